import { expect, it } from 'vitest';
import { stringsFor } from '../../../shared/strings/strings.ts';
import { siteLines } from '../../../widget/session/site-lines.ts';

const ENGLISH =
  'Si una explicación y el texto en inglés de este sitio no coinciden, vale el texto en inglés.';

const said = (notice: Record<string, string>) =>
  siteLines({ whoseWords: true, notices: ['english-governs'], notice }, 'es', stringsFor('es'));

it('says our sentences in the reader’s language', () => {
  expect(said({})).toEqual({ whoseWords: true, notices: [{ text: ENGLISH, language: 'es' }] });
});

it.each([
  [
    { '': 'Ask us.', es: 'Pregunte.' },
    { text: 'Pregunte.', language: 'es' },
  ],
  [
    { '': 'Ask us.', vi: 'Hãy hỏi.' },
    { text: 'Ask us.', language: null },
  ],
])('adds the site’s own, in her language if it is there: %j', (notice, told) => {
  expect(said(notice).notices).toEqual([{ text: ENGLISH, language: 'es' }, told]);
});

it('leaves out a sentence that is only for other readers', () => {
  expect(said({ vi: 'Hãy hỏi.' }).notices).toHaveLength(1);
});
