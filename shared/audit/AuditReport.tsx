import type { ComponentChildren, VNode } from 'preact';
import { STATS_STYLE } from '../report/stats-style.ts';
import { AUDIT_RULES } from './audit-rules.ts';
import { AUDIT_STYLE } from './audit-style.ts';
import { levelText } from './level-text.ts';
import type { SiteAuditResult } from './site-audit.ts';
import type { SiteUse } from './site-tally.ts';

/** Keeps the document what it says it is, wherever it is opened: nothing runs, nothing loads. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/** Rows of each table: what comes after matters to nobody who has not put these right. */
const MOST = 200;

function number(value: number): string {
  return value.toLocaleString('en-US');
}

function Section({
  title,
  rule,
  count,
  children,
}: {
  readonly title: string;
  readonly rule: string;
  readonly count: number;
  readonly children: ComponentChildren;
}): VNode {
  return (
    <section>
      <h2>{title}</h2>
      <p class="rule">{rule}</p>
      {count === 0 ? <p>None.</p> : children}
      {count > MOST && (
        <p class="rule">
          The first {MOST} of {number(count)}. The CSV and JSON files hold all.
        </p>
      )}
    </section>
  );
}

function Uses({
  label,
  uses,
  areAcronyms = false,
}: {
  readonly label: string;
  readonly uses: readonly SiteUse[];
  readonly areAcronyms?: boolean;
}): VNode {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a keyboard must reach what scrolls sideways
    <section class="scroll" aria-label={label} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{label}</th>
            <th scope="col">Pages</th>
            <th scope="col">Places</th>
            {areAcronyms && <th scope="col">Stands for</th>}
            <th scope="col">For example</th>
          </tr>
        </thead>
        <tbody>
          {uses
            .slice(0, MOST)
            .map(({ name, pages, places, words, expansion, unexpanded, ...where }) => (
              <tr key={name}>
                <th scope="row">
                  <bdi>{areAcronyms ? name : words.slice(0, 3).join(', ')}</bdi>
                </th>
                <td>{number(pages)}</td>
                <td>{number(places)}</td>
                {areAcronyms && (
                  <td>
                    {expansion === null ? 'never said' : <bdi>{expansion}</bdi>}
                    {expansion !== null && unexpanded > 0 && (
                      <span class="terms">not on {number(unexpanded)} of the pages</span>
                    )}
                  </td>
                )}
                <td>
                  <bdi>{where.context}</bdi>
                  <span class="terms">{where.named.join(', ')}</span>
                </td>
              </tr>
            ))}
        </tbody>
      </table>
    </section>
  );
}

function Levels({ levels }: Pick<SiteAuditResult, 'levels'>): VNode {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a keyboard must reach what scrolls sideways
    <section class="scroll" aria-label="Pages by reading level" tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">Page</th>
            <th scope="col">Reading level</th>
            <th scope="col">Language</th>
            <th scope="col">Words</th>
          </tr>
        </thead>
        <tbody>
          {levels.slice(0, MOST).map(({ page, level, language, words }) => (
            <tr key={page}>
              <th scope="row">
                <bdi>{page}</bdi>
              </th>
              <td>{levelText(level)}</td>
              <td>{language ?? 'not known'}</td>
              <td>{number(words)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Pages({ pages }: { readonly pages: readonly string[] }): VNode {
  return (
    <ul>
      {pages.slice(0, MOST).map((page) => (
        <li key={page}>
          <bdi>{page}</bdi>
        </li>
      ))}
    </ul>
  );
}

function Totals({ audit }: { readonly audit: SiteAuditResult }): VNode {
  const totals = [
    [audit.terms.length, 'explained terms'],
    [audit.acronyms.length, 'acronyms nobody explains'],
    [audit.hardWords.length, 'hard words nobody explains'],
    [audit.undeclared.length, 'pages that say no language'],
  ] as const;
  return (
    <dl class="totals">
      {totals.map(([total, name]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd class="number">{number(total)}</dd>
        </div>
      ))}
    </dl>
  );
}

/** An audit as a whole document: totals, what nobody explains, terms, reading levels, languages. */
export function AuditReport({ audit }: { readonly audit: SiteAuditResult }): VNode {
  const { pages, words, terms, acronyms, hardWords, levels, undeclared, unknown, faults } = audit;
  return (
    <html lang="en" dir="ltr">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={POLICY} />
        <meta name="viewport" content="width=device-width" />
        <title>What this site asks of its readers</title>
        <style>{STATS_STYLE + AUDIT_STYLE}</style>
      </head>
      <body>
        <header>
          <h1>What this site asks of its readers</h1>
          <p>
            {number(pages)} {pages === 1 ? 'page' : 'pages'}, {number(words)} words. Nothing was
            fetched and no script was run; what scripts add to a page is not in it.
          </p>
        </header>
        <main>
          <Totals audit={audit} />
          <Section
            title="Acronyms nobody explains"
            rule={AUDIT_RULES.acronyms}
            count={acronyms.length}
          >
            <Uses label="Acronym" uses={acronyms} areAcronyms />
          </Section>
          <Section
            title="Hard words nobody explains"
            rule={AUDIT_RULES.hardWords}
            count={hardWords.length}
          >
            <Uses label="Hard word" uses={hardWords} />
          </Section>
          <Section title="Explained terms" rule={AUDIT_RULES.terms} count={terms.length}>
            <Uses label="Term" uses={terms} />
          </Section>
          <Section title="Reading level" rule={AUDIT_RULES.levels} count={levels.length}>
            <Levels levels={levels} />
          </Section>
          <Section
            title="Pages that do not say their language"
            rule={AUDIT_RULES.undeclared}
            count={undeclared.length}
          >
            <Pages pages={undeclared} />
          </Section>
          <Section
            title="Pages whose language nobody can tell"
            rule="Only parts of them that say their own language are looked through."
            count={unknown.length}
          >
            <Pages pages={unknown} />
          </Section>
          {faults.length > 0 && (
            <Section title="Pages that could not be read" rule="" count={faults.length}>
              <Pages pages={faults} />
            </Section>
          )}
        </main>
      </body>
    </html>
  );
}
