import { expect, it } from 'vitest';
import { startRequest } from '../../../widget/launcher/start-request.ts';

const LANGUAGES = ['en', 'es', 'vi', 'zh-Hans'];
const ask = (hash: string, search = '') => startRequest({ hash, search }, LANGUAGES);

it.each([
  ['#termlight=vi', '', 'vi'],
  ['#rent&termlight=es-MX', '', 'es'],
  ['', '?termlight=zh-CN', 'zh-Hans'],
  ['#rent', '?a=1&termlight=es', 'es'],
  ['#termlight=vi', '?termlight=es', 'vi'],
  ['#termlight=ko', '?termlight=es', 'es'],
  ['#termlight=', '', null],
  ['#myTermlight=vi', '', null],
  ['#xtermlight=vi', '', null],
  ['', '', null],
])('%s %s asks for %s', (hash, search, language) => {
  expect(ask(hash, search)).toBe(language);
});
