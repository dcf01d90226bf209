/** mark.js has no types of its own in the package. */
declare module 'mark.js' {
  interface MarkOptions {
    readonly accuracy?: 'exactly';
    readonly separateWordSearch?: boolean;
    readonly done?: (count: number) => void;
  }
  // biome-ignore lint/style/noDefaultExport: it is how the package is made.
  export default class Mark {
    constructor(root: Element);
    mark(words: readonly string[], options: MarkOptions): void;
    markRegExp(pattern: RegExp, options: MarkOptions): void;
  }
}

declare module 'findandreplacedomtext' {
  // biome-ignore lint/style/noDefaultExport: it is how the package is made.
  export default function findAndReplaceDOMText(
    root: Element,
    options: { find: RegExp; wrap: string; preset: 'prose' },
  ): unknown;
}
