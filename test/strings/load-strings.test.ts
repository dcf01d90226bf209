import { expect, it } from 'vitest';
import type { Words } from '../../shared/strings/create-strings.ts';
import { loadStrings, sharedWords, type WordLoader } from '../../shared/strings/load-strings.ts';

const room =
  (words: Readonly<Record<string, Words>>): WordLoader =>
  async (tag) => {
    const found = words[tag];
    if (!found) throw new Error(`no words in ${tag}`);
    return { default: found };
  };

const garden = room({
  en: { garden: { gate: 'Gate', path: 'Path' } },
  vi: { garden: { gate: 'Cổng' } },
});

it('says the words of several rooms in one language', async () => {
  const t = await loadStrings('vi', [sharedWords, garden]);
  expect([t('garden.gate'), t('close')]).toEqual(['Cổng', 'Đóng']);
});

it('lets English stand in for a word, and for a room without this language', async () => {
  const t = await loadStrings('vi', [garden, room({ en: { shed: 'Shed' } })]);
  expect([t('garden.path'), t('shed')]).toEqual(['Path', 'Shed']);
});

it('speaks English of a language nobody has', async () => {
  const t = await loadStrings('xx', [sharedWords]);
  expect(t('close')).toBe('Close');
});

it('lets English stand in where a loader throws at once, as bundlers’ do', async () => {
  const bundled: WordLoader = (tag) => {
    if (tag !== 'en') throw new Error(`Module not found in bundle: ./words/${tag}.json`);
    return Promise.resolve({ default: { barn: 'Barn' } });
  };
  expect((await loadStrings('vi', [bundled]))('barn')).toBe('Barn');
});
