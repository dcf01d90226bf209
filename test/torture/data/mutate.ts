import { pick } from '../../bench/random.ts';
import { HOSTILE_TEXTS, HOSTILE_VALUES } from './hostile-texts.ts';

type Holder = Record<string | number, unknown>;

/** Names that change what an object is where somebody copies them without a thought. */
const NAMES = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'x'];

/** Every place of a value that holds another, the value itself left out. */
function placesOf(value: unknown, found: [Holder, string][] = []): [Holder, string][] {
  if (typeof value !== 'object' || value === null) return found;
  for (const key of Object.keys(value)) {
    found.push([value as Holder, key]);
    placesOf((value as Holder)[key], found);
  }
  return found;
}

/** As JSON.parse makes it: `__proto__` is then a key as any other. */
function setKey(holder: Holder, key: string, value: unknown): void {
  Object.defineProperty(holder, key, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
}

function nested(depth: number, around: (inside: string) => string): string {
  let text = '1';
  for (let i = 0; i < depth; i += 1) text = around(text);
  return text;
}

/** A value as a text, also where it hides how it becomes one. */
const asText = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));

const VALUE_STEPS: readonly ((at: [Holder, string], random: () => number) => void)[] = [
  ([holder, key], random) => setKey(holder, key, pick(HOSTILE_VALUES, random)),
  ([holder, key], random) => setKey(holder, key, pick(Object.values(HOSTILE_TEXTS), random)),
  ([holder, key]) => void Reflect.deleteProperty(holder, key),
  ([holder, key], random) => setKey(holder, pick(NAMES, random), holder[key]),
  ([holder, key], random) => setKey(holder, key, { [pick(NAMES, random)]: holder[key] }),
  ([holder, key]) => setKey(holder, key, [holder[key]]),
  ([holder, key], random) => setKey(holder, `${key}${pick(['', ' ', '\u200b'], random)}`, 'x'),
  ([holder, key], random) =>
    setKey(holder, key, `${asText(holder[key])}${pick(Object.values(HOSTILE_TEXTS), random)}`),
];

const TEXT_STEPS: readonly ((text: string, random: () => number) => string)[] = [
  (text, random) => text.slice(0, Math.floor(random() * text.length)),
  (text, random) => {
    const at = Math.floor(random() * text.length);
    return text.slice(0, at) + pick(Object.values(HOSTILE_TEXTS), random) + text.slice(at);
  },
  (text, random) => {
    const at = Math.floor(random() * text.length);
    return (
      text.slice(0, at) + String.fromCharCode(Math.floor(random() * 0x10000)) + text.slice(at + 1)
    );
  },
  (text, random) => {
    const [from, to] = [random(), random()]
      .map((at) => Math.floor(at * text.length))
      .toSorted((a, b) => a - b);
    return text.slice(0, to) + text.slice(from);
  },
  (text, random) => text.replaceAll(pick(['"', ',', ':', '{', '<', '>', '/'], random), ''),
  (text) => text + text,
  (text) => `\ufeff${text}`,
  (text) => text.replace(/[{<]/, `$&${'"__proto__":{"polluted":1},'}`),
];

/** A text with one to three things wrong with it, always the same for the same numbers. */
export function mutateText(text: string, random: () => number): string {
  let changed = text;
  for (let i = 0; i <= random() * 3; i += 1) changed = pick(TEXT_STEPS, random)(changed, random);
  return changed;
}

/** A value with one to three things wrong with it; the one given stays as it was. */
export function mutateValue(value: unknown, random: () => number): unknown {
  const box: Holder = { value: structuredClone(value) };
  for (let i = 0; i <= random() * 3; i += 1) {
    const place = pick(placesOf(box), random);
    if (place) pick(VALUE_STEPS, random)(place, random);
  }
  return box.value;
}

/** A JSON text with something wrong: in what it says, or in how it is written. */
export function mutateJson(text: string, random: () => number): string {
  const step = random();
  if (step < 0.03) return nested(pick([51, 100_000], random), (inside) => `[${inside}]`);
  if (step < 0.05) return nested(10_000, (inside) => `{"a":${inside}}`);
  if (step < 0.25) return mutateText(text, random);
  return JSON.stringify(mutateValue(JSON.parse(text), random)) ?? '';
}
