import { say, translated } from '../translated.ts';

/** Who may, for whoever may not, and whom to ask. */
export const texts = translated({
  loggers: say(
    'Du kan ikke føre timer her. Det kan prosjektleder, prosjektgruppe og prosjektansvarlig i en kommune.',
    'Du kan ikkje føre timar her. Det kan prosjektleiar, prosjektgruppe og prosjektansvarleg i ein kommune.',
    'You can’t log hours here. A municipality’s project leader, project group and the one responsible for the project can.',
  ),
  reporters: say(
    'Du kan ikke gjøre dette. Det kan prosjektlederen og den prosjektansvarlige i en kommune.',
    'Du kan ikkje gjere dette. Det kan prosjektleiaren og den prosjektansvarlege i ein kommune.',
    'You can’t do this. A municipality’s project leader and the one responsible for the project can.',
  ),
  county: say(
    'Du kan ikke se dette. Det kan koordinatoren og leserne i fylket.',
    'Du kan ikkje sjå dette. Det kan koordinatoren og lesarane i fylket.',
    'You can’t see this. The county’s coordinator and readers can.',
  ),
  coordinators: say(
    'Du kan ikke gjøre dette. Det kan koordinatoren i fylket.',
    'Du kan ikkje gjere dette. Det kan koordinatoren i fylket.',
    'You can’t do this. The county’s coordinator can.',
  ),
  noRoleIn: say(
    (place: string) => `Du har ingen rolle i ${place}.`,
    (place) => `Du har inga rolle i ${place}.`,
    (place) => `You have no role in ${place}.`,
  ),
  whomToAsk: say(
    (names: string) => `Spør ${names}.`,
    (names) => `Spør ${names}.`,
    (names) => `Ask ${names}.`,
  ),
});
