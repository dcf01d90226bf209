/** How each list of an audit came about, in a sentence each, printed with it. */
export const AUDIT_RULES = {
  terms: 'Words that the glossary explains, as it finds them on the pages.',
  acronyms:
    'Two to eight capitals in a row that no explained term covers, without those everybody uses (such as AM, PO or USA) and without lines all in capitals. One counts as spelled out where words in brackets beside it begin with its letters.',
  hardWords:
    'English words of three syllables or more that no explained term covers; names and the endings -es, -ed and -ing are not counted (Gunning 1952), nor are words that our own plain explanations use.',
  levels:
    'English by Flesch-Kincaid (a US school grade, 1975), Spanish by INFLESZ (0 to 100, higher is easier, 2008), over the sentences of the page; with fewer than 30 words no formula is asked.',
  undeclared:
    'Pages whose html element has no lang attribute: screen readers guess their language.',
} as const;
