import { describe, expect, it } from 'vitest';
import { findFirst } from '../../../widget/session/find-first.ts';
import { page } from '../../fixtures/page.ts';

const LEAD = {
  language: 'en',
  forms: [
    { text: 'SNAP', term: 0, capitals: true },
    { text: 'food stamps', term: 0 },
    { text: 'WIC', term: 1 },
  ],
};

/** The first words of each place found in blocks of a page, by selector. */
function found(html: string, selectors: string, showing: 'every' | 'first' = 'every') {
  const document = page(`<!doctype html><html lang="en"><body>${html}</body></html>`);
  const blocks = selectors.split(',').map((one) => document.querySelector(one) as Element);
  const accepts = ({ nodes }: { nodes: readonly Text[] }) => !nodes[0]?.data.includes('not this');
  return [...findFirst(blocks, LEAD, { showing, accepts })].flatMap((places) =>
    places.map(({ start }) => start.node.data.slice(start.offset)),
  );
}

describe('first places', () => {
  it('are those of the lead, in the blocks that were named', () => {
    const html = '<p>Get SNAP</p><p id="b">WIC and food <i>stamps</i></p><p>WIC</p>';
    expect(found(html, 'p,#b')).toEqual(['SNAP', 'WIC and food ', 'food ']);
  });

  it('are each found once, where one block stands in another', () => {
    const html = '<div><p>SNAP</p>WIC</div>';
    expect(found(html, 'p,div')).toEqual(['SNAP', 'WIC']);
    expect(found(html, 'div,p')).toEqual(['SNAP', 'WIC']);
  });

  it('are the first of each term under each heading, where that is wanted', () => {
    const html = '<div><p>SNAP one</p><p>food stamps</p><h2>SNAP two</h2><p>SNAP three</p></div>';
    expect(found(html, 'div', 'first')).toEqual(['SNAP one', 'SNAP two']);
  });

  it('are none in text of another language, or that is left alone', () => {
    const html =
      '<div lang="es"><p id="a">SNAP</p><p id="b" lang="en-US">WIC</p></div><p id="c" translate="no">WIC</p>';
    expect(found(html, '#a,#b,#c')).toEqual(['WIC']);
  });

  it('are none that the site does not want, and the next stands for it', () => {
    expect(found('<p>SNAP not this</p><p id="b">SNAP</p>', 'p,#b', 'first')).toEqual(['SNAP']);
  });
});
