/** Particles after a syllable that ends in a consonant, and what they are after one that does not. */
const PAIRS: readonly (readonly [consonant: string, vowel: string])[] = [
  ['은', '는'],
  ['이', '가'],
  ['을', '를'],
  ['과', '와'],
  ['과는', '와는'],
  ['과도', '와도'],
  ['과의', '와의'],
  ['이나', '나'],
  ['이란', '란'],
  ['이랑', '랑'],
  ['이라', '라'],
  ['이라고', '라고'],
  ['이라는', '라는'],
  ['이라도', '라도'],
  ['이라면', '라면'],
  ['이며', '며'],
  ['이고', '고'],
  ['이든', '든'],
  ['이면', '면'],
  ['이므로', '므로'],
  ['이거나', '거나'],
  ['이지만', '지만'],
  ['으로', '로'],
  ['으로는', '로는'],
  ['으로도', '로도'],
  ['으로만', '로만'],
  ['으로의', '로의'],
  ['으로서', '로서'],
  ['으로써', '로써'],
  ['으로부터', '로부터'],
];

/** Particles that are the same after every syllable, forms of the copula among them. */
const SAME =
  '의 에 도 만 들 인 께 에서 에게 에는 에도 에만 에서는 에서도 에서의 에게는 에게도 에게만 에게서 ' +
  '까지 까지는 까지도 부터 부터는 보다 보다는 처럼 마다 만큼 조차 밖에 뿐 뿐만 만은 만을 만이 만으로 ' +
  '하고 한테 한테서 이다 입니다 입니까 인지 인가요 이에요 들은 들이 들을 들의 들에게 들도 들만 들과 들로';

const afterConsonant = new Set(PAIRS.map(([one]) => one));
const afterVowel = new Set(PAIRS.map(([, other]) => other));

/** What Korean writes together with a noun before it, longest first. */
export const KOREAN_PARTICLES: readonly string[] = [
  ...new Set([...afterConsonant, ...afterVowel, ...SAME.split(' ')]),
].sort((one, other) => other.length - one.length);

/** The first and the last of the Hangul syllables, and how many share a beginning (Unicode, 3.12). */
const FIRST_SYLLABLE = 0xac00;
const LAST_SYLLABLE = 0xd7a3;
const ENDINGS = 28;

/** The number of the consonant ㄹ among a syllable's endings; 0 is none. */
const RIEUL = 8;

/**
 * True if a particle may follow a word: many have one shape after a consonant and one after a vowel.
 *
 * @param last - the word's last unit; after Latin letters and digits nobody sees the sound.
 */
export function mayFollow(last: string, particle: string): boolean {
  const unit = last.charCodeAt(0);
  if (unit < FIRST_SYLLABLE || unit > LAST_SYLLABLE) return true;
  const ending = (unit - FIRST_SYLLABLE) % ENDINGS;

  if (ending === 0) return !afterConsonant.has(particle);
  // 서울로, not 서울으로.
  if (ending === RIEUL && /^으?로/.test(particle)) return particle.startsWith('로');
  return !afterVowel.has(particle);
}
