import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

/** Files whose test is elsewhere, or that hold nothing that could fail; each with the reason. */
const EXEMPT: Readonly<Record<string, string>> = {
  'shared/language/function-words.ts': 'data; tried through detect-language',
  'shared/glossary/entry.ts': 'types only',
  'shared/exchange/entry-patch.ts': 'types only',
  'shared/exchange/xliff-vocabulary.ts': 'data; tried through xliff-writer',
  'shared/exchange/csv-row.ts': 'tried through test/exchange/csv-reader.test.ts',
  'shared/exchange/csv-decision.ts': 'tried through test/exchange/csv-reader.test.ts',
  'shared/exchange/plan-row.ts': 'tried through test/exchange/plan-import.test.ts',
  'shared/exchange/plan-entry.ts': 'tried through test/exchange/plan-import.test.ts',
  'shared/match/index-format.ts': 'types only',
  'shared/match/phrase-set.ts': 'types only',
  'shared/match/clitic-phrases.ts': 'tried through test/match/phrases.test.ts',
  'shared/bundle/explanation.ts': 'types only',
  'shared/paint/mark-style.ts': 'looked at in test/browser/mark-colours.test.ts',
  'shared/paint/read-grounds.ts': 'needs style: test/browser/mark-colours.test.ts',
  'shared/paint/painter.ts': 'needs highlights: test/browser/marks.test.ts',
  'shared/input/mark-map.ts': 'needs layout: test/browser/card.test.ts',
  'shared/card/host.ts': 'needs a top layer: test/browser/card.test.ts',
  'shared/card/cards.tsx': 'needs a top layer: test/browser/card.test.ts',
  'shared/card/card-style.ts': 'looked at in test/browser/card.test.ts',
  'shared/card/panel-style.ts': 'looked at in test/browser/panel.test.ts',
  'shared/card/tokens.ts': 'looked at in test/browser/card.test.ts',
  'shared/card/surface.ts': 'needs a top layer: test/browser/panel.test.ts',
  'shared/card/site-lines.ts': 'types',
  'shared/card/Notices.tsx': 'a part of test/card/Card.test.tsx',
  'shared/card/PrintedTerms.tsx': 'looked at in test/browser/widget-print.test.ts',
  'shared/card/print-terms.tsx': 'needs a window: test/browser/widget-print.test.ts',
  'shared/card/printed-style.ts': 'looked at in test/browser/widget-print.test.ts',
  'shared/card/panels.tsx': 'needs a top layer: test/browser/panel.test.ts',
  'shared/card/Panel.tsx': 'test/browser/panel.test.ts',
  'shared/card/CloseButton.tsx': 'test/browser/card.test.ts',
  'shared/card/announcer.ts': 'test/browser/panel.test.ts',
  'shared/page/bring-into-view.ts': 'needs layout: test/browser/every-screen.test.ts',
  'shared/page/in-view.ts': 'needs layout: test/browser/marks.test.ts',
  'shared/page/is-visible.ts': 'needs layout: test/browser/panel.test.ts',
  'extension/page-session.ts': 'wiring: test/browser',
  'extension/ask-background.ts': 'wiring: test/browser',
  'extension/stored-settings.ts': 'wiring: test/browser/popup.test.ts',
  'extension/broadcast.ts': 'wiring: test/browser/popup.test.ts',
  'extension/background/answers.ts': 'wiring: test/browser/private.test.ts',
  'extension/storage/private-mode.ts': 'needs storage: test/browser/private.test.ts',
  'extension/storage/kept-area.ts': 'needs storage: test/browser/private.test.ts',
  'extension/storage/unless-private.ts': 'needs storage: test/browser/private.test.ts',
  'extension/storage/clear-all.ts': 'needs storage: test/browser/private.test.ts',
  'extension/storage/idle-reset.ts': 'needs alarms: test/browser/private.test.ts',
  'extension/surface/start-surface.ts': 'wiring: test/browser/popup.test.ts',
  'extension/provided-surfaces.ts': 'wiring: test/browser/card.test.ts',
  'extension/entrypoints/surfaces.ts': 'wiring: test/browser/card.test.ts',
  'extension/entrypoints/popup/main.tsx': 'wiring: test/browser/popup.test.ts',
  'extension/entrypoints/popup/Popup.tsx': 'test/browser/popup.test.ts',
  'shared/card/use-reader.ts': 'a hook: test/card/Card.test.tsx',
  'shared/card/place-card.ts': 'needs layout: test/browser/card.test.ts',
  'shared/handout/handout-style.ts': 'data; looked at in test/browser/handout.test.ts',
  'shared/glossary/place-schema.ts': 'test/glossary/parse-glossary.test.ts',
  'shared/bundle/read-lead.ts': 'read as it is written: test/bundle/compile-lead.test.ts',
  'shared/bundle/compile-layer.ts': 'test/bundle/layer.test.ts',
  'shared/card/help-source.ts': 'data',
  'shared/card/SourceLink.tsx': 'test/card/SourceLine.test.tsx',
  'shared/card/isolate.ts': 'test/card/SourceLine.test.tsx',
  'shared/page/frames.ts': 'needs frames: test/browser/frames.test.ts',
  'shared/page/framed.ts': 'needs layout: test/browser/frames.test.ts',
  'shared/page/declared-language.ts': 'test/page/read-runs.test.ts',
  'shared/page/live-marks.ts': 'test/page/live-page.test.ts',
  'shared/page/reading-queue.ts': 'wiring: test/browser/marks.test.ts',
  'shared/document-marker.ts': 'needs highlights: test/browser/marks.test.ts',
  'shared/report/CountsLine.tsx': 'a part of test/report/stats-html.test.tsx',
  'shared/report/LanguageName.tsx': 'a part of test/report/stats-html.test.tsx',
  'shared/report/OutdatedList.tsx': 'a part of test/report/stats-html.test.tsx',
  'shared/report/SourcesTable.tsx': 'a part of test/report/stats-html.test.tsx',
  'shared/report/SquaresPicture.tsx': 'a part of test/report/stats-html.test.tsx',
  'shared/report/StandingSquare.tsx': 'a part of test/report/stats-html.test.tsx',
  'shared/report/StandingTotals.tsx': 'a part of test/report/stats-html.test.tsx',
  'shared/report/StatsMatrix.tsx': 'a part of test/report/stats-html.test.tsx',
  'shared/report/StatsPage.tsx': 'a part of test/report/stats-html.test.tsx',
  'shared/report/stats-style.ts': 'data; looked at in test/browser/stats.test.ts',
  'shared/page-session.ts': 'needs highlights: test/browser/card.test.ts',
  'shared/card/surfaces.ts': 'needs a top layer: test/browser/card.test.ts',
  'widget/mount.ts': 'wiring: test/browser/widget.test.ts',
  'widget/termlight.ts': 'wiring: test/browser/widget.test.ts',
  'widget/virtual.d.ts': 'types only',
  'widget/settings/settings.ts': 'types only',
  'widget/settings/mount-options.ts': 'types only',
  'widget/launcher/parts.ts': 'types only',
  'widget/launcher/widget.ts': 'wiring: test/browser/widget.test.ts',
  'widget/launcher/launcher-element.ts': 'needs custom elements: test/browser/widget.test.ts',
  'widget/launcher/launcher-style.ts': 'looked at in test/browser/widget.test.ts',
  'widget/launcher/give-way.ts': 'needs layout: test/browser/widget.test.ts',
  'widget/launcher/remembered.ts': 'needs storage: test/browser/widget.test.ts',
  'widget/menu/menu.ts': 'needs a top layer: test/browser/widget.test.ts',
  'widget/menu/menu-style.ts': 'looked at in test/browser/widget.test.ts',
  'widget/menu/place-menu.ts': 'needs layout: test/browser/widget.test.ts',
  'widget/session/first-marks.ts': 'wiring: test/browser/widget-first-marks.test.ts',
  'widget/session/lead.ts': 'wiring: test/browser/widget-first-marks.test.ts',
  'widget/session/explaining.ts': 'wiring: test/browser/widget.test.ts',
  'widget/session/explanations.ts': 'wiring: test/browser/widget.test.ts',
  'widget/session/language-file.ts': 'wiring: test/browser/widget.test.ts',
  'widget/session/bundle-files.ts': 'needs a network: test/browser/widget.test.ts',
  'widget/site/submit/Answers.tsx': 'test/browser/submit.test.ts',
  'widget/site/submit/CardPreview.tsx': 'test/browser/submit.test.ts',
  'widget/site/submit/Difference.tsx': 'test/browser/submit.test.ts',
  'widget/site/submit/ErrorSummary.tsx': 'test/browser/submit.test.ts',
  'widget/site/submit/Field.tsx': 'test/browser/submit.test.ts',
  'widget/site/submit/FieldControl.tsx': 'test/browser/submit.test.ts',
  'widget/site/submit/Preview.tsx': 'test/browser/submit.test.ts',
  'widget/site/submit/ProposeForm.tsx': 'test/browser/submit.test.ts',
  'widget/site/submit/ReviewForm.tsx': 'test/browser/submit.test.ts',
  'widget/site/submit/ReviewedText.tsx': 'test/browser/submit.test.ts',
  'widget/site/submit/ReviewerFields.tsx': 'test/browser/submit.test.ts',
  'widget/site/submit/SendStep.tsx': 'test/browser/submit.test.ts',
  'widget/site/submit/SimilarTerms.tsx': 'test/browser/submit.test.ts',
  'widget/site/submit/SubmitPage.tsx': 'test/browser/submit.test.ts',
  'widget/site/submit/VerdictFields.tsx': 'test/browser/submit.test.ts',
  'widget/site/submit/mount-submit.tsx': 'wiring: test/browser/submit.test.ts',
  'widget/site/submit/submit-words.ts': 'wiring: test/browser/submit.test.ts',
  'widget/site/submit/use-collection.ts': 'a hook: test/browser/submit.test.ts',
  'widget/site/submit/use-draft.ts': 'a hook: test/browser/submit.test.ts',
  'widget/site/submit/use-filled-in.ts': 'a hook: test/browser/submit.test.ts',
  'widget/site/submit/use-findings.ts': 'a hook: test/browser/submit.test.ts',
  'widget/site/submit/use-proposal.ts': 'a hook: test/browser/submit.test.ts',
  'widget/site/submit/use-proposed-texts.ts': 'a hook: test/browser/submit.test.ts',
  'widget/site/submit/use-steps.ts': 'a hook: test/browser/submit.test.ts',
  'widget/site/submit/use-turned-page.ts': 'a hook: test/browser/submit.test.ts',
  'widget/site/submit/save-file.ts': 'needs downloads: test/browser/submit.test.ts',
  'widget/site/submit/field-kinds.ts': 'data; tried through test/browser/submit.test.ts',
  'widget/site/submit/submit-options.ts': 'types only',
  'shared/check/collection-rules.ts': 'a list; tried through test/check/check-glossary.test.ts',
  'shared/exchange/csv-offer.ts': 'tried through test/exchange/csv-reader.test.ts',
  'shared/audit/audit-rules.ts': 'data; tried through test/audit/audit-text.test.ts',
  'shared/audit/audit-style.ts': 'data; looked at in test/browser/audit-report.test.ts',
  'shared/audit/AuditReport.tsx': 'a part of test/audit/audit-html.test.tsx',
  'shared/marker.ts': 'needs highlights: test/browser/marks.test.ts',
  'widget/settings/widget-policy.ts': 'data; a page runs under it in test/browser/widget.test.ts',
  'widget/site/shell/page.ts': 'a part of test/widget/site/build/site-files.test.ts',
  'widget/site/shell/places.ts': 'data',
  'widget/site/shell/Head.tsx': 'a part of test/widget/site/build/site-files.test.ts',
  'widget/site/shell/HomePage.tsx': 'a part of test/widget/site/build/site-files.test.ts',
  'widget/site/shell/LanguageMenu.tsx': 'a part of test/widget/site/build/site-files.test.ts',
  'widget/site/shell/SiteFooter.tsx': 'a part of test/widget/site/build/site-files.test.ts',
  'widget/site/shell/SiteHeader.tsx': 'a part of test/widget/site/build/site-files.test.ts',
  'widget/site/shell/render-door.tsx': 'a part of test/widget/site/build/site-files.test.ts',
  'widget/site/shell/render-page.tsx': 'a part of test/widget/site/build/site-files.test.ts',
  'widget/site/shell/door.ts': 'wiring: test/browser/site.test.ts',
  'widget/site/shell/press.ts': 'wiring: test/browser/site.test.ts',
  'widget/site/glossary/BookletListPage.tsx': 'a part of test/widget/site/build/site-files.test.ts',
  'widget/site/glossary/BookletPage.tsx': 'a part of test/widget/site/build/site-files.test.ts',
  'widget/site/glossary/ExampleCard.tsx': 'looked at in test/browser/site.test.ts',
  'widget/site/glossary/History.tsx': 'a part of test/widget/site/build/site-files.test.ts',
  'widget/site/glossary/OtherForms.tsx': 'a part of test/widget/site/glossary/TermPage.test.tsx',
  'widget/site/glossary/OtherMeanings.tsx': 'a part of test/widget/site/glossary/TermPage.test.tsx',
  'widget/site/glossary/PlaceNames.tsx': 'a part of test/widget/site/glossary/TermPage.test.tsx',
  'widget/site/glossary/StatusLine.tsx': 'a part of test/widget/site/glossary/TermPage.test.tsx',
  'widget/site/glossary/WordListPage.tsx': 'a part of test/widget/site/build/site-files.test.ts',
  'widget/site/glossary/said-in.ts': 'a part of test/widget/site/build/site-files.test.ts',
  'widget/site/glossary/words.ts': 'wiring: test/browser/site.test.ts',
  'widget/site/coverage/LanguagesTable.tsx':
    'a part of test/widget/site/coverage/CoveragePage.test.tsx',
  'widget/site/coverage/Standings.tsx': 'a part of test/widget/site/coverage/CoveragePage.test.tsx',
  'widget/site/coverage/TopicsTable.tsx':
    'a part of test/widget/site/coverage/CoveragePage.test.tsx',
  'widget/site/embed/EmbedForm.tsx': 'a part of test/widget/site/build/site-files.test.ts',
  'widget/site/embed/EmbedPage.tsx': 'a part of test/widget/site/build/site-files.test.ts',
  'widget/site/embed/embed.ts': 'wiring: test/browser/site.test.ts',
  'widget/site/embed/sample.ts': 'wiring: test/browser/site.test.ts',
  'widget/site/embed/render-sample.tsx': 'a part of test/widget/site/build/site-files.test.ts',
  'widget/site/audit/AuditPage.tsx': 'a part of test/widget/site/build/site-files.test.ts',
  'widget/site/audit/audit.ts': 'wiring: test/browser/site.test.ts',
  'widget/site/audit/audit-tools.ts': 'needs a network: test/browser/site.test.ts',
  'widget/site/audit/show-audit.ts': 'wiring: test/browser/site.test.ts',
  'widget/site/shell/bundle-loader.ts': 'a part of test/widget/site/reader/site-source.test.ts',
  'widget/site/shell/page-words.ts': 'wiring: test/browser/site.test.ts',
  'widget/site/suggest/SuggestPage.tsx': 'a part of test/widget/site/build/site-files.test.ts',
  'widget/site/suggest/form-facts.ts': 'types only',
  'widget/site/suggest/suggest.ts': 'wiring: test/browser/site.test.ts',
  'widget/site/reader/ReadPage.tsx': 'a part of test/widget/site/build/site-files.test.ts',
  'widget/site/reader/read.ts': 'wiring: test/browser/site.test.ts',
  'widget/site/reader/keep-offline.ts': 'needs a service worker: test/browser/site.test.ts',
  'widget/site/reader/service-worker.ts': 'a service worker: test/browser/site.test.ts',
  'extension/entrypoints/background.ts': 'wiring: test/browser',
  'extension/entrypoints/marker.content/index.ts': 'wiring: test/browser',
};

