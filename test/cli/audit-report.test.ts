import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCells } from '../../shared/exchange/csv-cells.ts';
import { collection, entry, glossary } from '../fixtures/entry.ts';
import { scratchGlossary } from './scratch-glossary.ts';
import { scratchFolder, termlight } from './termlight.ts';

const scratch = scratchFolder();
/** SNAP in English, and nothing else: it is opened at once. */
const words = scratchGlossary();
const audit = (args: readonly string[], before?: string) =>
  termlight(['audit', ...args, ...words.here], '', before);
const SITE = join(scratch.path, 'site');
const at = (name: string) => join(scratch.path, name);

beforeAll(() => {
  words.reset(glossary(collection({ entries: [entry()] })));
  mkdirSync(join(SITE, 'help'), { recursive: true });
  const page = (text: string, lang = ' lang="en"') => `<html${lang}><p>${text}</p>`;
  scratch.write('site/index.html', page('Apply for SNAP. The Housing Choice Voucher (QVC) helps.'));
  scratch.write('site/rent.html', page('A QVC pays. An adjudication follows the adjudication.'));
  scratch.write('site/help/index.html', page('The office makes an adjudication of SNAP.', ''));
  scratch.write('site/empty.html', '');
});

afterAll(() => {
  scratch.remove();
  words.remove();
});

describe('audit --report', () => {
  it('writes text, CSV, JSON and HTML of what nobody explains, ranked by pages', () => {
    const files = ['a.json', 'a.csv', 'a.html', 'a.txt'].map(at);
    const reports = files.flatMap((file) => ['--report', file]);
    const { status, out, err } = audit([SITE, ...reports]);
    expect(status).toBe(0);
    expect(out).toMatch(/^3 pages written to .*a\.json, .*a\.csv, .*a\.html, .*a\.txt\.\n$/);
    expect(err).toContain('empty.html');
    const result = JSON.parse(readFileSync(at('a.json'), 'utf8'));
    expect(result).toMatchObject({ format: 1, pages: 3, undeclared: ['help/index.html'] });
    expect(result.terms[0]).toMatchObject({ name: 'snap', pages: 2 });
    expect(result.acronyms).toMatchObject([{ name: 'QVC', pages: 2, unexpanded: 2 }]);
    expect(result.hardWords).toMatchObject([{ name: 'adjudication', pages: 2, places: 3 }]);
    const rows = readCells(readFileSync(at('a.csv'), 'utf8'), ',').rows;
    expect(rows.filter(([kind]) => kind === 'page')).toHaveLength(3);
    expect(readFileSync(at('a.html'), 'utf8')).toContain('adjudication');
    expect(readFileSync(at('a.txt'), 'utf8')).toContain('adjudication: 2 pages, 3 places');
  });

  it('prints one page, and leaves the sheet out unless it is asked for', () => {
    const page = join(SITE, 'rent.html');
    const { out } = audit([page, '--report', '-']);
    expect(out).toMatch(/^1 page, \d+ words\./);
    const sheet = at('sheet.csv');
    audit([page, '--report', at('b.json'), '--output', sheet, '--languages', 'en']);
    expect(readFileSync(sheet, 'utf8')).toContain('"Term","Words on the pages"');
  });

  it('goes on where it was stopped, and takes its state away at the end', () => {
    const state = at('state.part');
    const whole = audit([SITE, '--report', '-']).out;
    audit([SITE, '--report', at('first.json'), '--state', state]);
    expect(existsSync(state)).toBe(false);
    // Stopped in the middle of a line, after two pages.
    const stop = `
      import { syncBuiltinESMExports } from 'node:module';
      import fs from 'node:fs';
      const append = fs.promises.appendFile;
      let lines = 0;
      fs.promises.appendFile = async (file, text) => {
        await append(file, text);
        lines += 1;
        if (lines === 3) { await append(file, '{"page":"torn'); process.exit(9); }
      };
      syncBuiltinESMExports();`;
    const run = audit([SITE, '--report', at('second.txt'), '--state', state], stop);
    expect(run.status).toBe(9);
    const [header, first, ...rest] = readFileSync(state, 'utf8').split('\n');
    expect(rest).toHaveLength(2);
    const marked = { ...JSON.parse(first as string), words: 1_000_000 };
    writeFileSync(state, [header, JSON.stringify(marked), ...rest].join('\n'));
    const { status, out, err } = audit([SITE, '--report', '-', '--state', state]);
    expect([status, err]).toEqual([0, expect.stringContaining('empty.html')]);
    // The page that was done is not read again; all others are.
    expect(out).toMatch(/^3 pages, 1,000,0\d\d words\./);
    expect(out.slice(out.indexOf('\n'))).toContain(
      whole.slice(whole.indexOf('Acronyms'), whole.indexOf('Pages by')),
    );
    expect(existsSync(state)).toBe(false);
  });

  it('takes no other audit’s state', () => {
    const state = scratch.write('other.part', '{"format":1,"audit":"x"}\n');
    const { status, err } = audit([SITE, '--report', at('c.txt'), '--state', state]);
    expect([status, err]).toEqual([1, expect.stringContaining('is the state of another audit')]);
    expect(readFileSync(state, 'utf8')).toBe('{"format":1,"audit":"x"}\n');
  });

  it('reads only the parts of the pages that were chosen, and takes no other choice’s state', () => {
    mkdirSync(at('parts'));
    scratch.write(
      'parts/a.html',
      '<html lang="en"><nav>SNAP, TTY (QVC)</nav><main>SNAP <p>The Quick Verified Card (QVC) is here.</p><p class="x">An adjudication.</p></main>',
    );
    const report = (name: string, ...args: string[]) => {
      expect(audit([at('parts'), '--report', at(name), ...args]).err).toBe('');
      return JSON.parse(readFileSync(at(name), 'utf8'));
    };
    const whole = report('whole.json');
    const part = report('part.json', '--mark', 'main', '--ignore', '.x');
    expect(whole.acronyms.map(({ name }: { name: string }) => name).sort()).toEqual(['QVC', 'TTY']);
    expect(part.acronyms).toMatchObject([{ name: 'QVC', places: 1, unexpanded: 0 }]);
    expect([whole.hardWords.length, part.hardWords.length]).toEqual([1, 0]);
    expect([whole.terms[0].places, part.terms[0].places]).toEqual([2, 1]);
    expect([whole.words, part.words]).toEqual([13, 8]);
    const said = report('denied.json', '--deny', 'snap');
    expect(said.terms).toEqual([]);
    expect(said.acronyms.map(({ name }: { name: string }) => name)).toContain('SNAP');

    const state = at('choice.part');
    const stop = `import { promises } from 'node:fs';
      const append = promises.appendFile;
      promises.appendFile = async (file, text) => { await append(file, text); process.exit(9); };`;
    audit([at('parts'), '--report', at('d.json'), '--state', state], stop);
    const other = audit([
      at('parts'),
      '--report',
      at('d.json'),
      '--state',
      state,
      '--mark',
      'main',
    ]);
    expect(other.err).toContain('is the state of another audit');
    expect(audit([at('parts'), '--report', at('d.json'), '--ignore', 'p[']).err).toContain(
      '--ignore: "p[" is no CSS',
    );
  });

  it.each([
    [['--report', 'a.txt', '--languages', 'es'], '--languages and --status choose what the sheet'],
    [['--report', 'a.txt', '--status', 'reviewed'], '--languages and --status choose'],
    [['--report', 'a.pdf'], '"a.pdf" names no format'],
    [['--report', join(SITE, 'rent.html')], 'is there already'],
    [['--state', 'x'], 'add --report FILE'],
    [['--root', SITE], '--root is where the pages of a sitemap lie'],
  ])('refuses %j in a sentence', (args, sentence) => {
    const { status, err } = audit([SITE, ...args]);
    expect([status, err]).toEqual([1, expect.stringContaining(sentence)]);
  });
});

