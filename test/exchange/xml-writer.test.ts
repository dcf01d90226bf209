import { expect, it } from 'vitest';
import { node, writeXml } from '../../shared/exchange/xml-writer.ts';

it('indents elements and leaves texts as they are', () => {
  const tree = node('a', { id: 'x', lang: undefined, 'xml:lang': 'es' }, [
    node('b', {}, '  a < b & "c" ]]> '),
    node('c', {}, [node('d', { 'xml:space': 'preserve' })]),
  ]);
  expect(writeXml(tree, 'urn:x')).toBe(
    [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<a id="x" xml:lang="es" xmlns="urn:x">',
      '  <b>  a &lt; b &amp; "c" ]]&gt; </b>',
      '  <c>',
      '    <d xml:space="preserve"/>',
      '  </c>',
      '</a>',
      '',
    ].join('\n'),
  );
});

it('escapes what would end an attribute', () => {
  expect(writeXml(node('a', { name: '"<&' }), 'urn:x')).toContain('name="&quot;&lt;&amp;"');
});

it.each(['\u0000', '\u001f', '\uffff', '\ud800'])('refuses a text with %j', (text) => {
  expect(() => writeXml(node('a', {}, [node('b', {}, text)]), 'urn:x')).toThrow(/Run check/);
});
