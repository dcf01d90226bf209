/** Does the same with every one of a list, a few at a time. */
export async function atOnce<T>(
  count: number,
  list: readonly T[],
  work: (one: T) => Promise<void>,
): Promise<void> {
  const left = list.values();
  const worker = async () => {
    for (const one of left) await work(one);
  };
  await Promise.all(Array.from({ length: count }, worker));
}
