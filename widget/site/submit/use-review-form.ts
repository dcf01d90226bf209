import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ReviewFormProps } from './ReviewForm.tsx';

/** The reviewer's side: not there yet, there, or not to be had. */
export type LoadedReviewForm = ComponentType<ReviewFormProps> | 'lost' | null;

/**
 * For a component: the reviewer's side, which reads files and weighs more than the form, loaded when
 * somebody wants it.
 */
export function useReviewForm(isWanted: boolean): LoadedReviewForm {
  const [form, setForm] = useState<LoadedReviewForm>(null);
  useEffect(() => {
    if (!isWanted || (form && form !== 'lost')) return;
    import('./ReviewForm.tsx').then(
      ({ ReviewForm }) => setForm(() => ReviewForm),
      () => setForm('lost'),
    );
  }, [isWanted]);
  return form;
}
