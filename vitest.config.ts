import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

/**
 * One browser at a time: two cores, and clocks that must not starve. A test that fails is tried once
 * more, and the log says so: a loaded machine delays frames and timers that no fault of ours moves.
 */
const inBrowser = { testTimeout: 60_000, hookTimeout: 120_000, fileParallelism: false, retry: 1 };

export default defineConfig({
  plugins: [preact()],
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/browser/**', 'test/real-pages/**', 'test/torture/**'],
          testTimeout: 120_000,
          // Copies of the glossaries, thousands of small files, are taken away after the tests.
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: { name: 'browser', include: ['test/browser/**/*.test.ts'], ...inBrowser },
      },
      {
        extends: true,
        test: {
          name: 'torture',
          include: ['test/torture/**/*.test.ts'],
          ...inBrowser,
          // The whole of it (`npm run torture`) takes minutes a test, a quick part seconds.
          testTimeout: process.env.TORTURE === 'whole' ? 1_200_000 : 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'real-pages',
          include: ['test/real-pages/**/*.test.ts'],
          ...inBrowser,
          testTimeout: 300_000,
        },
      },
    ],
  },
});
