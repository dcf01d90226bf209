type Stored = Readonly<Record<string, unknown>>;

/** What brings settings of each format to the next. */
const STEPS: Readonly<Record<number, (stored: Stored) => Stored>> = {
  // 0.1: language and quiet sites only; who had it then needs no welcome.
  1: (stored) => ({ ...stored, format: 2, welcomed: true }),
};

function isStored(value: unknown): value is Stored {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Stored settings in a format, by the steps from their own; as they were where no step leads on.
 *
 * @param format - the one wanted.
 */
export function migrate(stored: unknown, format: number): unknown {
  if (!isStored(stored) || typeof stored.format !== 'number') return stored;
  const step = stored.format < format ? STEPS[stored.format] : undefined;
  return step ? migrate(step(stored), format) : stored;
}
