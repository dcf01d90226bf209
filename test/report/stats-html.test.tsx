import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { Glossary } from '../../shared/glossary/entry.ts';
import { statsOf } from '../../shared/report/glossary-stats.ts';
import { statsHtml } from '../../shared/report/stats-html.tsx';
import { collection, entry, glossary } from '../fixtures/entry.ts';
import { reviewedGlossary, withChangedEnglish } from '../fixtures/reviewed.ts';

async function page(of: Glossary): Promise<Document> {
  return new JSDOM(statsHtml(await statsOf(of, '2025-06-15'))).window.document;
}

const texts = (root: ParentNode, selector: string) =>
  [...root.querySelectorAll(selector)].map(({ textContent }) => textContent?.trim());

const mixed = async () => {
  const reviewed = await reviewedGlossary();
  const entries = [
    ...(reviewed.collections[0]?.entries ?? []),
    entry({ term: 'wic', concept: { topic: 'health', related: [] } }),
    entry({ term: 'wic', language: 'ar' }),
  ];
  return page({ ...reviewed, collections: [collection({ entries })] });
};

describe('the document', () => {
  it('runs nothing and loads nothing', async () => {
    const document = await mixed();
    const policy = document.querySelector('meta[http-equiv]')?.getAttribute('content');
    expect(policy).toBe("default-src 'none'; style-src 'unsafe-inline'");
    expect(document.querySelectorAll('script, link, img, [src], [href], [onclick]')).toHaveLength(
      0,
    );
  });

  it('shows content letter by letter, never as HTML', async () => {
    const evil = '<img src=x onerror=alert(1)>';
    const document = await page(glossary(collection({ title: evil })));
    expect(document.querySelector('img')).toBe(null);
    expect(document.querySelector('.titles')?.textContent).toBe(evil);
  });

  it('says when it was counted, in a day that is the same everywhere', async () => {
    const time = (await mixed()).querySelector('time');
    expect([time?.dateTime, time?.textContent]).toEqual(['2025-06-15', 'June 15, 2025']);
  });

  it('says that nothing has been reviewed only where that is so', async () => {
    const none = await page(glossary(collection()));
    expect(none.querySelector('.honest')?.textContent).toBe('No text here has been reviewed yet.');
    expect((await mixed()).querySelector('.honest')).toBe(null);
  });
});

describe('the table of languages by topic', () => {
  it('has a caption, and headers for every row and column', async () => {
    const table = (await mixed()).querySelector('table.matrix') as Element;
    expect(table.querySelector('caption')?.textContent).toBe(
      'Languages by topic, a square for each term',
    );
    expect(texts(table, 'thead th[scope=col]')).toEqual([
      'Language',
      'food 1 term',
      'health 1 term',
      'all 2 terms',
    ]);
    expect(table.querySelectorAll('tbody th[scope=row]')).toHaveLength(4);
  });

  it('names languages by themselves, in their direction', async () => {
    const names = [...(await mixed()).querySelectorAll<HTMLElement>('.matrix tbody th .own')];
    expect(names.map(({ lang, dir, textContent }) => [lang, dir, textContent])).toEqual([
      ['en', 'ltr', 'English'],
      ['es', 'ltr', 'Español'],
      ['vi', 'ltr', 'Tiếng Việt'],
      ['ar', 'rtl', 'العربية'],
    ]);
  });

  it('says in words what its squares show', async () => {
    const rows = [...(await mixed()).querySelectorAll('.matrix tbody tr')];
    const said = rows.map((row) => [...row.querySelectorAll('td')].map((td) => texts(td, 'li')));
    expect(said).toEqual([
      [['1 reviewed'], ['1 draft'], ['1 reviewed', '1 draft']],
      [['1 reviewed'], ['1 missing'], ['1 reviewed', '1 missing']],
      [['1 reviewed'], ['1 missing'], ['1 reviewed', '1 missing']],
      [['1 missing'], ['1 draft'], ['1 draft', '1 missing']],
    ]);
    const drawn = [...(rows[0]?.querySelectorAll('td:first-of-type svg g') ?? [])];
    expect(drawn.map((g) => g.getAttribute('class'))).toEqual(['reviewed']);
    expect((await mixed()).querySelectorAll('svg:not([aria-hidden=true])')).toHaveLength(0);
  });

  it('can be reached and scrolled by keyboard under its own name', async () => {
    const document = await mixed();
    const region = document.querySelector<HTMLElement>('section.scroll');
    expect(region?.tabIndex).toBe(0);
    const name = document.getElementById(region?.getAttribute('aria-labelledby') ?? '');
    expect(name?.localName).toBe('caption');
  });
});

it('adds up all languages, and says what each standing means', async () => {
  const totals = (await mixed()).querySelector('.totals') as Element;
  expect(texts(totals, 'dt')).toEqual(['reviewed', 'outdated', 'draft', 'missing']);
  expect(texts(totals, 'dd.number')).toEqual(['3', '0', '2', '3']);
});

it('says what must be reviewed again, and why', async () => {
  const document = await page(withChangedEnglish(await reviewedGlossary()));
  expect(texts(document, 'h2')).toEqual(['To be reviewed again']);
  expect(texts(document, '.outdated-list li')).toEqual([
    'snap: its own text has changed.',
    'snap: the source text has changed.',
    'snap: the source text has changed.',
  ]);
});

it('says what lacks a source', async () => {
  const document = await page(glossary(collection({ entries: [entry({ sources: [] })] })));
  expect(texts(document, '.sources tbody td')).toEqual(['1', '0', '0']);
});

it('has a table of its own for a layer', async () => {
  const layer = {
    ...collection({ id: 'us-ca', title: 'California', entries: [entry({ collection: 'us-ca' })] }),
    extends: 'us-benefits',
  };
  const document = await page({ collections: [collection(), layer], reviewers: [] });
  expect(texts(document, 'h2')).toEqual(['Layer: California']);
  expect(texts(document, '.matrix caption')).toEqual([
    'Languages by topic, a square for each term',
    'California: languages by topic',
  ]);
});
