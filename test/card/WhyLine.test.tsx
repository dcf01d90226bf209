import { renderToString } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import { WhyLine } from '../../shared/card/WhyLine.tsx';
import { stringsFor } from '../../shared/strings/strings.ts';

const t = stringsFor('ar');

it('names the word that stands near in its own language, isolated from the sentence around', () => {
  const line = renderToString(
    <WhyLine
      why={{ kind: 'near', word: 'Medicaid', language: 'en' }}
      otherMeaning={null}
      language="ar"
      t={t}
    />,
  );
  expect(line).toContain('«<bdi lang="en">Medicaid</bdi>»');
});

it('says that the page is about it', () => {
  const line = renderToString(
    <WhyLine why={{ kind: 'topic' }} otherMeaning={null} language="ar" t={t} />,
  );
  expect(line).toContain('الموضوع نفسه');
});

it('tells the other meaning in the language of the explanation', () => {
  const line = renderToString(
    <WhyLine why={{ kind: 'topic' }} otherMeaning="Leaving prison early." language="en" t={t} />,
  );
  expect(line).toContain('<span lang="en" dir="ltr">Leaving prison early.</span>');
});
