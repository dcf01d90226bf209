/** A package of others that stands in one of our products. */
export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  /** As SPDX writes licences: `MIT`, `Apache-2.0`. */
  readonly licence: string;
  /** Who holds the rights, where the package says it outside its licence; else empty. */
  readonly author: string;
  /** The texts of its licence and notice, as they came; none where the package holds none. */
  readonly texts: readonly string[];
}
