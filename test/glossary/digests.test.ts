import { expect, it } from 'vitest';
import { digestsOf } from '../../shared/glossary/digests.ts';
import { textDigest } from '../../shared/glossary/text-digest.ts';
import { entry } from '../fixtures/entry.ts';

const english = entry();
const spanish = entry({ language: 'es', explanation: 'Ayuda para comprar comida.' });
const lonely = entry({ language: 'es', term: 'wic' });

it('names each text, and the source text it renders', async () => {
  const source = await textDigest(english, null);
  const digests = await digestsOf({
    sourceLanguage: 'en',
    // A translation may stand before its source.
    entries: [spanish, english, lonely],
  });
  expect(digests.get(english)).toEqual({ digest: source, sourceDigest: null });
  expect(digests.get(spanish)).toEqual({
    digest: await textDigest(spanish, source),
    sourceDigest: source,
  });
  expect(digests.get(lonely)).toEqual({
    digest: await textDigest(lonely, null),
    sourceDigest: null,
  });
});
