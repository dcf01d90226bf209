import { LAUNCHER } from '../../shared/page/site-widget.ts';
import { LAUNCHER_STYLE } from './launcher-style.ts';

/**
 * What the button says, in several scripts at once: who can't read one reads another. Its name, and
 * what stands in its place where a file of ours could not be had.
 */
const WORDS = [
  ['en', 'Explain', 'Not available now'],
  ['es', 'Explicar', 'No disponible ahora'],
  ['zh-Hans', '解释', '暂不可用'],
  ['ar', 'شرح', 'غير متاح الآن'],
] as const;

/** Its name in one line. */
export function launcherName(): string {
  return WORDS.map(([, name]) => name).join(' · ');
}

/** The button of one page. */
export interface Launcher {
  readonly button: HTMLButtonElement;
  /** What holds the button and all that opens from it. */
  readonly section: HTMLElement;
  readonly root: ShadowRoot;
  /** True where the site gave it its place; else it is in the corner. */
  readonly isPlaced: boolean;
  /** Says its name; or, in its place, that nothing can be had now. */
  readonly say: (isMissing: boolean) => void;
}

/** Told of launchers that are on the page or come to it, and of those that leave it. */
let placed: ((element: HTMLElement) => void) | null = null;
let left: ((element: HTMLElement) => void) | null = null;

function define(): void {
  if (customElements.get(LAUNCHER)) return;
  customElements.define(
    LAUNCHER,
    class extends HTMLElement {
      connectedCallback(): void {
        placed?.(this);
      }
      disconnectedCallback(): void {
        left?.(this);
      }
    },
  );
}

/** Puts the button into a launcher; when the signal aborts it shows what the site wrote in it. */
export function fill(element: HTMLElement, isPlaced: boolean, signal: AbortSignal): Launcher {
  const { ownerDocument: document } = element;
  // The list and the cards give the focus back to the element they see.
  const root = element.shadowRoot ?? element.attachShadow({ mode: 'open', delegatesFocus: true });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(LAUNCHER_STYLE);
  root.adoptedStyleSheets = [sheet];
  const section = document.createElement('section');
  section.setAttribute('aria-label', 'Termlight');
  section.className = isPlaced ? '' : 'corner';
  const button = document.createElement('button');
  button.type = 'button';
  // Who presses it hears what became of that.
  button.ariaLive = 'polite';
  const text = document.createElement('span');
  button.append(text);
  const say = (isMissing: boolean) => {
    const words = WORDS.flatMap(([language, ...words], i) => {
      const word = document.createElement('bdi');
      word.lang = language;
      word.textContent = words[Number(isMissing)] as string;
      return i ? [' · ', word] : [word];
    });
    text.replaceChildren(...words);
  };
  section.append(button);
  root.replaceChildren(section);
  signal.addEventListener('abort', () => {
    root.adoptedStyleSheets = [];
    root.replaceChildren(document.createElement('slot'));
  });
  return { button, section, root, isPlaced, say };
}

/**
 * Fills the launcher the site has placed, now or later; until there is one, ours in the corner. A
 * second one stays empty.
 *
 * @param filled - told of each launcher that is in use from then on.
 * @param lost - told when the page has taken it away, and put none in its place.
 */
export function placeLauncher(
  document: Document,
  { filled, lost }: { filled: (launcher: Launcher) => void; lost: () => void },
  signal: AbortSignal,
): void {
  let own: HTMLElement | null = null;
  let theirs: HTMLElement | null = null;
  placed = (element) => {
    if (element === own || theirs?.isConnected) return;
    theirs = element;
    own?.remove();
    filled(fill(element, true, signal));
  };
  // What a page only moves is back at once.
  left = () =>
    setTimeout(() => {
      if (!signal.aborted && !(theirs ?? own)?.isConnected) lost();
    });
  signal.addEventListener('abort', () => {
    placed = null;
    left = null;
    own?.remove();
  });
  define();
  const there = document.querySelector<HTMLElement>(LAUNCHER);
  if (there) placed(there);
  if (theirs) return;
  own = document.createElement(LAUNCHER);
  filled(fill(own, false, signal));
  document.documentElement.append(own);
}
