import type { Entry, Form, Review, Source } from '../glossary/entry.ts';
import { fileForm } from '../glossary/file-form.ts';
import { type Change, fieldChange, listChange, pairUp, unlike } from './change.ts';

function textChanges(before: Entry, after: Entry): readonly Change[] {
  return (['equivalent', 'explanation'] as const)
    .filter((kind) => before[kind] !== after[kind])
    .map((kind) => ({ kind, before: before[kind], after: after[kind] }));
}

function itemChanges(before: Entry, after: Entry): readonly Change[] {
  const forms = pairUp<Form>(before.forms, after.forms, ({ text }) => text);
  const sources = pairUp<Source>(before.sources, after.sources, ({ url }) => url);
  return [
    ...unlike(forms).map((pair) => ({ kind: 'form' as const, ...pair })),
    ...unlike(sources).map((pair) => ({ kind: 'source' as const, ...pair })),
  ];
}

function meaningChanges(before: Entry, after: Entry): readonly Change[] {
  const [old, fresh] = [before.evidence, after.evidence];
  const [oldConcept, concept] = [before.concept, after.concept];
  return [
    ...fieldChange('otherMeaning', before.otherMeaning, after.otherMeaning),
    ...listChange('near', old?.near, fresh?.near),
    ...listChange('notNear', old?.notNear, fresh?.notNear),
    ...listChange('notIn', old?.notIn, fresh?.notIn),
    ...listChange('pageTopics', old?.topics, fresh?.topics),
    ...fieldChange('topic', oldConcept?.topic, concept?.topic),
    ...fieldChange('jurisdiction', oldConcept?.jurisdiction, concept?.jurisdiction),
    ...listChange('related', oldConcept?.related, concept?.related),
  ];
}

function trustChanges(before: Entry, after: Entry): readonly Change[] {
  const reviews = pairUp<Review>(before.reviews, after.reviews, (review) => JSON.stringify(review));
  return [
    ...fieldChange('origin', before.origin, after.origin),
    ...listChange('authors', before.authors, after.authors),
    ...fieldChange('reviewBy', before.reviewBy, after.reviewBy),
    ...unlike(reviews).map((pair) => ({ kind: 'review' as const, ...pair })),
  ];
}

/** Everything that differs between two versions of an Entry's file; nothing if they read the same. */
export function entryChanges(before: Entry, after: Entry): readonly Change[] {
  const changes = [textChanges, itemChanges, meaningChanges, trustChanges].flatMap((compare) =>
    compare(before, after),
  );
  const silent = changes.length === 0 && fileForm(before) !== fileForm(after);
  return silent ? [{ kind: 'order' }] : changes;
}
