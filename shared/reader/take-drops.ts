/** Takes a file that is dropped anywhere on the page: the browser would open it in its place. */
export function takeDrops(
  document: Document,
  dropped: (file: File) => void,
  signal: AbortSignal,
): void {
  const hasFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;
  document.addEventListener(
    'dragover',
    (event) => {
      if (hasFile(event)) event.preventDefault();
    },
    { signal },
  );
  document.addEventListener(
    'drop',
    (event) => {
      if (!hasFile(event)) return;
      event.preventDefault();
      const [file] = event.dataTransfer?.files ?? [];
      if (file) dropped(file);
    },
    { signal },
  );
}
