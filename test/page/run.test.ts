import { describe, expect, it } from 'vitest';
import { RunBuilder } from '../../shared/page/run.ts';
import { page } from '../fixtures/page.ts';

const document = page('');
const node = (data: string) => document.createTextNode(data);
const block = document.body;
const reading = {};
const context = (declared: string | null) => ({
  declared,
  block,
  heading: null,
  reading,
  place: 7,
});

it('puts text nodes together and says where each begins, in which language and block', () => {
  const builder = new RunBuilder();
  const [first, second] = [node('tax '), node('credit')];
  builder.add(first);
  builder.add(second);
  const run = builder.take(context('es'));
  expect(run).toEqual({
    text: 'tax credit',
    pieces: [
      { node: first, start: 0 },
      { node: second, start: 4 },
    ],
    declared: 'es',
    block,
    whole: run?.pieces,
    from: 0,
    heading: null,
    reading,
    place: 7,
  });
  expect(run?.block).toBe(block);
});

it('counts breaks and things in the line as one unit each', () => {
  const builder = new RunBuilder();
  builder.add(node('a'));
  builder.addBreak();
  builder.add(node('b'));
  builder.addObject();
  builder.add(node('c'));
  const run = builder.take(context(null));
  expect(run?.text).toBe('a\nb\ufffcc');
  expect(run?.pieces.map(({ start }) => start)).toEqual([0, 2, 4]);
});

it('leaves out empty text nodes', () => {
  const builder = new RunBuilder();
  builder.add(node(''));
  builder.add(node('a'));
  expect(builder.take(context(null))?.pieces).toHaveLength(1);
});

describe('nothing can be read in', () => {
  it.each<[string, (builder: RunBuilder) => void]>([
    ['nothing', () => {}],
    ['white space', (builder) => builder.add(node(' \n\u00a0'))],
    ['a picture', (builder) => builder.addObject()],
    ['line breaks', (builder) => void builder.addBreak()],
  ])('%s', (_, fill) => {
    const builder = new RunBuilder();
    fill(builder);
    expect(builder.take(context(null))).toBeNull();
  });
});

it('begins anew with every take', () => {
  const builder = new RunBuilder();
  builder.add(node('one'));
  builder.addBreak();
  builder.take(context('es'));
  expect(builder.take(context('es'))).toBeNull();
  expect(builder.addBreak()).toBe(false);
  builder.add(node('two'));
  expect(builder.take(context(null))).toMatchObject({
    text: '\ntwo',
    pieces: [{ start: 1 }],
    declared: null,
  });
});

describe('a second break in a row ends a paragraph', () => {
  it.each<[string, string | null, boolean]>([
    ['with nothing between', null, true],
    ['with white space between', ' \n ', true],
    ['but not with text between', 'x', false],
  ])('%s', (_, between, ends) => {
    const builder = new RunBuilder();
    expect(builder.addBreak()).toBe(false);
    if (between !== null) builder.add(node(between));
    expect(builder.addBreak()).toBe(ends);
  });

  it('but not with a picture between', () => {
    const builder = new RunBuilder();
    builder.addBreak();
    builder.addObject();
    expect(builder.addBreak()).toBe(false);
  });
});
