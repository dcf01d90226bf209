import type { VNode } from 'preact';
import type { Entry, Form } from '../../../shared/glossary/entry.ts';
import { languageRow } from '../../../shared/language/languages.ts';
import type { Strings } from '../../../shared/strings/create-strings.ts';
import { saidIn } from './said-in.ts';

/** More spellings than that are folded away: readers look for the English ones. */
const FEW = 8;

interface FormsProps {
  readonly forms: readonly Form[];
  readonly language: string;
  readonly t: Strings;
}

function Forms({ forms, language, t }: FormsProps): VNode {
  const list = (
    <ul class="forms">
      {forms.map(({ text }) => (
        <li key={text}>
          <bdi {...saidIn(language)}>{text}</bdi>
        </li>
      ))}
    </ul>
  );
  if (language === 'en' || forms.length <= FEW) return list;
  return (
    <details>
      <summary>{t('site.term.formsShow', { count: forms.length })}</summary>
      {list}
    </details>
  );
}

/** Spellings of an Entry that were not told before, whatever their case. */
function toldForms({ forms, equivalent }: Entry, told: Set<string>): readonly Form[] {
  told.add(equivalent.toLowerCase());
  return forms.filter(({ text }) => {
    const isNew = !told.has(text.toLowerCase());
    told.add(text.toLowerCase());
    return isNew;
  });
}

interface OtherFormsProps {
  /** The English one first. */
  readonly entries: readonly Entry[];
  readonly t: Strings;
}

/** Other words for a term, by language; wrong ones that readers meet apart. */
export function OtherForms({ entries, t }: OtherFormsProps): VNode | null {
  const told = new Set<string>();
  const groups = entries.map((entry) => {
    const forms = toldForms(entry, told);
    return {
      language: entry.language,
      right: forms.filter(({ standing }) => standing !== 'deprecated'),
      wrong: forms.filter(({ standing }) => standing === 'deprecated'),
    };
  });
  const right = groups.filter((group) => group.right.length > 0);
  const wrong = groups.filter((group) => group.wrong.length > 0);
  if (!right.length && !wrong.length) return null;
  return (
    <section>
      <h2>{t('site.term.forms')}</h2>
      <dl class="pairs">
        {right.map(({ language, right: forms }) => (
          <div key={language}>
            <dt>
              <bdi {...saidIn(language)}>{languageRow(language)?.endonym ?? language}</bdi>
            </dt>
            <dd>
              <Forms forms={forms} language={language} t={t} />
            </dd>
          </div>
        ))}
        {wrong.map(({ language, wrong: forms }) => (
          <div key={language}>
            <dt>{t('site.term.wrongForms')}</dt>
            <dd>
              <Forms forms={forms} language={language} t={t} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
