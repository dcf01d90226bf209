import { JSDOM } from 'jsdom';
import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import type { Explanation } from '../../shared/bundle/explanation.ts';
import { TermNote } from '../../shared/card/TermNote.tsx';
import { stringsFor } from '../../shared/strings/strings.ts';
import { explanation } from '../fixtures/entry.ts';

const inEnglish = explanation({
  language: 'en',
  equivalent: 'SNAP',
  explanation: 'Help to buy food.',
});

function note(language: string, shown: Explanation, english?: Explanation): HTMLElement {
  const html = render(
    <TermNote
      number={3}
      language={language}
      explanation={shown}
      english={english}
      t={stringsFor(language)}
    />,
  );
  return new JSDOM(`<ol>${html}</ol>`).window.document.querySelector('li') as HTMLElement;
}
const sides = (li: HTMLElement) =>
  [...li.querySelectorAll('h3')].map((heading) => [
    heading.textContent,
    heading.parentElement?.lang,
    heading.parentElement?.dir,
  ]);

it('has the number that marks lead to', () => {
  const li = note('vi', explanation(), inEnglish);
  expect([li.id, li.getAttribute('value')]).toEqual(['term-3', '3']);
});

describe('it explains', () => {
  it.each<[string, string, Explanation, Explanation | undefined, unknown[]]>([
    [
      'in the reader’s language and in English',
      'vi',
      explanation(),
      inEnglish,
      [
        ['SNAP (phiếu thực phẩm)', 'vi', 'ltr'],
        ['SNAP', 'en', 'ltr'],
      ],
    ],
    [
      'from right to left where the language does',
      'ar',
      explanation({ language: 'ar', equivalent: 'سناب' }),
      inEnglish,
      [
        ['سناب', 'ar', 'rtl'],
        ['SNAP', 'en', 'ltr'],
      ],
    ],
    ['once to a reader of English', 'en', inEnglish, inEnglish, [['SNAP', 'en', 'ltr']]],
    ['once where her language has no words', 'vi', inEnglish, inEnglish, [['SNAP', 'en', 'ltr']]],
    [
      'once where English has no words',
      'vi',
      explanation(),
      undefined,
      [['SNAP (phiếu thực phẩm)', 'vi', 'ltr']],
    ],
  ])('%s', (_, language, shown, english, expected) => {
    expect(sides(note(language, shown, english))).toEqual(expected);
  });
});

it('says in the reader’s language how far it can be trusted', () => {
  expect(note('vi', explanation(), inEnglish).querySelector('.status')?.textContent).toBe(
    'Do phần mềm viết. Chưa có người biết tiếng này kiểm tra lại.',
  );
});

it('names the language only where it is not the reader’s', () => {
  const said = (language: string, shown: Explanation) =>
    [...note(language, shown).querySelectorAll('.status')].slice(1).map((one) => one.textContent);
  expect(said('vi', inEnglish)).toEqual(['English']);
  expect(said('vi', explanation())).toEqual([]);
});

it('has its sources', () => {
  expect(note('vi', explanation()).querySelector('.source a')?.textContent).toBe('USDA: SNAP');
});

it('shows markup as it stands', () => {
  const li = note('vi', explanation({ explanation: '<img src=x onerror=alert(1)>' }));
  expect(li.querySelector('img')).toBeNull();
  expect(li.textContent).toContain('<img src=x onerror=alert(1)>');
});
