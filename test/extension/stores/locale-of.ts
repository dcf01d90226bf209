/** Where browsers name one of our languages otherwise. Chrome knows no Haitian Creole, and leaves it out. */
export const LOCALE_OF: Readonly<Record<string, string>> = {
  'zh-Hans': 'zh_CN',
  'zh-Hant': 'zh_TW',
  tl: 'fil',
  pt: 'pt_BR',
};

/** The folder of `_locales` for a language of ours. */
export function localeOf(tag: string): string {
  return LOCALE_OF[tag] ?? tag;
}
