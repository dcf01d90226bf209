import i18next, { type i18n } from 'i18next';
import ar from './words/ar.json' with { type: 'json' };
import en from './words/en.json' with { type: 'json' };
import es from './words/es.json' with { type: 'json' };
import vi from './words/vi.json' with { type: 'json' };
import zhHans from './words/zh-Hans.json' with { type: 'json' };

const WORDS = { en, es, 'zh-Hans': zhHans, vi, ar };

/** The languages our own interface speaks. */
export const INTERFACE_LANGUAGES: readonly string[] = Object.keys(WORDS);

/** Names every sentence our interface can say. */
export type Strings = i18n['t'];

let instance: i18n | undefined;

/** i18next with every interface language; English stands in for what a language lacks. */
function start(): i18n {
  const resources = Object.fromEntries(
    Object.entries(WORDS).map(([tag, words]) => [tag, { translation: words }]),
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
  return created;
}

/** The words of our interface in a language (a tag of ours); English where we don't speak it yet. */
export function stringsFor(language: string): Strings {
  instance ??= start();
  return instance.getFixedT(language);
}
