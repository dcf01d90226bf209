import {
  type Action,
  BUTTONS,
  FIRST,
  next,
  questionOf,
  type State,
  shownPrograms,
  TICK,
  WORDS,
} from './benefits-app.ts';

type Give = string | Element;

/** An element with attributes and what it holds. */
function make(
  name: string,
  attributes: Record<string, string>,
  ...inside: readonly Give[]
): Element {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...inside);
  return element;
}

/** One program, in a shadow tree that is put together anew at each change. */
function programCard(state: State, name: string, act: (action: Action) => void): Element {
  const words = WORDS[state.language];
  const isOpen = state.open.includes(name);
  const card = document.createElement('program-card');
  const shadow = card.attachShadow({ mode: 'open' });
  const button = make('button', { type: 'button' }, isOpen ? '–' : '+');
  button.addEventListener('click', () => act({ type: 'more', name }));
  shadow.append(
    make('h3', {}, name),
    make('p', {}, words.about, `${name}.`, button),
    ...(isOpen ? [make('p', {}, words.more, name)] : []),
  );
  return card;
}

/** Its server, which only names the element, has none to extend. */
const Base = globalThis.HTMLElement ?? class {};

/** The app with no framework: custom elements, and everything thrown away at each change. */
class BenefitsApp extends Base {
  private state = FIRST;
  private timer: ReturnType<typeof setInterval> | undefined;

  connectedCallback(): void {
    this.timer = setInterval(() => this.act({ type: 'tick' }), TICK);
    this.render();
  }

  disconnectedCallback(): void {
    clearInterval(this.timer);
  }

  private readonly act = (action: Action) => {
    this.state = next(this.state, action);
    this.render();
  };

  private render(): void {
    const { state, act } = this;
    const words = WORDS[state.language];
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    const buttons = BUTTONS.map(({ label, action }) => {
      const button = make('button', { type: 'button' }, label);
      button.addEventListener('click', () => act(action));
      return button;
    });
    const programs = shownPrograms(state);
    root.replaceChildren(
      make(
        'main',
        { lang: state.language },
        make('h1', {}, words.title),
        make('p', {}, words.lead, make('b', {}, words.income), words.rest, questionOf(state)),
        make('p', {}, `${programs.length}${words.count}${state.refreshed}${words.times}`),
        ...buttons,
        ...programs.map((name) => programCard(state, name, act)),
        ...(state.details
          ? [make('h2', {}, words.detailsTitle), make('p', {}, words.details)]
          : []),
        ...(state.notice ? [make('p', { role: 'status' }, words.notice)] : []),
      ),
    );
  }
}

/** What its server sends: nothing but the element. */
export async function render(): Promise<string> {
  return '<benefits-app></benefits-app>';
}

/** Defines the element; it fills itself. */
export function hydrate(_root: Element, started: () => void): void {
  customElements.define('benefits-app', BenefitsApp);
  started();
}
