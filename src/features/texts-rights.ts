import { say, translated } from '../translated.ts';

/** Who may, for whoever may not, and whom to ask. */
export const texts = translated({
  loggers: say(
    'Timer føres av prosjektleder, prosjektgruppe og prosjektansvarlig i en kommune.',
    'Timar blir førte av prosjektleiar, prosjektgruppe og prosjektansvarleg i ein kommune.',
    "Hours are logged by a municipality's project leader, project group and project owner's representative.",
  ),
  reporters: say(
    'Dette gjør prosjektlederen eller den prosjektansvarlige i en kommune.',
    'Dette gjer prosjektleiaren eller den prosjektansvarlege i ein kommune.',
    "This is for a municipality's project leader or the one responsible for the project.",
  ),
  county: say(
    'Dette er for fylkets koordinator og lesere.',
    'Dette er for koordinatoren og lesarane i fylket.',
    "This is for the county's coordinator and readers.",
  ),
  coordinators: say(
    'Dette gjør koordinatoren i fylket.',
    'Dette gjer koordinatoren i fylket.',
    "This is for the county's coordinator.",
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
