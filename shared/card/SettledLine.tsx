import type { VNode } from 'preact';
import type { Explanation } from '../bundle/explanation.ts';
import { directionOf } from '../language/languages.ts';
import type { Strings } from '../strings/strings.ts';
import { Prose } from './Prose.tsx';

/** What the programme calls a term that the page calls by a wrong word. */
export interface Settled {
  readonly name: string;
  /** BCP 47 tag of the name: the page's language. */
  readonly language: string;
}

/** Stands for the name until it is put in. */
const SLOT = '\ufffc';

interface SettledLineProps {
  readonly settled: Settled;
  readonly explanation: Pick<Explanation, 'equivalent' | 'language'>;
  readonly t: Strings;
}

/** Says what the programme calls it, as its letters do: translators make words up that it never uses. */
export function SettledLine({ settled, explanation, t }: SettledLineProps): VNode {
  const { language } = settled;
  // Forms are written to be matched; in the reader's own language there is the name as it is said.
  const name = explanation.language === language ? explanation.equivalent : settled.name;
  const [before, after] = t('settled', { name: SLOT }).split(SLOT);
  return (
    <>
      {before}
      <bdi lang={language} dir={directionOf(language)}>
        <Prose text={name} language={language} />
      </bdi>
      {after}
    </>
  );
}
