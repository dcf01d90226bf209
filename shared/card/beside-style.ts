/** Style of the second language in a card. */
export const BESIDE_STYLE = `
.beside{margin-block-start:16px;border-block-start:1px solid var(--line)}
.beside small{display:block;margin:12px 16px 0;color:var(--ink-2);font-size:.83em}
.card .beside p{margin-block-start:4px}
.card .beside .status{margin-block-start:12px}
`;
