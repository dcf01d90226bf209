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
  'extension/ask-terms.ts': 'wiring: test/browser/sidepanel.test.ts',
  'extension/asked-words.ts': 'needs storage: test/browser/selection.test.ts',
  'extension/search-answers.ts': 'types; isKept: test/extension/background/list-keeper.test.ts',
  'extension/search-messages.ts': 'test/extension/messages.test.ts',
  'extension/background/open-side-panel.ts': 'opens a panel: test/browser/selection.test.ts',
  'extension/background/selection-menu.ts': 'needs menus: test/browser/selection.test.ts',
  'extension/entrypoints/selection.ts': 'wiring: test/browser/selection.test.ts',
  'extension/selection/find-selection.ts': 'needs layout: test/browser/selection.test.ts',
  'extension/selection/explain-selection.ts': 'wiring: test/browser/selection.test.ts',
  'extension/selection/show-answer.tsx': 'needs a top layer: test/browser/selection.test.ts',
  'extension/selection/selection-style.ts': 'looked at in test/browser/selection.test.ts',
  'extension/selection/selection-words.ts': 'wiring: test/browser/selection.test.ts',
  'extension/selection/SelectionAnswer.tsx': 'test/browser/selection.test.ts',
  'extension/selection/SuggestForm.tsx': 'test/browser/selection.test.ts',
  'extension/selection/FoundWord.tsx': 'test/browser/sidepanel.test.ts',
  'extension/entrypoints/sidepanel/main.tsx': 'wiring: test/browser/sidepanel.test.ts',
  'extension/entrypoints/sidepanel/SidePanel.tsx': 'test/browser/sidepanel.test.ts',
  'extension/entrypoints/sidepanel/Tabs.tsx': 'test/browser/sidepanel.test.ts',
  'extension/entrypoints/sidepanel/PagePart.tsx': 'test/browser/sidepanel.test.ts',
  'extension/entrypoints/sidepanel/SearchPart.tsx': 'test/browser/sidepanel.test.ts',
  'extension/entrypoints/sidepanel/SavedPart.tsx': 'test/browser/sidepanel.test.ts',
  'extension/entrypoints/sidepanel/SuggestedWords.tsx': 'test/browser/sidepanel.test.ts',
  'extension/entrypoints/sidepanel/TermRow.tsx': 'test/browser/sidepanel.test.ts',
  'extension/entrypoints/sidepanel/TermText.tsx': 'test/browser/sidepanel.test.ts',
  'extension/entrypoints/sidepanel/TroubleLine.tsx': 'test/browser/sidepanel.test.ts',
  'extension/entrypoints/sidepanel/download-text.ts': 'test/browser/sidepanel.test.ts',
  'extension/entrypoints/sidepanel/use-kept-list.ts': 'a hook: test/browser/sidepanel.test.ts',
  'extension/entrypoints/sidepanel/use-page.ts': 'a hook: test/browser/sidepanel.test.ts',
  'extension/entrypoints/sidepanel/use-saved-words.ts': 'a hook: test/browser/sidepanel.test.ts',
  'extension/entrypoints/sidepanel/use-search.ts': 'a hook: test/browser/sidepanel.test.ts',
  'shared/saved/repository.ts': 'data; test/saved/issue.test.ts',
  'shared/search/found.ts': 'types',
  'shared/exchange/suggestion.ts': 'types',
  'shared/exchange/suggestion-schema.ts': 'test/exchange/suggestions-json.test.ts',
  'shared/card/StatusLine.tsx': 'a part of test/card/Card.test.tsx',
  'shared/card/PlayIcon.tsx': 'a part of test/card/Card.test.tsx',
  'extension/content-script.ts': 'data',
  'extension/sites/SitesChoice.tsx': 'test/browser/welcome.test.ts',
  'extension/sites/choose-sites.ts': 'needs permissions: test/browser/welcome.test.ts',
  'extension/sites/site-scripts.ts': 'needs permissions: test/browser/welcome.test.ts',
  'extension/sites/sites-words.ts': 'test/strings/words.test.ts',
  'extension/surface/LanguageChoice.tsx': 'test/browser/welcome.test.ts',
  'extension/surface/RadioChoice.tsx': 'test/browser/welcome.test.ts',
  'extension/surface/SayName.tsx': 'needs a voice; its choice is tried in test/card/speech.test.ts',
  'shared/paint/painted.ts': 'needs highlights: test/browser/marks.test.ts',
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
  'shared/marker.ts': 'needs highlights: test/browser/marks.test.ts',
  'extension/stores/main.ts': 'prints what test/extension/stores/store-packages.test.ts tries',
  'extension/entrypoints/background.ts': 'wiring: test/browser',
  'extension/entrypoints/marker.content/index.ts': 'wiring: test/browser',
};

/** Rooms whose files are tried together, from outside. */
const TOGETHER: Readonly<Record<string, string>> = {
  'extension/stores/pictures': 'test/browser/store-pictures.test.ts draws some',
  'glossaries/cli': 'test/cli runs the command itself',
  'widget/demo': 'test/browser runs on it',
  'extension/entrypoints/welcome': 'test/browser/welcome.test.ts opens it',
  'extension/entrypoints/options': 'test/browser/welcome.test.ts opens it',
  'widget/build': 'test/browser/widget.test.ts runs on what it builds',
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
