import { say, translated } from '../../translated.ts';
import { said } from './texts-said.ts';

/** All that the digest says. Amounts, dates and numbers come in formatted. */
export const texts = translated({
  week: say(
    (week: number, year: number) => `uke ${week} i ${year}`,
    (week, year) => `veke ${week} i ${year}`,
    (week, year) => `week ${week} of ${year}`,
  ),
  title: say(
    (network: string, week: string) => `Ukesrapport for ${network}, ${week}`,
    (network, week) => `Vekerapport for ${network}, ${week}`,
    (network, week) => `Weekly digest for ${network}, ${week}`,
  ),
  days: say(
    (from: string, to: string) => `Fra ${from} til ${to}.`,
    (from, to) => `Frå ${from} til ${to}.`,
    (from, to) => `From ${from} to ${to}.`,
  ),
  unfinished: say(
    'Uken er ikke over, så dette er foreløpige tall.',
    'Veka er ikkje over, så dette er førebelse tal.',
    'The week isn’t over, so these figures are preliminary.',
  ),
  asSent: say(
    (when: string) => `Slik den ble sendt ${when}.`,
    (when) => `Slik han blei send ${when}.`,
    (when) => `As it was sent on ${when}.`,
  ),
  help: {
    title: say('Hjelp ønskes', 'Ønskjer hjelp', 'Help wanted'),
    none: say(
      'Ingen kommuner har bedt om hjelp denne uken.',
      'Ingen kommunar har bede om hjelp denne veka.',
      'No municipality asked for help this week.',
    ),
  },
  missed: {
    title: say(
      'Frister som har gått ut (siste tre måneder)',
      'Fristar som har gått ut (siste tre månader)',
      'Missed deadlines (last three months)',
    ),
  },
  near: {
    title: say('Frister de neste 14 dagene', 'Fristar dei neste 14 dagane', 'Deadlines in the next 14 days'),
    line: say((title: string, due: string) => `${title}, ${due}`),
    allDone: say('alle er ferdige', 'alle er ferdige', 'everyone is done'),
    open: say(
      (names: string) => `gjenstår for ${names}`,
      (names) => `står att for ${names}`,
      (names) => `still open for ${names}`,
    ),
  },
  reports: {
    title: say(
      'Har kommunene meldt status?',
      'Har kommunane meldt status?',
      'Have the municipalities reported?',
    ),
    reported: say('Har meldt', 'Har meldt', 'Reported'),
    noProgress: say(
      'Har meldt at arbeidet er stanset',
      'Har meldt at arbeidet er stansa',
      'Reported that work has stopped',
    ),
    notReported: say('Har ikke meldt', 'Har ikkje meldt', 'Not reported'),
    away: say('Prosjektleder er borte', 'Prosjektleiaren er borte', 'Project leader is away'),
    awayUntil: say(
      (place: string, until: string) => `${place} (til og med ${until})`,
      (place, until) => `${place} (til og med ${until})`,
      (place, until) => `${place} (through ${until})`,
    ),
    byEmail: say(
      'Prosjektleder får bare e-post',
      'Prosjektleiaren får berre e-post',
      'Project leader gets e-mail alone',
    ),
    notReachable: say(
      'Prosjektleder kan ikke nås',
      'Prosjektleiaren er ikkje å nå',
      'Project leader can’t be reached',
    ),
  },
  statuses: {
    title: say('Det kommunene skriver', 'Det kommunane skriv', 'What the municipalities say'),
    next: say('Neste', 'Neste', 'Next'),
    subject: {
      goal: say(
        (number: number) => `delmål ${number}`,
        (number) => `delmål ${number}`,
        (number) => `goal ${number}`,
      ),
      measure: say(
        (number: number) => `tiltak ${number}`,
        (number) => `tiltak ${number}`,
        (number) => `measure ${number}`,
      ),
    },
    readAll: say(
      (week: number, year: number) => `Skriv «status liste uke ${week} ${year}» for å lese alt og svare.`,
      (week, year) => `Skriv «status liste veke ${week} ${year}» for å lese alt og svare.`,
      (week, year) => `Type “status list week ${week} ${year}” to read it all and reply.`,
    ),
  },
  gatherings: {
    title: say(
      'Samlinger denne uken og de to neste',
      'Samlingar denne veka og dei to neste',
      'Gatherings this week and the next two',
    ),
    coming: say(
      (n: number) => `${n} kommer`,
      (n) => `${n} kjem`,
      (n) => `${n} coming`,
    ),
    comingOnline: say(
      (n: number) => `${n} kommer digitalt`,
      (n) => `${n} kjem digitalt`,
      (n) => `${n} coming online`,
    ),
    maybe: say(
      (n: number) => `${n} kanskje`,
      (n) => `${n} kanskje`,
      (n) => `${n} maybe`,
    ),
    notComing: say(
      (n: number) => `${n} kommer ikke`,
      (n) => `${n} kjem ikkje`,
      (n) => `${n} not coming`,
    ),
    unanswered: say(
      (n: number) => `${n} har ikke svart`,
      (n) => `${n} har ikkje svart`,
      (n) => `${n} not answered`,
    ),
  },
  hours: {
    title: say('Timer', 'Timar', 'Hours'),
    place: say('Kommune', 'Kommune', 'Municipality'),
    theme: say('Tema', 'Tema', 'Theme'),
    week: say(
      (week: number) => `Uke ${week}`,
      (week) => `Veke ${week}`,
      (week) => `Week ${week}`,
    ),
    year: say(
      (year: number) => `Hittil i ${year}`,
      (year) => `Hittil i ${year}`,
      (year) => `${year} so far`,
    ),
    total: say('I alt', 'I alt', 'In all'),
    withoutTheme: say('Uten tema', 'Utan tema', 'No theme'),
    unit: say(
      'Alle førte timer, også de som tilskuddet betaler. 2:30 er to og en halv time.',
      'Alle førte timar, òg dei som tilskotet betaler. 2:30 er to og ein halv time.',
      'All logged hours, those paid by the grant too. 2:30 is two and a half hours.',
    ),
  },
  own: {
    title: say(
      (year: number, to: string) => `Egeninnsats ${year} til og med ${to}`,
      (year, to) => `Eigeninnsats ${year} til og med ${to}`,
      (year, to) => `Own work ${year} through ${to}`,
    ),
    place: say('Kommune', 'Kommune', 'Municipality'),
    hours: say('Timer', 'Timar', 'Hours'),
    documented: say('Dokumentert (kr)', 'Dokumentert (kr)', 'Documented (kr)'),
    counted: say('Teller (kr)', 'Tel (kr)', 'Counts (kr)'),
    ceiling: say('Tak (kr)', 'Tak (kr)', 'Ceiling (kr)'),
    sharedCeiling: say(
      (amount: string) => `For hver kommune teller inntil ${amount} i året.`,
      (amount) => `For kvar kommune tel inntil ${amount} i året.`,
      (amount) => `Up to ${amount} a year counts for each municipality.`,
    ),
    grant: say('Utløser tilskudd (kr)', 'Utløyser tilskot (kr)', 'Releases grant (kr)'),
    total: say('I alt', 'I alt', 'In all'),
    beyond: say(
      (place: string, hours: string, documented: string, counted: string) =>
        `${place} er over taket: ${hours} timer og ${documented} er dokumentert, men bare ${counted} teller.`,
      (place, hours, documented, counted) =>
        `${place} er over taket: ${hours} timar og ${documented} er dokumenterte, men berre ${counted} tel.`,
      (place, hours, documented, counted) =>
        `${place} is above the ceiling: ${hours} hours and ${documented} are documented, but only ${counted} counts.`,
    ),
    withoutRate: say(
      (place: string, hours: string) =>
        `${place}: ${hours} timer teller ikke, for det er ikke satt noen timesats for de dagene.`,
      (place, hours) =>
        `${place}: ${hours} timar tel ikkje, for det er ikkje sett nokon timesats for dei dagane.`,
      (place, hours) => `${place}: ${hours} hours don’t count, for no hourly rate is set for those days.`,
    ),
    outside: say(
      (place: string, hours: string) =>
        `${place}: ${hours} timer teller ikke, for de ligger utenfor avtaleperioden.`,
      (place, hours) => `${place}: ${hours} timar tel ikkje, for dei ligg utanfor avtaleperioden.`,
      (place, hours) => `${place}: ${hours} hours don’t count, for they lie outside the agreement’s period.`,
    ),
    aboveYearly: say(
      (place: string, hours: string) =>
        `${place}: ${hours} timer teller ikke, for de er over det en person kan føre i året.`,
      (place, hours) => `${place}: ${hours} timar tel ikkje, for dei er over det ein person kan føre i året.`,
      (place, hours) =>
        `${place}: ${hours} hours don’t count, for they are above what one person can log in a year.`,
    ),
    untagged: say(
      (place: string, hours: string) =>
        `${place}: ${hours} timer teller ikke, for de er ført uten delmål og tiltak.`,
      (place, hours) => `${place}: ${hours} timar tel ikkje, for dei er førte utan delmål og tiltak.`,
      (place, hours) =>
        `${place}: ${hours} hours don’t count, for they were logged without a goal or a measure.`,
    ),
    assumption: say(
      'Det er regnet med at tilskuddet utbetales i takt med egeninnsatsen som teller, opptil årets ramme. Det er en forutsetning, ikke et vedtak.',
      'Det er rekna med at tilskotet blir utbetalt i takt med eigeninnsatsen som tel, opp til ramma for året. Det er ein føresetnad, ikkje eit vedtak.',
      'This assumes that the grant is paid in proportion to the own work that counts, up to the year’s limit. It is an assumption, not a decision.',
    ),
    none: say(
      'Ingen av kommunene har en avtale dette året.',
      'Ingen av kommunane har ein avtale dette året.',
      'None of the municipalities has an agreement this year.',
    ),
  },
  buttons: {
    earlier: say((week: string) => `← ${week}`),
    later: say((week: string) => `${week} →`),
    picture: say('Bilde', 'Bilete', 'Picture'),
    sent: say('Slik den ble sendt', 'Slik han blei send', 'As it was sent'),
    fresh: say('Med ferske tall', 'Med ferske tal', 'With fresh figures'),
  },
  forNetwork: say((week: string, network: string) => `${week} for ${network}`),
  homeWeek: say(
    (week: number) => `Uke ${week}`,
    (week) => `Veke ${week}`,
    (week) => `Week ${week}`,
  ),
  faults: {
    noSuchWeek: say(
      (typed: string) =>
        `«${typed}» finnes ikke. Skriv for eksempel «${said.show.phrase.nb} uke 12» eller «${said.show.phrase.nb} 2024-W12».`,
      (typed) =>
        `«${typed}» finst ikkje. Skriv til dømes «${said.show.phrase.nn} veke 12» eller «${said.show.phrase.nn} 2024-W12».`,
      (typed) =>
        `There is no “${typed}”. Type “${said.show.phrase.en} week 12” or “${said.show.phrase.en} 2024-W12”, for example.`,
    ),
    future: say(
      (week: string) =>
        `${week} har ikke begynt ennå. Skriv «${said.show.phrase.nb}», så får du den siste hele uken.`,
      (week) =>
        `${week} har ikkje byrja enno. Skriv «${said.show.phrase.nn}», så får du den siste heile veka.`,
      (week) => `${week} hasn’t begun yet. Type “${said.show.phrase.en}” for the last whole week.`,
    ),
    notSent: say(
      (week: string, typed: string) =>
        `Ukesrapporten for ${week} er ikke sendt ut. Skriv «${typed}», så lager jeg den med ferske tall.`,
      (week, typed) =>
        `Vekerapporten for ${week} er ikkje send ut. Skriv «${typed}», så lagar eg han med ferske tal.`,
      (week, typed) =>
        `The digest for ${week} has not been sent. Type “${typed}” to have it made with fresh figures.`,
    ),
    noSuchNetwork: say(
      (typed: string) =>
        `Jeg kjenner ikke «${typed}». Skriv for eksempel «${said.show.phrase.nb} uke 12» eller «${said.show.phrase.nb} forrige uke».`,
      (typed) =>
        `Eg kjenner ikkje «${typed}». Skriv til dømes «${said.show.phrase.nn} veke 12» eller «${said.show.phrase.nn} førre veke».`,
      (typed) =>
        `I don’t know “${typed}”. Type “${said.show.phrase.en} week 12” or “${said.show.phrase.en} last week”, for example.`,
    ),
    notYours: say(
      'Bare koordinatoren og leserne i fylket som har nettverket, kan se ukesrapporten.',
      'Berre koordinatoren og lesarane i fylket som har nettverket, kan sjå vekerapporten.',
      'Only the coordinator and readers of the network’s county can see the digest.',
    ),
  },
});
