import { describe, expect, it } from 'vitest';
import type { Mark } from '../../shared/page/mark.ts';
import { Sections, type Showing } from '../../shared/page/sections.ts';
import { body, marksIn } from '../fixtures/page.ts';

const FORMS = { snap: ['SNAP'], income: ['income'] };

/** A page in sections, and which of its marks are shown, as positions in the order first found. */
function sections(html: string, showing: Showing = 'first') {
  const root = body(html);
  const marks = marksIn(root, FORMS);
  const chooser = new Sections(root.ownerDocument, showing);
  const shown = new Set<Mark>();
  return {
    root,
    marks,
    /** Takes marks in and out; every change told must be one. */
    update(added: readonly Mark[], removed: readonly Mark[] = []): void {
      const { show, hide } = chooser.update(added, removed);
      expect(hide.every((mark) => shown.delete(mark))).toBe(true);
      expect(show.some((mark) => shown.has(mark))).toBe(false);
      for (const mark of show) shown.add(mark);
      expect(new Set(show).size).toBe(show.length);
    },
    /** To be told of a heading that came, went or was moved. */
    forgetHeadings: () => chooser.forgetHeadings(),
    shown: () => marks.flatMap((mark, i) => (shown.has(mark) ? [i] : [])),
    isShown: (mark: Mark) => shown.has(mark),
  };
}

const at = (marks: readonly Mark[], ...places: number[]) => places.map((i) => marks[i] as Mark);

it('shows every mark where every one is wanted', () => {
  const { marks, update, shown } = sections('<h2>SNAP</h2>SNAP<p>SNAP, SNAP</p>', 'every');
  update(marks);
  expect(shown()).toEqual([0, 1, 2, 3]);
  update([], at(marks, 1, 2));
  expect(shown()).toEqual([0, 3]);
});

describe('shows each term’s first', () => {
  it.each([
    ['of a page without headings', '<p>SNAP</p><p>income, SNAP, income</p>', [0, 1]],
    ['before the first heading', '<p>SNAP, SNAP</p><h2>x</h2>', [0]],
    ['of each section', 'SNAP<h2>x</h2>SNAP SNAP<h3>y</h3>SNAP SNAP', [0, 1, 3]],
    ['of every term by itself', '<h2>x</h2>SNAP income<h2>y</h2>income SNAP', [0, 1, 2, 3]],
    ['that stands in a heading itself', 'SNAP<h2>On SNAP</h2><p>SNAP</p>', [0, 1]],
    ['that stands deep in a heading', '<h2>On <a><b>SNAP</b></a></h2><p>SNAP</p>', [0]],
    ['under a heading by role', 'SNAP<div role="heading">x</div>SNAP', [0, 1]],
    [
      'wherever the heading is nested',
      'SNAP<div><div><h6>x</h6></div></div><p>SNAP SNAP</p>',
      [0, 1],
    ],
    ['once where a heading is between other words', 'SNAP <b>x</b> SNAP', [0]],
  ])('%s', (_, html, expected) => {
    const { marks, update, shown } = sections(html);
    update(marks);
    expect(shown()).toEqual(expected);
  });

  it('in whatever order they come', () => {
    const { marks, update, shown } = sections('SNAP SNAP<h2>x</h2>SNAP SNAP');
    update(at(marks, 3));
    expect(shown()).toEqual([3]);
    update(at(marks, 1, 2));
    expect(shown()).toEqual([1, 2]);
    update(at(marks, 0));
    expect(shown()).toEqual([0, 2]);
  });
});

describe('where marks go', () => {
  it('the next is shown for the first', () => {
    const { marks, update, shown } = sections('<h2>x</h2>SNAP SNAP SNAP');
    update(marks);
    update([], at(marks, 0));
    expect(shown()).toEqual([1]);
    update([], at(marks, 1, 2));
    expect(shown()).toEqual([]);
  });

  it('nothing changes for one that was not shown', () => {
    const { marks, update, shown } = sections('SNAP SNAP SNAP');
    update(marks);
    update([], at(marks, 1));
    expect(shown()).toEqual([0]);
    update([], at(marks, 0));
    expect(shown()).toEqual([2]);
  });

  it('others may come in their stead', () => {
    const { marks, update, shown } = sections('SNAP SNAP');
    update(at(marks, 0));
    update(at(marks, 1), at(marks, 0));
    expect(shown()).toEqual([1]);
  });

  it('nothing changes for one it never had', () => {
    const { marks, update, shown } = sections('SNAP SNAP');
    update(at(marks, 0));
    update([], at(marks, 1));
    expect(shown()).toEqual([0]);
  });
});

