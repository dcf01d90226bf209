import { script, WORDS } from './hostile-page.ts';
import type { MadePage } from './made-page.ts';

/** How many elements stand in one another on the deepest page: at a thousand Chromium itself goes. */
const DEEP = 500;

/** Pages of a size that no parser and no author made by hand, built by a script of their own. */
export const GIANT_PAGES: readonly MadePage[] = [
  {
    name: 'many-nodes',
    body: `${WORDS}${script(`
      const all = document.createDocumentFragment();
      for (let i = 0; i < 50000; i += 1) {
        const span = document.createElement(i % 50 ? 'span' : 'p');
        span.textContent = (i % 100 ? 'word ' : 'Medicaid ') + i + ' ';
        all.append(span);
      }
      document.querySelector('main').append(all);`)}`,
  },
  {
    name: 'one-text',
    body: `${WORDS}<p></p>${script(`
      document.querySelector('main').append('Apply for Medicaid today, says the office of the state. '.repeat(187000));`)}`,
  },
  {
    name: 'one-word',
    body: `${WORDS}<p></p>${script(`document.querySelector('main').append('a'.repeat(2000000));`)}`,
  },
  {
    name: 'deep',
    body: `${WORDS}${script(`
      let inside = document.querySelector('main');
      for (let i = 0; i < ${DEEP}; i += 1) {
        const one = document.createElement(i % 3 ? 'span' : 'div');
        inside.append(one);
        inside = one;
      }
      inside.append('Ask about Medicare and TANF at the office.');`)}`,
  },
  {
    name: 'deep-shadows',
    body: `${WORDS}${script(`
      let inside = document.querySelector('main');
      for (let i = 0; i < 50; i += 1) {
        const one = document.createElement('div');
        inside.append(one);
        inside = one.attachShadow({ mode: 'open' });
      }
      inside.append('Ask about Medicare and TANF at the office.');`)}`,
  },
  {
    name: 'deep-markup',
    body: `${WORDS}${'<div><b>'.repeat(3000)}Ask about Medicare and TANF at the office.`,
  },
];
