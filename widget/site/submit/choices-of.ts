import type { Collection } from '../../../shared/glossary/entry.ts';
import { languageRow } from '../../../shared/language/languages.ts';
import type { ProposalField } from '../../../shared/proposal/proposal.ts';
import type { Choice } from './FieldControl.tsx';
import type { SubmitOptions } from './submit-options.ts';

/** What can be chosen in a field. */
export function choicesOf(
  field: ProposalField,
  { languages, collection: { topics, sourceLanguage }, topicName, t }: SubmitOptions,
  loaded: Collection | null,
): readonly Choice[] {
  const said = (values: readonly string[]) =>
    values.map((value) => ({ value, label: t(`submit.field.${field}.${value}`) }));
  switch (field) {
    case 'kind':
      return said(['new', 'correction']);
    case 'read':
      return said(['yes', 'no']);
    case 'origin':
      return said(['person', 'machine']);
    case 'language':
      return languages.map((tag) => ({
        value: tag,
        label: languageRow(tag)?.endonym ?? tag,
        language: tag,
      }));
    case 'topic':
      return topics.map((topic) => ({ value: topic, label: topicName(topic) }));
    case 'term':
      return (loaded?.entries ?? [])
        .filter((entry) => entry.language === sourceLanguage)
        .map(({ term, equivalent }) => ({
          value: term,
          label: equivalent,
          language: sourceLanguage,
        }))
        .sort((one, other) => one.label.localeCompare(other.label, sourceLanguage));
    default:
      return [];
  }
}
