/** Style of what is printed after a page: nothing on screen, a page of its own on paper. */
export const PRINTED_STYLE = `
.printed{display:none}
@media print{
.printed{display:block;break-before:page;color-scheme:light;color:#000;background:#fff;font:11pt/1.5 var(--font);text-align:start;overflow-wrap:break-word}
.printed:is(:lang(ar),:lang(zh)){line-height:1.7}
.printed h3{font-size:13pt;line-height:1.35;margin:0}
.printed p{margin:4pt 0 0}
.printed ol{margin:8pt 0 0;padding-inline-start:20pt}
.printed li{padding-block:8pt;border-block-end:1px solid #999;break-inside:avoid}
.printed .two{display:grid;grid-template-columns:1fr 1fr;gap:0 16pt}
.printed :is(.status,.source){margin:4pt 0 0;font-size:9pt;line-height:1.4;color:inherit}
.printed a{color:inherit;text-decoration:none}
}
`;
