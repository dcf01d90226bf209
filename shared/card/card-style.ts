/** Style of the card; logical properties make right-to-left a mirror. */
export const CARD_STYLE = `
.card{display:grid;grid-template-columns:minmax(0,1fr) 0;align-content:start}
.card>*{grid-column:1}
.card{width:min(21.7em,calc(100vw - 16px));border-block-start:4px solid var(--lamp);border-radius:12px}
.card .head{grid-row:1;padding:16px 16px 0;padding-inline-end:60px}
.card .close{position:sticky;grid-area:1/2/span 8;align-self:start;justify-self:end;margin-block-start:6px;margin-inline-end:6px}
.card p{margin:12px 16px 0}
.card .english{margin:4px 0 0;color:var(--ink-2);font-size:.88em}
.english b{font-weight:600}
.card .settled{margin:8px 0 0;padding-inline-start:10px;border-inline-start:3px solid var(--lamp)}
.card .why{color:var(--ink-2);font-size:.83em;line-height:1.5;border-inline-start:3px solid var(--line);padding-inline-start:10px}
.why span{display:block;margin-block-start:4px}
.card .status{display:flex;gap:8px;align-items:start;margin-block-start:16px;padding:8px 12px;border-radius:8px;font-size:.83em;line-height:1.45;color:var(--warn-ink);background:var(--warn-paper)}
.card .status.reviewed{color:var(--good-ink);background:var(--good-paper)}
.status svg{flex:none;margin-block-start:3px}
.source{margin:12px 16px 16px;color:var(--ink-2);font-size:.77em;line-height:1.95}
.card .source p{margin:0}
.source a{padding-block:4px}
:is(.card,.panel) .notice{padding-block-start:12px;border-block-start:1px solid var(--line);color:var(--ink-2);font-size:.77em;line-height:1.5}
:is(.card,.panel) .notice+.notice{margin-block-start:0;padding-block-start:6px;border:0}
.card .notice:last-child{margin-block-end:16px}
.bar{display:flex;flex-wrap:wrap;gap:8px;padding:12px 16px 0}
@media (max-width:480px){.card{width:calc(100vw - 16px);max-height:55vh}}
@media (forced-colors:active){.status{border:1px solid CanvasText}}
`;
