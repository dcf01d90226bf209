/** Settings as the page's author gave them, nothing of them checked. */
export type Given = Readonly<Record<string, unknown>>;

/** Settings whose value is a list, its items separated by spaces or commas. */
const LISTS = ['collections', 'languages', 'allow', 'deny'];

/** Settings that are on where the attribute is there, whatever its value but `false`. */
const SWITCHES = ['languageMenu', 'remember'];

const TEXTS = ['status', 'start', 'mark', 'ignore', 'showing', 'files'];

/** A script tag's `data-*` as the options of `mount`; what is no setting of ours is left out. */
export function readDataset(data: Readonly<Record<string, string | undefined>>): Given {
  const given: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(data)) {
    if (value === undefined) continue;
    if (LISTS.includes(name)) given[name] = value.split(/[\s,]+/).filter(Boolean);
    if (SWITCHES.includes(name)) given[name] = value !== 'false';
    if (TEXTS.includes(name)) given[name] = value;
  }
  return given;
}