describe('audit of a sitemap', () => {
  const MAP = `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
    <url><loc>https://city.gov/rent</loc></url>
    <url><loc>https://city.gov/help/</loc></url>
    <url><loc>https://city.gov/gone.html</loc></url>
    <url><loc>https://city.gov/..%2f..%2fsecret.html</loc></url></urlset>`;

  it('reads the files its addresses lead to, and tells of those that are not there', () => {
    const map = scratch.write('sitemap.xml', MAP);
    const { status, out, err } = audit([map, '--root', SITE, '--report', '-']);
    expect([status, out.split('\n')[0]]).toEqual([0, expect.stringMatching(/^2 pages, /)]);
    expect(err).toContain('https://city.gov/gone.html: there is no file of it');
    expect(err).toContain('secret.html: there is no file of it');
  });

  it('follows a sitemap of sitemaps, and reads one address or path a line', () => {
    scratch.write('site/part.xml', MAP);
    const index = scratch.write(
      'index.xml',
      '<sitemapindex><sitemap><loc>https://city.gov/part.xml</loc></sitemap></sitemapindex>',
    );
    const lines = scratch.write('list.txt', 'rent.html\nhttps://city.gov/\n');
    for (const map of [index, lines]) {
      expect(audit([map, '--root', SITE, '--report', '-']).out).toMatch(/^2 pages/);
    }
  });

  it('also gives the sheet to approve', () => {
    const map = scratch.write('sheet.xml', MAP);
    const { out } = audit([map, '--root', SITE, '--languages', 'en']);
    expect(readCells(out, ',').rows.map(([term]) => term)).toContain('snap');
  });

  it.each([
    ['<urlset><url>', 'its XML is broken'],
    ['https://city.gov/gone\n', 'leads to no page'],
  ])('refuses %j in a sentence', (text, sentence) => {
    const map = scratch.write('bad.xml', text);
    const { status, err } = audit([map, '--root', SITE, '--report', '-']);
    expect([status, err]).toEqual([1, expect.stringContaining(sentence)]);
  });
});
