import { say, translated } from '../../../translated.ts';
import { en, nb, nn } from '../texts-said.ts';

/** What is told where a coordinator begins another network. */
export const beginTexts = translated({
  begun: say(
    (name: string) => `${name} er opprettet, og du er koordinator.`,
    (name) => `${name} er oppretta, og du er koordinator.`,
    (name) => `${name} has been created, and you are its coordinator.`,
  ),
  gone: say(
    (name: string) => `${name} er borte igjen.`,
    (name) => `${name} er borte igjen.`,
    (name) => `${name} is gone again.`,
  ),
  archive: say('Arkiver det', 'Arkiver det', 'Archive it'),
  faults: {
    taken: say(
      (name: string) =>
        `Et nettverk heter «${name}» fra før. Ingenting er gjort. Skriv «${nb.beginAnother} NAVN» med et annet navn.`,
      (name) =>
        `Eit nettverk heiter «${name}» frå før. Ingenting er gjort. Skriv «${nn.beginAnother} NAMN» med eit anna namn.`,
      (name) =>
        `A network is called “${name}” already. Nothing has been done. Type “${en.beginAnother} NAME” with another name.`,
    ),
    tooLong: say(
      (most: number) => `Navnet på et nettverk har høyst ${most} tegn. Ingenting er gjort.`,
      (most) => `Namnet på eit nettverk har høgst ${most} teikn. Ingenting er gjort.`,
      (most) => `The name of a network has at most ${most} characters. Nothing has been done.`,
    ),
    inUse: say(
      (name: string) =>
        `${name} er tatt i bruk siden, så det kan ikke angres. Ingenting er gjort. Nettverket kan arkiveres.`,
      (name) =>
        `${name} er teke i bruk sidan, så det kan ikkje angrast. Ingenting er gjort. Nettverket kan arkiverast.`,
      (name) =>
        `${name} has been taken into use since, so this can’t be undone. Nothing was done. The network can be archived.`,
    ),
    nothingToUndo: say('Dette kan ikke angres.', 'Dette kan ikkje angrast.', 'This can’t be undone.'),
  },
});
