import { describe, expect, it } from 'vitest';
import { readInSteps, readRuns } from '../../shared/page/read-runs.ts';
import type { Block } from '../../shared/page/run.ts';
import type { ReadOptions } from '../../shared/page/run-reader.ts';
import { body, page, runs } from '../fixtures/page.ts';

const texts = (html: string) => runs(html).map(({ text }) => text);

describe('one run', () => {
  it.each([
    [
      'through inline elements',
      '<p>tax <b>cre</b><i>dit</i> <a href="/">form</a></p>',
      ['tax credit form'],
    ],
    ['past a place to break a word', '<p>house<wbr>hold</p>', ['household']],
    [
      'past scripts, styles and comments',
      '<p>tax<script>x</script><style>b{}</style><!-- z --> credit</p>',
      ['tax credit'],
    ],
    [
      'past noscript, templates and titles',
      '<p>tax<noscript>x</noscript><template>y</template> credit</p>',
      ['tax credit'],
    ],
    [
      'past pronunciation over the text',
      '<p><ruby>補<rp>(</rp><rt>ㄅㄨˇ</rt><rp>)</rp>助</ruby>金</p>',
      ['補助金'],
    ],
    ['past our own host', '<p>tax<termlight-host>x</termlight-host> credit</p>', ['tax credit']],
    ['over one line break', '<p>tax<br>credit</p>', ['tax\ncredit']],
    ['over a picture, which no term crosses', '<p>tax<img alt="x">credit</p>', ['tax\ufffccredit']],
    ['around code', '<p>tax<code>income</code>credit</p>', ['tax\ufffccredit']],
    [
      'around a field',
      '<p>tax<textarea>income</textarea>credit<input value="x"></p>',
      ['tax\ufffccredit\ufffc'],
    ],
    [
      'around an editable word',
      '<p>tax<span contenteditable>income</span>credit</p>',
      ['tax\ufffccredit'],
    ],
    [
      'around a word not to be translated',
      '<p>tax<b translate="no">SNAP</b>credit</p>',
      ['tax\ufffccredit'],
    ],
    ['around a drawing', '<p>tax<svg><text>income</text></svg>credit</p>', ['tax\ufffccredit']],
  ])('%s', (_, html, expected) => {
    expect(texts(html)).toEqual(expected);
  });
});

describe('runs end', () => {
  it.each([
    ['at paragraphs', '<p>tax</p><p>credit</p>', ['tax', 'credit']],
    [
      'before and after a block inside text',
      'tax <div>form</div> credit',
      ['tax ', 'form', ' credit'],
    ],
    ['between cells', '<table><tr><td>tax</td><td>credit</td></tr></table>', ['tax', 'credit']],
    ['between list items', '<ul><li>tax</li><li>credit</li></ul>', ['tax', 'credit']],
    [
      'at nested list items',
      '<ul><li>tax<ul><li>credit</li></ul>form</li></ul>',
      ['tax', 'credit', 'form'],
    ],
    ['between term and definition', '<dl><dt>tax</dt><dd>credit</dd></dl>', ['tax', 'credit']],
    ['at two line breaks', '<p>tax<br> <br>credit</p>', ['tax\n \n', 'credit']],
    ['at a rule', 'tax<hr>credit', ['tax', 'credit']],
    ['at a button', 'tax<button>form</button>credit', ['tax', 'form', 'credit']],
    [
      'at an element of the page’s own',
      'tax<my-tag>form</my-tag>credit',
      ['tax', 'form', 'credit'],
    ],
    ['at a block inside inline text', '<b>tax<div>form</div>credit</b>', ['tax', 'form', 'credit']],
  ])('%s', (_, html, expected) => {
    expect(texts(html)).toEqual(expected);
  });

  it.each([
    ['in a closed block', '<div translate="no"><p>tax</p></div><p>credit</p>'],
    ['in an editor', '<div contenteditable><p>tax</p></div><p>credit</p>'],
    ['in a list of choices', '<select><option>tax</option></select><p>credit</p>'],
    ['in the head', '<p>credit</p><template><p>tax</p></template>'],
    ['in white space', '<p> \n </p><p>&nbsp;</p><p>credit</p>'],
  ])('nothing is read %s', (_, html) => {
    expect(texts(html)).toEqual(['credit']);
  });

  it('nothing is read of a root that is closed itself', () => {
    expect([...readRuns(page('<html translate="no"><body>tax').documentElement)]).toEqual([]);
  });
});

