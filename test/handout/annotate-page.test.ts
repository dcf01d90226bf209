import { describe, expect, it, vi } from 'vitest';
import type { Explanation } from '../../shared/bundle/explanation.ts';
import { annotatePage, explainMarks } from '../../shared/handout/annotate-page.ts';
import { explanation } from '../fixtures/entry.ts';
import { body, matcher, page } from '../fixtures/page.ts';
import { PARAGRAPHS } from '../fixtures/paragraphs.ts';

const matchers = new Map([['en', matcher({ snap: ['SNAP'], wic: ['WIC'], income: ['income'] })]]);
/** Knows every term but WIC. */
const explain = vi.fn(
  async (term: string): Promise<Explanation | null> =>
    term === 'wic' ? null : explanation({ term, equivalent: `${term} (vi)` }),
);

describe('the marks of an element', () => {
  const root = body('<p>SNAP, WIC</p><p>income, snap</p>');

  it('are those that can be explained, in document order', async () => {
    const { marks, explanations } = await explainMarks(root, 'en', { matchers, explain });
    expect(marks.map(({ text }) => text)).toEqual(['SNAP', 'income', 'snap']);
    expect([...explanations].map(([term, { equivalent }]) => [term, equivalent])).toEqual([
      ['snap', 'snap (vi)'],
      ['income', 'income (vi)'],
    ]);
  });

  it('are explained once a term', async () => {
    explain.mockClear();
    await explainMarks(root, 'en', { matchers, explain });
    expect(explain.mock.calls.map(([term]) => term)).toEqual(['snap', 'wic', 'income']);
  });
});

describe('a page', () => {
  const html = `<html lang="en"><title>Food aid</title><p>${PARAGRAPHS.en}</p><p hidden>SNAP</p>`;

  it('is told with every hit, hidden ones too', async () => {
    const entry = {
      language: 'vi',
      explanation: explanation().explanation,
      status: 'draft',
    };
    expect(await annotatePage(page(html), { matchers, explain })).toEqual({
      page: { title: 'Food aid', lang: 'en' },
      hits: [
        { term: 'income', text: 'income', entry: { ...entry, equivalent: 'income (vi)' } },
        { term: 'snap', text: 'SNAP', entry: { ...entry, equivalent: 'snap (vi)' } },
      ],
      counts: { terms: 2, hits: 2 },
    });
  });

  it('counts terms and hits apart', async () => {
    const twice = page(`${html}<p>SNAP, WIC</p>`);
    const annotation = await annotatePage(twice, { matchers, explain });
    expect(annotation?.counts).toEqual({ terms: 2, hits: 3 });
  });

  it('has its title told, which is no text of the page', async () => {
    const titled = page('<html lang="en"><title>SNAP</title><p>Nothing else</p>');
    const annotation = await annotatePage(titled, { matchers, explain });
    expect(annotation?.counts.hits).toBe(0);
    expect(annotation?.page.title).toBe('SNAP');
  });

  it('without terms is told as such', async () => {
    const empty = page('<html lang="en"><p>Nothing here</p>');
    expect(await annotatePage(empty, { matchers, explain })).toMatchObject({
      hits: [],
      counts: { terms: 0, hits: 0 },
    });
  });

  it('of unknown language has nothing to be told', async () => {
    expect(await annotatePage(page('<p>SNAP</p>'), { matchers, explain })).toBeNull();
  });

  it('is left as it was', async () => {
    const document = page(html);
    const before = document.documentElement.outerHTML;
    await annotatePage(document, { matchers, explain });
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
