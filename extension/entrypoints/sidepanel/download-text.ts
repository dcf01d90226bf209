/** How long a browser may take to read what it was given, in milliseconds. */
const READ_BY = 60_000;

/** Gives the reader a text as a file; it does not leave the device. */
export function downloadText(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), READ_BY);
}