describe('where headings change', () => {
  const heading = (root: Element) => root.ownerDocument.createElement('h2');

  it('a new one splits its section', () => {
    const { root, marks, update, forgetHeadings, shown } = sections(
      '<p>SNAP</p><p>SNAP</p><p>SNAP</p>',
    );
    update(marks);
    root.insertBefore(heading(root), root.children[1] as Element);
    forgetHeadings();
    update([]);
    expect(shown()).toEqual([0, 1]);
  });

  it('one taken out joins two sections', () => {
    const { root, marks, update, forgetHeadings, shown } = sections(
      '<p>SNAP</p><h2>x</h2><p>SNAP</p>',
    );
    update(marks);
    expect(shown()).toEqual([0, 1]);
    root.querySelector('h2')?.remove();
    forgetHeadings();
    update([]);
    expect(shown()).toEqual([0]);
  });

  it('one put elsewhere takes its section along', () => {
    const { root, marks, update, forgetHeadings, shown } = sections(
      '<p>SNAP</p><p>SNAP</p><h2>x</h2><p>SNAP</p>',
    );
    update(marks);
    expect(shown()).toEqual([0, 2]);
    root.prepend(root.querySelector('h2') as Element, heading(root));
    forgetHeadings();
    update([]);
    expect(shown()).toEqual([0]);
  });

  it('two that change places take their sections along', () => {
    const { root, marks, update, forgetHeadings, shown } = sections(
      '<p>SNAP</p><h2>x</h2><p>SNAP</p><h3>y</h3><p>SNAP</p><p>SNAP</p>',
    );
    update(marks);
    expect(shown()).toEqual([0, 1, 2]);
    root.lastElementChild?.before(root.querySelector('h2') as Element);
    forgetHeadings();
    update([]);
    expect(shown()).toEqual([0, 2, 3]);
  });

  it('one put further down, still the same in number, takes its section along', () => {
    const { root, marks, update, forgetHeadings, shown } = sections(
      '<p>SNAP</p><h2>x</h2><p>SNAP</p><p>SNAP</p>',
    );
    update(marks);
    root.lastElementChild?.before(root.querySelector('h2') as Element);
    forgetHeadings();
    update([]);
    expect(shown()).toEqual([0, 2]);
  });

  it('and a mark goes at once, the sections are those of the page now', () => {
    const { root, marks, update, forgetHeadings, shown } = sections(
      '<p>SNAP</p><h2>x</h2><p>SNAP</p><p>SNAP</p>',
    );
    update(marks);
    expect(shown()).toEqual([0, 1]);
    root.querySelector('h2')?.remove();
    forgetHeadings();
    update([], at(marks, 1));
    expect(shown()).toEqual([0]);
  });

  it('and a mark goes at once, no mark is shown twice', () => {
    const { root, marks, update, forgetHeadings, shown } = sections(
      '<p>SNAP</p><p>SNAP</p><p>SNAP</p>',
    );
    update(marks);
    root.insertBefore(heading(root), root.children[2] as Element);
    forgetHeadings();
    update([], at(marks, 0));
    expect(shown()).toEqual([1, 2]);
  });

  it('does not matter where every mark is shown', () => {
    const { root, marks, update, forgetHeadings, shown } = sections(
      '<p>SNAP</p><p>SNAP</p>',
      'every',
    );
    update(marks);
    root.prepend(heading(root));
    forgetHeadings();
    update([]);
    expect(shown()).toEqual([0, 1]);
  });

  it('the last one taken out, with a mark that comes at once, joins two sections', () => {
    const { root, marks, update, forgetHeadings, shown } = sections(
      '<p>SNAP</p><h2>x</h2><p>SNAP</p><p>SNAP</p>',
    );
    update(at(marks, 0, 1));
    root.querySelector('h2')?.remove();
    forgetHeadings();
    update(at(marks, 2));
    expect(shown()).toEqual([0]);
  });

  it('nothing is told again where they are the same', () => {
    const { marks, update, forgetHeadings, shown } = sections('SNAP<h2>x</h2>SNAP SNAP');
    update(marks);
    forgetHeadings();
    update([]);
    expect(shown()).toEqual([0, 1]);
  });
});

describe('a shadow tree', () => {
  /** Marks of the page and of a shadow tree in its first `div`. */
  function withShadow(html: string, inside: string) {
    const all = sections(html);
    const shadow = all.root.querySelector('div')?.attachShadow({ mode: 'open' }) as ShadowRoot;
    shadow.innerHTML = `<section>${inside}</section>`;
    // These are read by themselves: where their host stands is found out on the page.
    all.forgetHeadings();
    return { ...all, inner: marksIn(shadow.firstElementChild as Element, FORMS) };
  }

  it('belongs to the section its host stands in', () => {
    const { marks, inner, update, shown, isShown } = withShadow(
      'SNAP<h2>x</h2><div></div>SNAP<h2>y</h2>SNAP',
      'SNAP SNAP',
    );
    update([...marks, ...inner]);
    expect(inner.map(isShown)).toEqual([true, false]);
    expect(shown()).toEqual([0, 2]);
  });

  it('comes after what stands before its host', () => {
    const { marks, inner, update, shown, isShown } = withShadow('SNAP<div></div>', 'SNAP');
    update(inner);
    expect(inner.map(isShown)).toEqual([true]);
    update(marks);
    expect(inner.map(isShown)).toEqual([false]);
    expect(shown()).toEqual([0]);
  });

  it('in a heading belongs to that heading’s section', () => {
    const { marks, inner, update, shown, isShown } = withShadow(
      'SNAP<h2><div></div></h2>SNAP',
      'SNAP',
    );
    update([...marks, ...inner]);
    expect(inner.map(isShown)).toEqual([true]);
    expect(shown()).toEqual([0]);
  });
});
