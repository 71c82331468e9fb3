import type { Translated } from '../../chat/language.ts';
import type { Reason } from './rules-work.ts';

/** What is said of the lines outside the rules. Days and hours come in formatted. */
export const remarkTexts: Translated<{
  title(place: string, year: string): string;
  none: string;
  mine: string;
  noneMine: string;
  partly(hours: string): string;
  /** What is wrong with these lines. */
  heading: Readonly<Record<Reason, (isCounted: boolean) => string>>;
  /** How such a line is mended: `number` is an example of one. */
  mend: Readonly<Record<Reason, (number: number, goal: number) => string>>;
  noGoals: string;
  others: string;
  othersHow: string;
  person: string;
  lines: string;
  hours: string;
  what: string;
  short: Readonly<Record<Reason, string>>;
  total: string;
  page(page: number, pages: number): string;
  nextPage: string;
  pageWord: string;
  countyHow: string;
}> = {
  nb: {
    title: (place, year) => `Merknader til timene i ${place}, ${year}`,
    none: 'Alle timene er innenfor reglene.',
    mine: 'Dine linjer',
    noneMine: 'Ingen av dine egne linjer har merknader.',
    partly: (hours) => ` (gjelder ${hours} timer av linja)`,
    heading: {
      noAgreement: () => 'Avtalen er ikke lagt inn ennå: ikke regnet',
      outsideAgreement: () => 'Utenfor avtaleperioden: teller ikke',
      grantPaid: () => 'Ført på tilskuddet: teller ikke som egeninnsats',
      noRate: () => 'Ingen timesats for dagen: teller ikke',
      aboveYearly: () => 'Over det en person kan føre i året: teller ikke',
      untagged: (isCounted) => `Uten delmål og tiltak: ${isCounted ? 'teller likevel' : 'teller ikke'}`,
    },
    mend: {
      noAgreement: () => 'Det er ikke noe å rette i timene. Spør koordinatoren i fylket om avtalen.',
      outsideAgreement: (number) => `Er dagen feil, skriv for eksempel «timer endre ${number} 3. april».`,
      grantPaid: (number) =>
        `Slik skal det være for den tilskuddsfinansierte stillingen. Var det eget arbeid, skriv «timer endre ${number} #egeninnsats».`,
      noRate: () => 'Be koordinatoren sørge for at det legges inn en timesats for de dagene.',
      aboveYearly: () => 'Timene blir stående, og det er ikke noe å rette.',
      untagged: (number, goal) => `Skriv for eksempel «timer endre ${number} delmål ${goal}».`,
    },
    noGoals:
      'Kommunen har ingen delmål ennå. Prosjektlederen kan legge inn det første: «tiltak delmål ny TITTEL».',
    others: 'Andres linjer',
    othersHow:
      'Linjene ser de selv med «egeninnsats merknader», og den som attesterer, ser dem med «timer attester».',
    person: 'Hvem',
    lines: 'Linjer',
    hours: 'Timer',
    what: 'Merknad',
    short: {
      noAgreement: 'avtalen mangler',
      outsideAgreement: 'utenfor avtalen',
      grantPaid: 'på tilskuddet',
      noRate: 'uten timesats',
      aboveYearly: 'over årstaket',
      untagged: 'uten delmål',
    },
    total: 'I alt',
    page: (page, pages) => `Side ${page} av ${pages}.`,
    nextPage: 'Neste side',
    pageWord: 'side',
    countyHow: 'Tallene er timer. Hvilke linjer det er, ser kommunen selv.',
  },
  nn: {
    title: (place, year) => `Merknader til timane i ${place}, ${year}`,
    none: 'Alle timane er innanfor reglane.',
    mine: 'Linjene dine',
    noneMine: 'Ingen av dine eigne linjer har merknader.',
    partly: (hours) => ` (gjeld ${hours} timar av linja)`,
    heading: {
      noAgreement: () => 'Avtalen er ikkje lagd inn enno: ikkje rekna',
      outsideAgreement: () => 'Utanfor avtaleperioden: tel ikkje',
      grantPaid: () => 'Ført på tilskotet: tel ikkje som eigeninnsats',
      noRate: () => 'Ingen timesats for dagen: tel ikkje',
      aboveYearly: () => 'Over det ein person kan føre i året: tel ikkje',
      untagged: (isCounted) => `Utan delmål og tiltak: ${isCounted ? 'tel likevel' : 'tel ikkje'}`,
    },
    mend: {
      noAgreement: () => 'Det er ikkje noko å rette i timane. Spør koordinatoren i fylket om avtalen.',
      outsideAgreement: (number) => `Er dagen feil, skriv til dømes «timar endre ${number} 3. april».`,
      grantPaid: (number) =>
        `Slik skal det vere for den tilskotsfinansierte stillinga. Var det eige arbeid, skriv «timar endre ${number} #eigeninnsats».`,
      noRate: () => 'Be koordinatoren syte for at det blir lagt inn ein timesats for dei dagane.',
      aboveYearly: () => 'Timane blir ståande, og det er ikkje noko å rette.',
      untagged: (number, goal) => `Skriv til dømes «timar endre ${number} delmål ${goal}».`,
    },
    noGoals:
      'Kommunen har ingen delmål enno. Prosjektleiaren kan leggje inn det første: «tiltak delmål ny TITTEL».',
    others: 'Linjene til andre',
    othersHow:
      'Linjene ser dei sjølve med «eigeninnsats merknader», og den som attesterer, ser dei med «timar attester».',
    person: 'Kven',
    lines: 'Linjer',
    hours: 'Timar',
    what: 'Merknad',
    short: {
      noAgreement: 'avtalen manglar',
      outsideAgreement: 'utanfor avtalen',
      grantPaid: 'på tilskotet',
      noRate: 'utan timesats',
      aboveYearly: 'over årstaket',
      untagged: 'utan delmål',
    },
    total: 'I alt',
    page: (page, pages) => `Side ${page} av ${pages}.`,
    nextPage: 'Neste side',
    pageWord: 'side',
    countyHow: 'Tala er timar. Kva linjer det er, ser kommunen sjølv.',
  },
  en: {
    title: (place, year) => `Remarks on the hours in ${place}, ${year}`,
    none: 'All hours are within the rules.',
    mine: 'Your lines',
    noneMine: 'None of your own lines has a remark.',
    partly: (hours) => ` (${hours} hours of the line)`,
    heading: {
      noAgreement: () => 'The agreement hasn’t been entered yet: not reckoned',
      outsideAgreement: () => "Outside the agreement's period: doesn't count",
      grantPaid: () => "Paid by the grant: doesn't count as own work",
      noRate: () => "No rate for the day: doesn't count",
      aboveYearly: () => "Above what one person can log in a year: doesn't count",
      untagged: (isCounted) =>
        `Without goal or measure: ${isCounted ? 'counts all the same' : "doesn't count"}`,
    },
    mend: {
      noAgreement: () =>
        "There is nothing to mend in the hours. Ask the county's coordinator about the agreement.",
      outsideAgreement: (number) =>
        `If the day is wrong, type “hours change ${number} 3 April”, for example.`,
      grantPaid: (number) =>
        `That is as it should be for the position that the grant pays. If it was own work, type “hours change ${number} #egeninnsats”.`,
      noRate: () => 'Ask the coordinator to have a rate put in for those days.',
      aboveYearly: () => 'The hours stand, and there is nothing to mend.',
      untagged: (number, goal) => `Type “hours change ${number} goal ${goal}”, for example.`,
    },
    noGoals:
      'The municipality has no goals yet. The project leader can put in the first one: “measure goal new TITLE”.',
    others: "Other people's lines",
    othersHow:
      'They see the lines themselves with “ownwork remarks”, and whoever attests sees them with “hours attest”.',
    person: 'Who',
    lines: 'Lines',
    hours: 'Hours',
    what: 'Remark',
    short: {
      noAgreement: 'no agreement entered',
      outsideAgreement: 'outside the agreement',
      grantPaid: 'paid by the grant',
      noRate: 'no rate',
      aboveYearly: 'above the year’s ceiling',
      untagged: 'no goal',
    },
    total: 'In all',
    page: (page, pages) => `Page ${page} of ${pages}.`,
    nextPage: 'Next page',
    pageWord: 'page',
    countyHow: 'The figures are hours. Which lines they are is for the municipality to see.',
  },
};
