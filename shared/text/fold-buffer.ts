import type { Folded } from './fold.ts';

const decoder = new TextDecoder('utf-16le', { ignoreBOM: true });

/** Collects folded units with their offsets; grows to the longest text met and is used again. */
export class FoldBuffer {
  private length = 0;
  private units = new Uint16Array(4096);
  private starts = new Uint32Array(4096);
  private ends = new Uint32Array(4096);

  /** Forgets what was pushed. */
  clear(): void {
    this.length = 0;
  }

  /** The last character pushed, surrogate pairs whole, or an empty string. */
  last(): string {
    const unit = this.units[this.length - 1] ?? 0;
    const paired = unit >= 0xdc00 && unit <= 0xdfff;
    const from = this.length - (paired ? 2 : 1);
    return String.fromCharCode(...this.units.subarray(Math.max(0, from), this.length));
  }

  /** Adds units that all stand for the original's [start, end). */
  push(units: string, start: number, end: number): void {
    while (this.length + units.length > this.units.length) this.grow();
    for (let i = 0; i < units.length; i += 1) {
      this.units[this.length] = units.charCodeAt(i);
      this.starts[this.length] = start;
      this.ends[this.length] = end;
      this.length += 1;
    }
  }

  /** The folded text with its way back, as copies of their own. */
  finish(): Folded {
    const starts = this.starts.slice(0, this.length);
    const ends = this.ends.slice(0, this.length);
    return {
      text: decoder.decode(this.units.subarray(0, this.length)),
      startOf: (unit) => starts[unit] as number,
      endOf: (unit) => ends[unit] as number,
    };
  }

  private grow(): void {
    this.units = enlarge(this.units, new Uint16Array(this.units.length * 2));
    this.starts = enlarge(this.starts, new Uint32Array(this.starts.length * 2));
    this.ends = enlarge(this.ends, new Uint32Array(this.ends.length * 2));
  }
}

function enlarge<T extends Uint16Array | Uint32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
