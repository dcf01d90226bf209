import type { LivePage } from './live-page.ts';
import type { Block } from './run.ts';
import { whenVisible } from './slices.ts';

/** Reads what is to be read, one piece of work after the other, while somebody sees the page. */
export class ReadingQueue {
  private readonly blocks = new Set<Block>();
  /** True while there is something still to be read. */
  running = false;

  /**
   * @param done - told whenever there is nothing more to be read, for now.
   */
  constructor(
    private readonly document: Document,
    private readonly page: Pick<LivePage, 'read'>,
    private readonly done: () => void,
    private readonly signal: AbortSignal,
  ) {}

  /** Takes in blocks; what is asked twice before it is read is read once. */
  add(blocks: Iterable<Block>): void {
    for (const block of blocks) this.blocks.add(block);
    if (!this.running) void this.run();
  }

  private async run(): Promise<void> {
    this.running = true;
    while (this.blocks.size && !this.signal.aborted) {
      await whenVisible(this.document, this.signal);
      const now = new Set(this.blocks);
      this.blocks.clear();
      for (const broken of await this.page.read(now, this.signal)) this.blocks.add(broken);
    }
    this.running = false;
    if (!this.signal.aborted) this.done();
  }
}
