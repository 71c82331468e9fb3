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
      `I don’t know any municipality of yours called “${named}”. Type ${quoted(examples, '“', 'or', '”')}, for example.`,
  ),
  much: {
    ownFinancingPerYear: say(
      (amount: string, usual: string) =>
        `Beløpet ${amount} er mer enn det dobbelte av egenfinansieringen i et helt år, ${usual}. Er det riktig?`,
      (amount, usual) =>
        `Beløpet ${amount} er meir enn det doble av eigenfinansieringa i eit heilt år, ${usual}. Er det rett?`,
      (amount, usual) =>
        `The amount of ${amount} is more than twice the own financing of a whole year, ${usual}. Is that right?`,
    ),
    grantPerYear: say(
      (amount: string, usual: string) =>
        `Beløpet ${amount} er mer enn det dobbelte av tilskuddet i et helt år, ${usual}. Er det riktig?`,
      (amount, usual) =>
        `Beløpet ${amount} er meir enn det doble av tilskotet i eit heilt år, ${usual}. Er det rett?`,
      (amount, usual) =>
        `The amount of ${amount} is more than twice the grant of a whole year, ${usual}. Is that right?`,
    ),
  },
  nothingSaved: say('Ingenting er lagret ennå.', 'Ingenting er lagra enno.', 'Nothing has been saved yet.'),
  sure: say('likevel', 'likevel', 'anyway'),
  buttons: {
    yes: say('Ja', 'Ja', 'Yes'),
    change: say('Endre', 'Endre', 'Change'),
  },
});
