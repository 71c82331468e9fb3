import { say, translated } from '../../../translated.ts';
import { said as planSaid } from '../../plan/texts-said.ts';
import { said as months } from '../../timesheet/month/texts-said.ts';

/** What is said of the lines outside the rules. Days and hours come in formatted. */
export const remarkTexts = translated({
  title: say(
    (place: string, year: string) => `Merknader til timene i ${place}, ${year}`,
    (place, year) => `Merknader til timane i ${place}, ${year}`,
    (place, year) => `Remarks on the hours in ${place}, ${year}`,
  ),
  none: say(
    'Alle timene er innenfor reglene.',
    'Alle timane er innanfor reglane.',
    'All hours are within the rules.',
  ),
  mine: say('Dine linjer', 'Linjene dine', 'Your lines'),
  noneMine: say(
    'Ingen av dine egne linjer har merknader.',
    'Ingen av dine eigne linjer har merknader.',
    'None of your own lines has a remark.',
  ),
  partly: say(
    (hours: string) => ` (gjelder ${hours} timer av linjen)`,
    (hours) => ` (gjeld ${hours} timar av linja)`,
    (hours) => ` (${hours} hours of the line)`,
  ),
  /** What is wrong with these lines. */
  heading: {
    noAgreement: say(
      () => 'Avtalen er ikke lagt inn ennå: ikke regnet',
      () => 'Avtalen er ikkje lagd inn enno: ikkje rekna',
      () => 'The agreement hasn’t been entered yet: not counted yet',
    ),
    outsideAgreement: say(
      () => 'Utenfor avtaleperioden: teller ikke',
      () => 'Utanfor avtaleperioden: tel ikkje',
      () => 'Outside the agreement’s period: doesn’t count',
    ),
    grantPaid: say(
      () => 'Ført på tilskuddet: teller ikke som egeninnsats',
      () => 'Ført på tilskotet: tel ikkje som eigeninnsats',
      () => 'Paid by the grant: doesn’t count as own work',
    ),
    noRate: say(
      () => 'Ingen timesats for dagen: teller ikke',
      () => 'Ingen timesats for dagen: tel ikkje',
      () => 'No rate for the day: doesn’t count',
    ),
    aboveYearly: say(
      () => 'Over det en person kan føre i året: teller ikke',
      () => 'Over det ein person kan føre i året: tel ikkje',
      () => 'Above what one person can log in a year: doesn’t count',
    ),
    untagged: say(
      (isCounted: boolean) => `Uten delmål og tiltak: ${isCounted ? 'teller likevel' : 'teller ikke'}`,
      (isCounted) => `Utan delmål og tiltak: ${isCounted ? 'tel likevel' : 'tel ikkje'}`,
      (isCounted) => `Without goal or measure: ${isCounted ? 'counts all the same' : 'doesn’t count'}`,
    ),
  },
  /** How such a line is mended: `number` is an example of one. */
  mend: {
    noAgreement: say(
      () => 'Det er ikke noe å rette i timene. Spør koordinatoren i fylket om avtalen.',
      () => 'Det er ikkje noko å rette i timane. Spør koordinatoren i fylket om avtalen.',
      () => 'There is nothing to correct in the hours. Ask the county’s coordinator about the agreement.',
    ),
    outsideAgreement: say(
      (number: number) => `Er dagen feil, skriv for eksempel «timer endre ${number} 3. april».`,
      (number) => `Er dagen feil, skriv til dømes «timar endre ${number} 3. april».`,
      (number) => `If the day is wrong, type “hours change ${number} 3 April”, for example.`,
    ),
    grantPaid: say(
      (number: number) =>
        `Slik skal det være for den tilskuddsfinansierte stillingen. Var det eget arbeid, skriv «timer endre ${number} #egeninnsats».`,
      (number) =>
        `Slik skal det vere for den tilskotsfinansierte stillinga. Var det eige arbeid, skriv «timar endre ${number} #eigeninnsats».`,
      (number) =>
        `That is as it should be for the position that the grant pays. If it was own work, type “hours change ${number} #ownwork”.`,
    ),
    noRate: say(
      () => 'Be koordinatoren sørge for at det legges inn en timesats for de dagene.',
      () => 'Be koordinatoren syte for at det blir lagt inn ein timesats for dei dagane.',
      () => 'Ask the coordinator to have a rate put in for those days.',
    ),
    aboveYearly: say(
      () => 'Timene blir stående, og det er ikke noe å rette.',
      () => 'Timane blir ståande, og det er ikkje noko å rette.',
      () => 'The hours stand, and there is nothing to correct.',
    ),
    untagged: say(
      (number: number, goal: number) => `Skriv for eksempel «timer endre ${number} delmål ${goal}».`,
      (number, goal) => `Skriv til dømes «timar endre ${number} delmål ${goal}».`,
      (number, goal) => `Type “hours change ${number} goal ${goal}”, for example.`,
    ),
  },
  noGoals: say(
    `Kommunen har ingen delmål ennå. Prosjektlederen kan legge inn det første: «${planSaid.newGoal.phrase.nb} TITTEL».`,
    `Kommunen har ingen delmål enno. Prosjektleiaren kan leggje inn det første: «${planSaid.newGoal.phrase.nn} TITTEL».`,
    `The municipality has no goals yet. The project leader can put in the first one: “${planSaid.newGoal.phrase.en} TITLE”.`,
  ),
  others: say('Andres linjer', 'Linjene til andre', 'Other people’s lines'),
  othersHow: say(
    (typed: string) =>
      `Linjene ser de selv med «${typed}», og den som attesterer, ser dem med «${months.attest.phrase.nb}».`,
    (typed) =>
      `Linjene ser dei sjølve med «${typed}», og den som attesterer, ser dei med «${months.attest.phrase.nn}».`,
    (typed) =>
      `They see the lines themselves with “${typed}”, and whoever attests sees them with “${months.attest.phrase.en}”.`,
  ),
  person: say('Hvem', 'Kven', 'Who'),
  lines: say('Linjer', 'Linjer', 'Lines'),
  what: say('Merknad', 'Merknad', 'Remark'),
  short: {
    noAgreement: say('avtalen mangler', 'avtalen manglar', 'no agreement entered'),
    outsideAgreement: say('utenfor avtalen', 'utanfor avtalen', 'outside the agreement'),
    grantPaid: say('på tilskuddet', 'på tilskotet', 'paid by the grant'),
    noRate: say('uten timesats', 'utan timesats', 'no rate'),
    aboveYearly: say('over årstaket', 'over årstaket', 'above the year’s ceiling'),
    untagged: say('uten delmål', 'utan delmål', 'no goal'),
  },
  page: say(
    (page: number, pages: number) => `Side ${page} av ${pages}.`,
    (page, pages) => `Side ${page} av ${pages}.`,
    (page, pages) => `Page ${page} of ${pages}.`,
  ),
  nextPage: say('Neste side', 'Neste side', 'Next page'),
  countyHow: say(
    'Tallene er timer. Hvilke linjer det er, ser kommunen selv.',
    'Tala er timar. Kva linjer det er, ser kommunen sjølv.',
    'The figures are hours. Which lines they are is for the municipality to see.',
  ),
});
