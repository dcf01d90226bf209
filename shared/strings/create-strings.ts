import i18next, { type i18n } from 'i18next';

/** Names every sentence our interface can say. */
export type Strings = i18n['t'];

/** The sentences of one interface language, as its file holds them. */
export type Words = Readonly<Record<string, unknown>>;

/**
 * The words of our interface, by language: English stands in for what a language lacks, and for a
 * language that is not among these.
 *
 * @param words - by tag of ours.
 */
export function createStrings(
  words: Readonly<Record<string, Words>>,
): (language: string) => Strings {
  const resources = Object.fromEntries(
    Object.entries(words).map(([tag, translation]) => [tag, { translation }]),
  );
  const created = i18next.createInstance({
    resources,
    lng: 'en',
    fallbackLng: 'en',
    // What is put in goes into text nodes, which escape nothing and run nothing.
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  void created.init();
  return (language) => created.getFixedT(language);
}
