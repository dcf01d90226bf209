import { isClosed } from './is-closed.ts';

type FrameElement = HTMLIFrameElement | HTMLFrameElement;

/** A frame's document while it is there. */
export interface FramedDocument {
  readonly document: Document;
  /** The frame, in the document around. */
  readonly frame: Element;
}

export function isFrame(element: Element): element is FrameElement {
  return element.localName === 'iframe' || element.localName === 'frame';
}

/** The document of a frame of the same origin; null for any other. */
function documentOf(frame: FrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
}

/** Follows the frames of one document, as they load, load anew and go. */
export class Frames {
  private readonly open = new Map<FrameElement, { document: Document; leave: AbortController }>();
  private readonly heard = new WeakSet<Element>();

  /**
   * @param entered - told of each document of the same origin, with a signal that aborts when the
   * frame has gone or shows another.
   */
  constructor(
    private readonly entered: (framed: FramedDocument, signal: AbortSignal) => void,
    private readonly signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => {
      for (const { leave } of this.open.values()) leave.abort();
      this.open.clear();
    });
  }

  /** Takes in a frame that was come by. */
  add(frame: FrameElement): void {
    if (this.signal.aborted || isClosed(frame)) return;
    if (!this.heard.has(frame)) {
      this.heard.add(frame);
      frame.addEventListener('load', () => this.look(frame), { signal: this.signal });
    }
    this.look(frame);
  }

  /**
   * Leaves the frames that the page has taken out, and those that show another page now. Not every
   * browser tells of that: in Firefox it may end the old document, which then throws at each touch.
   */
  prune(): void {
    for (const frame of [...this.open.keys()]) this.look(frame);
  }

  private look(frame: FrameElement): void {
    const document = frame.isConnected ? documentOf(frame) : null;
    if (document === this.open.get(frame)?.document) return;
    this.leave(frame);
    if (!document?.documentElement) return;
    const leave = new AbortController();
    this.open.set(frame, { document, leave });
    this.entered({ document, frame }, leave.signal);
  }

  private leave(frame: FrameElement): void {
    const left = this.open.get(frame);
    this.open.delete(frame);
    left?.leave.abort();
  }
}
