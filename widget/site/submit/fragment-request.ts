/** What an address asks of the form. */
export interface FragmentRequest {
  readonly side: 'propose' | 'review';
  /** Id of a term, or ''. */
  readonly term: string;
  /** BCP 47 tag, or ''. */
  readonly language: string;
}

/** What the fragment of an address asks: `#term=premium&language=es`, `#review`, `#review&term=…`. */
export function fragmentRequest(hash: string): FragmentRequest {
  const asked = new URLSearchParams(hash.replace(/^#/, ''));
  return {
    side: asked.has('review') ? 'review' : 'propose',
    term: asked.get('term') ?? '',
    language: asked.get('language') ?? '',
  };
}