/** Rooms whose files are tried together, from outside. */
const TOGETHER: Readonly<Record<string, string>> = {
  'glossaries/cli': 'test/cli runs the command itself',
  'widget/demo': 'test/browser runs on it',
  'widget/build': 'test/browser/widget.test.ts runs on what it builds',
  'widget/site/build': 'test/browser/site.test.ts runs on what it builds',
};

const sources = ['shared', 'extension', 'widget', 'glossaries/cli'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile() && /\.tsx?$/.test(one.name))
    .map((one) => relative(ROOT, join(one.parentPath, one.name)).replaceAll('\\', '/')),
);

it('gives every source file a test of its own name', () => {
  const missing = sources
    .filter((file) => !(file in EXEMPT))
    .filter((file) => !Object.keys(TOGETHER).some((room) => file.startsWith(`${room}/`)))
    .map((file) => file.replace(/^shared\//, '').replace(/(\.tsx?)$/, '.test$1'))
    .filter((test) => !existsSync(join(ROOT, 'test', test)));
  expect(missing).toEqual([]);
});

it('exempts only files that are there', () => {
  expect(Object.keys(EXEMPT).filter((file) => !sources.includes(file))).toEqual([]);
});

it('names in each reason a test that is there', () => {
  const named = Object.values({ ...EXEMPT, ...TOGETHER }).flatMap((reason) => [
    ...reason.matchAll(/test\/[\w./-]+/g),
  ]);
  expect(named.filter(([path]) => !existsSync(join(ROOT, path)))).toEqual([]);
});

it('keeps source files short enough to read, or says why at the top', () => {
  const long = sources.filter(
    (file) => readFileSync(join(ROOT, file), 'utf8').split('\n').length > 200,
  );
  expect(long).toEqual([]);
});
