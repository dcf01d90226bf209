/** What everything visible is made of; nothing of the page reaches in. */
export const TOKENS = `
:host{all:initial;color-scheme:light dark;
--ink:#1b2430;--ink-2:#4a5666;--paper:#fff;--paper-2:#f5f7fa;--line:#d5dbe3;--edge:#8793a3;--accent:#0b5c8a;--accent-ink:#fff;--lamp:var(--termlight-lamp,#f5b83d);
--warn-ink:#7a4b00;--warn-paper:#fff6e0;--good-ink:#14532d;--good-paper:#e9f7ee;
--shadow:0 1px 2px rgb(16 24 40/.1),0 12px 32px -6px rgb(16 24 40/.24);
--font:system-ui,sans-serif}
@media (prefers-color-scheme:dark){:host{
--ink:#eef2f7;--ink-2:#b4bfcc;--paper:#1a212b;--paper-2:#232c38;--line:#3a4655;--edge:#7f8ea1;--accent:#7cc4f0;--accent-ink:#0d2233;
--warn-ink:#ffd98a;--warn-paper:#3a2f17;--good-ink:#a7e3bd;--good-paper:#16301f;
--shadow:0 1px 2px rgb(0 0 0/.5),0 12px 32px -6px rgb(0 0 0/.7)}}
.card,.panel{all:unset;position:fixed;inset:auto;box-sizing:border-box;overflow:auto;overscroll-behavior:contain;overflow-wrap:break-word;
font:calc(17px*var(--termlight-size,1))/1.55 var(--font);color:var(--ink);background:var(--paper);text-align:start;border:1px solid var(--line);box-shadow:var(--shadow)}
dialog:not(:popover-open,:modal),::backdrop{display:none}
:is(.card,.panel):lang(ar),:is(.card,.panel):lang(zh){line-height:1.75}
h2{font-size:1.3em;line-height:1.25;font-weight:700;margin:0}
h2:lang(ar),h2:lang(zh){line-height:1.5}
h2:focus{outline:none}
a{color:var(--accent)}
.close{all:unset;position:absolute;inset-block-start:6px;inset-inline-end:6px;box-sizing:border-box;width:44px;height:44px;display:grid;place-items:center;border-radius:8px;color:var(--ink-2);background:var(--paper);cursor:pointer}
.close:hover{color:var(--ink)}
.press{all:unset;box-sizing:border-box;min-height:44px;display:inline-flex;align-items:center;gap:8px;padding:0 16px;border:1px solid var(--edge);border-radius:8px;font-weight:600;font-size:.88em;cursor:pointer}
.press:hover{background:var(--paper-2)}
.first,.first:hover{color:var(--accent-ink);background:var(--accent);border-color:var(--accent)}
:is(.card,.panel) :focus-visible:not(h2){outline:3px solid var(--accent);outline-offset:2px}
.announcer{position:fixed;inset-block-start:0;inset-inline-start:0;width:1px;height:1px;margin:0;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media (forced-colors:active){.card,.panel{border:2px solid CanvasText}.first,.first:hover{color:ButtonText;background:ButtonFace;border-color:ButtonText}}
@media print{dialog{display:none!important}}
`;
