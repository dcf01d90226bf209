import { posix } from 'node:path';
import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Glossary } from '../../../../shared/glossary/entry.ts';
import { LANGUAGES } from '../../../../shared/language/languages.ts';
import type { SiteFile } from '../../../../widget/site/build/site-file.ts';
import { collection, entry, form, glossary } from '../../../fixtures/entry.ts';
import { reviewedGlossary } from '../../../fixtures/reviewed.ts';
import { wordsOf } from '../../../strings/word-files.ts';
import { ASSETS, fixtureFiles } from '../fixture-site.ts';

const EVIL = `</script><img src=x onerror=alert(1)>"'&`;

/** SNAP, reviewed, in three languages; and WIC with words that would break out of a page. */
async function mixed(): Promise<Glossary> {
  const { collections, reviewers } = await reviewedGlossary();
  const entries = [
    ...(collections[0]?.entries ?? []),
    entry({
      term: 'wic',
      equivalent: EVIL,
      explanation: `A program ${EVIL}`,
      otherMeaning: EVIL,
      forms: [form(EVIL)],
      concept: { topic: 'food', related: ['snap', 'gone'] },
      authors: [EVIL],
      sources: [],
    }),
    entry({ term: 'wic', language: 'ar', equivalent: 'برنامج WIC', explanation: 'نموذج I-485' }),
  ];
  return { collections: [collection({ entries })], reviewers };
}

let files: readonly SiteFile[];
const pages = new Map<string, Document>();

beforeAll(async () => {
  files = await fixtureFiles(await mixed());
  for (const { path, body } of files) {
    if (path.endsWith('.html')) pages.set(path, new JSDOM(String(body)).window.document);
  }
});

const page = (path: string) => pages.get(path) as Document;

it('writes the same bytes for the same words', async () => {
  expect(await fixtureFiles(await mixed())).toEqual(files);
});

it('has every page in every language', () => {
  const names = (tag: string) =>
    files
      .filter(({ path }) => path.startsWith(`${tag}/`))
      .map(({ path }) => path.slice(tag.length));
  for (const { tag } of LANGUAGES) expect(names(tag)).toEqual(names('en'));
  expect(names('en')).toContain('/words/snap.html');
});

describe('links', () => {
  it('are relative and lead to a file of the site, and to a place on it', () => {
    const known = new Set([...files.map(({ path }) => path), ...Object.values(ASSETS)]);
    const elsewhere = ['termlight-9.9.9.zip', 'termlight/9.9.9/'];
    const broken: string[] = [];
    for (const [path, document] of pages) {
      for (const element of document.querySelectorAll('[href], [src]')) {
        const address = element.getAttribute('href') ?? element.getAttribute('src') ?? '';
        if (/^https?:/.test(address) && element.localName === 'a') continue;
        const [to = '', place] = address.split('#');
        const target = to ? posix.join(posix.dirname(path), to) : path;
        const isThere = known.has(target) || elsewhere.some((one) => target.endsWith(one));
        const found = pages.get(target);
        // The form's fragment is no place, but what it is asked for.
        const isAsked = target.endsWith('suggest.html');
        const isPlaced = !place || !found || isAsked || found.getElementById(place) !== null;
        if (!isThere || !isPlaced) broken.push(`${path}: ${address}`);
      }
    }
    expect(broken).toEqual([]);
  });

  it('name the same page in each language that has a text, and every such page names all', () => {
    for (const tag of ['en', 'es', 'vi']) {
      const links = [...page(`${tag}/words/snap.html`).querySelectorAll('link[hreflang]')];
      expect(links.map((link) => link.getAttribute('hreflang'))).toEqual([
        'en',
        'es',
        'vi',
        'x-default',
      ]);
    }
  });

  it('are whole addresses where the site says where it is', async () => {
    const at = 'https://words.example.org/termlight/';
    const whole = await fixtureFiles(await mixed(), { at });
    const html = String(whole.find(({ path }) => path === 'vi/words/snap.html')?.body);
    const { document } = new JSDOM(html).window;
    const hrefs = [...document.querySelectorAll('link[hreflang], link[rel=canonical]')].map((one) =>
      one.getAttribute('href'),
    );
    expect(hrefs).toEqual(
      ['vi', 'en', 'es', 'vi', 'en'].map((tag) => `${at}${tag}/words/snap.html`),
    );
    const map = String(whole.find(({ path }) => path === 'sitemap.txt')?.body).split('\n');
    expect(map).toContain(`${at}vi/words/snap.html`);
    expect(map).not.toContain(`${at}ko/words/snap.html`);
  });
});

