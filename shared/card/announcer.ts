/** Says a sentence once to those who listen, without moving them anywhere. */
export function announce(root: ShadowRoot, sentence: string, language: string): void {
  const region = document.createElement('p');
  region.className = 'announcer';
  region.setAttribute('role', 'status');
  region.lang = language;
  root.append(region);
  // A live region is only heard if it was there before its text.
  setTimeout(() => {
    region.textContent = sentence;
  }, 100);
}
