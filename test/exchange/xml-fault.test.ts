import { expect, it } from 'vitest';
import { markupFault, xmlFault } from '../../shared/exchange/xml-fault.ts';

it('stops the import unless it says otherwise, and leaves the path to who knows it', () => {
  const said = { place: 'line 2, column 1', message: 'It is empty.', remedy: 'Fill it.' };
  expect(xmlFault(said)).toEqual({ level: 'fault', path: '', ...said });
  expect(xmlFault({ ...said, level: 'notice' }).level).toBe('notice');
});

it('names the markup it met', () => {
  expect(markupFault('unit snap.forms', 'ph').message).toContain('<ph>');
});
