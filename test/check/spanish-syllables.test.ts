import { expect, it } from 'vitest';
import { spanishSyllables } from '../../shared/check/spanish-syllables.ts';

/** Words by the rule they show, each parted as the Real Academia's Ortografía (2010) parts it. */
const WORDS: Readonly<Record<string, string>> = {
  'one vowel, one syllable': 'sol ca-sa di-ne-ro ta-xi in-gre-sos',
  'an open vowel and a closed one after it are one': 'cau-sa rei-no a-cei-te deu-da oi-go bai-le',
  'a closed vowel and an open one after it are one': 'a-gua via-je bien puer-ta cuo-ta lim-pio',
  'an accent on the open one parts nothing': 'a-diós tam-bién diá-lo-go huér-fa-no náu-ti-co',
  'two different closed vowels are one': 'ciu-dad viu-da rui-do cui-da-do je-sui-ta',
  'with an accent too': 'cuí-da-te lin-güís-ti-ca vein-tiún huí-a cons-truí-a',
  'three vowels are one': 'lim-piáis buey U-ru-guay miau a-ve-ri-güéis',
  'two open vowels part': 'ca-o-ba te-a-tro po-e-ta ca-er a-é-re-o hé-ro-e le-er zo-o',
  'the same vowel twice parts': 'chi-i-ta cre-e',
  'an accented closed vowel parts from open ones': 'pa-ís ba-úl dí-a o-ír re-ú-ne ve-í-a ca-í-ais',
  'h joins and parts nothing': 'ahu-mar prohi-bir a-ho-ra bú-ho al-co-hol pro-hí-be',
  'u is silent in que, qui, gue, gui': 'que qui-tar gue-rra guí-a se-gui-do pa-gue',
  'u with a diaeresis sounds': 'pin-güi-no ver-güen-za an-ti-güe-dad',
  'y is a vowel alone and at the end': 'y muy ley hoy es-toy',
  'y is a consonant elsewhere': 'ya ma-yo a-yu-da pro-yec-to',
  'words of benefits': 'e-le-gi-bi-li-dad so-li-ci-tud se-gu-ro au-dien-cia su-pre-sión',
};

const TABLE = Object.entries(WORDS).flatMap(([rule, words]) =>
  words.split(' ').map((parted) => [parted, rule] as const),
);

it('is tried on forty words at least', () => {
  expect(TABLE.length).toBeGreaterThanOrEqual(40);
});

it.each(TABLE)('%s: %s', (parted) => {
  expect(spanishSyllables(parted.replaceAll('-', ''))).toBe(parted.split('-').length);
});

it.each([
  ['capitals', 'AÉREO', 4],
  ['decomposed letters', 'pai\u0301s', 2],
  ['what has no vowel', 'km', 1],
])('takes %s', (_, word, count) => {
  expect(spanishSyllables(word)).toBe(count);
});
