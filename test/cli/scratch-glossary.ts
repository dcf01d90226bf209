import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Entry, Glossary } from '../../shared/glossary/entry.ts';
import { fileForm } from '../../shared/glossary/file-form.ts';
import { filesOf } from '../fixtures/entry.ts';
import { scratchFolder } from './termlight.ts';

/** A small glossary in a git repository of its own, gone when the test file ends. */
export interface ScratchGlossary {
  /** Options that make the command use it. */
  readonly here: readonly string[];
  readonly path: string;
  /** Writes this glossary and nothing else, with a fresh history of one commit. */
  readonly reset: (glossary: Glossary) => void;
  /** Writes one Entry's file. */
  readonly put: (entry: Entry) => void;
  /** A file's text, or null where there is none. */
  readonly read: (path: string) => string | null;
  /** Commits everything and returns the commit. */
  readonly commit: () => string;
  readonly remove: () => void;
}

/** Makes an empty one; nobody's git settings have a say in it. */
export function scratchGlossary(): ScratchGlossary {
  const scratch = scratchFolder();
  const path = join(scratch.path, 'glossaries');
  const git = (...args: string[]): string => {
    const who = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org'];
    const { status, stdout, stderr } = spawnSync('git', [...who, ...args], {
      cwd: scratch.path,
      encoding: 'utf8',
      env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' },
    });
    if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
    return stdout.trim();
  };
  const write = (name: string, text: string): void => {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), text);
  };
  const commit = (): string => {
    git('add', '--all');
    git('commit', '--quiet', '--allow-empty', '--message', 'test');
    return git('rev-parse', 'HEAD');
  };
  return {
    here: ['--glossaries', path],
    path,
    reset(glossary) {
      rmSync(path, { recursive: true, force: true });
      rmSync(join(scratch.path, '.git'), { recursive: true, force: true });
      for (const file of filesOf(glossary)) write(file.path, file.text);
      git('init', '--quiet');
      commit();
    },
    put: (entry) =>
      write(`${entry.collection}/${entry.language}/${entry.term}.json`, fileForm(entry)),
    read: (name) => (existsSync(join(path, name)) ? readFileSync(join(path, name), 'utf8') : null),
    commit,
    remove: scratch.remove,
  };
}
