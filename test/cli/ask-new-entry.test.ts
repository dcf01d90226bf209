import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { askNewEntry, type GivenAnswers } from '../../glossaries/cli/ask-new-entry.ts';
import { Complaint } from '../../glossaries/cli/complaint.ts';
import { collection } from '../fixtures/entry.ts';

const DOWN = '\u001b[B';
const STOP = '\u0003';

/**
 * Asks, and types one answer each time a question stands there (◆ begins one).
 *
 * @returns what was answered, and what the terminal showed.
 */
async function talk(given: GivenAnswers, typed: readonly string[]) {
  const input = new PassThrough();
  const output = new PassThrough();
  const left = [...typed];
  let shown = '';
  output.on('data', (chunk) => {
    shown += chunk;
    if (!String(chunk).includes('◆')) return;
    const next = left.shift() ?? STOP;
    // Once the question listens: it is drawn first.
    setImmediate(() => input.write(next));
  });
  const answers = await askNewEntry(given, collection(), { input, output });
  return { answers, shown };
}

it('asks for everything that is missing, and takes what is optional as empty', async () => {
  const { answers } = await talk({}, [
    '\r',
    'food-bank\r',
    `${DOWN}\r`,
    'food bank\r',
    'A place that gives food.\r',
    'food banks, food pantry\r',
    '\r',
    '\r',
    'fixture-ana\r',
  ]);
  expect(answers).toEqual({
    language: 'en',
    term: 'food-bank',
    topic: 'health',
    equivalent: 'food bank',
    explanation: 'A place that gives food.',
    forms: ['food banks', 'food pantry'],
    near: [],
    sources: [],
    authors: ['fixture-ana'],
  });
});

it('asks nothing that was given, shows the source text, and asks for a whole source', async () => {
  const given = {
    language: 'zh-Hans',
    term: 'snap',
    equivalent: 'SNAP（食品补助）',
    explanation: '帮您买食物的钱。',
    near: [],
    authors: ['fixture-ana'],
  };
  const { answers, shown } = await talk(given, [
    '粮食券，食品券\r',
    'https://www.fns.usda.gov/snap\r',
    'USDA\r',
    'SNAP\r',
    '\r',
  ]);
  expect(answers).toEqual({
    ...given,
    forms: ['粮食券', '食品券'],
    sources: [
      { publisher: 'USDA', title: 'SNAP', url: 'https://www.fns.usda.gov/snap', checked: null },
    ],
  });
  expect(shown).toContain('Help from the government to buy food.');
});

it('stops where the person would rather', async () => {
  await expect(talk({ language: 'en' }, [STOP])).rejects.toThrow(Complaint);
});
