import { JSDOM } from 'jsdom';
import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import type { Explanation } from '../../shared/bundle/explanation.ts';
import { SourceLine } from '../../shared/card/SourceLine.tsx';
import { stringsFor } from '../../shared/strings/strings.ts';
import { explanation, source } from '../fixtures/entry.ts';

function line(some: Partial<Explanation>): DocumentFragment {
  return JSDOM.fragment(
    render(<SourceLine explanation={explanation(some)} t={stringsFor('en')} />),
  );
}
/** What can be read, without the unseen marks that keep names in one piece. */
const read = (some: Partial<Explanation>) =>
  [...line(some).querySelectorAll('p')]
    .map(({ textContent }) => textContent)
    .join(' ')
    .replace(/[\u2066\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

const unread = source({
  publisher: 'CMS',
  title: 'Medicaid',
  url: 'https://cms.gov/',
  checked: null,
});

describe('it says', () => {
  it.each<[string, Partial<Explanation>, string]>([
    [
      'of a source that was read, the date of the copy',
      { sources: [source()] },
      'Source: USDA: SNAP (copy of 2024-05-01 read)',
    ],
    [
      'of a source nobody has read, just that',
      { sources: [unread] },
      'Source: CMS: Medicaid (not checked yet)',
    ],
    [
      'all sources after one label',
      { sources: [source(), unread] },
      'Source: USDA: SNAP (copy of 2024-05-01 read) CMS: Medicaid (not checked yet)',
    ],
    ['that there is none', { sources: [] }, 'No official source was read for this text yet.'],
  ])('%s', (_, some, text) => {
    expect(read({ ...some, authors: ['ana'] })).toBe(`${text} Words: ana`);
  });

  it('all who wrote the words', () => {
    expect(read({ authors: ['Termlight (software)', 'ana'] })).toMatch(
      /Words: Termlight \(software\), ana$/,
    );
  });
});

it('leads to each source without telling it whence', () => {
  const links = [...line({ sources: [source(), unread] }).querySelectorAll('a')];
  expect(links.map((link) => link.href)).toEqual([
    'https://www.fns.usda.gov/snap',
    'https://cms.gov/',
  ]);
  expect(links.map((link) => link.rel)).toEqual(['noopener noreferrer', 'noopener noreferrer']);
});

it('keeps dates and names in one piece in a line of the other direction', () => {
  const text = line({ authors: ['Ana (software)'] }).textContent;
  expect(text).toContain('\u20662024-05-01\u2069');
  expect(text).toContain('\u2066Ana (software)\u2069');
});

it('shows markup in names as it stands', () => {
  const fragment = line({ sources: [source({ title: '<img src=x>' })], authors: ['<b>ana</b>'] });
  expect(fragment.querySelector('img, b')).toBeNull();
  expect(fragment.textContent).toContain('<img src=x>');
});

describe('a source’s name', () => {
  const spokenIn = (language: string, title: string) =>
    line({ language, sources: [source({ title })] })
      .querySelector('a')
      ?.getAttribute('lang');

  it('is spoken as English beside another script', () => {
    expect(spokenIn('ar', 'SNAP')).toBe('en');
    expect(spokenIn('zh-Hans', 'Form I-485 (2024)')).toBe('en');
  });

  it('is not where it may be in the reader’s own language', () => {
    expect(spokenIn('es', 'SNAP')).toBeNull();
    expect(spokenIn('ar', 'برنامج SNAP')).toBeNull();
  });
});
