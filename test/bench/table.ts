/** One measured thing. `goal` is what the value, or the ratio where there is one, is to reach. */
export type Line = {
  readonly name: string;
  readonly value: string;
  readonly floor?: string;
  readonly ratio?: string;
  readonly goal?: string;
  readonly isReached?: boolean;
};

const columns = ['name', 'value', 'floor', 'ratio', 'goal', 'result'] as const;

/** The lines under each other, for a terminal of 110 columns. */
export function formatTable(lines: readonly Line[]): string {
  const rows = [columns.slice(), ...lines.map(cells)];
  const widths = columns.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) => row.map((cell, column) => pad(cell, widths[column] ?? 0, column)).join('  '))
    .map((row) => row.trimEnd())
    .join('\n');
}

function cells({ name, value, floor = '', ratio = '', goal = '', isReached }: Line): string[] {
  return [name, value, floor, ratio, goal, isReached === undefined ? '' : isReached ? 'ok' : 'short'];
}

const pad = (cell: string, width: number, column: number): string =>
  column === 0 || column > 3 ? cell.padEnd(width) : cell.padStart(width);

/** The middle value; NaN when there is none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const low = sorted[Math.ceil(middle) - 1] ?? Number.NaN;
  const high = sorted[Math.floor(middle)] ?? Number.NaN;
  return (low + high) / 2;
}
