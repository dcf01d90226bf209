import { describe, expect, it } from 'vitest';
import { plainTerm } from './plain-term.ts';

describe('two writings of a published term', () => {
  it.each([
    ['en', 'Social Security number (SSN)', 'social security numbers'],
    ['es', 'Los créditos tributarios', 'crédito tributario'],
    ['es', 'Manutención de los hijos*', 'manutencion de los hijos'],
    ['fr', "L'aide au logement", 'Aides au logement'],
    ['pt', 'Os benefícios', 'benefício'],
    ['tl', 'Mga subsidyo sa upa', 'subsidyo sa upa'],
    ['vi', 'Trợ cấp nuôi con', 'tro cap nuoi con'],
    ['vi', 'Đơn xin', 'don xin'],
    ['ar', 'إعالة الطفل', 'اعالة طفل'],
    ['zh-Hant', '贍養費﹝已領取﹞', '贍養費'],
    ['zh-Hans', '申请 状态', '申请状态'],
  ])('are one in %s: %s, %s', (language, one, other) => {
    expect(plainTerm(one, language)).toBe(plainTerm(other, language));
  });

  it.each([
    ['en', 'lease', 'release'],
    ['es', 'crédito tributario', 'crédito tributario por hijos'],
    ['ru', 'доход', 'доходы'],
    ['en', 'business', 'busines'],
  ])('are two in %s: %s, %s', (language, one, other) => {
    expect(plainTerm(one, language)).not.toBe(plainTerm(other, language));
  });
});
