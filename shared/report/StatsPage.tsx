import type { VNode } from 'preact';
import type { GlossaryStats, LayerCounts } from './glossary-stats.ts';
import { OutdatedList } from './OutdatedList.tsx';
import { placesSentence } from './place-counts.ts';
import { SourcesTable } from './SourcesTable.tsx';
import { StandingTotals } from './StandingTotals.tsx';
import { StatsMatrix } from './StatsMatrix.tsx';
import { STATS_STYLE } from './stats-style.ts';

/** Keeps the document what it says it is, wherever it is opened: nothing runs, nothing loads. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/** A day as Americans write it; the day is the same everywhere. */
function longDate(day: string): string {
  const format = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(`${day}T00:00:00Z`));
}

function LayerSection({ id, layer }: { readonly id: string; readonly layer: LayerCounts }): VNode {
  return (
    <section>
      <h2>Layer: {layer.title}</h2>
      <p>What it adds to {layer.extends}, or says otherwise; counted apart.</p>
      <p>{placesSentence(layer)}</p>
      {layer.terms > 0 && (
        <StatsMatrix
          counts={layer}
          caption={`${layer.title}: languages by topic`}
          id={`layer-${id}`}
        />
      )}
      {layer.outdated.length > 0 && <OutdatedList outdated={layer.outdated} />}
    </section>
  );
}

/** The whole document: totals, languages by topics, what must be read again, sources, layers. */
export function StatsPage({ stats }: { readonly stats: GlossaryStats }): VNode {
  const titles = Object.values(stats.collections).map(({ title }) => title);
  const all = Object.values(stats.languages);
  const reviewed = all.some((counts) => counts.reviewed > 0);
  return (
    <html lang="en" dir="ltr">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={POLICY} />
        <meta name="viewport" content="width=device-width" />
        <title>How the words stand: {titles.join(', ')}</title>
        <style>{STATS_STYLE}</style>
      </head>
      <body>
        <header>
          <p class="titles">{titles.join(' · ')}</p>
          <h1>How the words stand</h1>
          <p>
            {stats.terms} {stats.terms === 1 ? 'term' : 'terms'} in {all.length}{' '}
            {all.length === 1 ? 'language' : 'languages'}, as of{' '}
            <time dateTime={stats.today}>{longDate(stats.today)}</time>.
          </p>
          {!reviewed && <p class="honest">No text here has been reviewed yet.</p>}
        </header>
        <main>
          <StandingTotals counts={all} />
          <StatsMatrix
            counts={stats}
            caption="Languages by topic, a square for each term"
            id="all"
          />
          {stats.outdated.length > 0 && (
            <section>
              <h2>To be reviewed again</h2>
              <OutdatedList outdated={stats.outdated} />
            </section>
          )}
          <SourcesTable languages={stats.languages} />
          {Object.entries(stats.layers).map(([id, layer]) => (
            <LayerSection key={id} id={id} layer={layer} />
          ))}
        </main>
      </body>
    </html>
  );
}
