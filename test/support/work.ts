/** What a machine with nothing else to do takes at the most to read what anybody sends, in ms of the processor. */
const bound = 20;

/** The work that something takes, in ms of the processor; the least of three, for others may have tidied up. */
async function workOf(read: () => Promise<unknown>): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let n = 0; n < 3 && least > bound; n += 1) {
    const before = process.cpuUsage();
    await read();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

/**
 * How long texts of a long and a short length take, where that is more than it may be; undefined where it is little. A
 * busy machine takes several times as long, so what is over the bound is measured again, and told where it is far over
 * it or grows faster than its text, three times in a row.
 */
export async function steepness(read: (length: number) => Promise<unknown>): Promise<string | undefined> {
  let told: string | undefined;
  for (let n = 0; n < 3; n += 1) {
    const long = await workOf(() => read(11_500));
    if (long <= bound) return undefined;
    const short = await workOf(() => read(3000));
    // Four times the text: a reader that goes over it again for each word takes sixteen times as long.
    const isSteep = long > 6 * bound || (long > 2 * bound && long > 8 * short);
    if (!isSteep) return undefined;
    told = `${short} ms, ${long} ms`;
  }
  return told;
}

/** What readers are slow with where they go over it again and again. */
export const units = [
  'på ',
  '1 ',
  'a@.',
  ' ',
  '- ',
  'mars ',
  'til ',
  '9-',
  '#a ',
  '"',
  '1,',
  'kl ',
  '\n',
  ':',
  ';',
  '(',
  '.',
  'e\u0301',
];
