import { expect, it } from 'vitest';
import { findVersion } from '../../shared/contribute/find-version.ts';
import { fileForm } from '../../shared/glossary/file-form.ts';
import { textDigest } from '../../shared/glossary/text-digest.ts';
import { entry } from '../fixtures/entry.ts';

const SOURCE = '2'.repeat(64);
const now = entry({ language: 'vi', explanation: 'Bây giờ.' });
const then = entry({ language: 'vi', explanation: 'Lúc đó, trợ cấp.' });
const nameOfThen = async () => ({ digest: await textDigest(then, SOURCE), sourceDigest: SOURCE });

it('finds the version of that name among others and broken ones', async () => {
  const versions = [fileForm(now), '{', '{"format": 0}', fileForm(then)];
  expect(await findVersion(versions, now, await nameOfThen())).toEqual(then);
});

it('reads no further than it must', async () => {
  let read = 0;
  const versions = (async function* () {
    for (const one of [then, now]) {
      read += 1;
      yield fileForm(one);
    }
  })();
  expect(await findVersion(versions, now, await nameOfThen())).toEqual(then);
  expect(read).toBe(1);
});

it('finds a version that was not in NFC', async () => {
  const versions = [fileForm(then).normalize('NFC').replace('ợ', 'o\u031b\u0323')];
  expect(await findVersion(versions, now, await nameOfThen())).toEqual(then);
});

it('finds none where the text, the place or the source text was another', async () => {
  const name = await nameOfThen();
  expect(await findVersion([fileForm(now)], now, name)).toBeNull();
  expect(await findVersion([fileForm(then)], { ...now, term: 'wic' }, name)).toBeNull();
  const other = { ...name, sourceDigest: '3'.repeat(64) };
  expect(await findVersion([fileForm(then)], now, other)).toBeNull();
  expect(await findVersion([], now, name)).toBeNull();
});
