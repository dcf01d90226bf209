import type { VNode } from 'preact';
import type { Strings } from '../../../shared/strings/create-strings.ts';
import type { PlaceName } from './places.ts';

/** What every page of the site is made with. */
export interface SiteFrame {
  /** BCP 47 tags of ours that there are pages in, in the order of menus. */
  readonly languages: readonly string[];
  readonly stringsFor: (language: string) => Strings;
  /** Paths of the style and the scripts from the site's root, by the names they were written under. */
  readonly files: Readonly<Record<string, string>>;
  /** Who publishes the words. */
  readonly publisher: string;
  readonly version: string;
  /** Address the site will be found at, ending in a slash; null where nobody knows it yet. */
  readonly at: string | null;
  /** True while no text has been reviewed. */
  readonly allDrafts: boolean;
}

/** One page of the site, which exists in each of its languages. */
export interface Page {
  /** Path inside the language's folder: `words/snap.html`. */
  readonly name: string;
  readonly language: string;
  readonly title: string;
  /** One sentence for search engines and lists of results. */
  readonly description: string;
  /** Which of the five places it belongs to; null for the first page. */
  readonly place: PlaceName | null;
  readonly content: VNode;
  /** The languages it says something of its own in: search engines are told of no other. */
  readonly spoken: readonly string[];
  /** The script it loads, by the name it was written under. */
  readonly script?: string;
  /** The style it needs beside everybody's, by the name it was written under. */
  readonly style?: string;
  /** Facts for search engines (schema.org), as they are written into the page. */
  readonly facts?: object;
  /** True where it holds a page of the same site in a frame. */
  readonly frames?: boolean;
}

/** A page's path from the site's root. */
export function pathOf({ language, name }: Pick<Page, 'language' | 'name'>): string {
  return `${language}/${name}`;
}
