import { type Conformance, type Criteria, type Criterion, PRODUCTS } from './criteria.ts';

/** What a reader of the table sees for a conformance. */
const SAID: Readonly<Record<Conformance, string>> = {
  supports: 'Supports',
  'partially-supports': 'Partially supports',
  'does-not-support': 'Does not support',
  'not-applicable': 'Not applicable',
  'not-evaluated': 'Not evaluated',
};

const HEAD = `# WCAG 2.2, levels A and AA

<!-- Written by \`npm run accessibility\` from criteria.json. Change that file, not this one. -->

How the extension, the widget and the community's site meet each success criterion, with what shows it. Software wrote this report, ran the tests and looked at the pictures. **Nobody with a screen reader, and no other person with a disability, has tried any of it yet**: what only they can tell reads "Not evaluated", and "Supports" means that our tests and looks found no fault, not that a person found none. If something shuts you out, [tell us](../../CONTRIBUTING.md).

The same as data: [criteria.json](criteria.json), and [openacr.yaml](openacr.yaml) in the OpenACR format. The latter holds JSON, which is YAML 1.2 as well.
`;

function countsOf({ criteria }: Criteria): string {
  const rows = PRODUCTS.map((product) => {
    const all = criteria.map((one) => one[product].conformance);
    const counts = Object.keys(SAID).map((wanted) => all.filter((one) => one === wanted).length);
    return `| ${product} | ${counts.join(' | ')} |`;
  });
  const heads = Object.values(SAID);
  return ['', ...heads]
    .join(' | ')
    .replace(/^ /, '|  ')
    .concat(' |\n')
    .concat(`| --- |${heads.map(() => ' ---: |').join('')}\n`, rows.join('\n'), '\n');
}

/** Products that are judged alike share a row. */
function rowsOf(criterion: Criterion): string[] {
  const alike = new Map<string, string[]>();
  for (const product of PRODUCTS) {
    const { conformance, note, evidence } = criterion[product];
    const shown = evidence.map((name) => `[${name}](#evidence)`).join(', ') || '–';
    const judged = `${SAID[conformance]} | ${note} | ${shown}`;
    alike.set(judged, [...(alike.get(judged) ?? []), product]);
  }
  return [...alike].map(([judged, products]) => {
    const who = products.length === PRODUCTS.length ? 'all' : products.join(', ');
    return `| ${criterion.id} ${criterion.name} | ${who} | ${judged} |`;
  });
}

function tableOf(criteria: readonly Criterion[]): string {
  return [
    '| criterion | product | conformance | note | evidence |',
    '| --- | --- | --- | --- | --- |',
    ...criteria.flatMap(rowsOf),
    '',
  ].join('\n');
}

function evidenceOf({ evidence }: Criteria): string {
  const rows = Object.entries(evidence).map(([name, one]) =>
    'test' in one
      ? `| ${name} | [${one.test}](../../${one.test}): “${one.name}” |`
      : `| ${name} | ${one.check} (${one.who}) |`,
  );
  return ['| name | what it is |', '| --- | --- |', ...rows, ''].join('\n');
}

/** The report as a page to read, in Markdown. */
export function wcagTable(read: Criteria): string {
  const atLevel = (level: 'A' | 'AA') => read.criteria.filter((one) => one.level === level);
  return [
    HEAD,
    `Last looked through on ${read.evaluated}.\n`,
    countsOf(read),
    '## Level A\n',
    tableOf(atLevel('A')),
    '## Level AA\n',
    tableOf(atLevel('AA')),
    '## Evidence\n',
    evidenceOf(read),
  ].join('\n');
}
