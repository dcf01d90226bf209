/** Shows the buttons that need a script, and does what they say. */
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-press=print]')) {
  button.hidden = false;
  button.addEventListener('click', () => window.print());
}
