import { describe, expect, it } from 'vitest';
import { Evidence, NEAR, SHORT } from '../../shared/match/evidence.ts';
import type { IndexEvidence } from '../../shared/match/index-format.ts';
import { cliticsOf } from '../../shared/text/clitics.ts';
import { fold } from '../../shared/text/fold.ts';

const NONE: ReadonlySet<string> = new Set();

/** A question about the first place of a word in a text. */
function ask(evidence: IndexEvidence, text: string, word: string) {
  const folded = fold(text).text;
  const start = folded.indexOf(word);
  return {
    evidence: new Evidence(evidence, null),
    folded,
    span: { start, end: start + word.length },
  };
}

function supports(parts: IndexEvidence, text: string, word: string, topics = NONE) {
  const { evidence, folded, span } = ask(parts, text, word);
  if (evidence.opposes(folded, span)) return null;
  return evidence.supports(folded, span) ?? evidence.topicOf(folded, topics);
}

describe('near', () => {
  it.each([
    ['before', 'Your health insurance has a premium.'],
    ['after', 'The premium for your Insurance'],
  ])('supports by a neighbour %s', (_, text) => {
    expect(supports({ near: ['insurance'] }, text, 'premium')?.kind).toBe('near');
  });

  it('tells where the neighbour stands', () => {
    expect(supports({ near: ['plan'] }, 'a plan premium', 'premium')).toEqual({
      kind: 'near',
      start: 2,
      end: 6,
    });
  });

  it('does not take part of a word for a neighbour', () => {
    expect(supports({ near: ['plan'] }, 'a planet of premium', 'premium')).toBeNull();
  });

  it('does not take the word itself for its neighbour', () => {
    expect(supports({ near: ['premium'] }, 'a premium', 'premium')).toBeNull();
  });

  it('does not take a phrase around the word for its neighbour', () => {
    expect(supports({ near: ['a premium plan'] }, 'a premium plan', 'premium')).toBeNull();
  });

  it.each(['保险费', '费保险'])('takes what touches it where words do: %s', (text) => {
    expect(supports({ near: ['保险'] }, text, '费')?.kind).toBe('near');
  });

  it.each([
    ['before', (between: string) => `insurance ${between} premium`],
    ['after', (between: string) => `premium ${between} insurance`],
  ])('looks as far as its reach %s, and no further', (_, around) => {
    // The neighbour and the two spaces have eleven units.
    const within = around('x'.repeat(NEAR - 11));
    expect(supports({ near: ['insurance'] }, within, 'premium')?.kind).toBe('near');
    const beyond = around('x'.repeat(NEAR - 10));
    expect(supports({ near: ['insurance'] }, beyond, 'premium')).toBeNull();
  });
});

describe('notNear', () => {
  it('outweighs a neighbour and the topic', () => {
    const evidence = { near: ['visa'], notNear: ['prison'], topics: ['immigration'] };
    const topics = new Set(['immigration']);
    expect(supports(evidence, 'a visa, parole, prison', 'parole', topics)).toBeNull();
    expect(supports(evidence, 'a visa, parole', 'parole', topics)).not.toBeNull();
  });
});

describe('topics', () => {
  it('support where no neighbour does', () => {
    const evidence = { near: ['insurance'], topics: ['health'] };
    expect(supports(evidence, 'Premiums', 'premium', new Set(['health']))).toEqual({
      kind: 'topic',
      topic: 'health',
    });
    expect(supports(evidence, 'Premiums', 'premium', new Set(['food']))).toBeNull();
  });

  it('support only a short text: a longer one speaks for itself', () => {
    const evidence = { near: ['insurance'], topics: ['health'] };
    const long = `${'The museum shop sells the best tea in town, '.repeat(2)}premium`;
    expect(long.length).toBeGreaterThan(SHORT);
    expect(supports(evidence, long, 'premium', new Set(['health']))).toBeNull();
    expect(supports(evidence, long.slice(-SHORT), 'premium', new Set(['health']))).not.toBeNull();
  });

  it.each([
    ['a topic may still decide', { topics: ['health'] }, true],
    ['no topic is named', { near: ['plan'] }, false],
  ])('are awaited only where %s', (_, parts, expected) => {
    const { evidence, folded } = ask(parts, 'premium gas', 'premium');
    expect(evidence.awaitsTopic(folded)).toBe(expected);
  });

  it('are awaited only in a short text', () => {
    const text = 'premium '.padEnd(SHORT, 'x');
    const { evidence } = ask({ topics: ['health'] }, text, 'premium');
    expect(evidence.awaitsTopic(text)).toBe(true);
    expect(evidence.awaitsTopic(`${text}x`)).toBe(false);
  });
});

describe('notIn', () => {
  it.each([
    ['a phrase that begins with it', 'premium processing', 'premium processing fee', true],
    ['a phrase that ends with it', 'at a premium', 'comes at a premium', true],
    ['another phrase', 'premium processing', 'premium of the plan', false],
    ['part of a longer word', 'at a premium', 'what a premium', false],
    ['a phrase further on', 'premium processing', 'a premium, then premium processing', false],
  ])('refuses inside %s', (_, phrase, text, expected) => {
    const { evidence, folded, span } = ask({ notIn: [phrase] }, text, 'premium');
    expect(evidence.refuses(folded, span)).toBe(expected);
  });

  it('does not refuse for a phrase that the term’s own spelling goes on after', () => {
    const { evidence, folded, span } = ask({ notIn: ['tax'] }, 'a tax credit', 'tax credit');
    expect(evidence.refuses(folded, span)).toBe(false);
  });

  it('refuses inside a phrase that begins with what its language writes before it', () => {
    const evidence = new Evidence({ notIn: ['دخل شهري'] }, cliticsOf('ar'));
    const text = 'وبالدخل شهري';
    expect(evidence.refuses(text, { start: 8, end: 12 })).toBe(true);
  });
});
