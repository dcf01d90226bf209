import { type EmbedChoice, embedTag } from './embed-tag.ts';
import { lampSeen } from './lamp-colour.ts';
import { sampleFragment } from './sample-address.ts';

/** The page "For websites": shows what was chosen at once, on the sample and as HTML to copy. */

const form = document.querySelector<HTMLFormElement>('form[data-version]');
const DEFAULT_LAMP = '#f5b83d';

/** The values checked of a group; null if all are. */
function checkedOf(within: HTMLFormElement, name: string): readonly string[] | null {
  const boxes = [...within.querySelectorAll<HTMLInputElement>(`input[name=${name}]`)];
  const checked = boxes.filter((box) => box.checked);
  return checked.length === boxes.length ? null : checked.map(({ value }) => value);
}

function choiceOf(within: HTMLFormElement): EmbedChoice {
  const start = new FormData(within).get('start');
  return {
    languages: checkedOf(within, 'languages'),
    collections: checkedOf(within, 'collections'),
    start: start === 'marks' ? 'marks' : 'button',
  };
}

/** The light that is chosen, or the widget's own where that would not be seen; says so. */
function lampOf(within: HTMLFormElement): string {
  const values = new FormData(within);
  const chosen = String(values.get('lamp') === 'own' ? values.get('own') : values.get('lamp'));
  const seen = lampSeen(chosen);
  const told = within.querySelector('output');
  const sentence = seen?.isSeen ? told?.dataset.good : told?.dataset.bad;
  if (told) told.textContent = (sentence ?? '').replace('{ratio}', String(seen?.ratio ?? 1));
  return seen?.isSeen ? chosen : DEFAULT_LAMP;
}

function write(id: string, text: string): void {
  const code = document.querySelector(`#${id} code`);
  if (code) code.textContent = text;
}

/** A frame reads its address's fragment once: another choice is another frame. */
function showSample(fragment: string): void {
  const frame = document.querySelector('iframe');
  const fresh = frame?.cloneNode() as HTMLIFrameElement | undefined;
  if (!frame || !fresh) return;
  fresh.src = new URL(fragment, fresh.src).href;
  frame.replaceWith(fresh);
}

/** Says what is missing; true if nothing is. */
function isWhole(within: HTMLFormElement, { languages }: EmbedChoice): boolean {
  // A layer alone explains nothing.
  const collections = within.querySelector('[name=collections]:checked:not([data-layer])') === null;
  const missing = { languages: languages?.length === 0, collections };
  for (const [name, is] of Object.entries(missing)) {
    const fault = within.querySelector<HTMLElement>(`[data-fault=${name}]`);
    if (fault) fault.hidden = !is;
  }
  return !missing.languages && !missing.collections;
}

function show(within: HTMLFormElement): void {
  const choice = choiceOf(within);
  const lamp = lampOf(within);
  if (!isWhole(within, choice)) return;
  const { version = '', integrity = '' } = within.dataset;
  write('tag', embedTag(choice, { version, integrity }));
  const isOwn = lamp !== DEFAULT_LAMP;
  const style = document.getElementById('style-part');
  if (style) style.hidden = !isOwn;
  write('style', isOwn ? `:root { --termlight-lamp: ${lamp}; }` : '');
  showSample(sampleFragment(choice, lamp));
}

function offerCopies(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
    const said = button.textContent;
    button.hidden = !navigator.clipboard;
    button.addEventListener('click', async () => {
      const text = document.querySelector(`#${button.dataset.copy} code`)?.textContent ?? '';
      await navigator.clipboard.writeText(text);
      button.textContent = button.dataset.done ?? said;
      setTimeout(() => {
        button.textContent = said;
      }, 2000);
    });
  }
}

/**
 * Brings the sample's launcher into sight when the Tab key leads to it: it is fixed at the lower end of
 * its frame, and browsers bring only what is not fixed into view.
 */
function showFocusedSample(): void {
  let isByKey = false;
  document.addEventListener('keydown', ({ key }) => {
    isByKey = key === 'Tab';
  });
  addEventListener('blur', () => {
    const { activeElement } = document;
    if (isByKey && activeElement?.localName === 'iframe') {
      activeElement.scrollIntoView({ block: 'end' });
    }
  });
}

if (form) {
  showFocusedSample();
  form.addEventListener('change', ({ target }) => {
    // A colour of one's own is chosen by choosing it.
    const own = form.querySelector<HTMLInputElement>('input[name=lamp][value=own]');
    if (own && target instanceof HTMLInputElement && target.name === 'own') own.checked = true;
    show(form);
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  show(form);
}
offerCopies();
