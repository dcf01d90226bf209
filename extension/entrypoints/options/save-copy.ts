import { keptArea } from '../../storage/kept-area.ts';

/** Gives the reader one file of all that is kept of her, as JSON. */
export async function saveCopy(): Promise<void> {
  const kept = await (await keptArea()).all();
  const text = `${JSON.stringify(kept, null, 2)}\n`;
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = 'termlight.json';
  link.click();
  URL.revokeObjectURL(address);
}
