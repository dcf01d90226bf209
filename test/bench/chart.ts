/** One bar: script, then what it makes the page's frames cost, in milliseconds. */
export interface Bar {
  readonly name: string;
  readonly scriptMs: number;
  readonly frameMs: number;
}

/** A chart of bars under one another. */
export interface Chart {
  readonly title: string;
  readonly bars: readonly Bar[];
  /** Below the bars: machine, versions and date. */
  readonly note: string;
}

const WIDTH = 720;
const LEFT = 200;
const RIGHT = 110;
const TOP = 64;
const ROW = 34;

function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

function barMarkup({ name, scriptMs, frameMs }: Bar, row: number, scale: number): string {
  const y = TOP + row * ROW;
  const script = Math.max(1, scriptMs * scale);
  const frame = frameMs * scale;
  const total = Math.round(scriptMs + frameMs);
  return [
    `<text x="${LEFT - 10}" y="${y + 15}" text-anchor="end">${escapeXml(name)}</text>`,
    `<rect x="${LEFT}" y="${y}" width="${script.toFixed(1)}" height="22" class="script"/>`,
    `<rect x="${(LEFT + script).toFixed(1)}" y="${y}" width="${frame.toFixed(1)}" height="22" class="frame"/>`,
    `<text x="${(LEFT + script + frame + 8).toFixed(1)}" y="${y + 15}">${total} ms</text>`,
  ].join('\n');
}

/** Draws it as SVG; times begin at nothing, and all bars have one scale. */
export function drawChart({ title, bars, note }: Chart): string {
  const most = Math.max(1, ...bars.map(({ scriptMs, frameMs }) => scriptMs + frameMs));
  const scale = (WIDTH - LEFT - RIGHT) / most;
  const height = TOP + bars.length * ROW + 40;
  const said = bars
    .map(({ name, scriptMs, frameMs }) => `${name}: ${Math.round(scriptMs + frameMs)} ms`)
    .join('; ');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${escapeXml(`${title}. ${said}.`)}">
<style>text{font:13px sans-serif;fill:#1b1b1b}.title{font-weight:bold;font-size:15px}.note{font-size:11px;fill:#555}.script{fill:#1f5fa8}.frame{fill:#e0a030}</style>
<rect width="${WIDTH}" height="${height}" fill="#fff"/>
<text x="16" y="26" class="title">${escapeXml(title)}</text>
<rect x="16" y="38" width="12" height="12" class="script"/><text x="34" y="49">script</text>
<rect x="96" y="38" width="12" height="12" class="frame"/><text x="114" y="49">frames of the page</text>
${bars.map((bar, row) => barMarkup(bar, row, scale)).join('\n')}
<text x="16" y="${height - 14}" class="note">${escapeXml(note)}</text>
</svg>
`;
}
