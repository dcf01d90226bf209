/** Runs in the page: the middle of the first mark of a word, in CSS pixels of the window; null without one. */
export function middleOfMark(word: string): { x: number; y: number } | null {
  for (const highlight of CSS.highlights.values()) {
    for (const range of highlight) {
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      if (live.toString() !== word) continue;
      const { x, y, width, height } = live.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }
  }
  return null;
}
