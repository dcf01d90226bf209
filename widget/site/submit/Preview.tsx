import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Collection } from '../../../shared/glossary/entry.ts';
import { proposalExplanation } from '../../../shared/proposal/proposal-explanation.ts';
import type { ProposedEntries } from '../../../shared/proposal/proposed-entries.ts';
import type { Strings } from '../../../shared/strings/create-strings.ts';
import { CardPreview } from './CardPreview.tsx';
import type { SubmitOptions } from './submit-options.ts';

interface PreviewProps extends Pick<SubmitOptions, 't' | 'loadStrings'> {
  readonly made: ProposedEntries | null;
  readonly collection: Collection | null;
}

/** The card of a draft, once it says anything; whoever is not named is not named there either. */
function explained(made: ProposedEntries, collection: Collection, t: Strings) {
  const { entry } = made;
  if (!entry.equivalent || !entry.explanation) return null;
  const authors = entry.authors.length ? entry.authors : [t('submit.preview.unnamed')];
  const sources = entry.sources.filter(({ url }) => URL.canParse(url));
  return proposalExplanation({ ...made, entry: { ...entry, authors, sources } }, collection);
}

/** The draft as its readers will see it, beside the questions. */
export function Preview({ made, collection, t, loadStrings }: PreviewProps): VNode {
  const card = useMemo(
    () => made && collection && explained(made, collection, t),
    [made, collection, t],
  );
  return (
    <aside class="preview" aria-labelledby="submit-preview">
      <h2 id="submit-preview">{t('submit.preview.title')}</h2>
      {card ? (
        <CardPreview {...card} loadStrings={loadStrings} />
      ) : (
        <p class="hint">{t('submit.preview.empty')}</p>
      )}
    </aside>
  );
}
