/** Style of the panel: at the window's end side, or all of a narrow window's lower part. */
export const PANEL_STYLE = `
.panel{inset-block:8px;inset-inline-end:8px;width:min(20.7em,calc(100vw - 16px));height:calc(100vh - 16px);border-radius:12px;border-block-start:4px solid var(--lamp)}
.panel .head{padding:16px;border-block-end:1px solid var(--line);display:grid;gap:4px;position:sticky;inset-block-start:0;background:var(--paper)}
.panel h2{padding-inline-end:48px}
.panel label{font-size:.88em;color:var(--ink-2);margin-block-start:8px}
.panel input{all:unset;box-sizing:border-box;width:100%;min-height:44px;padding:0 12px;border:1px solid var(--edge);border-radius:8px;background:var(--paper)}
.panel ol{list-style:none;margin:0;padding:0}
.panel li button{all:unset;box-sizing:border-box;display:grid;gap:2px;width:100%;min-height:44px;padding:12px 16px;border-block-end:1px solid var(--line);cursor:pointer}
.panel li button:hover{background:var(--paper-2)}
.panel li button[aria-current]{background:var(--paper-2);border-inline-start:4px solid var(--lamp);padding-inline-start:12px}
.panel li :focus-visible{outline-offset:-3px}
.panel b{font-weight:650}
.more{display:flex;flex-wrap:wrap;column-gap:14px;color:var(--ink-2);font-size:.88em}
.more .settled{flex-basis:100%;color:var(--ink)}
.panel p{margin:0;padding:12px 16px;color:var(--ink-2);font-size:.88em}
.panel p:empty{padding:0}
.panel .help{background:var(--paper-2)}
.help small{display:block;margin-block-start:6px;font-size:.88em;line-height:1.95}
.help a{padding-block:4px}
@media (max-width:480px){.panel{inset-block:auto 8px;height:60vh;width:calc(100vw - 16px)}}
@media (max-height:480px){.panel{inset-block:8px;height:calc(100vh - 16px)}.panel .head{position:relative}}
`;
