/**
 * Style of the reading view, in the colours of cards and panels. One column where there is little
 * room: an explanation stands below its paragraph; else it stands beside it. Logical properties make
 * right-to-left a mirror.
 */
export const READER_STYLE = `
.tl-reader{color-scheme:light dark;
--ink:#1b2430;--ink-2:#4a5666;--paper:#fff;--paper-2:#f5f7fa;--line:#d5dbe3;--edge:#8793a3;--accent:#0b5c8a;--accent-ink:#fff;--lamp:#f5b83d;--tint:#fdf1d8;
--warn-ink:#7a4b00;--warn-paper:#fff6e0;--good-ink:#14532d;--good-paper:#e9f7ee;--size:1.1875rem;
container:tl-reader/inline-size;box-sizing:border-box;color:var(--ink);background:var(--paper);text-align:start;overflow-wrap:break-word;
font:17px/1.55 system-ui,sans-serif}
@media (prefers-color-scheme:dark){.tl-reader{
--ink:#eef2f7;--ink-2:#b4bfcc;--paper:#1a212b;--paper-2:#232c38;--line:#3a4655;--edge:#7f8ea1;--accent:#7cc4f0;--accent-ink:#0d2233;--tint:#4a3d1c;
--warn-ink:#ffd98a;--warn-paper:#3a2f17;--good-ink:#a7e3bd;--good-paper:#16301f}}
.tl-reader[data-size=large]{--size:1.4375rem}
.tl-reader[data-size=largest]{--size:1.75rem}
.tl-reader *{box-sizing:border-box}
.tl-reader :is(:lang(ar),:lang(zh)){line-height:1.8}
.tl-reader a{color:var(--accent)}
.tl-reader :focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.tl-reader h1{font-size:1.75rem;line-height:1.25;margin:0}
.tl-reader label{color:var(--ink-2);font-size:15px}
.tl-bar{position:sticky;inset-block-start:0;z-index:1;display:flex;flex-wrap:wrap;gap:8px;justify-content:start;padding:8px 16px;background:var(--paper);border-block-end:1px solid var(--line)}
.tl-button,.tl-reader select,.tl-reader textarea{font:inherit;min-height:44px;padding:6px 16px;color:var(--ink);background:var(--paper);border:1px solid var(--edge);border-radius:8px}
.tl-button{display:inline-flex;align-items:center;gap:8px;font-size:16px;font-weight:600;cursor:pointer;text-align:start}
.tl-button:hover{background:var(--paper-2)}
.tl-reader .tl-first{color:var(--accent-ink);background:var(--accent);border-color:var(--accent)}
.tl-clear{border-width:2px;border-color:var(--ink)}
.tl-body{max-width:44rem;margin-inline:auto;padding:24px 16px 64px}
.tl-body:focus{outline:0}
.tl-start,.tl-ways{display:grid;gap:16px}
.tl-start{max-width:40rem}
.tl-start p{margin:0}
.tl-start form{display:grid;gap:8px;justify-items:start}
.tl-reader textarea{width:100%;padding:12px;line-height:1.5;resize:vertical}
.tl-start div:empty{display:none}
.tl-stays{justify-self:start}
.tl-stays,.tl-done{padding:12px 16px;border-radius:8px;color:var(--good-ink);background:var(--good-paper)}
.tl-fault{padding:12px 16px;border-radius:8px;color:var(--warn-ink);background:var(--warn-paper)}
.tl-or{color:var(--ink-2)}
.tl-file{display:grid;gap:8px;justify-items:start;padding:16px;border:2px dashed var(--edge);border-radius:12px}
.tl-file .tl-button{color:var(--ink)}
.tl-file label:focus-within{outline:3px solid var(--accent);outline-offset:2px}
.tl-file input{position:absolute;width:1px;height:1px;opacity:0;overflow:hidden}
.tl-small{margin:0;color:var(--ink-2);font-size:15px}
.tl-reader progress{width:100%;max-width:40rem;height:12px;accent-color:var(--accent)}
.tl-about{display:grid;grid-template-columns:minmax(0,1fr);gap:12px;margin-block-end:32px;padding:16px;border-radius:12px;background:var(--paper-2)}
.tl-about p{margin:0}
.tl-tools{display:grid;grid-template-columns:repeat(auto-fit,minmax(8.25rem,1fr));max-width:42rem;gap:8px 16px}
.tl-tools select{width:100%}
.tl-actions{display:flex;flex-wrap:wrap;gap:8px 16px;align-items:end}
.tl-field{display:grid;gap:2px;min-width:0}
.tl-about>.tl-field{justify-self:start}
.tl-ask{flex-basis:100%;display:grid;gap:8px;justify-items:start;padding:12px 16px;border-radius:8px;color:var(--warn-ink);background:var(--warn-paper)}
.tl-title{margin-block-end:16px}
.tl-text,.tl-title{font-size:var(--size)}
.tl-text{line-height:1.65}
.tl-row{margin-block-end:1em}
.tl-row>:first-child{margin:0;white-space:pre-line}
.tl-row>h1{font-size:1.5em}
.tl-row>h2{font-size:1.25em;margin-block-start:.75em}
.tl-row>:is(h3,h4,h5,h6){font-size:1.1em;margin-block-start:.5em}
.tl-row>:is(h1,h2,h3,h4,h5,h6){line-height:1.3}
.tl-list{list-style:none;padding:0;display:grid;gap:.35em}
.tl-list li{display:flex;gap:.6em}
.tl-label{flex:none;min-width:1em}
.tl-depth-1{margin-inline-start:1.5em}.tl-depth-2{margin-inline-start:3em}.tl-depth-3{margin-inline-start:4.5em}
.tl-scroll{overflow-x:auto}
.tl-scroll table{border-collapse:collapse;font-size:.9em}
.tl-scroll :is(td,th){border:1px solid var(--line);padding:.4em .6em;text-align:start;vertical-align:top}
.tl-scroll th{background:var(--paper-2)}
.tl-reader .tl-mark{color:inherit;background:var(--tint);text-decoration:underline dotted 2px;text-underline-offset:.22em;border-radius:3px;cursor:pointer}
.tl-reader .tl-mark:hover{text-decoration-style:solid}
.tl-reader .tl-mark[aria-expanded=true]{background:var(--lamp);color:#1b2430;text-decoration-style:solid}
.tl-side{list-style:none;margin:0;padding:0;font-size:17px;line-height:1.55}
.tl-side li:not(.tl-open){display:none}
.tl-gloss{all:unset;box-sizing:border-box;display:flex;flex-wrap:wrap;column-gap:10px;width:100%;min-height:32px;align-items:center;padding:2px 12px;border-inline-start:3px solid var(--lamp);font-size:15px;line-height:1.4;color:var(--ink-2);cursor:pointer}
.tl-gloss:hover{background:var(--paper-2)}
.tl-gloss b{color:var(--ink);font-weight:600}
.tl-note{position:relative;display:grid;gap:10px;margin-block:12px;padding:14px 16px;border:1px solid var(--line);border-block-start:4px solid var(--lamp);border-radius:12px;background:var(--paper);box-shadow:0 8px 24px -8px rgb(16 24 40/.25)}
.tl-note p{margin:0}
.tl-told{display:grid;gap:6px;justify-items:start}
.tl-told+.tl-told,.tl-small+.tl-told{border-block-start:1px solid var(--line);padding-block-start:10px}
.tl-note .tl-word{font-size:1.25em;font-weight:700;line-height:1.3;padding-inline-end:40px}
.tl-note .close{all:unset;position:absolute;inset-block-start:4px;inset-inline-end:4px;width:44px;height:44px;display:grid;place-items:center;border-radius:8px;color:var(--ink-2);cursor:pointer}
.tl-note .close:hover{color:var(--ink)}
.tl-note .close:focus-visible{outline:3px solid var(--accent)}
.tl-note .why{color:var(--ink-2);font-size:15px;border-inline-start:3px solid var(--line);padding-inline-start:10px}
.why span{display:block}
.tl-status{padding:8px 12px;border-radius:8px;font-size:15px;color:var(--warn-ink);background:var(--warn-paper)}
.tl-good{color:var(--good-ink);background:var(--good-paper)}
.tl-note .source{color:var(--ink-2);font-size:14px;line-height:1.8}
@container tl-reader (min-width:62rem){
.tl-body{max-width:66rem}
.tl-row{display:grid;grid-template-columns:minmax(0,40rem) minmax(0,22rem);gap:0 2.5rem;align-items:start}
.tl-title{max-width:40rem}
.tl-side{display:grid;gap:4px}
.tl-side li:not(.tl-open){display:block}
.tl-side li{position:relative}
.tl-side li.tl-open{min-height:32px;z-index:1}
.tl-note{position:absolute;inset-block-start:0;inset-inline:0;margin-block:0}
.tl-start{max-width:none}
.tl-ways{grid-template-columns:minmax(0,1fr) auto minmax(0,22rem);align-items:start}
.tl-or{align-self:center}
.tl-file{margin-block-start:32px;min-height:14rem;align-content:center;justify-items:center}
}
@media (forced-colors:active){.tl-reader .tl-mark[aria-expanded=true]{color:HighlightText;background:Highlight}.tl-status,.tl-fault,.tl-stays,.tl-done,.tl-ask{border:1px solid}.tl-reader .tl-first{color:ButtonText;background:ButtonFace;border-color:ButtonText}}
@media print{.tl-bar,.tl-about,.tl-note .close,.tl-listen{display:none}.tl-body{max-width:none;padding:0}.tl-note{box-shadow:none;break-inside:avoid}.tl-row{break-inside:auto}}
`;
