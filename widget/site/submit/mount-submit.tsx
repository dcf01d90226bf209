import { render } from 'preact';
import { SubmitPage } from './SubmitPage.tsx';
import type { SubmitOptions } from './submit-options.ts';

/**
 * Puts the form into an element. What it shows depends on the address's fragment: `#term=premium&language=es`
 * corrects a text, `#review` or `#review&term=premium&language=es` is the reviewer's side, else a new word.
 *
 * @param root - an empty element inside the page's `main`; it gets the page's `h1`.
 */
export function mountSubmit(root: HTMLElement, options: SubmitOptions): void {
  render(<SubmitPage options={options} />, root);
  options.signal.addEventListener('abort', () => render(null, root));
}
