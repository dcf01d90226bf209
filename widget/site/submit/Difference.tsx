import type { VNode } from 'preact';
import { twoSidedDifference } from '../../../shared/difference/two-sided-difference.ts';
import { directionOf } from '../../../shared/language/languages.ts';
import type { Strings } from '../../../shared/strings/create-strings.ts';

interface SideProps {
  readonly pieces: readonly { readonly text: string; readonly changed: boolean }[];
  readonly language: string;
  readonly kind: 'del' | 'ins';
  readonly t: Strings;
}

/** One side; what changed is said, not only coloured. */
function Side({ pieces, language, kind: Kind, t }: SideProps): VNode {
  const said = Kind === 'del' ? t('submit.review.removed') : t('submit.review.added');
  return (
    <p lang={language} dir={directionOf(language)}>
      {pieces.map(({ text, changed }) =>
        changed ? (
          <Kind>
            <span class="unseen">{said} </span>
            {text}
          </Kind>
        ) : (
          text
        ),
      )}
    </p>
  );
}

interface DifferenceProps {
  readonly before: string;
  readonly after: string;
  readonly language: string;
  readonly t: Strings;
}

/** Old beside new, with the words that went and came. */
export function Difference({ before, after, language, t }: DifferenceProps): VNode {
  const sides = twoSidedDifference(before, after, language);
  return (
    <div class="sides">
      <div>
        <h3>{t('submit.review.before')}</h3>
        <Side pieces={sides.before} language={language} kind="del" t={t} />
      </div>
      <div>
        <h3>{t('submit.review.after')}</h3>
        <Side pieces={sides.after} language={language} kind="ins" t={t} />
      </div>
    </div>
  );
}
