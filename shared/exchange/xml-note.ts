import type { EntryPatch } from './entry-patch.ts';

/** What we note: which term, of which text, and what its spellings are for. */
export type NoteKey = 'term' | 'digest' | 'source-digest' | 'equivalent' | 'form';

/** A note's text: `termlight:digest 5e1f…`. The first word tells readers ours from theirs. */
export function noteText(key: NoteKey, value = ''): string {
  return `termlight:${key} ${value}`.trim();
}

/** What our notes say, by key; of two with one key the first counts, other notes are passed by. */
export function readNotes(texts: Iterable<string>): ReadonlyMap<string, string> {
  const notes = new Map<string, string>();
  for (const text of texts) {
    const [, key, value = ''] = /^termlight:([a-z-]+)(?:\s+(.*))?$/s.exec(text.trim()) ?? [];
    if (key !== undefined && !notes.has(key)) notes.set(key, value.trim());
  }
  return notes;
}

/** The digests our notes say; null where they say none, or what is no digest. */
export function readDigests(
  notes: ReadonlyMap<string, string>,
): Pick<EntryPatch, 'digest' | 'sourceDigest'> {
  const digest = (key: NoteKey) => {
    const value = notes.get(key) ?? '';
    return /^[0-9a-f]{64}$/.test(value) ? value : null;
  };
  return { digest: digest('digest'), sourceDigest: digest('source-digest') };
}
