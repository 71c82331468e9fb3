import type { Translated } from '../../../language.ts';

type Help = Translated<{ readonly type: string; readonly does: string }>;

/** The lines for `hjelp`. */
export const help: Readonly<Record<'show' | 'remarks' | 'picture' | 'settings', Help>> = {
  show: {
    nb: {
      type: 'egeninnsats',
      does: 'viser hva egeninnsatsen er kommet til, hva som mangler og hvor det bærer; «egeninnsats 2024» tar kalenderåret',
    },
    nn: {
      type: 'eigeninnsats',
      does: 'viser kva eigeninnsatsen er komen til, kva som manglar og kvar det ber; «eigeninnsats 2024» tek kalenderåret',
    },
    en: {
      type: 'ownwork',
      does: 'shows what own work comes to, what is missing and where it is heading; “ownwork 2024” takes the calendar year',
    },
  },
  remarks: {
    nb: {
      type: 'egeninnsats merknader',
      does: 'viser timene som er utenfor reglene, og hvordan du retter dem',
    },
    nn: {
      type: 'eigeninnsats merknader',
      does: 'viser timane som er utanfor reglane, og korleis du rettar dei',
    },
    en: { type: 'ownwork remarks', does: 'shows the hours outside the rules, and how you mend them' },
  },
  picture: {
    nb: { type: 'egeninnsats bilde', does: 'viser det samme som et bilde' },
    nn: { type: 'eigeninnsats bilete', does: 'viser det same som eit bilete' },
    en: { type: 'ownwork picture', does: 'shows the same as a picture' },
  },
  settings: {
    nb: { type: 'egeninnsats innstillinger', does: 'bestemmer hvordan nettverkets egeninnsats regnes' },
    nn: { type: 'eigeninnsats innstillingar', does: 'avgjer korleis eigeninnsatsen i nettverket blir rekna' },
    en: { type: 'ownwork settings', does: "decides how the network's own work is reckoned" },
  },
};
