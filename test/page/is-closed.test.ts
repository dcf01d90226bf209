import { describe, expect, it } from 'vitest';
import { isClosed } from '../../shared/page/is-closed.ts';
import { body } from '../fixtures/page.ts';

const ask = (html: string) => isClosed(body(html).firstElementChild as Element);

describe('text is left alone', () => {
  it.each([
    '<p contenteditable>x</p>',
    '<p contenteditable="true">x</p>',
    '<p contenteditable="plaintext-only">x</p>',
    '<p translate="no">x</p>',
    '<p translate="NO">x</p>',
    '<p class="brand notranslate">x</p>',
    '<div id="goog-gt-tt" class="VIpgJd-yAWNEb-L7lbkb skiptranslate">x</div>',
    '<div role="textbox">x</div>',
  ])('in %s', (html) => {
    expect(ask(html)).toBe(true);
  });
});

describe('text is read', () => {
  it.each([
    '<p>x</p>',
    '<p contenteditable="false">x</p>',
    '<p contenteditable="FALSE">x</p>',
    '<p translate="yes">x</p>',
    '<p translate>x</p>',
    '<p class="notranslated">x</p>',
    '<div role="text">x</div>',
  ])('in %s', (html) => {
    expect(ask(html)).toBe(false);
  });
});
