/** Style of the page of counts: no web font, no colour that says anything alone, made to be printed. */
export const STATS_STYLE = `
:root{color-scheme:light dark;
--ink:#1b2430;--ink-2:#4a5666;--paper:#fff;--paper-2:#f5f7fa;--line:#d5dbe3;--edge:#7a8798;--accent:#0b5c8a;--lamp:#f5b83d;
--warn-ink:#7a4b00;--warn-paper:#fff6e0;--good-ink:#14532d}
@media (prefers-color-scheme:dark){:root{
--ink:#eef2f7;--ink-2:#b4bfcc;--paper:#1a212b;--paper-2:#232c38;--line:#3a4655;--edge:#8b9aad;--accent:#7cc4f0;
--warn-ink:#ffd98a;--warn-paper:#3a2f17;--good-ink:#a7e3bd}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:76rem;padding:1.5rem 1.25rem 4rem;color:var(--ink);background:var(--paper);
font:1.0625rem/1.55 system-ui,sans-serif;
overflow-wrap:break-word}
header{border-block-start:4px solid var(--lamp);padding-block-start:1rem}
header p{margin:.25rem 0 0}
.titles{color:var(--ink-2);font-size:.9375rem}
h1{font-size:1.75rem;line-height:1.25;margin:0}
h2,caption{font-size:1.3125rem;line-height:1.3;font-weight:700}
h2{margin:2.5rem 0 0}
h3{font-size:1.0625rem;margin:1rem 0 0;display:flex;gap:.5rem;align-items:baseline}
caption{text-align:start;padding-block:0 .75rem}
.honest{display:inline-block;margin-block-start:1rem!important;padding:.5rem .75rem;border-radius:8px;background:var(--warn-paper);color:var(--warn-ink)}
.totals{display:grid;grid-template-columns:repeat(auto-fit,minmax(9rem,1fr));gap:1.25rem;margin:1.5rem 0 2.5rem}
.totals div{border-block-start:1px solid var(--line);padding-block-start:.75rem}
.totals dt{font-weight:600;display:flex;gap:.5rem;align-items:center}
.totals dd{margin:0;color:var(--ink-2);font-size:.9375rem;line-height:1.4}
.totals .number{color:var(--ink);font-size:2rem;line-height:1.3;font-weight:700}
.totals svg{width:16px;height:16px}
.reviewed .area{fill:var(--good-ink)}
.outdated .area,.missing .area{fill:var(--warn-ink)}
.missing .area{fill:var(--ink-2)}
.line{fill:none;stroke-width:1.5}
.outdated .line{stroke:var(--warn-ink)}
.draft .line{stroke:var(--edge)}
svg{display:block;flex:none;overflow:visible}
.scroll{overflow-x:auto;padding-block-end:.25rem}
.scroll:focus-visible{outline:3px solid var(--accent);outline-offset:4px}
table{border-collapse:collapse;margin-block-start:2.5rem}
.scroll table{margin-block-start:0}
th,td{text-align:start;vertical-align:top;padding:.75rem .75rem;border-block-end:1px solid var(--line)}
thead th{vertical-align:bottom;font-size:.875rem;line-height:1.3;border-block-end:1px solid var(--edge)}
th:first-child{padding-inline-start:0}
:is(th,td):last-child{padding-inline-end:0}
.terms,.english{display:block;font-weight:400;font-size:.8125rem;color:var(--ink-2)}
.own{font-weight:700;display:inline-block}
.own:lang(ar),.own:lang(zh){line-height:1.6}
.label{display:none}
.counts{list-style:none;margin:.375rem 0 0;padding:0;font-size:.8125rem;line-height:1.35;color:var(--ink-2);font-variant-numeric:tabular-nums;white-space:nowrap}
td:last-child .counts{color:var(--ink);font-weight:600;margin:0}
.sources td{font-variant-numeric:tabular-nums}
.outdated-list{margin:.25rem 0 0;padding-inline-start:1.25rem}
@media screen and (max-width:60rem){
.sources :is(th,td){padding-inline:0 .5rem}
.sources thead th{font-size:.8125rem;hyphens:auto}
.matrix,.matrix caption,.matrix tbody,.matrix tr,.matrix tbody th{display:block}
.matrix thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.matrix tr{padding-block:1rem;border-block-end:1px solid var(--edge)}
.matrix tbody th{border:0;padding:0 0 .5rem;font-size:1.1875rem}
.matrix td{display:grid;grid-template-columns:6.5rem 1fr auto;gap:.75rem;align-items:start;padding:.375rem 0;border:0}
.matrix .label{display:block;font-size:.9375rem;line-height:1.2}
.matrix td .counts{grid-column:3;margin:0;text-align:end}
.matrix td:last-child .label{font-weight:600}
.matrix td:last-child .counts{grid-column:2/4}
}
@media (forced-colors:active){:root{--good-ink:CanvasText;--warn-ink:CanvasText;--ink-2:CanvasText;--edge:CanvasText;--line:CanvasText}}
@media print{
@page{size:letter landscape;margin:.5in}
:root{color-scheme:light;--ink:#000;--ink-2:#333;--paper:#fff;--line:#bbb;--edge:#555;--good-ink:#14532d;--warn-ink:#7a4b00;--warn-paper:#fff}
body{max-width:none;padding:0;font-size:10pt}
th,td{padding:.375rem}
h2,h3,caption{break-after:avoid}
.scroll{overflow:visible}
tr,.totals div,li{break-inside:avoid}
.honest{padding:0}
}
`;
