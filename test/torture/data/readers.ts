import { parseManifest } from '../../../shared/bundle/manifest.ts';
import { readCsv } from '../../../shared/exchange/csv-reader.ts';
import { writeCsv } from '../../../shared/exchange/csv-writer.ts';
import type { ReadExchange } from '../../../shared/exchange/entry-patch.ts';
import { suggestionSchema } from '../../../shared/exchange/suggestion-schema.ts';
import {
  readSuggestionsJson,
  writeSuggestionsJson,
} from '../../../shared/exchange/suggestions-json.ts';
import { readTbx } from '../../../shared/exchange/tbx-reader.ts';
import { writeTbx } from '../../../shared/exchange/tbx-writer.ts';
import { readXliff } from '../../../shared/exchange/xliff-reader.ts';
import { writeXliff } from '../../../shared/exchange/xliff-writer.ts';
import { decodeFile } from '../../../shared/glossary/decode-file.ts';
import type { Fault } from '../../../shared/glossary/fault.ts';
import { parseGlossary } from '../../../shared/glossary/parse-glossary.ts';
import { showUnseenInLine } from '../../../shared/glossary/show-unseen.ts';
import { readProposal } from '../../../shared/proposal/proposal.ts';
import { readReviewFile, writeReviewFile } from '../../../shared/proposal/review-file.ts';
import { readList, writeList } from '../../../shared/saved/kept-list.ts';
import { savedWordSchema } from '../../../shared/saved/saved-word.ts';
import { DEFAULTS, parseSettings } from '../../../shared/settings/settings.ts';
import { checkCardSettings } from '../../../widget/settings/check-card-settings.ts';
import { checkMarkSettings } from '../../../widget/settings/check-mark-settings.ts';
import { checkSettings } from '../../../widget/settings/check-settings.ts';
import type { Given } from '../../../widget/settings/given.ts';
import { readSiteSettings } from '../../../widget/site/reader/site-settings.ts';
import { smallBundle } from '../../fixtures/bundle.ts';
import { collection, filesOf, review, reviewer } from '../../fixtures/entry.ts';
import { bilingual } from '../../fixtures/exchange.ts';
import { place } from '../../fixtures/place.ts';
import { proposal } from '../../fixtures/proposal.ts';

/** What a reader made of a file: the value it passes on, and what it said was wrong with it. */
export interface Read {
  /** Undefined where nothing was taken. */
  readonly value: unknown;
  readonly said: readonly string[];
}

/** A door through which a file, a message or a stored value comes in. */
export interface Reader {
  readonly good: string;
  readonly isJson: boolean;
  /** True where what can't be read is told to a person, in sentences. */
  readonly tells: boolean;
  readonly read: (text: string) => Read | Promise<Read>;
}

/** As they are printed. */
const sentences = (faults: readonly Fault[]) =>
  faults.flatMap(({ message, remedy }) => [message, remedy].map(showUnseenInLine));

const bytes = (text: string) => new TextEncoder().encode(text);

/** A file of a glossary, whose other files are good. */
function glossaryFile(path: string): Reader {
  const layer = collection({
    id: 'us-states',
    extends: 'us-benefits',
    entries: [],
    places: [place()],
  });
  const both = { collections: [collection(), layer], reviewers: [reviewer()] };
  const files = filesOf(both);
  const good = files.find((one) => one.path === path)?.text ?? '';
  const read = (text: string) => {
    const others = files.filter((one) => one.path !== path);
    const parsed = parseGlossary([...others, decodeFile(path, bytes(text))]);
    return { value: parsed.glossary, said: sentences(parsed.faults) };
  };
  return { good, isJson: true, tells: true, read };
}

function exchange(good: string, read: (text: string) => ReadExchange, isJson = false): Reader {
  return {
    good,
    isJson,
    tells: true,
    read: (text) => {
      const { patches, faults, suggestions } = read(text);
      return { value: { patches, suggestions }, said: sentences(faults) };
    },
  };
}

/** A reader of JSON that takes all of a value, or nothing. */
function whole(good: unknown, read: (text: string) => unknown): Reader {
  return {
    good: JSON.stringify(good),
    isJson: true,
    tells: false,
    read: (text) => ({ value: read(text) ?? undefined, said: [] }),
  };
}

