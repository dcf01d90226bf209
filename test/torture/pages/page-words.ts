import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GLOSSARIES } from '../../../glossaries/cli/glossary-files.ts';

/** The spellings of every English term: what made pages are sprinkled with. */
export const TERM_WORDS: readonly string[] = spellings(join(GLOSSARIES, 'us-benefits/en'));

function spellings(folder: string): string[] {
  return readdirSync(folder)
    .sort()
    .flatMap((file) => {
      const entry = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Entry;
      return entry.forms?.map(({ text }) => text) ?? [];
    });
}

interface Entry {
  readonly forms?: readonly { readonly text: string }[];
}

/** What stands around them, in the scripts of the languages we have, with every odd character there is. */
export const OTHER_WORDS: readonly string[] = [
  ...'the office of your county asks you to bring this letter and says that you can have it'.split(
    ' ',
  ),
  'las familias pueden pedir ayuda en la oficina del condado',
  'يمكن للأسرة أن تطلب المساعدة من المكتب',
  '家庭可以向办公室申请帮助',
  '가족은 사무실에 도움을 요청할 수 있습니다',
  'כל משפחה יכולה לבקש עזרה',
  '\u202eoverride\u202c',
  '\u2067isolate\u2069',
  'soft\u00adhyphen zero\u200bwidth join\u200der',
  'cafe\u0301 Å \ufb01re ＳＮＡＰ',
  '👩‍👩‍👧‍👦 🇺🇸',
  'lone \ud83d half',
  '&amp; &lt;b&gt; &nbsp; &notit; &#0; &#x110000;',
];