describe('what the glossary says', () => {
  it('is shown letter by letter, never as HTML', () => {
    for (const document of pages.values()) expect(document.querySelector('img')).toBe(null);
    const document = page('en/words/wic.html');
    expect(document.querySelector('h1')?.textContent).toBe(EVIL);
    const facts = document.querySelector('script[type="application/ld+json"]')?.textContent ?? '';
    expect(facts).not.toMatch(/[<>&]/);
    expect(JSON.parse(facts)).toMatchObject({
      '@type': 'DefinedTerm',
      name: EVIL,
      termCode: 'wic',
    });
  });

  it('stands in its language and direction', () => {
    const document = page('ar/words/wic.html');
    const root = document.documentElement;
    const title = document.querySelector('h1');
    const beside = document.querySelector('.beside');
    expect([root.lang, root.dir]).toEqual(['ar', 'rtl']);
    expect([title?.lang, title?.dir]).toEqual(['ar', 'rtl']);
    expect([beside?.getAttribute('lang'), beside?.getAttribute('dir')]).toEqual(['en', 'ltr']);
    expect(document.querySelector('.meaning bdi[dir=ltr]')?.textContent).toBe('I-485');
  });

  it('is in English where a language has no text, and search engines are told to pass by', () => {
    const document = page('ko/words/snap.html');
    expect(document.querySelector('h1')?.lang).toBe('en');
    expect(document.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
    expect(document.querySelector('script[type="application/ld+json"]')).toBe(null);
    expect(page('es/words/snap.html').querySelector('meta[name=robots]')).toBe(null);
  });

  it('comes with its history', () => {
    const read = (path: string) => page(path).querySelector('main')?.textContent;
    expect(read('vi/words/snap.html')).toContain('Fixture Binh');
    expect(read('vi/words/snap.html')).toContain(
      wordsOf('widget/site/words', 'vi').get('site.term.reviewHolds') as string,
    );
    expect(read('en/words/wic.html')).toContain('Nobody has checked this text yet.');
  });
});

describe('each page', () => {
  it('may load nothing but what lies beside it', () => {
    for (const document of pages.values()) {
      const policy = document.querySelector('meta[http-equiv]')?.getAttribute('content');
      expect(policy).toContain("default-src 'none'; script-src 'self'");
      expect(policy).not.toMatch(/unsafe|https?:|\*/);
      for (const script of document.querySelectorAll('script:not([type="application/ld+json"])')) {
        expect([script.getAttribute('src') !== null, script.textContent]).toEqual([true, '']);
      }
      expect(document.querySelector('[style], [onclick], style')).toBe(null);
    }
  });

  it('has one first heading, a name and a way to its content', () => {
    for (const [path, document] of pages) {
      expect([path, document.querySelectorAll('h1').length]).toEqual([path, 1]);
      expect(document.title).not.toBe('');
    }
    expect(page('en/index.html').querySelector('.skip')?.getAttribute('href')).toBe('#content');
  });

  it('says a key of no word', () => {
    const said = [...pages].filter(([, document]) => /\bsite\.[a-z]/.test(document.body.innerHTML));
    expect(said.map(([path]) => path)).toEqual([]);
  });
});

it('says that all are drafts only while that is so', async () => {
  const html = async (allDrafts: boolean) =>
    String((await fixtureFiles(glossary(collection()), { allDrafts }))[2]?.body);
  expect(await html(true)).toContain('All texts are drafts.');
  expect(await html(false)).not.toContain('All texts are drafts.');
});