describe('the language declared', () => {
  const declared = (html: string) => runs(html).map((run) => [run.text, run.declared]);

  it.each([
    ['is none without a lang', '<p>a</p>', [['a', null]]],
    [
      'is the nearest',
      '<div lang="es">a<p lang="vi">b</p>c</div>d',
      [
        ['a', 'es'],
        ['b', 'vi'],
        ['c', 'es'],
        ['d', null],
      ],
    ],
    [
      'ends a run even inside a line',
      '<p>a <i lang="es">b</i> c</p>',
      [
        ['a ', null],
        ['b', 'es'],
        [' c', null],
      ],
    ],
    ['may be taken back', '<div lang="es"><p lang="">b</p></div>', [['b', '']]],
    ['is XHTML’s where there is no other', '<p xml:lang="ko">a</p>', [['a', 'ko']]],
    ['is HTML’s where there are both', '<p xml:lang="ko" lang="vi">a</p>', [['a', 'vi']]],
    [
      'holds in what is nested and says none',
      '<div lang="es"><ul><li><b>a</b></li></ul></div>',
      [['a', 'es']],
    ],
    ['ends with its element, empty or not', '<p lang="es"></p><p>a</p>', [['a', null]]],
  ])('%s', (_, html, expected) => {
    expect(declared(html)).toEqual(expected);
  });

  it('leaves the root’s own to the caller', () => {
    const { documentElement } = page('<html lang="es"><body>a');
    expect([...readRuns(documentElement)].map((run) => run.declared)).toEqual([null]);
  });
});

describe('a tree', () => {
  it('may be 5,000 levels deep', () => {
    const root = body('');
    let deepest: Element = root;
    for (let i = 0; i < 5000; i += 1) {
      deepest = deepest.appendChild(root.ownerDocument.createElement(i % 2 ? 'b' : 'div'));
    }
    deepest.append('tax');
    root.append('credit');
    expect([...readRuns(root)].map(({ text }) => text)).toEqual(['tax', 'credit']);
  });

  it('is left as it was', () => {
    const root = body('<p lang="es">tax <b>credit</b><br><br>form</p>');
    const before = root.outerHTML;
    expect([...readRuns(root)]).toHaveLength(2);
    expect(root.outerHTML).toBe(before);
  });

  it('is read to its end and no further', () => {
    const root = body('<p>before</p><main>tax<p>credit</p></main><p>after</p>');
    const main = root.querySelector('main') as Element;
    expect([...readRuns(main)].map(({ text }) => text)).toEqual(['tax', 'credit']);
  });

  it('may lose what is being read: the reading breaks off and says so', () => {
    const root = body('<div><p>tax</p><p>credit</p></div><p>form</p>');
    const reading = readRuns(root);
    expect(reading.next().value).toMatchObject({ text: 'tax' });
    root.querySelector('p')?.remove();
    expect(reading.next()).toEqual({ done: true, value: false });
  });

  it('may change elsewhere: the reading goes on to its end and says so', () => {
    const root = body('<div><p>tax</p><p>credit</p></div><p>form</p>');
    const reading = readRuns(root);
    reading.next();
    root.lastElementChild?.remove();
    expect(reading.next().value).toMatchObject({ text: 'credit' });
    expect(reading.next()).toEqual({ done: true, value: true });
  });

  it('is rested from now and then, where there is no text either', () => {
    const root = body(`${'<i></i>'.repeat(1000)}tax<p>credit</p>`);
    const steps = [...readInSteps(root)];
    expect(steps.flatMap((run) => run?.text ?? []).map((text) => text.trim())).toEqual([
      'tax',
      'credit',
    ]);
    expect(steps.indexOf(steps.find((run) => run !== null) ?? null)).toBe(10);
  });

  it.each([
    ['what is read next is gone', (root: Element) => root.querySelector('#n98')?.remove(), false],
    ['another node is gone', (root: Element) => root.querySelector('#n500')?.remove(), true],
  ])('may change while it rests: %s', (_, change, isWhole) => {
    const root = body(Array.from({ length: 999 }, (__, i) => `<b id="n${i}"></b>`).join(''));
    const reading = readInSteps(root);
    expect(reading.next().value).toBeNull();
    change(root);
    let step = reading.next();
    while (!step.done) step = reading.next();
    expect(step.value).toBe(isWhole);
  });

  it.each([
    ['with nothing in it', ''],
    ['with text', '<p>tax</p>'],
  ])('%s is read whole', (_, html) => {
    const reading = readRuns(body(html));
    let step = reading.next();
    while (!step.done) step = reading.next();
    expect(step.value).toBe(true);
  });
});

