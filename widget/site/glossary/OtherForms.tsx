import type { VNode } from 'preact';
import type { Entry, Form } from '../../../shared/glossary/entry.ts';
import { languageRow } from '../../../shared/language/languages.ts';
import type { Strings } from '../../../shared/strings/create-strings.ts';
import { saidIn } from './said-in.ts';

interface FormsProps {
  readonly forms: readonly Form[];
  readonly language: string;
}

function Forms({ forms, language }: FormsProps): VNode {
  return (
    <ul class="forms">
      {forms.map(({ text }) => (
        <li key={text} {...saidIn(language)}>
          {text}
        </li>
      ))}
    </ul>
  );
}

/** Spellings of an Entry, without those that differ from one already told in case alone. */
function toldForms({ forms, equivalent }: Entry): readonly Form[] {
  const told = new Set([equivalent.toLowerCase()]);
  return forms.filter(({ text }) => {
    const isNew = !told.has(text.toLowerCase());
    told.add(text.toLowerCase());
    return isNew;
  });
}

/** Other words for a term, by language; wrong ones that readers meet apart. */
export function OtherForms({
  entries,
  t,
}: {
  readonly entries: readonly Entry[];
  readonly t: Strings;
}): VNode | null {
  const groups = entries.map((entry) => {
    const forms = toldForms(entry);
    return {
      language: entry.language,
      right: forms.filter(({ standing }) => standing !== 'deprecated'),
      wrong: forms.filter(({ standing }) => standing === 'deprecated'),
    };
  });
  if (groups.every(({ right, wrong }) => !right.length && !wrong.length)) return null;
  return (
    <section>
      <h2>{t('site.term.forms')}</h2>
      <dl class="pairs">
        {groups
          .filter(({ right }) => right.length > 0)
          .map(({ language, right }) => (
            <div key={language}>
              <dt {...saidIn(language)}>{languageRow(language)?.endonym ?? language}</dt>
              <dd>
                <Forms forms={right} language={language} />
              </dd>
            </div>
          ))}
        {groups
          .filter(({ wrong }) => wrong.length > 0)
          .map(({ language, wrong }) => (
            <div key={language}>
              <dt>{t('site.term.wrongForms')}</dt>
              <dd>
                <Forms forms={wrong} language={language} />
              </dd>
            </div>
          ))}
      </dl>
    </section>
  );
}
