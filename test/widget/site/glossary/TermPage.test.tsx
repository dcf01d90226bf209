import { JSDOM } from 'jsdom';
import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../../shared/glossary/entry.ts';
import { type SiteTerm, siteWordsOf } from '../../../../widget/site/glossary/site-words.ts';
import { TermPage } from '../../../../widget/site/glossary/TermPage.tsx';
import { collection, entry, form, glossary, source } from '../../../fixtures/entry.ts';
import { wordsOf } from '../../../strings/word-files.ts';
import { fixtureFrame, TODAY } from '../fixture-site.ts';

async function page(language: string, entries: readonly Entry[]): Promise<HTMLElement> {
  const words = await siteWordsOf(glossary(collection({ entries })), TODAY);
  const { stringsFor, languages } = await fixtureFrame();
  const term = words.terms.get('snap') as SiteTerm;
  const html = render(
    <TermPage
      words={words}
      term={term}
      language={language}
      languages={languages}
      t={stringsFor(language)}
    />,
  );
  return new JSDOM(html).window.document.body;
}

const texts = (root: ParentNode, selector: string) =>
  [...root.querySelectorAll(selector)].map(({ textContent }) => textContent);

const english = entry({
  equivalent: 'SNAP (food stamps)',
  forms: [
    form('SNAP'),
    form('food stamps', { standing: 'admitted', ambiguous: true }),
    form('Food Stamps', { standing: 'admitted' }),
  ],
  evidence: { near: ['food'], notIn: ['SNAP election'] },
});

const spanish = entry({
  language: 'es',
  equivalent: 'SNAP (cupones)',
  otherMeaning: 'También es un chasquido.',
  forms: [form('cupones'), form('estampas', { standing: 'deprecated' })],
  sources: [source({ checked: null })],
});

describe('a term in Spanish', () => {
  it('has the English word beside it, and both texts', async () => {
    const body = await page('es', [english, spanish]);
    expect(texts(body, 'h1')).toEqual(['SNAP (cupones)']);
    expect(texts(body, '.english bdi')).toEqual(['SNAP (food stamps)']);
    expect(texts(body, '.meaning p')).toHaveLength(2);
  });

  it('has the other words, each once, and wrong ones apart', async () => {
    const body = await page('es', [english, spanish]);
    const [groups] = [texts(body, 'section .pairs dt')];
    expect(groups.slice(0, 3)).toEqual([
      'English',
      'Español',
      wordsOf('widget/site/words', 'es').get('site.term.wrongForms'),
    ]);
    expect(texts(body, '.forms li').slice(0, 4)).toEqual([
      'SNAP',
      'food stamps',
      'cupones',
      'estampas',
    ]);
  });

  it('says what else it may mean, and how it is told apart', async () => {
    const body = await page('es', [english, spanish]);
    expect(body.textContent).toContain('También es un chasquido.');
    expect(texts(body, '.forms li').slice(4)).toEqual(['food', 'SNAP election']);
    expect((await page('es', [entry(), entry({ language: 'es' })])).innerHTML).not.toContain(
      'something else',
    );
  });

  it('leads to the same word in other languages and to the form for corrections', async () => {
    const body = await page('es', [english, spanish]);
    const links = [...body.querySelectorAll('a')].map((one) => one.getAttribute('href'));
    expect(links).toContain('../../en/words/snap.html');
    expect(links).toContain('../suggest.html#term=snap&language=es');
    expect(links).not.toContain('../../vi/words/snap.html');
  });
});

it('can’t be made of a term without an English text', async () => {
  const words = await siteWordsOf(glossary(collection()), TODAY);
  const term = { ...(words.terms.get('snap') as SiteTerm), texts: new Map() };
  const { stringsFor } = await fixtureFrame();
  const made = () =>
    render(
      <TermPage words={words} term={term} language="es" languages={[]} t={stringsFor('es')} />,
    );
  expect(made).toThrow('no English text of snap');
});
