/** Does what the buttons say that need a script. */
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-press=print]')) {
  button.addEventListener('click', () => window.print());
}
