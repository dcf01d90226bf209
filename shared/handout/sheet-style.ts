/**
 * Style of the handout: a sheet of paper on the screen, and nothing but the sheet on paper. Measures
 * in points fit Letter and A4.
 */
export const SHEET_STYLE = `
.tl-sheet{--ink:#1b2430;--ink-2:#4a5666;--line:#c3cbd6;--lamp:#f5b83d;color-scheme:light;max-width:50rem;margin:16px auto;padding:32px;color:var(--ink);background:#fff;border:1px solid var(--line);box-shadow:0 8px 24px -8px rgb(16 24 40/.25);font-size:17px;line-height:1.5}
.tl-sheet header{display:flex;gap:24px;justify-content:space-between;align-items:start;border-block-start:5px solid var(--lamp);padding-block-start:16px}
.tl-sheet header p{margin:4px 0 0;color:var(--ink-2);overflow-wrap:anywhere}
.tl-sheet .tl-kicker{margin:0;font-weight:600;color:var(--ink-2)}
.tl-sheet h1{margin:4px 0;font-size:26px;line-height:1.25}
.tl-code{flex:none;width:112px;height:112px;margin:-8px}
.tl-sheet ol{list-style:none;margin:16px 0 0;padding:0}
.tl-sheet li{padding-block:14px;border-block-start:1px solid var(--line);break-inside:avoid}
.tl-sheet h2{margin:0;font-size:20px;line-height:1.3}
.tl-sheet li p{margin:4px 0 0}
.tl-two{display:grid;grid-template-columns:1fr 1fr;gap:0 28px}
.tl-sheet .tl-tick{display:flex;gap:12px;align-items:center;min-height:44px;color:var(--ink)}
.tl-tick input{flex:none;width:24px;height:24px;margin:0;accent-color:#0b5c8a}
.tl-sheet li.tl-off>:not(.tl-tick){display:none}
.tl-fine{margin-block-start:8px;font-size:14px;line-height:1.6;color:var(--ink-2)}
.tl-fine .source,.tl-sheet .tl-fine p{display:inline;margin:0}
.tl-fine p::after{content:" "}
.tl-fine .tl-stand{color:var(--ink);font-weight:600}
.tl-sheet a{color:#0b5c8a}
.tl-notes{margin-block-start:16px;min-height:190px;break-inside:avoid;border-block-start:1px solid var(--line);padding-block-start:14px}
.tl-notes::after{content:"";display:block;height:144px;margin-block-start:8px;background:repeating-linear-gradient(transparent 0 35px,var(--line) 35px 36px);print-color-adjust:exact;-webkit-print-color-adjust:exact}
.tl-sheet footer{color:var(--ink-2);font-size:15px}
@container tl-reader (max-width:40rem){.tl-sheet{padding:16px}.tl-two{grid-template-columns:1fr;gap:12px}.tl-sheet header{flex-direction:column;gap:8px}}
@media screen and (forced-colors:active){.tl-sheet{--ink:CanvasText;--ink-2:CanvasText;--line:CanvasText;color-scheme:light dark;background:Canvas}.tl-sheet a{color:LinkText}.tl-code{forced-color-adjust:none}}
@media screen{.tl-sheet .tl-fine{line-height:25px}.tl-fine a{padding-block:4px}}
@media print{
@page{margin:15mm}
body:has(.tl-sheet) *:not(:has(.tl-sheet),.tl-sheet,.tl-sheet *){display:none}
.tl-sheet{max-width:none;margin:0;padding:0;border:0;box-shadow:none;font-size:10.5pt;line-height:1.4}
.tl-sheet :is(:lang(ar),:lang(zh)){line-height:1.6}
.tl-sheet h1{font-size:19pt}
.tl-sheet h2{font-size:12.5pt}
.tl-sheet header{flex-direction:row}
.tl-two{grid-template-columns:1fr 1fr;gap:0 20pt}
.tl-sheet li.tl-off,.tl-sheet .tl-tick{display:none}
.tl-sheet li{padding-block:7pt}
.tl-fine{font-size:8.5pt;line-height:1.4;margin-block-start:4pt}
.tl-sheet a{color:inherit;text-decoration:none}
.tl-notes{min-height:0}.tl-notes::after{height:108px}
.tl-sheet footer{font-size:9pt}
.tl-code{width:30mm;height:30mm;margin:-3mm}
}
`;
