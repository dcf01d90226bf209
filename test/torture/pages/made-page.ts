import { document as html, tag } from '../../browser/widget-site.ts';

/** A page of the torture suite. */
export interface MadePage {
  readonly name: string;
  readonly body: string;
  /** Stands in the head before anything of ours. */
  readonly head?: string;
  /** The security policy it is served with; none if absent. */
  readonly policy?: string;
}

/** Where a page is served without the widget, and with it. */
export const plainPath = ({ name }: MadePage) => `/torture/${name}`;
export const widgetPath = ({ name }: MadePage) => `/torture-widget/${name}`;

/** A page with nothing on it, where tabs begin. */
export const EMPTY = '/torture/nothing';

const TAG = tag('data-start="marks"');

/** The pages as a site serves them, each without the widget and with it, and an empty one. */
export function servedPages(pages: readonly MadePage[]) {
  return {
    pages: Object.fromEntries([
      [EMPTY, html('')],
      ...pages.flatMap((page) => [
        [plainPath(page), html(page.body, page.head)],
        [widgetPath(page), html(page.body, `${page.head ?? ''}${TAG}`)],
      ]),
    ]),
    policies: Object.fromEntries(
      pages.flatMap((page) => [
        [plainPath(page), page.policy ?? ''],
        [widgetPath(page), page.policy ?? ''],
      ]),
    ),
  };
}
