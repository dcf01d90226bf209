import type { Form } from '../../shared/glossary/entry.ts';
import { fileForm } from '../../shared/glossary/file-form.ts';
import type { GlossaryFile } from '../../shared/glossary/parse-glossary.ts';
import { wordOf } from './made-words.ts';

/** What every term says, by language; `*` stands for the term's word. */
const TEXTS: Readonly<Record<string, { form: string; near: string; explanation: string }>> = {
  en: {
    form: '* aid',
    near: 'office',
    explanation:
      'Help from the state to pay for * each month. You ask for it at an office near you. The office looks at what you earn. Keep the letter it sends to you.',
  },
  es: {
    form: 'ayuda de *',
    near: 'oficina',
    explanation:
      'Es una ayuda para pagar * cada mes. La pide en la oficina de su zona. La oficina mira lo que usted gana. Guarde la carta que le manda.',
  },
  vi: {
    form: 'trợ cấp *',
    near: 'văn phòng',
    explanation:
      'Tiền giúp quý vị trả * mỗi tháng. Quý vị xin ở văn phòng gần nhà. Quý vị hãy giữ thư của văn phòng.',
  },
  ar: {
    form: 'إعانة *',
    near: 'مكتب',
    explanation:
      'مساعدة تدفع لك ثمن * كل شهر. تطلبها في المكتب القريب منك. احتفظ بالرسالة التي تصلك.',
  },
  'zh-Hans': {
    form: '*补助',
    near: '办公室',
    explanation: '每月帮您支付 * 的钱。您可以向附近的办公室申请。请保留寄给您的信。',
  },
};

const LANGUAGES = Object.keys(TEXTS);

/** Three forms of a term; the last it shares with its neighbour, so evidence must tell the two apart. */
function formsOf(number: number, pattern: string): Form[] {
  const form = (text: string, rules: Partial<Form>): Form => ({
    text: pattern.replace('*', text),
    case: 'any',
    standing: 'admitted',
    ambiguous: false,
    ...rules,
  });
  const word = wordOf(number);
  return [
    form(word, { standing: 'preferred' }),
    form(`${word} kola`, {}),
    form(`${wordOf(number - (number % 2))} shared`, { ambiguous: true }),
  ];
}

function entryText(number: number, language: string): string {
  const { form, near, explanation } = TEXTS[language] as (typeof TEXTS)[string];
  const word = wordOf(number);
  return fileForm({
    format: 1,
    equivalent: form.replace('*', word),
    explanation: explanation.replace('*', word),
    forms: formsOf(number, form),
    evidence: { near: [near, `${word}mo`], notNear: ['kolibo'] },
    ...(language === 'en' && { concept: { topic: 'benefits', related: number ? ['term-0'] : [] } }),
    sources: [
      {
        publisher: 'Example',
        title: `About ${word}`,
        url: `https://www.example.com/${number}`,
        checked: '2024-05-01',
      },
    ],
    origin: 'machine',
    authors: ['Termlight (software)'],
    reviews: [],
  });
}

/**
 * The files of a made-up glossary without faults, always the same for the same number.
 *
 * @param count - Entries, in five languages of as many terms each; rounded up to whole terms.
 */
export function* syntheticGlossary(count: number): Generator<GlossaryFile> {
  yield { path: 'reviewers.json', text: '[]\n' };
  const collection = {
    format: 1,
    title: 'Synthetic',
    publisher: 'Termlight',
    jurisdiction: 'US',
    licence: 'CC0-1.0',
    sourceLanguage: 'en',
    topics: ['benefits'],
    policy: { translator: 1, subject: 1 },
  };
  yield { path: 'synthetic/collection.json', text: `${JSON.stringify(collection, null, 2)}\n` };
  for (let number = 0; number < count / LANGUAGES.length; number += 1) {
    for (const language of LANGUAGES) {
      yield {
        path: `synthetic/${language}/term-${number}.json`,
        text: entryText(number, language),
      };
    }
  }
}
