import { afterEach, describe, expect, it, vi } from 'vitest';
import type { IndexForm, IndexTerm } from '../../shared/match/index-format.ts';
import { Matcher } from '../../shared/match/matcher.ts';
import { findMarks } from '../../shared/page/find-marks.ts';
import { LivePage } from '../../shared/page/live-page.ts';
import type { Mark } from '../../shared/page/mark.ts';
import type { Block } from '../../shared/page/run.ts';
import { page } from '../fixtures/page.ts';
import { PARAGRAPHS } from '../fixtures/paragraphs.ts';

const TERMS: readonly IndexTerm[] = [
  { id: 'snap', topic: 'food' },
  { id: 'premium', topic: 'health', evidence: { near: ['insurance'], topics: ['health'] } },
  { id: 'medicaid', topic: 'health' },
  { id: 'parole', topic: 'immigration', evidence: { topics: ['immigration'] } },
  { id: 'prison-parole', topic: 'courts', evidence: { topics: ['courts'] } },
  { id: 'asylum', topic: 'immigration' },
  { id: 'judge', topic: 'courts' },
];

const FORMS: readonly IndexForm[] = [
  { text: 'SNAP', term: 0 },
  { text: 'premium', term: 1, ambiguous: true },
  { text: 'Medicaid', term: 2 },
  { text: 'parole', term: 3, ambiguous: true },
  { text: 'parole', term: 4, ambiguous: true },
  { text: 'asylum', term: 5 },
  { text: 'judge', term: 6 },
];

const matchers = new Map(
  ['en', 'es'].map((language) => [
    language,
    new Matcher({ format: 1, collection: 'test', language, terms: TERMS, forms: FORMS }),
  ]),
);

afterEach(() => vi.restoreAllMocks());

/** A live page that holds this, not yet read, and all it told. */
function live(html: string) {
  const document = page(`<!doctype html><html lang="en"><body>${html}</body></html>`);
  const end = new AbortController();
  const told = new Set<Mark>();
  const changes: { added: readonly Mark[]; removed: readonly Mark[] }[] = [];
  const shadows: ShadowRoot[] = [];
  /** Done while the matcher is awaited. */
  let meanwhile: ((declared: string) => void) | undefined;
  const livePage = new LivePage(document, {
    async matcherFor(language) {
      await Promise.resolve();
      meanwhile?.(language);
      return matchers.get(language) ?? null;
    },
    changed(added, removed) {
      expect(removed.every((mark) => told.delete(mark))).toBe(true);
      expect(added.some((mark) => told.has(mark))).toBe(false);
      for (const mark of added) told.add(mark);
      changes.push({ added, removed });
    },
    foundShadow: (root) => shadows.push(root),
  });
  const $ = (selector: string) => document.querySelector(selector) as HTMLElement;
  return {
    document,
    page: livePage,
    end,
    shadows,
    changes,
    $,
    during: (act: typeof meanwhile) => {
      meanwhile = act;
    },
    /** Reads blocks: elements by selector. */
    read: (...blocks: (string | Block)[]) =>
      livePage.read(
        new Set(blocks.map((block) => (typeof block === 'string' ? $(block) : block))),
        end.signal,
      ),
    /** Words marked now, in order; what was told must be the same. */
    words(): string[] {
      const marks = livePage.marks();
      expect(new Set(marks)).toEqual(told);
      return marks.map(({ text }) => text);
    },
    /** Words told of in the changes since this was last asked. */
    news() {
      const all = changes.splice(0);
      const words = (list: readonly Mark[]) => list.map(({ text }) => text);
      return {
        added: all.flatMap(({ added }) => words(added)),
        removed: all.flatMap(({ removed }) => words(removed)),
      };
    },
  };
}

/** A mark's place in the page, to be compared. */
function placeOf({ term, language, text, start, end, nodes }: Mark) {
  const texts: Node[] = [];
  const document = start.node.ownerDocument;
  const walker = document.createTreeWalker(document, 4);
  while (walker.nextNode()) texts.push(walker.currentNode);
  const at = texts.indexOf(start.node);
  return { term, language, text, at, start: start.offset, end: end.offset, nodes: nodes.length };
}

/** Places of every mark that reading in one go finds. */
const inOneGo = (document: Document) =>
  findMarks(document.documentElement, 'en', matchers).map(placeOf);

