/** Style of a handout: no web font, no colour that says anything alone, made to be printed. */
export const HANDOUT_STYLE = `
:root{--ink:#1b2430;--ink-2:#4a5666;--line:#d5dbe3;--lamp:#f5b83d;--tint:#fdf1d8;--warn:#7a4b00;--accent:#0b5c8a;
color-scheme:light}
*{box-sizing:border-box}
body{margin:0 auto;max-width:46rem;padding:1.5rem 1.25rem 4rem;color:var(--ink);background:#fff;
font:1.0625rem/1.6 system-ui,sans-serif;
overflow-wrap:break-word}
:lang(ar),:lang(zh){line-height:1.8}
header{border-block-start:4px solid var(--lamp);padding-block:.75rem 1rem;border-block-end:1px solid var(--line);color:var(--ink-2);font-size:.9375rem}
header p{margin:0}
header .count{color:var(--ink);font-weight:700;font-size:1.0625rem}
h1{font-size:1.75rem;line-height:1.25;margin:1.5rem 0 1rem}
h2{font-size:1.3125rem;line-height:1.3}
h3{font-size:1.125rem;line-height:1.35;margin:0}
a{color:var(--accent)}
a:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.content img,.content figure:empty{display:none}
.content table{border-collapse:collapse;max-width:100%}
.content td,.content th{border:1px solid var(--line);padding:.375rem .5rem;text-align:start;vertical-align:top}
.term{color:inherit;text-decoration:underline dotted 2px;text-underline-offset:.22em;background:var(--tint)}
.term sup{font-size:.7em;font-weight:700;line-height:0;margin-inline-start:.1em}
.terms{margin-block-start:2.5rem;border-block-start:4px solid var(--lamp)}
.terms ol{margin:0;padding-inline-start:2.25rem}
.terms li{padding-block:.875rem;border-block-end:1px solid var(--line);break-inside:avoid}
.terms li::marker{font-weight:700}
.terms li p{margin:.25rem 0 0}
.terms li:target{background:var(--tint)}
.two{display:grid;grid-template-columns:1fr 1fr;gap:0 1.5rem}
.two>div+div{color:var(--ink-2)}
.terms .status{color:var(--warn);font-size:.875rem;margin-block-start:.5rem}
.source{color:var(--ink-2);font-size:.875rem;margin-block-start:.25rem}
.terms .source p{margin:0}
@media (max-width:34rem){.two{grid-template-columns:1fr;gap:.75rem}}
@media print{
@page{margin:18mm}
body{max-width:none;padding:0;font-size:11pt}
.back{display:none}
a{color:inherit;text-decoration:none}
.term{text-decoration:underline dotted 1px;background:none}
}
`;
