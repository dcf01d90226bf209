import type { VNode } from 'preact';
import { directionOf } from '../language/languages.ts';
import { isolatedPieces } from './isolated-pieces.ts';

/**
 * A text in its language. Inside right-to-left text each English name, amount, date or number is
 * isolated as one piece (UAX #9), so that "Form I-485" does not come out backwards.
 */
export function Prose({
  text,
  language,
}: {
  readonly text: string;
  readonly language: string;
}): VNode {
  if (directionOf(language) === 'ltr') return <>{text}</>;
  return (
    <>
      {isolatedPieces(text).map(({ text: piece, isolated, isEnglish }) =>
        isolated ? (
          <bdi dir="ltr" {...(isEnglish && { lang: 'en' })}>
            {piece}
          </bdi>
        ) : (
          piece
        ),
      )}
    </>
  );
}
