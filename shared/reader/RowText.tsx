import { h, type VNode } from 'preact';
import { directionOf } from '../language/languages.ts';
import type { Strings } from '../strings/create-strings.ts';
import { MarkedText } from './MarkedText.tsx';
import type { MarkedBlock } from './marked-document.ts';
import type { Opening, OpenMark } from './opening.ts';
import type { TextRow } from './text-rows.ts';

interface RowTextProps {
  readonly row: TextRow;
  readonly open: OpenMark | null;
  readonly opening: Opening;
  readonly t: Strings;
}

type Parts = Pick<RowTextProps, 'open' | 'opening'>;

/** The points of a list, with the numbers its writer gave them. */
function ListText({
  blocks,
  ...parts
}: Parts & { readonly blocks: readonly MarkedBlock[] }): VNode {
  return (
    <ul class="tl-list">
      {blocks.map(({ block, words: [words] }, i) => {
        if (block.kind !== 'item' || !words) return null;
        return (
          <li key={i} class={`tl-depth-${block.depth}`} {...speechOf(block.language)}>
            <span class="tl-label">{block.label ?? '•'}</span>
            <span>
              <MarkedText words={words} {...parts} />
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** A table; a wide one can be moved sideways, by key too. */
function TableText({
  marked: { block, words },
  t,
  ...parts
}: Parts & { readonly marked: MarkedBlock; readonly t: Strings }): VNode | null {
  if (block.kind !== 'table') return null;
  let next = 0;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: -- what scrolls must be reached by key
    <section class="tl-scroll" tabIndex={0} aria-label={t('reader.table')}>
      <table>
        <tbody>
          {block.rows.map((cells, i) => (
            <tr key={i}>
              {cells.map((cell, j) => {
                const told = words[next++];
                const scope = cell.isHeading ? { scope: i === 0 ? 'col' : 'row' } : {};
                return h(
                  cell.isHeading ? 'th' : 'td',
                  { key: j, ...scope, ...speechOf(cell.language) },
                  told && <MarkedText words={told} {...parts} />,
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** How a passage is spoken and laid out: as the text around it where its own language is not known. */
function speechOf(language: string | null): { lang?: string; dir?: 'ltr' | 'rtl' } {
  return language === null ? {} : { lang: language, dir: directionOf(language) };
}

/** One row of the text: a heading, a paragraph, a list or a table. */
export function RowText({ row: { blocks, level }, t, ...parts }: RowTextProps): VNode | null {
  const [marked] = blocks;
  if (!marked) return null;
  const { block, words } = marked;
  if (block.kind === 'item') return <ListText blocks={blocks} {...parts} />;
  if (block.kind === 'table') return <TableText marked={marked} t={t} {...parts} />;
  const [told] = words;
  const name = level === null ? 'p' : (`h${level}` as const);
  return h(name, speechOf(block.language), told && <MarkedText words={told} {...parts} />);
}
