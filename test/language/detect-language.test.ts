import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../shared/language/detect-language.ts';
import { OTHERS, PARAGRAPHS } from '../fixtures/paragraphs.ts';

it.each(Object.entries(PARAGRAPHS))('tells a paragraph in %s', (tag, text) => {
  expect(detectLanguage(text)).toBe(tag);
});

it.each(Object.entries(PARAGRAPHS).filter(([tag]) => !/^(zh|ko)/.test(tag)))(
  'tells %s in capitals',
  (tag, text) => {
    expect(detectLanguage(text.toUpperCase())).toBe(tag);
  },
);

it.each(Object.entries(OTHERS))('claims no %s', (_, text) => {
  expect(detectLanguage(text)).toBeNull();
});

const STATES =
  'Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Georgia';

describe('text that can’t tell', () => {
  it.each([
    ['nothing', ''],
    ['digits and signs', '1-800-318-2596 · $1,250.00'],
    ['one word', 'Medicaid'],
    ['names', 'SNAP, TANF, WIC, Medicaid, CHIP, Lifeline'],
    ['words that two languages share', 'para que se o que no por'],
    ['names with few words between', Array(5).fill(STATES).join(' and ')],
    ['Japanese with hardly any kana', '食料品購入費補助申請書の提出期限を確認'],
    ['two ideographs', '食品'],
    ['one Hangul syllable', '월'],
    ['Thai', 'คุณสามารถขอรับความช่วยเหลือได้'],
  ])('is %s', (_, text) => {
    expect(detectLanguage(text)).toBeNull();
  });
});

describe('text with words of another language in it', () => {
  it.each([
    ['en', `${PARAGRAPHS.en} (Tiếng Việt)`],
    ['ru', `${PARAGRAPHS.ru} (Medicaid, SNAP)`],
    ['ar', `${PARAGRAPHS.ar} (Supplemental Nutrition Assistance Program, SNAP)`],
    ['zh-Hans', `${PARAGRAPHS['zh-Hans']}补充营养援助计划 (SNAP)`],
    ['vi', `${PARAGRAPHS.vi} Supplemental Nutrition Assistance Program (SNAP)`],
    ['es', `${PARAGRAPHS.es} El “Marketplace” y el “open enrollment”.`],
    ['ko', `${PARAGRAPHS.ko} Medicaid, SNAP`],
  ])('is still %s', (tag, text) => {
    expect(detectLanguage(text)).toBe(tag);
  });
});

it('reads no more than the first 4,000 units', () => {
  const numbers = '1 '.repeat(2000);
  expect(detectLanguage(numbers + PARAGRAPHS.en)).toBeNull();
  expect(detectLanguage(numbers.slice(400) + PARAGRAPHS.en)).toBe('en');
});
