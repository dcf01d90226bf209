import { expect, it } from 'vitest';
import { checkCardSettings } from '../../../widget/settings/check-card-settings.ts';

const check = (given: Record<string, unknown>) => checkCardSettings(given, ['es', 'zh-Hans']);

const NOTHING = { notices: [], notice: {}, whoseWords: false };

it('needs nothing said', () => {
  expect(check({ languageMenu: '', start: 'marks' })).toEqual({ settings: NOTHING, faults: [] });
});

it.each([
  [
    'options',
    {
      notices: ['english-governs', 'no-endorsement'],
      notice: { '': 'Ask us.', es: 'Pregunte.', 'zh-CN': '请问。' },
      whoseWords: true,
    },
  ],
  [
    'attributes',
    {
      notices: 'english-governs no-endorsement',
      notice: 'Ask us.',
      noticeEs: 'Pregunte.',
      noticeZhHans: '请问。',
      whoseWords: '',
    },
  ],
])('takes all that can be said, as %s', (_, given) => {
  expect(check(given)).toEqual({
    settings: {
      notices: ['no-endorsement', 'english-governs'],
      notice: { '': 'Ask us.', es: 'Pregunte.', 'zh-Hans': '请问。' },
      whoseWords: true,
    },
    faults: [],
  });
});

it('tells every fault, and goes on without it', () => {
  const { settings, faults } = check({ notices: ['no-warranty'], noticeTlh: 'x', notice: 7 });
  expect(settings).toEqual(NOTHING);
  expect(faults.toSorted()).toEqual(
    [
      'notices: there is no “no-warranty” here. Choose from: no-endorsement, english-governs.',
      'notice: “tlh” must be one of es, zh-Hans, and have a text.',
      'notice: “” must be one of es, zh-Hans, and have a text.',
    ].toSorted(),
  );
});
