import { describe, expect, it } from 'vitest';
import { scanXml } from '../../shared/exchange/xml-scan.ts';

describe('the scan before parsing', () => {
  it.each([
    ['plain elements', '<?xml version="1.0"?><a b="1"><c/></a>'],
    ['a declaration in a comment', '<!-- <!DOCTYPE a> --><a/>'],
    ['a declaration in CDATA', '<a><![CDATA[<!DOCTYPE a>]]></a>'],
    ['a sign in an attribute', '<a b="x > y" c=\'/>\'></a>'],
    ['many elements side by side', `<a>${'<b></b><c/>'.repeat(500)}</a>`],
    ['a hundred elements in each other', '<a>'.repeat(100)],
    ['empty elements that look open in an attribute', `<a b='"'/>`.repeat(200)],
  ])('lets pass %s', (_, text) => {
    expect(scanXml(text)).toBeNull();
  });

  it.each([
    ['a doctype', '<!DOCTYPE a><a/>', 'doctype', 0],
    ['a doctype behind comments', '<!-- b --> <?p?>\n<!doctype a>', 'doctype', 17],
    ['an entity', '<!ENTITY a "b">', 'doctype', 0],
    ['another declaration', '<a><!NOTHING></a>', 'broken', 3],
    ['a tag without end', '<a><b c="1"', 'broken', 3],
    ['a sign for less in a tag', '<a><b <c></a>', 'broken', 3],
    ['a comment without end', '<a><!-- b', 'broken', 3],
    ['a quotation without end', '<a b="></a>', 'broken', 0],
    ['101 elements in each other', '<a>'.repeat(101), 'deep', 300],
    ['depth behind an attribute with a slash', '<a b="/">'.repeat(101), 'deep', 900],
  ] as const)('finds %s', (_, text, found, offset) => {
    expect(scanXml(text)).toEqual({ found, offset });
  });
});
