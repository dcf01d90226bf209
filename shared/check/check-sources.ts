import type { Collection, Entry, Source } from '../glossary/entry.ts';
import type { Fault } from '../glossary/fault.ts';
import { entryFault } from './entry-fault.ts';

/** What is wrong with an address the schema takes for one. */
function addressFault(address: string): { message: string; remedy: string } | null {
  const { username, password, hostname } = new URL(address);
  if (username || password) {
    return {
      message: 'The address holds a user name or a password.',
      remedy: 'Write the address of a page that everybody can open.',
    };
  }
  if (/[\s\\]/.test(address)) {
    return {
      message: 'The address holds a space or a backslash.',
      remedy: "Copy it anew from the browser's address bar.",
    };
  }
  if (!hostname.includes('.') || /^[\d.]+$/.test(hostname)) {
    return {
      message: `The address names no public site: ${hostname}.`,
      remedy: 'Write the address of a page that everybody can open.',
    };
  }
  return null;
}

function checkSource(entry: Entry, { url, checked }: Source, i: number): readonly Fault[] {
  const faults: Fault[] = [];
  const said = addressFault(url);
  if (said) faults.push(entryFault(entry, ['sources', i, 'url'], said));
  if (checked === null) {
    faults.push(
      entryFault(entry, ['sources', i, 'checked'], {
        level: 'notice',
        message: `The page has not been checked yet: ${url}.`,
        remedy: 'Read the page and write the date of the copy you read.',
      }),
    );
  }
  return faults;
}

/** Addresses are whole; what is not sourced, or read at no known date, is told and stops nothing. */
export function checkSources(collection: Collection): readonly Fault[] {
  return collection.entries.flatMap((entry) => {
    if (entry.sources.length === 0) {
      return [
        entryFault(entry, ['sources'], {
          level: 'notice',
          message: 'No source was read for it.',
          remedy: 'Read an official page on the term and add it.',
        }),
      ];
    }
    return entry.sources.flatMap((source, i) => checkSource(entry, source, i));
  });
}
