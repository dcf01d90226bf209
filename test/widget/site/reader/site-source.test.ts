import { afterEach, expect, it, vi } from 'vitest';
import { compileBundle } from '../../../../shared/bundle/compile-bundle.ts';
import { loadSiteSource } from '../../../../widget/site/reader/site-source.ts';
import { reviewedGlossary } from '../../../fixtures/reviewed.ts';
import { TODAY } from '../fixture-site.ts';

const BUNDLE = new URL('https://library.example/files/bundle.json');
const FOLDER = new URL('https://library.example/termlight/1/');

/** Serves a bundle where the site has it; `missing` are not there. */
async function serve(missing = /^$/): Promise<void> {
  const { manifest, files } = await compileBundle(await reviewedGlossary(), {
    version: '1',
    today: TODAY,
  });
  const texts = new Map([
    [BUNDLE.href, JSON.stringify(manifest)],
    ...files.map(({ path, text }) => [`${FOLDER.href}words/${path}`, text] as const),
  ]);
  vi.stubGlobal('fetch', async (address: URL) => {
    const text = missing.test(address.href) ? undefined : texts.get(address.href);
    return new Response(text ?? '', { status: text === undefined ? 404 : 200 });
  });
}

afterEach(() => {
  vi.unstubAllGlobals();
});

it('finds and explains from the files of the site', async () => {
  await serve();
  const source = await loadSiteSource(BUNDLE, FOLDER);
  expect(source.languages).toEqual(['en', 'es', 'vi']);
  expect((await source.loadIndex('en', null))?.terms.map(({ id }) => id)).toEqual(['snap']);
  expect(await source.loadIndex('ko', null)).toBe(null);
  const [told] = (await source.explain([{ term: 'snap', place: null }], 'vi', null)) ?? [];
  expect(told?.explanation.equivalent).toBe('SNAP (phiếu thực phẩm)');
});

it('says that explanations can’t be had', async () => {
  await serve(/explanations/);
  const source = await loadSiteSource(BUNDLE, FOLDER);
  expect(await source.explain([{ term: 'snap', place: null }], 'vi', null)).toBe(null);
});

it('is nothing without the manifest', async () => {
  await serve(/bundle/);
  await expect(loadSiteSource(BUNDLE, FOLDER)).rejects.toThrow();
});
