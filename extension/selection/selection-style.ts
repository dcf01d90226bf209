/** Style of the answer to a selection, beside that of the card it stands in. */
export const SELECTION_STYLE = `
.answer{display:contents}
.card .answer>*{grid-column:1}
.card .answer>.close{grid-area:1/2/span 8}
.card h2.small{font-size:1.06em;line-height:1.4;font-weight:600}
.choices{list-style:none;margin:12px 0 0;padding:0;border-block-start:1px solid var(--line)}
.choices button{all:unset;box-sizing:border-box;display:grid;gap:2px;width:100%;min-height:44px;padding:10px 16px;border-block-end:1px solid var(--line);cursor:pointer}
.choices button:hover{background:var(--paper-2)}
.choices :focus-visible{outline-offset:-3px!important}
.choices b{font-weight:650}
.choices:empty{display:none}
.card .ask,.card .kept{margin:12px 16px 16px}
.card .kept{padding:8px 12px;border-radius:8px;color:var(--good-ink);background:var(--good-paper);font-size:.88em}
.suggest{display:grid;gap:12px;padding:12px 16px 16px}
.card .suggest p{margin:0}
.suggest label{font-size:.88em}
.suggest .choice{display:flex;gap:12px;align-items:start;min-height:44px}
.suggest input{flex:none;width:24px;height:24px;margin:0;accent-color:var(--accent)}
.suggest select{display:block;box-sizing:border-box;width:100%;min-height:44px;margin-block-start:4px;padding:0 12px;font:inherit;color:var(--ink);background:var(--paper);border:1px solid var(--edge);border-radius:8px}
.suggest small{display:block;margin-block-start:2px;color:var(--ink-2);font-size:.94em;overflow-wrap:anywhere}
.suggest .hint{color:var(--ink-2);font-size:.88em}
.card .suggest .trouble{padding:8px 12px;border-radius:8px;color:var(--warn-ink);background:var(--warn-paper);font-size:.88em}
.card .suggest .trouble:empty{display:none}
.suggest .first{justify-self:start}
@media (forced-colors:active){.kept,.trouble{border:1px solid CanvasText}}
`;
