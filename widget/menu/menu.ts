import { directionOf, languageRow } from '../../shared/language/languages.ts';
import { launcherName } from '../launcher/launcher-element.ts';
import type { Menu, MenuOptions } from '../launcher/parts.ts';
import { loadLanguage } from '../session/language-file.ts';
import { MENU_STYLE } from './menu-style.ts';
import { placeMenu } from './place-menu.ts';

/** A button in a list of its own. */
function row(text: string, press: () => void): HTMLLIElement {
  const item = document.createElement('li');
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = text;
  button.addEventListener('click', press);
  item.append(button);
  return item;
}

type MenuWords = Readonly<Record<'list' | 'print' | 'off', string>>;

/** The menu's own words in a language: plain sentences, without plurals. */
async function menuWords(language: string): Promise<MenuWords> {
  return ((await loadLanguage(language)).words as { widget: MenuWords }).widget;
}

/** A menu of languages in their own names; and, while the page is explained, its list and the way out. */
export function createMenu(
  { launcher, languages, current, choose, ask }: MenuOptions,
  signal: AbortSignal,
): Menu {
  const { button, section, root } = launcher;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(MENU_STYLE);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  const nav = document.createElement('nav');
  nav.id = 'languages';
  nav.popover = 'manual';
  nav.setAttribute('aria-label', launcherName());
  section.append(nav);
  button.setAttribute('aria-expanded', 'false');
  button.setAttribute('aria-controls', nav.id);
  let open = new AbortController();

  const close = () => {
    open.abort();
    nav.hidePopover();
    button.setAttribute('aria-expanded', 'false');
  };
  /** A row that closes the menu, and leaves the focus where it came from. */
  const rowOf = (text: string, then: () => void) =>
    row(text, () => {
      close();
      button.focus();
      then();
    });
  /** Closes by Escape, by a press elsewhere and when the focus goes on. */
  const closeWhenLeft = () => {
    open = new AbortController();
    const until = AbortSignal.any([open.signal, signal]);
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      close();
      button.focus();
    };
    const onPress = (event: Event) => {
      if (!event.composedPath().includes(section)) close();
    };
    document.addEventListener('keydown', onKey, { capture: true, signal: until });
    document.addEventListener('pointerdown', onPress, { signal: until });
    document.addEventListener('focusin', onPress, { signal: until });
    // Larger letters or a turned screen leave it beside its button.
    addEventListener('resize', () => placeMenu(nav, button), { signal: until });
  };
  const languageRows = () =>
    languages.map((tag) => {
      const item = rowOf(languageRow(tag)?.endonym ?? tag, () => choose(tag));
      item.lang = tag;
      item.dir = directionOf(tag);
      if (tag === current()) item.firstElementChild?.setAttribute('aria-current', 'true');
      return item;
    });
  const listOf = (items: readonly HTMLLIElement[]) => {
    const list = document.createElement('ul');
    // Safari takes the role of a list that shows no markers.
    list.setAttribute('role', 'list');
    list.append(...items);
    return list;
  };

  const draw = async () => {
    nav.replaceChildren(listOf(languageRows()));
    const language = current();
    if (language === null) return;
    const words = await menuWords(language);
    const more = listOf([
      rowOf(words.list, () => ask('openPanel')),
      rowOf(words.print, () => ask('print')),
      rowOf(words.off, () => choose(null)),
    ]);
    more.className = 'more';
    more.lang = language;
    more.dir = directionOf(language);
    nav.append(more);
  };

  const toggle = async () => {
    if (nav.matches(':popover-open')) {
      close();
      return;
    }
    await draw();
    if (signal.aborted) return;
    nav.showPopover();
    button.setAttribute('aria-expanded', 'true');
    closeWhenLeft();
    placeMenu(nav, button);
    nav.querySelector<HTMLElement>('[aria-current], button')?.focus();
  };
  return { toggle: () => void toggle() };
}