const MIXED = `<p>${PARAGRAPHS.en} ${PARAGRAPHS.en}</p><h1>Premium and <b>SN<i>AP</i></b></h1>
  <p id="parole">Parole</p>
  <div id="div">SNAP<ul><li>a judge<li id="item">premium</ul>SNAP<br><br>premium</div>
  <section id="es" lang="es"><p>SNAP</p><p lang="en">premium</p>SNAP</section>
  <p>${PARAGRAPHS.es} SNAP</p>
  <p translate="no">SNAP</p><p>judge <span contenteditable>SNAP</span></p>
  <table><tr><td>Medicaid</td><td id="cell">Medicaid</td></tr></table>
  <p id="last">asylum, premium insurance</p><p lang="pl">SNAP</p>`;

describe('a first reading finds the marks of reading in one go, in the same order', () => {
  it.each([
    ['of nothing', ''],
    ['of text directly in the body', 'SNAP and SNAP'],
    ['of blocks in text', 'SNAP<p>SNAP</p>SNAP'],
    ['of topics met late', '<p>premium</p><p>Medicaid</p><p>Medicaid</p>'],
    ['of a topic met too seldom', '<p>premium</p><p>Medicaid</p>'],
    ['of a page of all sorts', MIXED],
  ])('%s', async (_, html) => {
    const { document, page, read, words } = live(html);
    expect(await read('html')).toEqual([]);
    expect(page.marks().map(placeOf)).toEqual(inOneGo(document));
    words();
  });

  it('of a page that is closed as a whole', async () => {
    const { document, read, words } = live('SNAP');
    document.documentElement.setAttribute('translate', 'no');
    await read('html');
    expect(words()).toEqual([]);
    expect(inOneGo(document)).toEqual([]);
  });
});

describe('the order of reading makes no difference', () => {
  it.each<[string, string[]]>([
    ['what is in view first', ['#cell', '#last', 'html']],
    ['what waits for a topic first', ['#item', 'h1', 'html']],
    ['an inner block, then the one around it', ['#item', '#div', 'html']],
    ['a block, then one in it', ['#div', '#item', 'html']],
    ['the whole page, then a part', ['html', '#div', '#es']],
    ['the page twice', ['html', 'html']],
    ['a block in another language', ['#es', 'html']],
  ])('%s', async (_, blocks) => {
    const { document, page, read, words } = live(MIXED);
    await read(...blocks);
    expect(page.marks().map(placeOf)).toEqual(inOneGo(document));
    words();
  });

  it('each in a reading of its own', async () => {
    const { document, page, read } = live(MIXED);
    for (const block of ['#item', '#last', '#div', 'body', 'html']) await read(block);
    expect(page.marks().map(placeOf)).toEqual(inOneGo(document));
  });

  it('a topic that came with a later block decides earlier words', async () => {
    const { $, read, words } = live('<p id="one">premium</p><p>Medicaid</p>');
    await read('html');
    expect(words()).toEqual(['Medicaid']);
    $('body').insertAdjacentHTML('beforeend', '<p>Medicaid</p>');
    await read('body');
    expect(words()).toEqual(['premium', 'Medicaid', 'Medicaid']);
  });

  it('a word both of whose topics the page has is the same term wherever it stands', async () => {
    const judges = '<p>judge</p><p>judge</p>';
    const asylum = '<p>asylum</p><p>asylum</p>';
    const { document, page, read } = live(`${judges}<p>parole</p>${asylum}`);
    await read('html');
    expect(page.marks().map(placeOf)).toEqual(inOneGo(document));
  });
});

