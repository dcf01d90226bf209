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

/** The sizes of two files that are sent apart. */
export function together(one: Size, other: Size): Size {
  return {
    raw: one.raw + other.raw,
    gzip: one.gzip + other.gzip,
    brotli: one.brotli + other.brotli,
  };
}
