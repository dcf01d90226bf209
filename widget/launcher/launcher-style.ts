/** Style of the launcher: in the corner, or in the flow where the site placed it. */
export const LAUNCHER_STYLE = `
:host{all:initial;display:inline-block;font:600 15px/1.2 system-ui,sans-serif}
:host([hidden]){display:none}
.corner{position:fixed;z-index:2147483647;inset-block-end:16px;inset-inline-end:16px}
.corner.aside{inset-block:16px auto}
button{all:unset;box-sizing:border-box;display:inline-flex;align-items:center;gap:10px;min-height:44px;max-width:calc(100vw - 32px);padding:8px 18px;border-radius:24px;color:#fff;background:#1b2430;border:1px solid #8793a3;cursor:pointer}
button::before{content:'';flex:none;width:10px;height:10px;border-radius:50%;background:var(--termlight-lamp,#f5b83d)}
button:focus-visible{outline:3px solid #7cc4f0;outline-offset:2px;box-shadow:0 0 0 2px #1b2430}
@media print{section{display:none}}
@media (forced-colors:active){button{border:2px solid ButtonText}button::before{background:ButtonText;forced-color-adjust:none}}
`;
