import { expect, it } from 'vitest';
import {
  readSampleFragment,
  sampleFragment,
} from '../../../../widget/site/embed/sample-address.ts';

it('reads what was written', () => {
  const choice = { languages: ['es', 'vi'], collections: null, start: 'marks' } as const;
  expect(readSampleFragment(sampleFragment(choice, '#7cc4f0'))).toEqual({
    attributes: {
      'data-language-menu': '',
      'data-languages': 'es vi',
      'data-start': 'marks',
    },
    lamp: '#7cc4f0',
  });
});

it.each([
  '#src=https://evil.example/x.js',
  '#onload=alert(1)',
  '#src=evil&onload=x&id=y',
  '#data-files=//evil.example/',
  '#data-languages=es%22%20onload%3D%22x',
  '#lamp=red;background:url(x)',
  '',
])('leaves out %j', (fragment) => {
  expect(readSampleFragment(fragment)).toEqual({ attributes: {}, lamp: null });
});
