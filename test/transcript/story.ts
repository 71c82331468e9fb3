/**
 * What somebody does in a story, and when: a line that begins with `> `, below a `# PERSON, LOCAL-TIME`. It is what they
 * type, or behind `= ` what they fill in in the form before it: `> = Navn: Kari | Kommune: Leka`.
 */
export type Step = { readonly person: string; readonly now: string; readonly text: string };

/** A line of a story as it is kept: a title, a blank line, or something that is done, with its answer below it. */
export type Line = { readonly title: string } | Step;

const title = /^# (.+), (\d{4}-\d\d-\d\dT\d\d:\d\d)$/;

/** The titles and steps of a story; the answers in it, which are indented, are left out. */
export function readStory(story: string): Line[] {
  const lines: Line[] = [];
  let scene: { person: string; now: string } | undefined;
  for (const line of story.split('\n')) {
    const [, person, now] = title.exec(line) ?? [];
    if (person !== undefined && now !== undefined) {
      scene = { person, now };
      lines.push({ title: line });
    } else if (line.startsWith('> ')) {
      if (scene === undefined) throw new Error(`nobody does «${line}»: a title must stand above it`);
      lines.push({ ...scene, text: line.slice(2).replaceAll('⏎', '\n') });
    } else if (line !== '' && !line.startsWith('  '))
      throw new Error(`no title, no step, no answer: «${line}»`);
  }
  return lines;
}

/** A step with its answer below it, indented. */
export const writeStep = ({ text }: Step, answer: readonly string[]): string =>
  [`> ${text.replaceAll('\n', '⏎')}`, ...answer.map((line) => (line === '' ? '' : `  ${line}`))].join('\n');
