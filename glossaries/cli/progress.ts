/** Nothing is shown of what is done sooner, in milliseconds. */
const PATIENCE = 1000;
/** Between two lines, in milliseconds. */
const PACE = 100;

/** One line on a terminal that tells how far something is; nothing where no person looks. */
export class Progress {
  private next = performance.now() + PATIENCE;
  private isShown = false;

  constructor(private readonly stream: NodeJS.WriteStream = process.stderr) {}

  /** Tells what is being done and how much of it is done; seen only now and then. */
  readonly show = (doing: string, done: number, of: number): void => {
    if (!this.stream.isTTY || performance.now() < this.next) return;
    this.next = performance.now() + PACE;
    this.isShown = true;
    this.stream.write(`\r\u001b[K${doing}: ${done} of ${of}`);
  };

  /** Takes the line away. */
  end(): void {
    if (this.isShown) this.stream.write('\r\u001b[K');
    this.isShown = false;
  }
}
