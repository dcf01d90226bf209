import { render, type VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Explanation } from '../../../shared/bundle/explanation.ts';
import { Card } from '../../../shared/card/Card.tsx';
import { CARD_STYLE } from '../../../shared/card/card-style.ts';
import { NO_SITE_LINES } from '../../../shared/card/site-lines.ts';
import { TOKENS } from '../../../shared/card/tokens.ts';
import { directionOf } from '../../../shared/language/languages.ts';
import type { Strings } from '../../../shared/strings/create-strings.ts';

/** The card stands in the page here, and can't be closed. */
const IN_PAGE = `
:host{display:block}
.card.card.card{position:static;display:grid;grid-template-columns:minmax(0,1fr) 0;align-content:start;width:100%;max-width:23rem;max-height:none;box-shadow:none}
.card .close{display:none}
.card .head{padding-inline-end:16px}
`;

function sheetOf(style: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  return sheet;
}

interface CardPreviewProps {
  readonly shown: Explanation;
  readonly english: Explanation | null;
  /** The words of cards in a language. */
  readonly loadStrings: (language: string) => Promise<Strings>;
}

/** The words of cards in a language once they are loaded. */
function useStrings(language: string, load: CardPreviewProps['loadStrings']): Strings | null {
  const [strings, setStrings] = useState<{ language: string; t: Strings } | null>(null);
  useEffect(() => {
    let isWanted = true;
    load(language).then(
      (t) => isWanted && setStrings({ language, t }),
      // The card is an extra: the form goes on without it.
      () => {},
    );
    return () => {
      isWanted = false;
    };
  }, [language]);
  return strings?.language === language ? strings.t : null;
}

/** A card as its readers will see it: the same component, in a shadow tree with the same style. */
export function CardPreview({ shown, english, loadStrings }: CardPreviewProps): VNode {
  const host = useRef<HTMLDivElement>(null);
  const t = useStrings(shown.language, loadStrings);
  useEffect(() => {
    const { current } = host;
    if (!current) return;
    if (!current.shadowRoot) {
      const styles = [TOKENS, CARD_STYLE, IN_PAGE].map(sheetOf);
      current.attachShadow({ mode: 'open' }).adoptedStyleSheets = styles;
    }
    const root = current.shadowRoot as ShadowRoot;
    const { language } = shown;
    render(
      t && (
        <section class="card" lang={language} dir={directionOf(language)} aria-labelledby="title">
          <Card
            explanation={shown}
            loadEnglish={async () => english}
            local={null}
            why={null}
            site={NO_SITE_LINES}
            t={t}
            onClose={() => {}}
          />
        </section>
      ),
      root,
    );
  }, [shown, english, t]);
  return <div class="card-preview" ref={host} />;
}
