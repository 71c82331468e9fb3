import type { Translated } from '../../chat/language.ts';

type MessageTexts = {
  readonly submit: (month: string) => string;
  readonly last: string;
  readonly notSubmitted: string;
  readonly waiting: (n: number) => string;
  readonly attestBy: (day: string) => string;
  readonly returned: (month: string) => string;
  readonly attested: (months: string) => string;
  readonly by: string;
  readonly reason: string;
  readonly mend: string;
};

/** What the clock says about months. */
export const messageTexts: Translated<MessageTexts> = {
  nb: {
    submit: (month) => `Husk å levere timene for ${month}`,
    last: 'Siste dag',
    notSubmitted: 'Ikke levert',
    waiting: (n) => `${n} ${n === 1 ? 'måned' : 'måneder'} venter på at du attesterer`,
    attestBy: (day) => `Attesteres innen ${day}.`,
    returned: (month) => `Timene dine for ${month} er returnert`,
    attested: (months) => `Timene dine er attestert: ${months}`,
    by: 'Av',
    reason: 'Grunn',
    mend: 'Rett linjene, og lever måneden på nytt.',
  },
  nn: {
    submit: (month) => `Hugs å levere timane for ${month}`,
    last: 'Siste dag',
    notSubmitted: 'Ikkje levert',
    waiting: (n) => `${n} ${n === 1 ? 'månad' : 'månader'} ventar på at du attesterer`,
    attestBy: (day) => `Skal attesterast innan ${day}.`,
    returned: (month) => `Timane dine for ${month} er returnerte`,
    attested: (months) => `Timane dine er attesterte: ${months}`,
    by: 'Av',
    reason: 'Grunn',
    mend: 'Rett linjene, og lever månaden på nytt.',
  },
  en: {
    submit: (month) => `Remember to submit your hours for ${month}`,
    last: 'Last day',
    notSubmitted: 'Not submitted',
    waiting: (n) => `${n} ${n === 1 ? 'month waits' : 'months wait'} for you to attest`,
    attestBy: (day) => `To be attested by ${day}.`,
    returned: (month) => `Your hours for ${month} have been returned`,
    attested: (months) => `Your hours have been attested: ${months}`,
    by: 'By',
    reason: 'Reason',
    mend: 'Correct the lines and submit the month again.',
  },
};
