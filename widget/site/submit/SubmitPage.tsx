import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { fragmentRequest } from './fragment-request.ts';
import { ProposeForm } from './ProposeForm.tsx';
import type { SubmitOptions } from './submit-options.ts';
import { useReviewForm } from './use-review-form.ts';

/** The side of the form the address asks for, also when it changes. */
export function SubmitPage({ options }: { readonly options: SubmitOptions }): VNode {
  const { t, signal } = options;
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    addEventListener('hashchange', () => setHash(location.hash), { signal });
  }, []);
  const request = fragmentRequest(hash);
  const isReview = request.side === 'review';
  const ReviewForm = useReviewForm(isReview);
  return (
    <>
      <h1>{isReview ? t('submit.review.title') : t('submit.title')}</h1>
      {!isReview && <ProposeForm key={hash} options={options} request={request} />}
      {isReview && ReviewForm === 'lost' && <p role="alert">{t('submit.notLoaded')}</p>}
      {isReview && ReviewForm && ReviewForm !== 'lost' && (
        <ReviewForm key={hash} options={options} request={request} />
      )}
    </>
  );
}
