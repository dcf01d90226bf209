/**
 * Style of the card. The first block holds the tokens all else is made of; nothing of the page
 * reaches in, and logical properties make right-to-left a mirror.
 */
export const CARD_STYLE = `
:host{all:initial;
--ink:#1b2430;--ink-2:#4a5666;--paper:#fff;--line:#d5dbe3;--accent:#0b5c8a;--lamp:#f5b83d;--warn-ink:#7a4b00;--warn-paper:#fff6e0;--good-ink:#14532d;--good-paper:#e9f7ee;
--shadow:0 1px 2px rgb(16 24 40/.1),0 12px 32px -6px rgb(16 24 40/.24);
--font:system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans','Noto Sans Arabic','Noto Sans CJK SC',sans-serif}
@media (prefers-color-scheme:dark){:host{
--ink:#eef2f7;--ink-2:#b4bfcc;--paper:#1a212b;--line:#3a4655;--accent:#7cc4f0;--warn-ink:#ffd98a;--warn-paper:#3a2f17;--good-ink:#a7e3bd;--good-paper:#16301f;
--shadow:0 1px 2px rgb(0 0 0/.5),0 12px 32px -6px rgb(0 0 0/.7)}}
.card{all:unset;position:fixed;inset:auto;box-sizing:border-box;width:min(23rem,calc(100vw - 16px));max-height:min(32rem,calc(100vh - 16px));overflow:auto;
overscroll-behavior:contain;overflow-wrap:break-word;
font:17px/1.55 var(--font);color:var(--ink);background:var(--paper);text-align:start;
border:1px solid var(--line);border-block-start:4px solid var(--lamp);border-radius:12px;box-shadow:var(--shadow)}
.card:not(:popover-open){display:none}
.card:lang(ar),.card:lang(zh){line-height:1.75}
header{padding:16px 16px 0;padding-inline-end:60px}
h2{font-size:22px;line-height:1.25;font-weight:700;margin:0}
h2:lang(ar),h2:lang(zh){line-height:1.5}
p{margin:12px 16px 0}
.english{margin:4px 0 0;color:var(--ink-2);font-size:15px}
.english b{font-weight:600}
.status{display:flex;gap:8px;align-items:start;margin-block-start:16px;padding:8px 12px;border-radius:8px;font-size:14px;line-height:1.45;color:var(--warn-ink);background:var(--warn-paper)}
.status.reviewed{color:var(--good-ink);background:var(--good-paper)}
.status svg{flex:none;margin-block-start:3px}
.source{margin-block:8px 16px;color:var(--ink-2);font-size:13px;line-height:1.5}
a{color:var(--accent)}
.close{all:unset;position:absolute;inset-block-start:6px;inset-inline-end:6px;box-sizing:border-box;width:44px;height:44px;display:grid;place-items:center;border-radius:8px;color:var(--ink-2);cursor:pointer}
.close:hover{color:var(--ink)}
.close:focus-visible,a:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
@media (max-width:480px){
.card{width:calc(100vw - 16px);max-height:55vh}
}
@media (forced-colors:active){
.card{border:2px solid CanvasText}
.status{border:1px solid CanvasText}
}
@media print{.card{display:none}}
`;
