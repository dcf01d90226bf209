/** How a file of the widget is broken on its way. */
export const BREAKAGES = [
  '404',
  '500',
  'truncated',
  'other bytes',
  'empty',
  'HTML instead',
  'cut off',
  'never answering',
] as const;

export type Breakage = (typeof BREAKAGES)[number];

/** What is served in place of a file; null where its connection is cut, undefined for no answer. */
export function broken(
  how: Breakage,
  body: Buffer,
): { readonly status: number; readonly body: Buffer } | null | undefined {
  if (how === 'never answering') return undefined;
  if (how === 'cut off') return null;
  const html = Buffer.from('<!doctype html><title>Sign in</title><p>Sign in to this network.');
  const bodies = {
    '404': Buffer.from('Not found'),
    '500': Buffer.from('Error'),
    truncated: body.subarray(0, Math.floor(body.length / 2)),
    'other bytes': Buffer.concat([body.subarray(0, -1), Buffer.from('!')]),
    empty: Buffer.alloc(0),
    'HTML instead': html,
  };
  const status = how === '404' || how === '500' ? Number(how) : 200;
  return { status, body: bodies[how] };
}
