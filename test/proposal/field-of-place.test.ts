import { expect, it } from 'vitest';
import { fieldOfPlace } from '../../shared/proposal/field-of-place.ts';

it.each([
  ['equivalent', 'word', 'english'],
  ['explanation', 'explanation', 'meaning'],
  ['forms[2].text', 'spellings', 'english'],
  ['forms', 'word', 'english'],
  ['concept.topic', 'topic', 'topic'],
  ['sources[0].url', 'url', 'url'],
  ['sources[1].publisher', 'publisher', 'publisher'],
  ['sources[0].checked', 'checked', 'checked'],
  ['sources', 'url', 'url'],
  ['authors[0]', 'author', 'author'],
  ['', 'word', 'english'],
])('%j is typed into %j, or %j of the source text', (place, own, source) => {
  expect([fieldOfPlace(place, false), fieldOfPlace(place, true)]).toEqual([own, source]);
});
