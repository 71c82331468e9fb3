const closers: (() => Promise<void>)[] = [];

/** Has something closed when the test file is through; what was opened last is closed first. */
export function closeAfterFile(close: () => Promise<void>): void {
  closers.push(close);
}

/** Closes what the file opened; the set-up of the suite calls it. */
export async function closeAll(): Promise<void> {
  for (let close = closers.pop(); close !== undefined; close = closers.pop()) {
    await close();
  }
}
