/** Style of the menu of languages: beside the launcher, in the top layer. */
export const MENU_STYLE = `
nav{all:unset;position:fixed;inset:auto;box-sizing:border-box;min-width:14rem;max-width:calc(100vw - 16px);max-height:calc(100vh - 32px);overflow:auto;padding:8px;color:#1b2430;background:#fff;border:1px solid #8793a3;border-block-start:4px solid var(--termlight-lamp,#f5b83d);border-radius:12px;box-shadow:0 12px 32px -6px rgb(16 24 40/.24)}
nav:not(:popover-open){display:none}
nav ul{list-style:none;margin:0;padding:0}
nav button{display:flex;width:100%;padding:8px 12px;border:0;border-radius:8px;background:none;color:inherit;font-size:17px;font-weight:400;line-height:1.4}
nav button::before{content:none}
nav button:hover{background:#f5f7fa}
nav button[aria-current]{font-weight:700;background:#f5f7fa;border-inline-start:4px solid var(--termlight-lamp,#f5b83d)}
nav button:focus-visible{outline:3px solid #0b5c8a;outline-offset:-3px;box-shadow:none}
nav .more{margin-block-start:8px;padding-block-start:8px;border-block-start:1px solid #d5dbe3}
@media (prefers-color-scheme:dark){nav{color:#eef2f7;background:#1a212b;border-inline-color:#7f8ea1;border-block-end-color:#7f8ea1}nav button:hover,nav button[aria-current]{background:#232c38}nav button:focus-visible{outline-color:#7cc4f0}nav .more{border-color:#3a4655}}
@media (forced-colors:active){nav{border:2px solid CanvasText}}
@media print{nav{display:none}}
`;
