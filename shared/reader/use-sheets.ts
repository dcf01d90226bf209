import { useEffect, useState } from 'preact/hooks';

/** What can be taken along of a text. */
export type Sheets = typeof import('./sheets.ts');

/**
 * For a component: what can be taken along of a text, once there is one; null until it is there. Where
 * it can't be had, the next text asks for it anew.
 */
export function useSheets(isNeeded: boolean): Sheets | null {
  const [sheets, setSheets] = useState<Sheets | null>(null);
  useEffect(() => {
    if (isNeeded && !sheets) import('./sheets.ts').then(setSheets, () => {});
  }, [isNeeded]);
  return sheets;
}
