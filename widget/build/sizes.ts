import { brotliCompressSync, gzipSync } from 'node:zlib';

/** Bytes of a text: as it is, and as servers send it. */
export interface Size {
  readonly raw: number;
  /** gzip at level 9. */
  readonly gzip: number;
  /** Brotli at its best. */
  readonly brotli: number;
}

/** A text's sizes in bytes. */
export function sizeOf(text: string): Size {
  return {
    raw: Buffer.byteLength(text),
    gzip: gzipSync(text, { level: 9 }).length,
    brotli: brotliCompressSync(text).length,
  };
}

/** The sum of sizes: of files that are loaded one beside the other. */
export function sumOf(sizes: readonly Size[]): Size {
  return sizes.reduce(
    (sum, { raw, gzip, brotli }) => ({
      raw: sum.raw + raw,
      gzip: sum.gzip + gzip,
      brotli: sum.brotli + brotli,
    }),
    { raw: 0, gzip: 0, brotli: 0 },
  );
}
