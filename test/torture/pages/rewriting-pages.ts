import { type HostilePage, script, WORDS } from './hostile-page.ts';

const ANEW = '<p>Written anew: Medicaid and TANF.</p>';

/** Pages that are others a moment later, and pages with policies. */
export const REWRITING_PAGES: readonly HostilePage[] = [
  {
    name: 'opened-anew',
    body: `${WORDS}${script(`setTimeout(() => {
      document.open();
      document.write('<html lang="en">${ANEW}');
      document.close();
    }, 500)`)}`,
    marks: 2,
    widgetMarks: null,
  },
  {
    name: 'opened-again-and-again',
    body: `${WORDS}${script(`
      let times = 0;
      const timer = setInterval(() => {
        document.open();
        document.write('<html lang="en"><p>' + times + '</p>${ANEW}');
        document.close();
        times += 1;
        if (times === 12) clearInterval(timer);
      }, 90)`)}`,
    marks: 2,
    widgetMarks: null,
  },
  {
    name: 'written-on',
    body: `${WORDS}${script(`document.write('${ANEW}')`)}`,
    marks: 5,
    hasCard: true,
  },
  {
    name: 'root-replaced',
    body: `${WORDS}${script(`setTimeout(() => {
      const root = document.createElement('html');
      root.lang = 'en';
      root.innerHTML = '<body>${ANEW}</body>';
      document.documentElement.replaceWith(root);
    }, 700)`)}`,
    marks: 2,
    hasCard: true,
  },
  {
    name: 'root-removed',
    body: `${WORDS}${script('setTimeout(() => document.documentElement.remove(), 700)')}`,
    marks: null,
  },
  {
    name: 'root-of-another-kind',
    body: `${WORDS}${script(`setTimeout(() => {
      document.documentElement.replaceWith(document.createElementNS('http://www.w3.org/2000/svg', 'svg'));
    }, 700)`)}`,
    marks: null,
  },
  {
    name: 'body-removed',
    body: `${WORDS}${script('setTimeout(() => document.body.remove(), 700)')}`,
    marks: 0,
  },
  {
    name: 'body-comes-and-goes',
    body: `${WORDS}${script(`
      let times = 0;
      const { body } = document;
      const timer = setInterval(() => {
        if (body.isConnected) body.remove(); else document.documentElement.append(body);
        times += 1;
        if (times === 20) clearInterval(timer);
      }, 70)`)}`,
    marks: 4,
    hasCard: true,
  },
  {
    name: 'frames-without-end',
    body: `${WORDS}<iframe sandbox title="x" srcdoc="<p lang=en>Ask about Medicare."></iframe>${script(`
      let times = 0;
      const timer = setInterval(() => {
        document.querySelector('#one')?.remove();
        const frame = Object.assign(document.createElement('iframe'), { id: 'one', srcdoc: '<p lang=en>Ask about TANF.' });
        document.body.append(frame);
        times += 1;
        if (times === 25) { clearInterval(timer); frame.remove() }
      }, 40)`)}`,
    marks: 4,
    hasCard: true,
  },
];

/** Policies under which nothing but what the site itself sends may run. */
export const STRICT_PAGES: readonly HostilePage[] = [
  {
    name: 'policy-nothing',
    body: WORDS,
    policy: "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    marks: 4,
    isNoPlaceForWidget: true,
    hasCard: true,
  },
  {
    name: 'policy-widget',
    body: WORDS,
    policy:
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'",
    marks: 4,
    hasCard: true,
  },
  {
    name: 'policy-sandbox',
    body: WORDS,
    policy: 'sandbox allow-scripts',
    marks: 4,
    isNoPlaceForWidget: true,
    hasCard: true,
  },
];
