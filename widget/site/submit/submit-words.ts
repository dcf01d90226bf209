/** The words of this form in a language, as its file holds them. */
export const submitWords = (
  tag: string,
): Promise<{ readonly default: Readonly<Record<string, unknown>> }> =>
  import(`./words/${tag}.json`);
