import type { Parts } from '../../shared/page/chosen-parts.ts';
import { isSelector } from '../../shared/page/is-selector.ts';
import { Complaint } from './complaint.ts';

/** Selectors as typed. */
export interface TypedParts {
  readonly mark?: string | undefined;
  readonly ignore?: string | undefined;
}

/**
 * The parts of pages that somebody chose.
 *
 * @throws Complaint for what is no selector.
 */
export async function chosenSelectors(typed: TypedParts): Promise<Parts> {
  const { mark = null, ignore = null } = typed;
  if (mark === null && ignore === null) return { mark, ignore };
  const { parsePage } = await import('./parse-page.ts');
  const document = parsePage('');
  for (const [name, selector] of Object.entries({ mark, ignore })) {
    if (selector === null || isSelector(document, selector)) continue;
    throw new Complaint(
      `--${name}: "${selector}" is no CSS selector. Write it as in data-${name}.`,
    );
  }
  return { mark, ignore };
}
