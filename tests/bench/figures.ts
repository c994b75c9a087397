/** Times of one thing done many times, in milliseconds. */
export interface Figures {
  p50: number;
  p95: number;
  worst: number;
}

/** Runs `once` for every item and says how long each took. */
export function timeEach<T>(items: readonly T[], once: (item: T) => void): Figures {
  const times = items.map((item) => {
    const start = performance.now();
    once(item);
    return performance.now() - start;
  });
  times.sort((a, b) => a - b);
  const at = (share: number): number =>
    times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { p50: at(0.5), p95: at(0.95), worst: at(1) };
}

export const ms = (value: number): string => value.toFixed(3);

/** Prints rows as a Markdown table. */
export function printTable(head: readonly string[], rows: readonly (readonly string[])[]): void {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;
  process.stdout.write(line(head) + line(head.map(() => '---')) + rows.map(line).join(''));
}