/** How a block is called here: its id, or its name. */
const nameOf = (block: Block) => ('host' in block ? 'shadow' : block.id || block.localName);

describe('the block of a run', () => {
  it.each([
    ['is its paragraph', '<p>tax</p>', [['tax', 'p']]],
    [
      'is not an inline element',
      '<p>tax <b lang="es">crédito</b></p>',
      [
        ['tax ', 'p'],
        ['crédito', 'p'],
      ],
    ],
    [
      'is what holds the text directly',
      '<div>tax<p>credit</p>form</div>income',
      [
        ['tax', 'div'],
        ['credit', 'p'],
        ['form', 'div'],
        ['income', 'body'],
      ],
    ],
    [
      'is the block around inline text around a block',
      '<div><b>tax<p>credit</p>form</b></div>',
      [
        ['tax', 'div'],
        ['credit', 'p'],
        ['form', 'div'],
      ],
    ],
  ])('%s', (_, html, expected) => {
    expect(runs(html).map(({ text, block }) => [text, nameOf(block)])).toEqual(expected);
  });

  it('is the root of a shadow tree for text directly under it', () => {
    const shadow = body('<div></div>').children[0]?.attachShadow({ mode: 'open' }) as ShadowRoot;
    shadow.innerHTML = 'tax<p>credit</p>';
    expect([...readRuns(shadow)].map(({ text, block }) => [text, nameOf(block)])).toEqual([
      ['tax', 'shadow'],
      ['credit', 'p'],
    ]);
  });
});

