import { unzipSync } from 'fflate';
import { afterEach, expect, it, vi } from 'vitest';
import { zipFiles } from '../../shared/packages/zip-files.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const FILES = [
  ['b/ü.txt', bytes('two')],
  ['a.txt', bytes('one'.repeat(200))],
  ['B.txt', bytes('')],
] as const;
const zone = process.env.TZ;

afterEach(() => {
  vi.useRealTimers();
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

it('makes the same bytes whatever the order, the day and the time zone', () => {
  const archives = ['UTC', 'Asia/Kolkata', 'America/St_Johns', 'Pacific/Apia'].flatMap(
    (name, day) => {
      process.env.TZ = name;
      vi.setSystemTime(new Date(2030, day, 1 + day));
      return [zipFiles(new Map(FILES)), zipFiles(new Map(FILES.toReversed()))];
    },
  );
  for (const archive of archives) expect(archive).toEqual(archives[0]);
});

it('holds the files, in order of their names', () => {
  const unpacked = unzipSync(zipFiles(new Map(FILES)));
  expect(Object.keys(unpacked)).toEqual(['B.txt', 'a.txt', 'b/ü.txt']);
  expect(new Map(Object.entries(unpacked))).toEqual(new Map(FILES));
});
