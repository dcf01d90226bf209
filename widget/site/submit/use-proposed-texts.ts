import { useEffect, useState } from 'preact/hooks';
import type { Collection, Entry } from '../../../shared/glossary/entry.ts';
import type { Fault } from '../../../shared/glossary/fault.ts';
import {
  namedText,
  type ProposedText,
  proposedLanguages,
  proposedTexts,
} from '../../../shared/proposal/proposed-texts.ts';
import type { FragmentRequest } from './fragment-request.ts';
import type { SubmitOptions } from './submit-options.ts';

/** What there is to review. */
export interface ReviewedTexts {
  readonly texts: readonly ProposedText[];
  readonly faults: readonly Fault[];
}

type Loader = Pick<SubmitOptions, 'collection' | 'loadEntries' | 'reviewers' | 'today'>;

async function withEntries(
  { collection, loadEntries }: Loader,
  languages: readonly string[],
): Promise<Collection> {
  const tags = [...new Set([collection.sourceLanguage, ...languages])];
  const entries: Entry[][] = await Promise.all(
    tags.map(async (tag) => [...(await loadEntries(tag))]),
  );
  return { ...collection, places: [], entries: entries.flat() };
}

/** The texts of a file of proposals. */
async function textsOfFile(bytes: Uint8Array, options: Loader): Promise<ReviewedTexts> {
  const blank = { ...options.collection, places: [], entries: [] };
  const known = new Set(proposedLanguages(bytes, blank));
  const collection = await withEntries(options, [...known]);
  return proposedTexts(bytes, collection, options);
}

/** One text that is there. */
async function textOfTerm({ term, language }: FragmentRequest, options: Loader) {
  const collection = await withEntries(options, [language]);
  const entry = collection.entries.find((one) => one.term === term && one.language === language);
  return { texts: entry ? [await namedText(entry, entry, collection)] : [], faults: [] };
}

/** For a component: the text the address asks for, or those of the file that was opened last. */
export function useProposedTexts(request: FragmentRequest, options: SubmitOptions) {
  const [found, setFound] = useState<ReviewedTexts | null>(null);
  const [isLost, setLost] = useState(false);
  const take = (texts: Promise<ReviewedTexts>) => texts.then(setFound, () => setLost(true));
  useEffect(() => {
    if (request.term) void take(textOfTerm(request, options));
  }, []);
  const open = async (file: File) => {
    setFound(null);
    await take(file.arrayBuffer().then((data) => textsOfFile(new Uint8Array(data), options)));
  };
  return { found, isLost, open };
}
