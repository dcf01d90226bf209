const KEY = 'termlight-language';

/** The language kept on this device, or null; nothing is looked up unless the site turned it on. */
export function remembered(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

/** Keeps a language for the site's next page, or forgets it. */
export function remember(language: string | null): void {
  try {
    if (language === null) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, language);
  } catch {
    // A browser that keeps nothing forgets: the page works.
  }
}
