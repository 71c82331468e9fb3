import { say, translated } from '../../translated.ts';

const quoted = (examples: readonly string[], open: string, or: string, close: string): string =>
  examples.map((one) => `${open}${one}${close}`).join(` ${or} `);

/** What is said of whose money and agreements somebody asks for. */
export const texts = translated({
  noSuchPlace: say(
    (named: string, examples: readonly string[]) =>
      `Jeg kjenner ingen kommune hos deg som heter «${named}». Skriv for eksempel ${quoted(examples, '«', 'eller', '»')}.`,
    (named, examples) =>
      `Eg kjenner ingen kommune hos deg som heiter «${named}». Skriv til dømes ${quoted(examples, '«', 'eller', '»')}.`,
    (named, examples) =>
      `I know no municipality of yours called “${named}”. Type for example ${quoted(examples, '“', 'or', '”')}.`,
  ),
});
