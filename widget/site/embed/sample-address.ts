import { type EmbedChoice, embedAttributes } from './embed-tag.ts';

/** A choice as the sample page is told it: in its address's fragment, which no server sees. */
export function sampleFragment(choice: EmbedChoice, lamp: string): string {
  return `#${new URLSearchParams({ ...embedAttributes(choice), lamp })}`;
}

/** What a sample page is told, checked: whatever else stands in an address is left out. */
export function readSampleFragment(fragment: string): {
  readonly attributes: Readonly<Record<string, string>>;
  /** A colour as `#rrggbb`; null for the widget's own. */
  readonly lamp: string | null;
} {
  const given = [...new URLSearchParams(fragment.replace(/^#/, ''))];
  const lamp = given.find(([name]) => name === 'lamp')?.[1] ?? '';
  const attributes = given.filter(
    ([name, value]) =>
      /^data-(?:language-menu|languages|collections|start)$/.test(name) && /^[\w -]*$/.test(value),
  );
  return {
    attributes: Object.fromEntries(attributes),
    lamp: /^#[0-9a-f]{6}$/i.test(lamp) ? lamp : null,
  };
}
