import type { ComponentChildren, VNode } from 'preact';
import { useRef } from 'preact/hooks';

/** One part of the panel. */
export interface Part<Name extends string> {
  readonly name: Name;
  readonly label: string;
}

interface TabsProps<Name extends string> {
  readonly label: string;
  readonly parts: readonly Part<Name>[];
  readonly current: Name;
  readonly onChoose: (name: Name) => void;
  /** What the current part holds. */
  readonly children: ComponentChildren;
}

/** How far a key goes among the tabs; the arrows follow the direction of the page. */
function stepOf(key: string, isMirrored: boolean): number {
  const forward = isMirrored ? 'ArrowLeft' : 'ArrowRight';
  const back = isMirrored ? 'ArrowRight' : 'ArrowLeft';
  return key === forward ? 1 : key === back ? -1 : 0;
}

/** Parts of which one is shown, as the ARIA practices' tabs: arrows go between them. */
export function Tabs<Name extends string>(props: TabsProps<Name>): VNode {
  const { label, parts, current, onChoose, children } = props;
  const list = useRef<HTMLDivElement>(null);
  const onKey = (event: KeyboardEvent) => {
    const step = stepOf(event.key, document.documentElement.dir === 'rtl');
    if (step === 0) return;
    const at = parts.findIndex(({ name }) => name === current);
    const to = (at + step + parts.length) % parts.length;
    onChoose((parts[to] as Part<Name>).name);
    list.current?.querySelectorAll('button')[to]?.focus();
  };
  return (
    <>
      <div class="tabs" role="tablist" aria-label={label} ref={list} onKeyDown={onKey}>
        {parts.map((part) => (
          <button
            key={part.name}
            type="button"
            role="tab"
            id={`tab-${part.name}`}
            aria-controls="part"
            aria-selected={part.name === current}
            tabIndex={part.name === current ? 0 : -1}
            onClick={() => onChoose(part.name)}
          >
            {part.label}
          </button>
        ))}
      </div>
      <div id="part" role="tabpanel" aria-labelledby={`tab-${current}`}>
        {children}
      </div>
    </>
  );
}
