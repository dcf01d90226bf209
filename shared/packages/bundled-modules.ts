/** The part of esbuild's account of a build that is read here: see https://esbuild.github.io/api/#metafile. */
interface Account {
  readonly outputs: Readonly<
    Record<
      string,
      { readonly inputs: Readonly<Record<string, { readonly bytesInOutput: number }>> }
    >
  >;
}

/** The modules of which anything is left in what esbuild wrote. */
export function bundledModules({ outputs }: Account): readonly string[] {
  const inputs = Object.values(outputs).flatMap((output) => Object.entries(output.inputs));
  const left = inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0);
  return [...new Set(left.map(([module]) => module))];
}
