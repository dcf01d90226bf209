import { expect, it } from 'vitest';
import { levelText } from '../../shared/audit/level-text.ts';

it('says a level as its measure does', () => {
  expect([
    levelText({ measure: 'flesch-kincaid', value: 7.96 }),
    levelText({ measure: 'inflesz', value: 55 }),
    levelText(null),
  ]).toEqual(['grade 8.0', 'INFLESZ 55.0', 'not measured']);
});
