import { render } from 'preact-render-to-string';
import { Handout, type HandoutProps } from './Handout.tsx';

/** One self-contained HTML document: it needs no network, runs no script and loads nothing. */
export function handoutFile(props: HandoutProps): string {
  return `<!doctype html>\n${render(<Handout {...props} />)}`;
}
