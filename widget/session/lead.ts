import { leads } from 'virtual:termlight-leads';
import { readLead } from '../../shared/bundle/read-lead.ts';
import { matchLanguage } from '../../shared/language/match-language.ts';
import type { LeadForm } from '../../shared/match/lead-matcher.ts';
import { isWanted, type TermSettings, wantsAll } from './chosen-terms.ts';

/** What finds the first marks of pages in one language. */
export interface Lead {
  /** A tag of ours. */
  readonly language: string;
  readonly forms: readonly LeadForm[];
}

/** What a lead is chosen by. */
export interface LeadOptions {
  /** Ids of the collections in use. */
  readonly collections: readonly string[];
  /** Tag of the reader's language. */
  readonly reader: string;
  readonly settings: TermSettings;
}

/**
 * The lead for pages that say they are in a language, without the terms a site does not want; null
 * where there is none.
 *
 * @throws if it can't be had.
 */
export async function loadLead(
  said: string,
  { collections, reader, settings }: LeadOptions,
): Promise<Lead | null> {
  const id = Object.keys(leads).find((one) => collections.includes(one)) ?? '';
  const language = matchLanguage(said, Object.keys(leads[id] ?? {}));
  const load = language === null ? undefined : leads[id]?.[language];
  if (language === null || !load) return null;
  const [{ lead }, known] = await Promise.all([
    load(),
    wantsAll(settings) ? null : import('virtual:termlight-script/terms'),
  ]);
  const forms = readLead(lead);
  if (!known) return { language, forms };
  const reviewed = new Set(known.reviewed[id]?.[reader]);
  const isKept = ({ term }: LeadForm) =>
    isWanted(known.terms[id]?.[term] ?? '', settings, reviewed);
  return { language, forms: forms.filter(isKept) };
}
