import type { Words } from '../../shared/strings/create-strings.ts';

/** The words of our interface, one file a language, each loaded when it is first needed. */
const FILES: Readonly<Record<string, () => Promise<{ default: Words }>>> = {
  ar: () => import('../../shared/strings/words/ar.json'),
  en: () => import('../../shared/strings/words/en.json'),
  es: () => import('../../shared/strings/words/es.json'),
  vi: () => import('../../shared/strings/words/vi.json'),
  'zh-Hans': () => import('../../shared/strings/words/zh-Hans.json'),
};

/** Interface words of a language; English where we don't speak it yet. */
export async function interfaceWords(language: string): Promise<Words> {
  const load = FILES[language] ?? FILES.en;
  return load ? (await load()).default : {};
}
