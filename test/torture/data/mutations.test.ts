import { beforeAll, describe, expect, it } from 'vitest';
import { createRandom } from '../../bench/random.ts';
import { amount } from '../amount.ts';
import { recordTried } from '../record.ts';
import { faultsOfRead } from './faults-of-read.ts';
import { mutateJson, mutateText } from './mutate.ts';
import { allReaders, type Read, type Reader } from './readers.ts';

const SEED = 20_261_122;
const TIMES = amount(40, 800);

const NAMES = Object.keys(await allReaders());
let readers: Readonly<Record<string, Reader>>;
beforeAll(async () => {
  readers = await allReaders();
});

async function tryOnce(reader: Reader, seed: number): Promise<readonly string[]> {
  const random = createRandom(seed);
  const text = reader.isJson ? mutateJson(reader.good, random) : mutateText(reader.good, random);
  let read: Read;
  try {
    read = await reader.read(text);
  } catch (error) {
    return [`it threw ${String(error).slice(0, 200)}`];
  }
  return faultsOfRead(read, reader);
}

describe.each(NAMES)('%s', (name) => {
  it('is taken as it is when nothing is wrong with it', async () => {
    const reader = readers[name] as Reader;
    const { value, said } = await reader.read(reader.good);
    expect(value).toBeTruthy();
    expect(said).toEqual([]);
  });

  it('with anything wrong is refused in plain sentences, or comes out clean', async () => {
    const reader = readers[name] as Reader;
    const failed: string[] = [];
    for (let i = 0; i < TIMES; i += 1) {
      const seed = SEED + i;
      for (const one of await tryOnce(reader, seed)) failed.push(`seed ${seed}: ${one}`);
    }
    recordTried({ part: 'data', what: `${name}, mutated`, tried: TIMES, failed });
    expect(failed).toEqual([]);
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect('polluted' in {}).toBe(false);
  });
});
