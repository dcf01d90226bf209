import { basename, dirname } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Tests that try many values, the slowest last. */
const SLOW = ['word-phrases', 'status', 'plain-fold', 'fold-properties', 'matcher-oracle'];

/**
 * Of a mutated room its own tests alone; the one at the mutated file's mirrored path first, properties
 * last: the first test that fails ends a mutant's run.
 */
class OwnRoom extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const { related = [] } = this.ctx.config;
    const rooms = related.map(roomOf);
    const names = related.map((path) => basename(path, '.ts'));
    const rank = ({ moduleId }: TestSpecification) => {
      const name = basename(moduleId, '.test.ts');
      return names.includes(name) ? -2 : SLOW.indexOf(name);
    };
    return files
      .filter(({ moduleId }) => rooms.includes(roomOf(moduleId)))
      .sort((one, other) => rank(one) - rank(other));
  }
}

function roomOf(path: string): string {
  return basename(dirname(path));
}

export default defineConfig({
  test: {
    include: ['test/{digest,text,glossary,match,bundle}/*.test.ts'],
    testTimeout: 120_000,
    // Every mutant has a worker of its own; its tests share that one.
    isolate: false,
    sequence: { sequencer: OwnRoom },
    // Properties are tried on fewer values than in `npm test`: a mutant has to fail them once.
    env: { NUM_RUNS: '100' },
  },
});
