import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readCells } from '../../shared/exchange/csv-cells.ts';
import { collection, entry, filesOf, form } from '../fixtures/entry.ts';
import { scratchFolder, termlight } from './termlight.ts';

const CITY = join(import.meta.dirname, '../../widget/demo/city');
const scratch = scratchFolder();

afterAll(scratch.remove);

function rows(out: string): readonly (readonly string[])[] {
  return readCells(out, ',').rows.slice(1);
}

describe('audit', () => {
  it('lists every term of a folder’s pages, in each language that is asked for', () => {
    const { status, out, err } = termlight(['audit', CITY, '--languages', 'es zh-CN']);
    expect([status, err]).toEqual([0, '']);
    const snap = rows(out).filter(([term]) => term === 'snap');
    expect(snap.map((row) => row[5])).toEqual(['es', 'zh-Hans']);
    expect(snap[0]?.[1]).toContain('food stamps');
    expect(snap[0]?.[4]).toContain('index.html');
    expect(snap[0]?.[6]).toContain('cupones');
  });

  it('leaves out what the site’s settings would', () => {
    const { out } = termlight(['audit', CITY, '--languages', 'es', '--deny', 'snap, wic']);
    const terms = rows(out).map(([term]) => term);
    expect(terms).toContain('household');
    expect(terms).not.toContain('snap');
    expect(rows(termlight(['audit', CITY, '--status', 'reviewed']).out)).toEqual([]);
  });

  it('reads only the parts of the pages that the site has marked', () => {
    const pages = join(scratch.path, 'parts');
    mkdirSync(pages);
    scratch.write(
      'parts/a.html',
      '<html lang="en"><nav>WIC</nav><main>Medicaid <p class="x">SNAP</p></main>',
    );
    const terms = (...args: string[]) =>
      rows(termlight(['audit', pages, '--languages', 'en', ...args]).out)
        .map(([term]) => term)
        .sort();
    expect(terms()).toEqual(['medicaid', 'snap', 'wic']);
    expect(terms('--mark', 'main')).toEqual(['medicaid', 'snap']);
    expect(terms('--mark', 'main', '--ignore', '.x')).toEqual(['medicaid']);
    const { status, err } = termlight(['audit', pages, '--ignore', 'p[']);
    expect([status, err]).toEqual([1, expect.stringContaining('--ignore: "p[" is no CSS')]);
  });

  it('writes a file once, and says how much is in it', () => {
    const file = join(scratch.path, 'approve.csv');
    const { out } = termlight(['audit', CITY, '--languages', 'es', '--output', file]);
    expect(out).toMatch(/^\d+ terms on 5 pages written to /);
    expect(rows(readFileSync(file, 'utf8')).length).toBeGreaterThan(5);
    const again = termlight(['audit', CITY, '--output', file]);
    expect([again.status, again.err]).toEqual([1, expect.stringContaining('is there already')]);
  });

  it('reads the other pages where one can’t be read', () => {
    const pages = join(scratch.path, 'pages');
    mkdirSync(pages);
    scratch.write('pages/good.html', '<p lang="en">Apply for SNAP.</p>');
    scratch.write('pages/empty.html', '');
    scratch.write('pages/unknown.html', '<p>xyz</p>');
    const { status, out, err } = termlight(['audit', pages, '--languages', 'en']);
    expect(status).toBe(0);
    expect(rows(out).map(([term]) => term)).toEqual(['snap']);
    expect(err).toContain('empty.html');
    expect(err).toContain('unknown.html: its language is not known');
  });

  it.each([
    [[], 'Name one folder'],
    [['no-such-folder'], 'There is no folder at'],
    [[CITY, '--languages', 'tlh'], 'There are no explanations in "tlh"'],
    [[CITY, '--status', 'good'], '--status is any or reviewed'],
  ])('refuses %j in a sentence', (args, sentence) => {
    const { status, out, err } = termlight(['audit', ...args]);
    expect([status, out]).toEqual([1, '']);
    expect(err).toContain(sentence);
  });
});

describe('with a site’s own collection on top', () => {
  const own = join(scratch.path, 'own');
  const lindenfield = collection({
    id: 'lindenfield',
    extends: 'us-benefits',
    publisher: 'City of Lindenfield',
    entries: [entry({ collection: 'lindenfield', equivalent: 'Food card', forms: [form('SNAP')] })],
  });
  for (const { path, text } of filesOf({ collections: [lindenfield], reviewers: [] })) {
    mkdirSync(join(own, path, '..'), { recursive: true });
    scratch.write(join('own', path), text);
  }

  it('audit shows its words in place of ours', () => {
    const { out, err } = termlight(['audit', CITY, '--languages', 'en', '--with', own]);
    expect(err).toBe('');
    const snap = rows(out).find(([term]) => term === 'snap');
    expect([snap?.[6], snap?.[11]]).toEqual(['Food card', 'City of Lindenfield']);
    // Her Entry stands whole in place of ours, whose other spellings are gone.
    expect(snap?.[1]).not.toContain('food stamps');
  });

  it('build lays it on ours', () => {
    const bundle = join(scratch.path, 'bundle');
    const { status, err } = termlight(['build', '--with', own, '--out', bundle]);
    expect([status, err]).toEqual([0, '']);
    expect(existsSync(join(bundle, 'manifest.json'))).toBe(true);
    expect(readFileSync(join(bundle, 'manifest.json'), 'utf8')).not.toContain('lindenfield');
  });

  it('is refused with every fault, as ours would be', () => {
    scratch.write('own/lindenfield/en/snap.json', '{}');
    const { status, err } = termlight(['build', '--with', own, '--out', join(scratch.path, 'no')]);
    expect([status, err]).toEqual([1, expect.stringContaining('lindenfield/en/snap.json')]);
    expect(existsSync(join(scratch.path, 'no'))).toBe(false);
  });
});
