import { expect, it } from 'vitest';
import { ownTag } from '../../../widget/launcher/own-tag.ts';
import { page } from '../../fixtures/page.ts';

const ADDRESS = 'https://example.gov/termlight/1/termlight.js';

it('finds the first tag of its own address, and counts them', () => {
  const document = page(`<script type="module" src="https://example.gov/other.js"></script>
    <script src="${ADDRESS}" id="no-module"></script>
    <script type="module" src="${ADDRESS}" id="first"></script>
    <script type="module" src="${ADDRESS}" id="second"></script>`);
  const { tag, count } = ownTag(document, ADDRESS);
  expect([tag?.id, count]).toEqual(['first', 2]);
});

it('finds none where another script has imported it', () => {
  expect(ownTag(page('<script type="module">1</script>'), ADDRESS)).toEqual({
    tag: null,
    count: 0,
  });
});