describe('a tree read before', () => {
  /** Reads a body that holds this, where blocks of these ids are known. */
  function reread(html: string, ...known: string[]) {
    const entered: string[] = [];
    const left: string[] = [];
    const reading = readRuns(body(html), {
      isKnown: ({ id }) => known.includes(id),
      entered: (block) => entered.push(nameOf(block)),
      left: (block) => left.push(nameOf(block)),
    });
    return { texts: [...reading].map(({ text }) => text), entered, left };
  }

  it('tells of every block it reads, the root first', () => {
    const { entered } = reread(
      '<div id="one">tax<b>form</b><p id="two"></p></div><ul><li>credit</ul><p translate="no">x',
    );
    expect(entered).toEqual(['body', 'one', 'two', 'ul', 'li']);
  });

  it('tells of every block once all in it was read, the root last', () => {
    const { left } = reread(
      '<div id="one">tax<b>form</b><p id="two"></p></div><ul><li>credit</ul><p translate="no">x',
    );
    expect(left).toEqual(['two', 'one', 'li', 'ul', 'body']);
  });

  it('leaves a block only after its last run', () => {
    const order: string[] = [];
    const left = (block: Block) => order.push(nameOf(block));
    for (const { text } of readRuns(body('<div>a<p>b</p>c</div>d'), { left })) order.push(text);
    expect(order).toEqual(['a', 'b', 'p', 'c', 'div', 'd', 'body']);
  });

  it('leaves no block in which the reading broke off', () => {
    const root = body('<div><p>a</p><p>b</p></div>');
    const left: string[] = [];
    const reading = readRuns(root, { left: (block) => left.push(nameOf(block)) });
    reading.next();
    root.querySelector('p')?.remove();
    expect(reading.next()).toEqual({ done: true, value: false });
    expect(left).not.toContain('div');
    expect(left).not.toContain('body');
  });

  it('reads nothing of a closed root', () => {
    const root = body('<p translate="no">tax</p>').children[0] as Element;
    const told: string[] = [];
    const tell = (block: Block) => told.push(nameOf(block));
    const reading = readRuns(root, { entered: tell, left: tell });
    expect(reading.next()).toEqual({ done: true, value: true });
    expect(told).toEqual([]);
  });

  it('ends a run at a known block, and does not enter it', () => {
    expect(reread('tax<div id="one">form<p id="two">income</p></div>credit', 'one')).toEqual({
      texts: ['tax', 'credit'],
      entered: ['body'],
      left: ['body'],
    });
  });

  it('goes on in a new block around and after known ones', () => {
    const html = '<div id="new"><p id="one">tax</p>form<p id="two">credit</p></div>';
    expect(reread(html, 'one')).toEqual({
      texts: ['form', 'credit'],
      entered: ['body', 'new', 'two'],
      left: ['two', 'new', 'body'],
    });
  });

  it('keeps the language around a known block that says one', () => {
    const root = body('<div>tax<p lang="es" id="one">x</p>credit</div>');
    const found = [...readRuns(root, { declared: 'vi', isKnown: ({ id }) => id === 'one' })];
    expect(found.map(({ text, declared }) => [text, declared])).toEqual([
      ['tax', 'vi'],
      ['credit', 'vi'],
    ]);
  });

  it('is never known as a whole: the root is what one wants read', () => {
    const root = body('tax');
    expect([...readRuns(root, { isKnown: () => true })]).toHaveLength(1);
  });
});

describe('the language said for a root', () => {
  it('holds where nothing in it says another', () => {
    const root = body('a<p lang="vi">b</p><p>c</p><p lang="">d</p>e');
    const found = [...readRuns(root, { declared: 'es' })];
    expect(found.map(({ text, declared }) => [text, declared])).toEqual([
      ['a', 'es'],
      ['b', 'vi'],
      ['c', 'es'],
      ['d', ''],
      ['e', 'es'],
    ]);
  });
});

describe('the section a run stands in', () => {
  const headings = (html: string, options: ReadOptions = {}) =>
    [...readRuns(body(html), options)].map(({ text, heading }) => [
      text.trim(),
      heading?.textContent ?? null,
    ]);

  it('is that of the last heading, which stands in its own', () => {
    expect(headings('x<h2>a</h2>y<div><h3>b</h3></div><p>z</p>')).toEqual([
      ['x', null],
      ['a', 'a'],
      ['y', 'a'],
      ['b', 'b'],
      ['z', 'b'],
    ]);
  });

  it('goes on after blocks that are known, and from before the root', () => {
    const start = body('<h1>start</h1>').querySelector('h1') as Element;
    const isKnown = (block: Element) => block.localName === 'div';
    expect(headings('x<div><h3>b</h3></div><p>z</p>', { isKnown, heading: start })).toEqual([
      ['x', 'start'],
      ['z', 'b'],
    ]);
  });

  it('is its host’s in a shadow tree', () => {
    const host = body('<div></div>').querySelector('div') as Element;
    const shadow = host.attachShadow({ mode: 'open' });
    shadow.innerHTML = '<h2>a</h2><p>x</p>';
    expect([...readRuns(shadow)].map(({ heading }) => heading)).toEqual([null, null]);
  });
});

it('numbers the runs of one reading as they stand', () => {
  const runs = [...readRuns(body('a<p>b</p>c<p>d</p>'))];
  expect(runs.map(({ place }) => place)).toEqual([...runs.keys()]);
  expect(new Set(runs.map(({ reading }) => reading)).size).toBe(1);
});