/** A reader that throws what the caller turns into a sentence of its own. */
function throwing(good: string, read: (text: string) => unknown): Reader {
  const attempt = (text: string) => {
    try {
      return read(text);
    } catch {
      return undefined;
    }
  };
  return { good, isJson: true, tells: false, read: (text) => ({ value: attempt(text), said: [] }) };
}

/** What storage or a message holds: a value, never a text that could not be parsed. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

const LANGUAGES = { 'us-benefits': ['en', 'es', 'zh-Hans'] };
const SITE = {
  collections: 'us-benefits',
  languages: ['es', 'zh-hans'],
  start: 'marks',
  status: 'any',
  allow: 'snap wic',
  mark: 'main',
  notice: { es: 'Una nota.', 'zh-Hans': '一句话。' },
  notices: 'no-endorsement',
  files: '/termlight/',
};

/** A tag says texts only; `mount` takes lists too, and a notice by language. */
function siteDecides(text: string): Read {
  const value = parsed(text);
  const said = Object.entries(typeof value === 'object' && value !== null ? value : {});
  const isText = (one: unknown) =>
    typeof one !== 'object' ||
    (Array.isArray(one) && one.every((word) => typeof word === 'string'));
  const given: Given = Object.fromEntries(
    said.filter(([key, one]) => isText(one) || key === 'notice').map(([key, one]) => [key, one]),
  );
  const all = [
    checkSettings(given, { collections: LANGUAGES }),
    checkCardSettings(given, ['en', 'es', 'zh-Hans']),
    checkMarkSettings(given, (selector) => /^[\w .#-]+$/.test(selector)),
  ];
  return {
    value: all.map(({ settings }) => settings),
    said: all.flatMap(({ faults }) => faults.map(showUnseenInLine)),
  };
}

/** Every door, by what comes in through it. */
export async function allReaders(): Promise<Readonly<Record<string, Reader>>> {
  const ours = bilingual();
  const csv = new TextDecoder().decode(await writeCsv(ours, 'es'));
  const context = { reviewers: [], today: '2025-06-15' };
  const suggestion = {
    word: 'rent relief',
    language: 'en',
    sentence: 'Ask.',
    address: 'https://a.gov/x',
  };
  const decision = { collection: 'us-benefits', term: 'snap', language: 'vi', ...review() };
  const review_ = writeReviewFile([{ ...decision, decision: 'approve' }]);
  const word = { term: 'snap', word: 'SNAP', language: 'es' };
  const manifest = JSON.stringify((await smallBundle()).manifest);
  return {
    'an entry': glossaryFile('us-benefits/en/snap.json'),
    'a collection': glossaryFile('us-benefits/collection.json'),
    'the reviewers': glossaryFile('reviewers.json'),
    'a place': glossaryFile(`us-states/places/${place().code}.json`),
    'a spreadsheet': exchange(csv, (text) => readCsv(bytes(text), ours)),
    'a TBX file': exchange(await writeTbx(ours), readTbx),
    'an XLIFF file': exchange(await writeXliff(ours, 'es', context), readXliff),
    suggestions: exchange(
      writeSuggestionsJson([suggestion]),
      (text) => readSuggestionsJson(bytes(text)),
      true,
    ),
    'a review file': {
      good: review_,
      isJson: true,
      tells: true,
      read: (text) => {
        const read = readReviewFile('reviews.json', text);
        return read.ok
          ? { value: read.decisions, said: [] }
          : { value: undefined, said: sentences(read.faults) };
      },
    },
    'a kept draft of the form': whole(proposal(), readProposal),
    'the manifest of a bundle': throwing(manifest, parseManifest),
    'stored settings': whole({ ...DEFAULTS, language: 'vi', quietHosts: ['a.gov'] }, (text) =>
      parseSettings(parsed(text)),
    ),
    'saved words': whole(writeList({ items: [word], unread: [] }), (text) => {
      const read = readList(parsed(text), savedWordSchema);
      return read.state === 'read' ? read.list.items : undefined;
    }),
    'kept suggestions': whole(writeList({ items: [suggestion], unread: [] }), (text) => {
      const read = readList(parsed(text), suggestionSchema);
      return read.state === 'read' ? read.list.items : undefined;
    }),
    'the site’s settings.json': whole(
      { offline: true, idleMinutes: 5, issues: 'https://github.com/o/n/issues/new' },
      readSiteSettings,
    ),
    'what a site gives the widget': {
      good: JSON.stringify(SITE),
      isJson: true,
      tells: true,
      read: siteDecides,
    },
  };
}
