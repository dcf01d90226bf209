import { expect, it } from 'vitest';
import { searchKey } from '../../../../widget/site/glossary/search-key.ts';

it.each([
  ['Solicitud', 'solicitud'],
  ['prórroga', 'prorroga'],
  ['Đơn xin', 'don xin'],
  ['phiếu thực phẩm', 'phieu thuc pham'],
  [' SNAP ', 'snap'],
  ['ＳＮＡＰ', 'snap'],
])('looks for %j as %j', (text, key) => {
  expect(searchKey(text)).toBe(key);
});
