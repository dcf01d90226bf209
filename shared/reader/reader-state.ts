import type { ReadFault, ReadProgress } from '../documents/given.ts';
import type { MarkedDocument } from './marked-document.ts';
import type { Told } from './told.ts';

/** What the reading view shows. */
export type ReaderState =
  /** Ways to give something; why the last could not be read; that all was cleared. */
  | { readonly kind: 'start'; readonly fault: ReadFault | null; readonly isCleared: boolean }
  | { readonly kind: 'reading'; readonly progress: ReadProgress | null }
  | {
      readonly kind: 'read';
      readonly marked: MarkedDocument;
      /** Null while it is asked for, or can't be had. */
      readonly told: Told | null;
      /** True where it can't be had. */
      readonly hasFailed: boolean;
    };

/** Nothing given yet. */
export const NOTHING: ReaderState = { kind: 'start', fault: null, isCleared: false };
