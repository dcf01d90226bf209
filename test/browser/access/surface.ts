import type { Page } from 'playwright-core';
import type { Product, Products, Tongue } from './products.ts';

/** Something of ours that somebody sees and uses, in one state. */
export interface Surface {
  readonly product: Product;
  readonly name: string;
  /** Opens it as a reader of a language, with all there that it shows. */
  readonly open: (products: Products, tongue: Tongue) => Promise<Page>;
  /** What of the page is ours, where that is not all of it. */
  readonly part?: string;
  /** What in it has the focus as it opens; its beginning where that is left out. */
  readonly start?: string;
}

/** All of the page, or what of it is ours. */
export function partOf({ part = 'html' }: Surface): string {
  return part;
}
