import { brotliCompressSync } from 'node:zlib';
import { writeIndex } from '../../shared/bundle/index-file.ts';
import type { BenchBrowser } from './bench-browser.ts';
import type { BenchWorld } from './bench-world.ts';
import { madeIndex } from './made-terms.ts';
import { median, round } from './statistics.ts';

/** What an Index costs to load. */
export interface IndexFigures {
  readonly terms: number;
  readonly brotliBytes: number;
  /** From its JSON text to a matcher that answers, in a page just loaded. */
  readonly readyMs: number;
}

const EMPTY = '<!doctype html><title>Empty</title>';

/** Measures the Index of this many made-up terms of three spellings. */
export async function measureIndex(
  browser: BenchBrowser,
  terms: number,
  loads: number,
): Promise<IndexFigures> {
  const text = writeIndex(madeIndex(terms));
  const times: number[] = [];
  for (let load = 0; load < loads; load += 1) {
    times.push(
      await browser.withPage(EMPTY, ({ page }) =>
        page.evaluate(
          (index) => (globalThis as unknown as BenchWorld).bench.timeReady(index),
          text,
        ),
      ),
    );
  }
  const brotliBytes = brotliCompressSync(text).length;
  return { terms, brotliBytes, readyMs: round(median(times)) };
}