describe('a page that changes', () => {
  it('tells only a changed block’s own differences', async () => {
    const { $, read, words, news } = live('<p>SNAP</p><p id="one">Medicaid and SNAP</p>judge');
    await read('html');
    expect(news()).toEqual({ added: ['SNAP', 'Medicaid', 'SNAP', 'judge'], removed: [] });
    $('#one').textContent = 'asylum';
    await read('#one');
    expect(news()).toEqual({ added: ['asylum'], removed: ['Medicaid', 'SNAP'] });
    expect(words()).toEqual(['SNAP', 'asylum', 'judge']);
  });

  it('tells nothing where nothing was marked, before and after', async () => {
    const { $, read, changes } = live('<p>tax</p>');
    await read('html');
    $('p').textContent = 'credit';
    await read('p');
    expect(changes).toEqual([]);
  });

  it('tells nothing of marks that were found and gone before they could be shown', async () => {
    const { read, news } = live('<p>SNAP</p>');
    await read('p', 'p', 'p');
    expect(news()).toEqual({ added: ['SNAP'], removed: [] });
  });

  it('reads an added block, and nothing that is known', async () => {
    const { $, read, words, news } = live('<p>SNAP</p><div>judge<p>Medicaid</p></div>');
    await read('html');
    news();
    const find = vi.spyOn(matchers.get('en') as Matcher, 'find');
    $('p').insertAdjacentHTML('afterend', '<section>asylum<p>SNAP</p></section>');
    await read('body');
    expect(find.mock.calls.map(([text]) => text)).toEqual(['asylum', 'SNAP']);
    expect(news()).toEqual({ added: ['asylum', 'SNAP'], removed: [] });
    expect(words()).toEqual(['SNAP', 'asylum', 'SNAP', 'judge', 'Medicaid']);
  });

  it('marks a known block that was moved in its new place, and takes its old marks back', async () => {
    const { $, page, read, words, news } = live(
      '<section id="one">SNAP<p>Medicaid</p></section><p>judge</p><div></div>',
    );
    await read('html');
    news();
    $('div').append($('#one'));
    page.forget($('#one'));
    await read('body', 'div');
    expect(news()).toEqual({ added: ['SNAP', 'Medicaid'], removed: ['SNAP', 'Medicaid'] });
    expect(words()).toEqual(['judge', 'SNAP', 'Medicaid']);
  });

  it('reads what is known with a block put around it', async () => {
    const { document, $, page, read, words } = live('<p>SNAP</p><p>judge</p>');
    await read('html');
    const around = document.createElement('section');
    around.lang = 'es';
    $('p').before(around);
    around.append($('p'));
    page.forget(around);
    await read('body');
    expect(words()).toEqual(['SNAP', 'judge']);
    expect(page.marks().map(({ language }) => language)).toEqual(['es', 'en']);
  });

  it('keeps a mark the same while another topic decides what is beside it', async () => {
    const { $, page, read, words, news } = live('<p id="one">SNAP premium</p><p>Medicaid</p>');
    await read('html');
    const [mark] = page.marks();
    news();
    $('body').insertAdjacentHTML('beforeend', '<p>Medicaid</p>');
    await read('body');
    expect(news()).toEqual({ added: ['Medicaid', 'premium'], removed: [] });
    expect(words()).toEqual(['SNAP', 'premium', 'Medicaid', 'Medicaid']);
    expect(page.marks()[0]).toBe(mark);
  });

  it.each([
    ['to where nothing is read', '<div translate="no"></div>', []],
    ['to another language', '<div lang="es"></div>', ['es']],
  ])('reads a known block anew that was moved %s', async (_, html, expected) => {
    const { $, page, read } = live(`<p>SNAP</p>${html}`);
    await read('html');
    $('div').append($('p'));
    page.forget($('p'));
    await read('body', 'div');
    expect(page.marks().map(({ language }) => language)).toEqual(expected);
  });

  it('drops the marks of what has left the page', async () => {
    const { $, page, read, news, words } = live('<div>SNAP<p>judge</p></div><p>Medicaid</p>');
    await read('html');
    news();
    const gone = $('div');
    gone.remove();
    expect(page.marks().map(({ text }) => text)).toEqual(['Medicaid']);
    page.forget(gone);
    await read('body');
    expect(news()).toEqual({ added: [], removed: ['SNAP', 'judge'] });
    expect(words()).toEqual(['Medicaid']);
  });

  it('reads nothing of a block that has left the page', async () => {
    const { $, read, words } = live('<p>SNAP</p>');
    const gone = $('p');
    gone.remove();
    expect(await read(gone)).toEqual([]);
    expect(words()).toEqual([]);
  });

  it.each([
    ['with marks of its own', '<p id="gone">SNAP</p>'],
    ['with marks in it', '<div id="gone"><section><p>SNAP</p></section></div>'],
  ])('marks a block again that had left the page %s', async (_, html) => {
    const { $, page, read, words } = live(html);
    await read('html');
    const gone = $('#gone');
    gone.remove();
    page.forget(gone);
    await read('body');
    expect(words()).toEqual([]);
    $('body').append(gone);
    page.forget(gone);
    await read('body');
    expect(words()).toEqual(['SNAP']);
  });

  it('reads a known block anew whose text became another outside the page', async () => {
    const { $, page, read, words } = live('<ul><li>tax</li></ul>');
    await read('html');
    const row = $('li');
    row.remove();
    page.forget(row);
    await read('ul');
    row.textContent = 'SNAP';
    $('ul').append(row);
    page.forget(row);
    await read('ul');
    expect(words()).toEqual(['SNAP']);
  });
});

