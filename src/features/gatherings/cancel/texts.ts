import { say, translated } from '../../../translated.ts';

/** What is said where gatherings are called off, and where they go ahead after all. */
export const cancelTexts = translated({
  asks: say(
    (title: string, when: string) => `Avlyse «${title}» ${when}?`,
    (title, when) => `Avlyse «${title}» ${when}?`,
    (title, when) => `Cancel “${title}” ${when}?`,
  ),
  asksAll: say(
    (title: string, count: number) => `Avlyse «${title}», alle ${count} gangene?`,
    (title, count) => `Avlyse «${title}», alle ${count} gongene?`,
    (title, count) => `Cancel “${title}”, all ${count} times?`,
  ),
  cancelOf: say(
    (title: string) => `Avlys «${title}»`,
    (title) => `Avlys «${title}»`,
    (title) => `Cancel “${title}”`,
  ),
  cancelled: say(
    (title: string, when: string, told: readonly string[]) =>
      `«${title}» ${when} er avlyst. ${told.length === 0 ? 'Ingen andre hadde fått beskjed.' : told.length === 1 ? `${told[0]} får beskjed.` : 'De inviterte som ikke har meldt avbud, får beskjed.'}`,
    (title, when, told) =>
      `«${title}» ${when} er avlyst. ${told.length === 0 ? 'Ingen andre hadde fått melding.' : told.length === 1 ? `${told[0]} får melding.` : 'Dei inviterte som ikkje har meldt avbod, får melding.'}`,
    (title, when, told) =>
      `“${title}” ${when} is cancelled. ${told.length === 0 ? 'Nobody else had been told.' : told.length === 1 ? `${told[0]} is told.` : 'Those invited who haven’t declined are told.'}`,
  ),
  alreadyCancelled: say(
    (title: string) => `«${title}» er allerede avlyst.`,
    (title) => `«${title}» er allereie avlyst.`,
    (title) => `“${title}” is already cancelled.`,
  ),
  restored: say(
    'Samlingen går som planlagt likevel',
    'Samlinga går som planlagt likevel',
    'The gathering goes ahead after all',
  ),
  nothingCancelled: say(
    'Ingen kommende samling er avlyst, så det er ikke noe å gjenopprette.',
    'Inga komande samling er avlyst, så det er ikkje noko å gjenopprette.',
    'No gathering ahead is cancelled, so there is nothing to restore.',
  ),
  noSuchCancelled: say(
    (words: string, cancelled: readonly string[]) =>
      `Jeg finner ingen avlyst samling som passer med «${words}». ${cancelled.length === 0 ? 'Ingen kommende samling er avlyst.' : `Avlyst er: ${cancelled.join('; ')}.`}`,
    (words, cancelled) =>
      `Eg finn inga avlyst samling som passar med «${words}». ${cancelled.length === 0 ? 'Inga komande samling er avlyst.' : `Avlyst er: ${cancelled.join('; ')}.`}`,
    (words, cancelled) =>
      `I can’t find a cancelled gathering that matches “${words}”. ${cancelled.length === 0 ? 'No gathering ahead is cancelled.' : `Cancelled: ${cancelled.join('; ')}.`}`,
  ),
  notCancelled: say(
    (title: string) => `«${title}» er ikke avlyst.`,
    (title) => `«${title}» er ikkje avlyst.`,
    (title) => `“${title}” is not cancelled.`,
  ),
  cancelledAll: say(
    (title: string, count: number, isTold: boolean) =>
      `«${title}» er avlyst, alle ${count} gangene. ${isTold ? 'De som hadde fått beskjed og ikke har meldt avbud, får vite det.' : 'Ingen hadde fått beskjed.'}`,
    (title, count, isTold) =>
      `«${title}» er avlyst, alle ${count} gongene. ${isTold ? 'Dei som hadde fått melding og ikkje har meldt avbod, får vite det.' : 'Ingen hadde fått melding.'}`,
    (title, count, isTold) =>
      `“${title}” is cancelled, all ${count} times. ${isTold ? 'Those who had been told and haven’t declined hear of it.' : 'Nobody had been told.'}`,
  ),
});
