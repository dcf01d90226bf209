import { chooseLanguage } from '../../../shared/language/choose-language.ts';

/** Goes on from the site's root to the pages in the reader's language. */
const links = [...document.querySelectorAll<HTMLAnchorElement>('a[hreflang]')];
const language = chooseLanguage(
  navigator.languages,
  links.map(({ hreflang }) => hreflang),
);
const link = links.find(({ hreflang }) => hreflang === language);
if (link) location.replace(link.href);