describe('a part is forgotten with all in it', () => {
  it('once it is closed, and is read once it is open again', async () => {
    const { $, page, read, words, news } = live(
      '<p>judge</p><section>SNAP<div><p>Medicaid</p></div></section>',
    );
    await read('html');
    news();
    $('section').setAttribute('translate', 'no');
    page.forget($('section'));
    await read('body');
    expect(news()).toEqual({ added: [], removed: ['SNAP', 'Medicaid'] });
    $('section').removeAttribute('translate');
    page.forget($('section'));
    await read('body');
    expect(words()).toEqual(['judge', 'SNAP', 'Medicaid']);
  });

  it('once it is closed, where it is what is read', async () => {
    const { $, read, words } = live('<p>SNAP</p>');
    await read('html');
    $('p').setAttribute('translate', 'no');
    await read('p');
    expect(words()).toEqual([]);
  });

  it('while it is being read, and is marked once when it was read again', async () => {
    const { $, page, during, read, words } = live('<section><p>SNAP</p></section>');
    during(() => page.forget($('section')));
    await read('html');
    during(undefined);
    await read('body');
    expect(words()).toEqual(['SNAP']);
  });

  it('while it is being read, with what was read of it before', async () => {
    const { $, page, during, read } = live('<section><p>SNAP</p><p>judge</p></section>');
    let runs = 0;
    during(() => {
      runs += 1;
      if (runs !== 2) return;
      $('section').lang = 'es';
      page.forget($('section'));
    });
    await read('html');
    during(undefined);
    await read('body');
    expect(page.marks().map(({ text, language }) => [text, language])).toEqual([
      ['SNAP', 'es'],
      ['judge', 'es'],
    ]);
  });

  it.each([
    ['block', 'section'],
    ['part of a line', 'a'],
  ])('once it was moved, where it is a %s', async (_, name) => {
    const { $, page, read, words } = live(
      `<main><${name} id="one"><p>SNAP</p></${name}>judge</main><div></div>`,
    );
    await read('html');
    $('div').append($('#one'));
    page.forget($('#one'));
    await read('main', 'div');
    expect(words()).toEqual(['judge', 'SNAP']);
  });

  it('once its language is another, where it is part of a line around blocks', async () => {
    const { $, page, read } = live('<div><a><section><p>SNAP</p></section></a></div>');
    await read('html');
    $('a').lang = 'es';
    page.forget($('a'));
    await read('div');
    expect(page.marks().map(({ language }) => language)).toEqual(['es']);
  });

  it('once its language is another', async () => {
    const { $, page, read } = live('<p>SNAP</p><section><p>SNAP</p></section>');
    await read('html');
    $('section').lang = 'es';
    page.forget($('section'));
    await read('body');
    expect(page.marks().map(({ language }) => language)).toEqual(['en', 'es']);
  });

  it('the page itself, once its language is another', async () => {
    const { document, page, read } = live('<p>SNAP</p><section lang="en"><p>SNAP</p></section>');
    await read('html');
    document.documentElement.lang = 'es';
    page.forgetLanguage();
    page.forget(document.documentElement);
    await read('html');
    expect(page.marks().map(({ language }) => language)).toEqual(['es', 'en']);
  });
});

