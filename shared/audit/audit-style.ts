/** What an audit's document needs beyond the style of the page of counts. */
export const AUDIT_STYLE = `
.rule{color:var(--ink-2);font-size:.9375rem;max-width:44rem;margin:.25rem 0 1rem}
main section table{width:100%}
main section td{font-variant-numeric:tabular-nums}
main section tbody th{font-weight:600}
ul{padding-inline-start:1.25rem}
`;
