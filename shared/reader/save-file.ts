/** The name a saved text is offered under: its title may name a person, so it is none of it. */
const NAME = 'termlight.html';

/** Offers a file to be saved; the browser asks where. */
export function saveFile(html: string): void {
  const address = URL.createObjectURL(new Blob([html], { type: 'text/html' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = NAME;
  link.click();
  // Browsers have taken the file over by then.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
