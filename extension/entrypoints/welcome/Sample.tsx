import type { VNode } from 'preact';

/** The id of the text to try Termlight on. */
export const SAMPLE = 'sample';

/** A letter of our own making, in English, as the words stand in real ones. */
export function Sample({ label }: { label: string }): VNode {
  return (
    <>
      <p class="hint" id="sample-label">
        {label}
      </p>
      <section class="sample" id={SAMPLE} lang="en" dir="ltr" aria-labelledby="sample-label">
        <p>
          Your SNAP benefits will end on June 30. To keep them, send your recertification form with
          proof of income for everyone in your household.
        </p>
        <p>If you do not agree with this notice, you can appeal and ask for a fair hearing.</p>
      </section>
    </>
  );
}
