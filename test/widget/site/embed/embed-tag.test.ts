import { expect, it } from 'vitest';
import { embedTag } from '../../../../widget/site/embed/embed-tag.ts';

const BUILD = { version: '1.2.3', integrity: 'sha384-x' };

it('says only what is not as it is without it', () => {
  expect(embedTag({ languages: null, collections: null, start: 'button' }, BUILD)).toBe(
    `<script type="module" src="/termlight/1.2.3/termlight.js"
  integrity="sha384-x"
  data-language-menu></script>`,
  );
});

it('says what was chosen', () => {
  const tag = embedTag(
    { languages: ['es', 'zh-Hans'], collections: ['us-benefits'], start: 'marks' },
    BUILD,
  );
  expect(tag).toContain(
    'data-language-menu data-languages="es zh-Hans" data-collections="us-benefits" data-start="marks"',
  );
});
