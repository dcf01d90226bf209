/** True where a person can be asked: what is typed and what is printed are both a terminal's. */
export function isAtTerminal(): boolean {
  return Boolean(process.stdin.isTTY && process.stdout.isTTY);
}
