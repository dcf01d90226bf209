import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { chosenText } from '../../shared/audit/chosen-text.ts';
import { chosenParts, type Parts } from '../../shared/page/chosen-parts.ts';
import { readRuns } from '../../shared/page/read-runs.ts';

function chosen(html: string, parts: Parts): readonly string[] {
  const { body } = new JSDOM(html).window.document;
  return [...readRuns(body)].map((run) => chosenText(run, chosenParts(parts)));
}

it('blanks out what is not looked at, each place as long as it was', () => {
  const html = '<p>one <i class="x">two</i> three</p><nav>four</nav>';
  expect(chosen(html, { mark: null, ignore: null })).toEqual(['one two three', 'four']);
  expect(chosen(html, { mark: null, ignore: '.x, nav' })).toEqual([
    'one \ufffc\ufffc\ufffc three',
    '\ufffc\ufffc\ufffc\ufffc',
  ]);
  expect(chosen(html, { mark: 'nav', ignore: null })).toEqual(['\ufffc'.repeat(13), 'four']);
});