describe('a tree changed while it is read', () => {
  it('is reported, and read whole the next time', async () => {
    const { $, page, during, read, words } = live('<p>SNAP</p><p>judge</p><p>Medicaid</p>');
    const gone = $('p');
    during(() => gone.remove());
    const broken = await read('body');
    expect(broken).toEqual([$('body')]);
    during(undefined);
    page.forget(gone);
    expect(await read(...broken)).toEqual([]);
    expect(words()).toEqual(['judge', 'Medicaid']);
  });

  it('is read whole however deep the change was', async () => {
    const { $, page, during, read, words } = live(
      '<main><section><p>SNAP</p><p>judge</p></section><aside>Medicaid</aside></main>',
    );
    const gone = $('p');
    during(() => gone.remove());
    const broken = await read('html');
    during(undefined);
    page.forget(gone);
    // The watcher tells the block that lost one.
    await read(...broken, 'section');
    expect(words()).toEqual(['judge', 'Medicaid']);
  });

  it('does not keep others from being read', async () => {
    const { $, page, during, read } = live('<div><p>SNAP</p></div><p id="two">judge</p>');
    let first = true;
    during(() => {
      if (first) $('p').remove();
      first = false;
    });
    expect(await read('div', '#two')).toEqual([$('div')]);
    expect(page.marks().map(({ text }) => text)).toEqual(['judge']);
  });

  it('leaves no block known that was not read to its end', async () => {
    const { $, page, during, read, words } = live(
      '<main><section><p>SNAP</p><p>judge</p></section>Medicaid</main>',
    );
    const gone = $('p');
    during(() => gone.remove());
    await read('section');
    during(undefined);
    page.forget(gone);
    await read('html');
    expect(words()).toEqual(['judge', 'Medicaid']);
  });

  /** Moves the first paragraph into the `div` while it is read; the watcher tells both blocks. */
  async function moved(html: string) {
    const all = live(html);
    const { $, page, during, read } = all;
    let first = true;
    during(() => {
      if (first) $('div').append($('p'));
      first = false;
    });
    const broken = await read('body');
    during(undefined);
    page.forget($('p'));
    await read(...broken, 'section', 'div');
    return all;
  }

  it('by a move is read to its end', async () => {
    const { words } = await moved('<section><p>SNAP</p></section><div></div>judge');
    expect(words()).toEqual(['SNAP', 'judge']);
  });

  it('by a move keeps each part’s language', async () => {
    const { page } = await moved(
      '<section lang="es"><p>SNAP</p></section><div></div><aside>judge</aside>',
    );
    expect(page.marks().map(({ language }) => language)).toEqual(['en', 'en']);
  });
});

