import type { ComponentChildren, VNode } from 'preact';
import { STATS_STYLE } from '../report/stats-style.ts';
import { grouped, LevelsTable, MOST_ROWS, PageList, UsesTable } from './AuditTables.tsx';
import { AUDIT_RULES } from './audit-rules.ts';
import { AUDIT_STYLE } from './audit-style.ts';
import type { SiteAuditResult } from './site-audit.ts';

/** Keeps the document what it says it is, wherever it is opened: nothing runs, nothing loads. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

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
      {count > MOST_ROWS && (
        <p class="rule">
          The first {MOST_ROWS} of {grouped(count)}. The CSV and JSON files hold all.
        </p>
      )}
    </section>
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
          <dd class="number">{grouped(total)}</dd>
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
            {grouped(pages)} {pages === 1 ? 'page' : 'pages'}, {grouped(words)} words. Nothing was
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
            <UsesTable label="Acronym" uses={acronyms} areAcronyms />
          </Section>
          <Section
            title="Hard words nobody explains"
            rule={AUDIT_RULES.hardWords}
            count={hardWords.length}
          >
            <UsesTable label="Hard word" uses={hardWords} />
          </Section>
          <Section title="Explained terms" rule={AUDIT_RULES.terms} count={terms.length}>
            <UsesTable label="Term" uses={terms} />
          </Section>
          <Section title="Reading level" rule={AUDIT_RULES.levels} count={levels.length}>
            <LevelsTable levels={levels} />
          </Section>
          <Section
            title="Pages that do not say their language"
            rule={AUDIT_RULES.undeclared}
            count={undeclared.length}
          >
            <PageList pages={undeclared} />
          </Section>
          <Section
            title="Pages whose language nobody can tell"
            rule="Only parts of them that say their own language are looked through."
            count={unknown.length}
          >
            <PageList pages={unknown} />
          </Section>
          {faults.length > 0 && (
            <Section title="Pages that could not be read" rule="" count={faults.length}>
              <PageList pages={faults} />
            </Section>
          )}
        </main>
      </body>
    </html>
  );
}
