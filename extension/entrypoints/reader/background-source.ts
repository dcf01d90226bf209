import type { ExplainAnswer } from '../../../shared/bundle/explained-term.ts';
import { readIndex } from '../../../shared/bundle/index-file.ts';
import type { ReaderSource } from '../../../shared/reader/reader-source.ts';
import { askBackground } from '../../ask-background.ts';

/** Terms asked for in one message at most. */
const AT_ONCE = 1000;

const hostOf = (address: string | null) => (address === null ? '' : new URL(address).hostname);

/** Words and explanations as the background answers. */
export function backgroundSource(languages: readonly string[]): ReaderSource {
  return {
    languages,
    async loadIndex(language, address) {
      const host = hostOf(address);
      const text = await askBackground<string>({ type: 'read-index', language, host });
      return text === null ? null : readIndex(text);
    },
    async explain(terms, language, address) {
      const host = hostOf(address);
      const told: ExplainAnswer['terms'][number][] = [];
      for (let i = 0; i < terms.length; i += AT_ONCE) {
        const some = terms.slice(i, i + AT_ONCE);
        const request = { type: 'read-terms' as const, terms: some, language, host };
        const answer = await askBackground<ExplainAnswer>(request);
        if (!answer) return null;
        told.push(...answer.terms);
      }
      return told;
    },
  };
}
