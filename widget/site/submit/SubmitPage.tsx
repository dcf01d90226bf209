import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { fragmentRequest } from './fragment-request.ts';
import { ProposeForm } from './ProposeForm.tsx';
import { ReviewForm } from './ReviewForm.tsx';
import type { SubmitOptions } from './submit-options.ts';

/** The side of the form the address asks for, also when it changes. */
export function SubmitPage({ options }: { readonly options: SubmitOptions }): VNode {
  const { t, signal } = options;
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    addEventListener('hashchange', () => setHash(location.hash), { signal });
  }, []);
  const request = fragmentRequest(hash);
  const isReview = request.side === 'review';
  return (
    <>
      <h1>{isReview ? t('submit.review.title') : t('submit.title')}</h1>
      {isReview ? (
        <ReviewForm key={hash} options={options} request={request} />
      ) : (
        <ProposeForm key={hash} options={options} request={request} />
      )}
    </>
  );
}
