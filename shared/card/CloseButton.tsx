import type { VNode } from 'preact';

/** The cross in a surface's corner. */
export function CloseButton({
  label,
  onClose,
}: {
  readonly label: string;
  readonly onClose: () => void;
}): VNode {
  return (
    <button type="button" class="close" aria-label={label} onClick={onClose}>
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" stroke="currentColor">
        <path d="M3 3l10 10M13 3L3 13" stroke-width="1.8" stroke-linecap="round" />
      </svg>
    </button>
  );
}
