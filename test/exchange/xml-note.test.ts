import { expect, it } from 'vitest';
import { noteText, readDigests, readNotes } from '../../shared/exchange/xml-note.ts';

const digest = 'a'.repeat(64);

it('reads what it wrote', () => {
  const notes = readNotes([noteText('term', 'snap'), noteText('form'), noteText('equivalent')]);
  expect([...notes]).toEqual([
    ['term', 'snap'],
    ['form', ''],
    ['equivalent', ''],
  ]);
});

it('passes by other people’s notes and reads its own though an editor broke the line', () => {
  const notes = readNotes(['Ask Ana', 'see termlight:term', '\n  termlight:form\n    ambiguous\n']);
  expect([...notes]).toEqual([['form', 'ambiguous']]);
});

it('takes the first of two notes of one key', () => {
  expect(readNotes(['termlight:term a', 'termlight:term b']).get('term')).toBe('a');
});

it('reads digests, and none where there is none or it is cut', () => {
  expect(readDigests(readNotes([noteText('digest', digest)]))).toEqual({
    digest,
    sourceDigest: null,
  });
  expect(readDigests(readNotes([noteText('digest', digest.slice(1))])).digest).toBeNull();
});
