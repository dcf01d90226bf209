import { render } from 'preact';
import type { SubmitOptions } from './submit-options.ts';

/**
 * Puts the form into an element. What it shows depends on the address's fragment: `#term=premium&language=es`
 * corrects a text, `#review` or `#review&term=premium&language=es` is the reviewer's side, else a new term.
 *
 * @param root - an empty element inside the page's `main`.
 */
export function mountSubmit(root: HTMLElement, { signal }: SubmitOptions): void {
  signal.addEventListener('abort', () => render(null, root));
}
