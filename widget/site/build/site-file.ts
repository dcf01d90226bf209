/** One file of the site. */
export interface SiteFile {
  /** Path from the site's root. */
  readonly path: string;
  readonly body: string | Uint8Array;
}
