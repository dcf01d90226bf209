import { expect, it } from 'vitest';
import { compileBundle } from '../../../../shared/bundle/compile-bundle.ts';
import { offlineList } from '../../../../widget/site/build/offline-file.ts';
import { reviewedGlossary } from '../../../fixtures/reviewed.ts';
import { TODAY } from '../fixture-site.ts';

const list = async (always: readonly string[]) => {
  const { manifest } = await compileBundle(await reviewedGlossary(), {
    version: '1',
    today: TODAY,
  });
  return offlineList({ manifest, words: 'w/', always, languages: ['es', 'ko'] });
};

it('holds each language’s page, what its readers are told, and English beside it', async () => {
  const { languages } = await list(['files/a.js']);
  const shown = languages.es?.map((path) => path.replace(/-[0-9a-f]+\./, '.'));
  expect(shown).toEqual([
    'es/read.html',
    expect.stringMatching(/^w\/us-benefits\/en\/index/),
    expect.stringMatching(/^w\/us-benefits\/es\/index/),
    expect.stringMatching(/^w\/us-benefits\/en\/explanations/),
    expect.stringMatching(/^w\/us-benefits\/es\/explanations/),
  ]);
  expect(languages.ko).toHaveLength(3);
});

it('has another version once a file has another name', async () => {
  const [one, same, other] = await Promise.all([list(['a']), list(['a']), list(['b'])]);
  expect(one.version).toBe(same.version);
  expect(one.version).not.toBe(other.version);
});
