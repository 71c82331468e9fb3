import { say, translated } from '../../../translated.ts';
import { said } from '../texts-said.ts';

/** What is read about reminding those who haven't reported the week's status. */
export const nudgeTexts = translated({
  lead: say(
    (week: string, network: string) => `Purre på dem som ikke har meldt status for ${week} i ${network}?`,
    (week, network) => `Purre på dei som ikkje har meldt status for ${week} i ${network}?`,
    (week, network) => `Remind those who haven’t reported status for ${week} in ${network}?`,
  ),
  everybody: say(
    (week: string, network: string) =>
      `Alle i ${network} har meldt status for ${week}, eller kommunen har ingen prosjektleder. Det er ingen å purre på.`,
    (week, network) =>
      `Alle i ${network} har meldt status for ${week}, eller kommunen har ingen prosjektleiar. Det er ingen å purre på.`,
    (week, network) =>
      `Everybody in ${network} has reported status for ${week}, or the municipality has no project leader. There is nobody to remind.`,
  ),
  named: say(
    (week: string, network: string) => `Status for ${week} i ${network}`,
    (week, network) => `Status for ${week} i ${network}`,
    (week, network) => `status for ${week} in ${network}`,
  ),
  noNetwork: say(
    (typed: string) =>
      `Du koordinerer ikke noe nettverk som heter «${typed}». Skriv «${said.nudge.phrase.nb}».`,
    (typed) => `Du koordinerer ikkje noko nettverk som heiter «${typed}». Skriv «${said.nudge.phrase.nn}».`,
    (typed) => `You coordinate no network called “${typed}”. Type “${said.nudge.phrase.en}”.`,
  ),
});
