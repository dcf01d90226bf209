import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { type AuditTools, auditPage } from '../../shared/audit/page-audit.ts';
import { Matcher } from '../../shared/match/matcher.ts';
import { chosenParts } from '../../shared/page/chosen-parts.ts';

const MATCHERS = new Map([
  [
    'en',
    new Matcher({
      format: 1,
      collection: 'test',
      language: 'en',
      terms: ['snap', 'recertification'].map((id) => ({ id, topic: 'food' })),
      forms: [
        { text: 'SNAP', term: 0, capitals: true },
        { text: 'recertification', term: 1 },
      ],
    }),
  ],
]);

const TOOLS = { matchers: MATCHERS, plain: new Set(['family']) };

const audit = (body: string, lang = 'en', some: Partial<AuditTools> = {}) =>
  auditPage(
    new JSDOM(`<html lang="${lang}"><body>${body}</body></html>`).window.document.documentElement,
    { ...TOOLS, ...some },
  );

const PAGE = `<h1>Help with food</h1>
<p>You and your family can get SNAP. Send your recertification to DTA with verification.</p>
<p>The office will look at your papers and tell you what to do. <b>SNAP</b> is for you.</p>`;

it('tells explained terms from what nobody explains', () => {
  const { language, terms, acronyms, hardWords, words } = audit(PAGE);
  expect(language).toBe('en');
  expect([...terms].map(([id, { places }]) => [id, places])).toEqual([
    ['snap', 2],
    ['recertification', 1],
  ]);
  expect([...acronyms.keys()]).toEqual(['DTA']);
  expect([...hardWords.keys()]).toEqual(['verification']);
  expect(words).toBe(34);
  expect(terms.get('snap')?.contexts[0]).toContain('can get SNAP. Send');
});

it('reads only English words as hard, and knows when it knows no language', () => {
  const spanish = audit(
    '<p>La verificación de su familia y de los ingresos es para la oficina de SNAP.</p>',
    'es',
  );
  expect([spanish.language, spanish.hardWords.size]).toEqual(['es', 0]);
  expect(audit('<p>xyzzy</p>', '').language).toBe(null);
});

it('looks only at the parts that were chosen: terms, acronyms, hard words, words and level', () => {
  const menu = `<nav>SNAP and DTA for your documentation. ${'Go to the next page now. '.repeat(9)}</nav>`;
  const body = `${menu}<main>${PAGE}<p>Ask <i class="no">QVC</i> about it.</p></main>`;
  const accepts = chosenParts({ mark: 'main', ignore: '.no' });
  const page = audit(body, 'en', { accepts });
  expect(page.terms.get('snap')?.places).toBe(2);
  expect([...page.acronyms].map(([name, { places }]) => [name, places])).toEqual([['DTA', 1]]);
  expect([...page.hardWords.keys()]).toEqual(['verification']);
  // Those of the page above, and "Ask about it".
  expect(page.words).toBe(34 + 3);
  expect(page.level).toEqual(audit(`${PAGE}<p>Ask about it.</p>`).level);
  expect(page.level).not.toEqual(audit(body).level);
});

it('leaves a term unexplained that the site does not want', () => {
  const page = audit(PAGE, 'en', { denied: new Set(['snap']) });
  expect([...page.terms.keys()]).toEqual(['recertification']);
  expect([...page.acronyms.keys()]).toEqual(['SNAP', 'DTA']);
});
