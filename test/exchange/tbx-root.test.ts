import { describe, expect, it } from 'vitest';
import { tbxRootFault } from '../../shared/exchange/tbx-root.ts';
import { readXml } from '../../shared/exchange/xml-reader.ts';

function faultOf(text: string) {
  const read = readXml(text);
  return 'root' in read ? tbxRootFault(read.root) : undefined;
}

describe('the root of a TBX file', () => {
  it.each([
    ['as published', '<tbx xmlns="urn:iso:std:iso:30042:ed-2"/>'],
    ['as drafted', '<tbx xmlns="urn:iso:std:iso:30042:ed:3.0"/>'],
    ['with a prefix', '<t:tbx xmlns:t="urn:iso:std:iso:30042:ed-2"/>'],
  ])('may be version 3 %s', (_, text) => {
    expect(faultOf(text)).toBeNull();
  });

  it.each([
    ['<martif type="TBX"/>', 'It is TBX version 2 (martif), which is not read.'],
    ['<xliff version="2.1"/>', 'It is XLIFF, not TBX.'],
    ['<html/>', 'It is not TBX: its root is <html>.'],
    ['<tbx/>', 'Its namespace is "", not that of TBX version 3.'],
    ['<tbx xmlns="urn:x"/>', 'Its namespace is "urn:x", not that of TBX version 3.'],
  ])('may not be %s', (text, message) => {
    expect(faultOf(text)?.message).toBe(message);
    expect(faultOf(text)?.place).toMatch(/\(line 1\)$/);
  });
});