describe('an open shadow tree', () => {
  /** A page whose element with id `host` has a shadow tree with this. */
  function withShadow(html: string, inside: string) {
    const all = live(html);
    const shadow = all.$('#host').attachShadow({ mode: 'open' });
    shadow.innerHTML = inside;
    return { ...all, shadow };
  }

  it('is told, and read as a block of its own', async () => {
    const { shadow, shadows, read, words } = withShadow(
      '<p>judge</p><div id="host">Medicaid</div><p>asylum</p>',
      'SNAP<p>SNAP</p>',
    );
    await read('html');
    expect(shadows).toEqual([shadow]);
    expect(words()).toEqual(['judge', 'Medicaid', 'asylum']);
    await read(shadow);
    expect(words()).toEqual(['judge', 'SNAP', 'SNAP', 'Medicaid', 'asylum']);
  });

  it('is not told again while its host is known', async () => {
    const { shadow, shadows, read } = withShadow('<div id="host">judge</div>', 'SNAP');
    await read('html');
    await read(shadow);
    await read('html', 'body');
    expect(shadows).toHaveLength(1);
  });

  it.each(['div', 'span'])(
    'of a %s is told again only with a host that was forgotten',
    async (name) => {
      const { $, page, shadow, shadows, read, words } = withShadow(
        `<section>judge <${name} id="host"></${name}></section>`,
        'SNAP<p>Medicaid</p>',
      );
      await read('html');
      await read(shadow);
      await read('section');
      expect(shadows).toHaveLength(1);
      page.forget($('#host'));
      await read('section');
      expect(shadows).toHaveLength(2);
      await read(shadow);
      expect(words()).toEqual(['judge', 'SNAP', 'Medicaid']);
    },
  );

  it('is marked once however often it is read', async () => {
    const { shadow, read, words } = withShadow('<div id="host">judge</div>', 'SNAP<p>Medicaid</p>');
    await read('html');
    await read(shadow);
    await read(shadow);
    expect(words()).toEqual(['SNAP', 'Medicaid', 'judge']);
  });

  it('is marked again, with all in it, after its host was moved', async () => {
    const { $, shadow, shadows, page, read, words } = withShadow(
      '<div id="host"></div>judge<section></section>',
      'SNAP<p>Medicaid</p>',
    );
    await read('html', shadow);
    $('section').append($('#host'));
    page.forget($('#host'));
    shadows.length = 0;
    await read('body', 'section');
    expect(words()).toEqual(['judge']);
    await read(...shadows);
    expect(words()).toEqual(['judge', 'SNAP', 'Medicaid']);
  });

  it('is told where it stands in another', async () => {
    const { shadow, shadows, read } = withShadow('<div id="host"></div>', '<div></div>');
    const inner = shadow.firstElementChild?.attachShadow({ mode: 'open' });
    await read('html');
    await read(shadow);
    expect(shadows).toEqual([shadow, inner]);
  });

  it('is not told in what is closed', async () => {
    const { shadows, read } = withShadow('<div translate="no"><div id="host"></div></div>', 'SNAP');
    await read('html');
    expect(shadows).toEqual([]);
  });

  it('is read in the language around its host', async () => {
    const { shadow, page, read } = withShadow('<div lang="es"><p id="host"></p></div>', 'SNAP');
    await read(shadow);
    expect(page.marks().map(({ language }) => language)).toEqual(['es']);
  });

  it('loses its marks with its host', async () => {
    const { $, shadow, page, read, words } = withShadow('<div id="host"></div>judge', 'SNAP');
    await read('html', shadow);
    const gone = $('#host');
    gone.remove();
    page.forget(gone);
    await read('body');
    expect(words()).toEqual(['judge']);
  });

  it.each([
    ['closed', 'translate', 'no', []],
    ['of another language', 'lang', 'es', ['es']],
  ])('is forgotten with what is around it, once that is %s', async (_, name, value, expected) => {
    const { $, shadow, shadows, page, read } = withShadow(
      '<section><div id="host"></div></section>',
      '<p>SNAP</p>',
    );
    await read('html', shadow);
    $('section').setAttribute(name, value);
    page.forget($('section'));
    shadows.length = 0;
    await read('body');
    await read(...shadows);
    expect(page.marks().map(({ language }) => language)).toEqual(expected);
  });
});

describe('an end', () => {
  it('before the next block leaves that unread', async () => {
    const { end, during, read, page } = live('<p id="one">SNAP</p><p id="two">judge</p>');
    during(() => end.abort());
    await read('#one', '#two');
    expect(page.marks().map(({ text }) => text)).not.toContain('judge');
  });

  it('while a matcher is awaited tells nothing any more', async () => {
    const { end, during, read, changes } = live('<p>SNAP</p><p>judge</p>');
    during(() => end.abort());
    await read('html');
    expect(changes).toEqual([]);
  });

  it('after the page was given its turn leaves the rest unread', async () => {
    const { end, during, read } = live('<p>SNAP</p><p>judge</p><p>Medicaid</p>');
    const find = vi.spyOn(matchers.get('en') as Matcher, 'find');
    let now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => now);
    during(() => {
      now += 8;
      setTimeout(() => end.abort());
    });
    await read('html');
    expect(find.mock.calls.map(([text]) => text)).toEqual(['SNAP']);
  });
});

it('tells what it found each time the page is given its turn', async () => {
  const { during, read, changes } = live('<p>SNAP</p><p>judge</p>');
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  during(() => {
    now += 8;
  });
  await read('html');
  expect(changes.map(({ added }) => added.map(({ text }) => text))).toEqual([['SNAP'], ['judge']]);
});

it('shows what is in view at once, however long the matcher is waited for', async () => {
  const document = page('<html lang="en"><body><p>SNAP</p><div>Medicaid</div><h1>judge</h1>');
  vi.spyOn(performance, 'now').mockImplementation(
    (
      (now) => () =>
        (now += 1000)
    )(0),
  );
  let found = 0;
  const shown: number[] = [];
  const livePage = new LivePage(document, {
    matcherFor: async (language) => matchers.get(language) ?? null,
    changed: (added) => {
      found += added.length;
    },
    shown: () => shown.push(found),
    foundShadow: () => {},
  });
  const inView = [...document.querySelectorAll('p,div')];
  await livePage.read(new Set([...inView, document.documentElement]), new AbortController().signal);
  expect(shown[0]).toBe(2);
});
