import { expect, it } from 'vitest';
import { elementKind } from '../../shared/page/element-kind.ts';

it.each([
  [
    'inline',
    'a abbr b bdi em font i label mark q ruby s span strong sub sup time u wbr ya-tr-span',
  ],
  ['break', 'br'],
  ['unread', 'head link meta noscript rp rt script style template title termlight-host'],
  [
    'object',
    'audio canvas code embed iframe img input kbd math object picture samp select svg textarea video',
  ],
  [
    'block',
    'address article body button dd details div dl dt figcaption form h1 h6 hr li main nav ol option p pre section summary table td th tr ul',
  ],
  ['block', 'my-widget slot center blink constructor __proto__ toString SPAN'],
])('reads as %s: %s', (kind, names) => {
  const kinds = names.split(' ').map((name) => [name, elementKind(name)]);
  expect(kinds).toEqual(names.split(' ').map((name) => [name, kind]));
});
