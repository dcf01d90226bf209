import type { Element } from '@xmldom/xmldom';
import type { Fault } from '../glossary/fault.ts';
import { knownLanguage } from '../language/known-language.ts';
import { XLIFF, XLIFF_22 } from './xliff-vocabulary.ts';
import { placeOf } from './xml-elements.ts';
import { xmlFault } from './xml-fault.ts';

type Said = { readonly message: string; readonly remedy: string };

function wrongKind(root: Element): Said | null {
  if (root.localName === 'tbx' || root.localName === 'martif') {
    return { message: 'It is TBX, not XLIFF.', remedy: 'Import it as TBX.' };
  }
  if (root.localName !== 'xliff') {
    return {
      message: `It is not XLIFF: its root is <${root.tagName}>.`,
      remedy: 'Choose a file whose root is <xliff>.',
    };
  }
  const version = root.getAttribute('version') ?? '';
  if (/^1\./.test(version)) {
    return {
      message: `It is XLIFF ${version}, which is not read.`,
      remedy: 'Export it as XLIFF 2.0 or 2.1 from the tool it comes from.',
    };
  }
  if (!/^2\.[012]$/.test(version)) {
    return {
      message: `Its version is "${version}", not one of XLIFF 2.`,
      remedy: 'Export it as XLIFF 2.0 or 2.1.',
    };
  }
  if (root.namespaceURI === XLIFF || root.namespaceURI === XLIFF_22) return null;
  return {
    message: `Its namespace is "${root.namespaceURI ?? ''}", not that of XLIFF 2.`,
    remedy: `Export it as XLIFF 2.0 or 2.1, with xmlns="${XLIFF}".`,
  };
}

/** The language an XLIFF file translates into, or the fault that keeps the file from being read. */
export function xliffLanguage(root: Element): { language: string } | { fault: Fault } {
  const fault = (said: Said) => ({
    fault: xmlFault({ place: placeOf(`<${root.tagName}>`, root), ...said }),
  });
  const wrong = wrongKind(root);
  if (wrong) return fault(wrong);
  const tag = root.getAttribute('trgLang') ?? '';
  const language = knownLanguage(tag);
  if (!tag) {
    return fault({
      message: 'It does not say into which language it translates.',
      remedy: 'Add trgLang, such as trgLang="es".',
    });
  }
  if (language === null) {
    return fault({
      message: `Its target language "${tag}" is no language Termlight knows.`,
      remedy: 'A new one needs a row in shared/language/languages.ts.',
    });
  }
  if (language === knownLanguage(root.getAttribute('srcLang') ?? '')) {
    return fault({
      message: `It translates "${tag}" into itself.`,
      remedy: 'Choose another target language.',
    });
  }
  return { language };
}
