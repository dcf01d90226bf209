import { JSDOM } from 'jsdom';
import { render } from 'preact-render-to-string';
import { auditHtml } from '../../../shared/audit/audit-html.tsx';
import { SiteAudit } from '../../../shared/audit/site-audit.ts';
import type { Explanation } from '../../../shared/bundle/explanation.ts';
import { Card } from '../../../shared/card/Card.tsx';
import { Panel } from '../../../shared/card/Panel.tsx';
import { PrintedTerms } from '../../../shared/card/PrintedTerms.tsx';
import { NO_SITE_LINES } from '../../../shared/card/site-lines.ts';
import { HandoutSheet } from '../../../shared/handout/HandoutSheet.tsx';
import { standaloneDocument } from '../../../shared/handout/standalone-document.ts';
import { statsOf } from '../../../shared/report/glossary-stats.ts';
import { statsHtml } from '../../../shared/report/stats-html.tsx';
import { stringsFor } from '../../../shared/strings/strings.ts';
import { record, used } from '../../fixtures/audit.ts';
import { collection, entry, explanation, form, glossary, source } from '../../fixtures/entry.ts';
import { matcher, page } from '../../fixtures/page.ts';
import { PARAGRAPHS } from '../../fixtures/paragraphs.ts';
import { fixtureFiles } from '../../widget/site/fixture-site.ts';

const t = stringsFor('vi');
const nothing = () => {};

/** An explanation of which every text is the same. */
function told(text: string): Explanation {
  return explanation({
    equivalent: text,
    english: text,
    explanation: text,
    otherMeaning: text,
    authors: [text],
    publisher: text,
    sources: [source({ publisher: text, title: text })],
  });
}

function card(text: string): string {
  return render(
    <Card
      explanation={told(text)}
      loadEnglish={async () => null}
      local={{ place: text, name: text, sources: [source({ title: text })] }}
      settled={{ name: text, language: 'es' }}
      why={null}
      site={{ ...NO_SITE_LINES, whoseWords: true }}
      t={t}
      onClose={nothing}
    />,
  );
}

function panel(text: string): string {
  const rows = [{ explanation: told(text), count: 1, settled: null }];
  return render(
    <Panel
      rows={rows}
      current={null}
      language="vi"
      notices={[]}
      t={t}
      onOpen={nothing}
      onClose={nothing}
    />,
  );
}

function sheet(text: string): string {
  return render(
    <HandoutSheet
      title={text}
      titleLanguage="en"
      address={null}
      terms={[{ explanation: told(text), second: told(text) }]}
      chosen={new Set(['snap'])}
      today="2026-11-22"
      language="vi"
      t={t}
      ticks={{ language: 'vi', t, words: new Map() }}
      onToggle={nothing}
    />,
  );
}

function printed(text: string): string {
  const terms = [{ explanation: told(text), english: told(text), local: null }];
  return render(<PrintedTerms terms={terms} language="vi" site={NO_SITE_LINES} t={t} />);
}

/** A page that holds the text as text, annotated. */
function annotated(text: string): Promise<string> {
  const paragraphs = Array(4).fill(`<p>${PARAGRAPHS.en} Ask for SNAP.</p>`).join('');
  const document = page(`<!doctype html><html lang="en"><main>${paragraphs}<p></p></main></html>`);
  document.title = text;
  (document.querySelector('p:last-child') as Element).textContent = `About ${text}x.`;
  return standaloneDocument(document, {
    matchers: new Map([['en', matcher({ snap: ['SNAP'] })]]),
    explain: async () => told(text),
    explainInEnglish: async () => told(text),
    language: 'vi',
    pageLanguage: 'en',
  });
}

/** Half a letter comes through no door, and has no digest: a text without. */
function whole(text: string): string {
  return new TextDecoder().decode(new TextEncoder().encode(text));
}

function hostileGlossary(given: string) {
  const text = whole(given);
  const texts = { equivalent: text, explanation: text, otherMeaning: text, authors: [text] };
  const sources = [source({ publisher: text, title: text })];
  const forms = [form(text, { ambiguous: true })];
  const evidence = { near: [text], notIn: [text] };
  const entries = ['en', 'es'].map((language) =>
    entry({ language, ...texts, sources, forms, evidence }),
  );
  return glossary(collection({ title: text, publisher: text, entries }));
}

async function sitePage(text: string, ending: string): Promise<string> {
  const files = await fixtureFiles(hostileGlossary(text));
  const found = files.find(({ path }) => path.endsWith(ending));
  if (!found) throw new Error(`The site has no ${ending}.`);
  return typeof found.body === 'string' ? found.body : new TextDecoder().decode(found.body);
}

function audit(text: string): string {
  const site = new SiteAudit();
  const one = [used(text, { words: [text], context: text, expansion: text })];
  site.add(record({ page: text, terms: one, acronyms: one, hardWords: one }));
  site.addFault(text);
  return auditHtml(site.result());
}

/** Everything that shows a glossary's or a page's text, as HTML, by its name. */
export const SHOWN: Readonly<Record<string, (text: string) => string | Promise<string>>> = {
  'the card': card,
  'the list': panel,
  'the handout': sheet,
  'what is printed after a page': printed,
  'the annotated document': annotated,
  'the page of a word': (text) => sitePage(text, 'es/words/snap.html'),
  'the list of words': (text) => sitePage(text, 'es/words/index.html'),
  'the report of an audit': audit,
  'the page of numbers': async (text) =>
    statsHtml(await statsOf(hostileGlossary(text), '2025-06-15')),
};

/** A document's or a piece's root, by the parser of the command line. */
export function rootOf(html: string): Element {
  return new JSDOM(html).window.document.documentElement;
}
