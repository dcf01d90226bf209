import { pick } from '../../bench/random.ts';
import { OTHER_WORDS, TERM_WORDS } from './page-words.ts';

/** What a part of a page is made with. */
export interface Maker {
  readonly random: () => number;
  /** Some words, a term among them now and then. */
  readonly words: () => string;
  /** More parts, one level further in; only words where it is deep enough. */
  readonly inside: () => string;
}

/** Words of the glossary among others. */
export function someWords(random: () => number): string {
  const count = 2 + Math.floor(random() * 10);
  return Array.from({ length: count }, () =>
    random() < 0.25 ? pick(TERM_WORDS, random) : pick(OTHER_WORDS, random),
  ).join(' ');
}

const INLINE = 'a abbr b bdi bdo cite code em i mark q s small span strong sub sup u var wbr x-in';
const BLOCK =
  'address article aside blockquote center dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h6 header hgroup li main menu nav ol p pre search section ul x-out';
const ATTRIBUTES = [
  '',
  '',
  '',
  ' lang="es"',
  ' lang="ar" dir="rtl"',
  ' lang=""',
  ' lang="x-none"',
  ' dir="auto"',
  ' hidden',
  ' inert',
  ' translate="no"',
  ' class="notranslate"',
  ' contenteditable',
  ' contenteditable="false"',
  ' role="textbox"',
  ' role="heading"',
  ' tabindex="0"',
  ' style="display:none"',
  ' style="display:contents"',
  ' style="position:fixed;inset:0;z-index:2147483647;pointer-events:none"',
  ' style="writing-mode:vertical-rl;transform:rotate(7deg)"',
  ' style="content-visibility:auto"',
  ' style="user-select:none;color:transparent"',
  ' onclick="return false"',
  ' id="body"',
  ' name="forms"',
  ' slot="there"',
  ' popover',
];

function element(names: string, { random, inside }: Maker): string {
  const name = pick(names.split(' '), random);
  return `<${name}${pick(ATTRIBUTES, random)}>${inside()}</${name}>`;
}

function shadow({ random, words, inside }: Maker): string {
  const mode = random() < 0.8 ? 'open' : 'closed';
  const slot = random() < 0.5 ? '<slot></slot><slot name="there"></slot>' : '';
  return `<div><template shadowrootmode="${mode}"><p>${inside()}</p>${slot}</template>${words()}<b slot="there">${words()}</b></div>`;
}

function frame({ random, words }: Maker): string {
  const text = `<!doctype html><html lang=en><p>${words()}</p>`.replaceAll('"', '&quot;');
  const sandbox = pick(['', ' sandbox', ' sandbox="allow-same-origin"'], random);
  return `<iframe title="x" width="300" height="80"${sandbox} srcdoc="${text}"></iframe>`;
}

/** Every kind of thing a page may hold, well made or not. */
export const PARTS: Readonly<Record<string, (maker: Maker) => string>> = {
  inline: (maker) => element(INLINE, maker),
  block: (maker) => element(BLOCK, maker),
  text: ({ words }) => words(),
  table: ({ words, inside }) =>
    `<table><caption>${words()}</caption><thead><tr><th scope=col>${words()}<th>${words()}</thead><tr><td rowspan=2>${inside()}<td colspan=0>${words()}<tr><td>${inside()}</table>`,
  ruby: ({ words }) => `<ruby>${words()}<rp>(</rp><rt>${words()}</rt><rp>)</rp></ruby>`,
  bidi: ({ words }) =>
    `<p dir="rtl">\u200f${words()} <bdo dir="ltr">${words()}</bdo> <bdi>${words()}</bdi></p>`,
  shadow,
  frame,
  noFrame: ({ words }) => `<iframe title="x" src="data:text/html,${words()}"></iframe>`,
  details: ({ random, words, inside }) =>
    `<details${random() < 0.5 ? ' open' : ''}><summary>${words()}</summary>${inside()}</details>`,
  dialog: ({ random, inside }) => `<dialog${random() < 0.5 ? ' open' : ''}>${inside()}</dialog>`,
  field: ({ words }) =>
    `<label>${words()}<textarea>${words()}</textarea></label><select><option>${words()}<optgroup label="x"><option>${words()}</select><input value="${words()}"><output>${words()}</output>`,
  edited: ({ words, inside }) =>
    `<div contenteditable="plaintext-only">${words()}<p contenteditable="false">${inside()}</p></div>`,
  svg: ({ words, inside }) =>
    `<svg viewBox="0 0 9 9"><title>${words()}</title><text x="1" y="1">${words()}<tspan>${words()}</tspan></text><foreignObject width="9" height="9"><p xmlns="http://www.w3.org/1999/xhtml">${inside()}</p></foreignObject></svg>`,
  math: ({ words }) =>
    `<math><mi>x</mi><mtext>${words()}</mtext><annotation-xml encoding="text/html"><p>${words()}</p></annotation-xml></math>`,
  template: ({ inside }) => `<template>${inside()}</template>`,
  comment: ({ words }) =>
    `<!-- ${words()} --!><![CDATA[ ${words()} ]]><?php ${words()} ?><!ELEMENT ${words()}>`,
  object: ({ words }) =>
    `<object data="nothing"><p>${words()}</p></object><video controls><p>${words()}</p></video><canvas>${words()}</canvas><noscript><p>${words()}</p></noscript>`,
  breaks: ({ words }) => `${words()}<br>${words()}<br><br>${words()}<hr>${words()}<wbr>${words()}`,
  unclosed: ({ words }) => `<p>${words()}<div><b><i>${words()}<li>${words()}<td>${words()}`,
  misnested: ({ words }) =>
    `<b>${words()}<p>${words()}<i>${words()}</b>${words()}</i></p><a href=x>${words()}<a href=y>${words()}<table>${words()}<tr>${words()}<td>${words()}</table></a>`,
  stray: ({ words }) =>
    `</div></p></body>${words()}</html>${words()}<body lang="fr" class="late"><html data-late><head><title>${words()}</title></table></br></svg>`,
  attributes: ({ words }) =>
    `<p title="${words()}" class='a "b' data-"=1 =x <y lang = en>${words()}</p><p/ lang=en/>${words()}`,
  oldMarkup: ({ words }) =>
    `<font color=red>${words()}<marquee>${words()}</marquee><nobr>${words()}<xmp>${words()}</xmp><listing>${words()}</listing>`,
  long: ({ random, words }) => `<p>${`${words()} `.repeat(20 + Math.floor(random() * 200))}</p>`,
  pieces: ({ words }) =>
    `<p>${words()
      .split('')
      .map((letter) => (letter === ' ' ? ' ' : `<span>${letter}</span>`))
      .join('')}</p>`,
};
