import type { Translated } from '../../chat/language.ts';
import type { State } from './rules-content.ts';

/** All that the digest says. Amounts, dates and numbers come in formatted. */
export const texts: Translated<{
  week(week: number, year: number): string;
  title(network: string, week: string): string;
  days(from: string, to: string): string;
  unfinished: string;
  asSent(when: string): string;
  states: Readonly<Record<State, string>>;
  help: { title: string; none: string };
  missed: { title: string };
  near: {
    title: string;
    line(title: string, due: string): string;
    allDone: string;
    open(names: string): string;
  };
  reports: {
    title: string;
    reported: string;
    noProgress: string;
    notReported: string;
    away: string;
    awayUntil(place: string, until: string): string;
    byEmail: string;
    notReachable: string;
  };
  statuses: {
    title: string;
    next: string;
    subject: Readonly<Record<'goal' | 'measure', (number: number) => string>>;
    readAll(week: number, year: number): string;
  };
  gatherings: {
    title: string;
    coming: (n: number) => string;
    comingOnline: (n: number) => string;
    maybe: (n: number) => string;
    notComing: (n: number) => string;
    unanswered: (n: number) => string;
  };
  hours: {
    title: string;
    place: string;
    theme: string;
    week(week: number): string;
    year(year: number): string;
    total: string;
    withoutTheme: string;
    unit: string;
  };
  own: {
    title(year: number, to: string): string;
    place: string;
    hours: string;
    documented: string;
    counted: string;
    ceiling: string;
    sharedCeiling(amount: string): string;
    grant: string;
    total: string;
    beyond(place: string, hours: string, documented: string, counted: string): string;
    withoutRate(place: string, hours: string): string;
    outside(place: string, hours: string): string;
    aboveYearly(place: string, hours: string): string;
    untagged(place: string, hours: string): string;
    assumption: string;
    none: string;
  };
  buttons: {
    earlier(week: string): string;
    later(week: string): string;
    picture: string;
    sent: string;
    fresh: string;
  };
  typed: {
    show(week: string, network: string | undefined): string;
    sent(week: string, network: string | undefined): string;
    picture(week: string, network: string | undefined): string;
  };
  whichNetwork: string;
  home(week: string): string;
  homeButton: string;
  faults: {
    noSuchWeek(typed: string): string;
    future(week: string): string;
    notSent(week: string, typed: string): string;
    noSuchNetwork(typed: string): string;
    notYours: string;
  };
}> = {
  nb: {
    week: (week, year) => `uke ${week} ${year}`,
    title: (network, week) => `Ukesrapport for ${network}, ${week}`,
    days: (from, to) => `Fra ${from} til ${to}.`,
    unfinished: 'Uka er ikke over, så dette er foreløpige tall.',
    asSent: (when) => `Slik den ble sendt ${when}.`,
    states: { onTrack: 'i rute', delayed: 'forsinket', stopped: 'stanset' },
    help: { title: 'Hjelp ønskes', none: 'Ingen kommuner har bedt om hjelp denne uka.' },
    missed: { title: 'Frister som er gått ut (siste tre måneder)' },
    near: {
      title: 'Frister de neste 14 dagene',
      line: (title, due) => `${title}, ${due}`,
      allDone: 'alle er ferdige',
      open: (names) => `gjenstår for ${names}`,
    },
    reports: {
      title: 'Har kommunene meldt status?',
      reported: 'Har meldt',
      noProgress: 'Har meldt at arbeidet er stanset',
      notReported: 'Har ikke meldt',
      away: 'Prosjektleder er borte',
      awayUntil: (place, until) => `${place} (til og med ${until})`,
      byEmail: 'Prosjektleder får bare e-post',
      notReachable: 'Prosjektleder kan ikke nås',
    },
    statuses: {
      title: 'Det kommunene skriver',
      next: 'Neste',
      subject: { goal: (number) => `delmål ${number}`, measure: (number) => `tiltak ${number}` },
      readAll: (week, year) => `Skriv «status liste uke ${week} ${year}» for å lese alt og svare.`,
    },
    gatherings: {
      title: 'Samlinger denne uka og de to neste',
      coming: (n) => `${n} kommer`,
      comingOnline: (n) => `${n} kommer digitalt`,
      maybe: (n) => `${n} kanskje`,
      notComing: (n) => `${n} kommer ikke`,
      unanswered: (n) => `${n} har ikke svart`,
    },
    hours: {
      title: 'Timer',
      place: 'Kommune',
      theme: 'Tema',
      week: (week) => `Uke ${week}`,
      year: (year) => `Hittil i ${year}`,
      total: 'I alt',
      withoutTheme: 'Uten tema',
      unit: 'Alle førte timer, også de som tilskuddet betaler. 2:30 er to og en halv time.',
    },
    own: {
      title: (year, to) => `Egeninnsats ${year} til og med ${to}`,
      place: 'Kommune',
      hours: 'Timer',
      documented: 'Dokumentert (kr)',
      counted: 'Teller (kr)',
      ceiling: 'Tak (kr)',
      sharedCeiling: (amount) => `For hver kommune teller inntil ${amount} i året.`,
      grant: 'Støtter tilskudd (kr)',
      total: 'I alt',
      beyond: (place, hours, documented, counted) =>
        `${place} er over taket: ${hours} timer og ${documented} står, men ${counted} teller.`,
      withoutRate: (place, hours) =>
        `${place}: ${hours} timer teller ikke, for det er ikke satt noen timesats for de dagene.`,
      outside: (place, hours) =>
        `${place}: ${hours} timer teller ikke, for de ligger utenfor avtaleperioden.`,
      aboveYearly: (place, hours) =>
        `${place}: ${hours} timer teller ikke, for de er over det en person kan føre i året.`,
      untagged: (place, hours) =>
        `${place}: ${hours} timer teller ikke, for de er ført uten delmål og tiltak.`,
      assumption:
        'Det er regnet med at tilskuddet utbetales i takt med egeninnsatsen som teller, opptil årets ramme. Det er en forutsetning, ikke et vedtak.',
      none: 'Ingen av kommunene har en avtale dette året.',
    },
    buttons: {
      earlier: (week) => `← ${week}`,
      later: (week) => `${week} →`,
      picture: 'Bilde',
      sent: 'Slik den ble sendt',
      fresh: 'Med ferske tall',
    },
    typed: {
      show: (week, network) => `ukesrapport ${week}${network === undefined ? '' : ` for ${network}`}`,
      sent: (week, network) => `ukesrapport sendt ${week}${network === undefined ? '' : ` for ${network}`}`,
      picture: (week, network) =>
        `ukesrapport bilde ${week}${network === undefined ? '' : ` for ${network}`}`,
    },
    whichNetwork: 'Hvilket nettverk vil du ha ukesrapporten for?',
    home: (week) => `Ukesrapporten for ${week} er klar.`,
    homeButton: 'Se ukesrapporten',
    faults: {
      noSuchWeek: (typed) =>
        `«${typed}» finnes ikke. Skriv for eksempel «ukesrapport uke 12» eller «ukesrapport 2024-W12».`,
      future: (week) => `${week} har ikke begynt ennå. Skriv «ukesrapport», så får du den siste hele uka.`,
      notSent: (week, typed) =>
        `Ukesrapporten for ${week} er ikke sendt ut. Skriv «${typed}», så lager jeg den med ferske tall.`,
      noSuchNetwork: (typed) =>
        `Jeg kjenner ikke «${typed}». Skriv for eksempel «ukesrapport uke 12» eller «ukesrapport forrige uke».`,
      notYours: 'Ukesrapporten er for koordinatoren og leserne i det fylket som har nettverket.',
    },
  },
  nn: {
    week: (week, year) => `veke ${week} ${year}`,
    title: (network, week) => `Vekerapport for ${network}, ${week}`,
    days: (from, to) => `Frå ${from} til ${to}.`,
    unfinished: 'Veka er ikkje over, så dette er førebelse tal.',
    asSent: (when) => `Slik han vart send ${when}.`,
    states: { onTrack: 'i rute', delayed: 'forseinka', stopped: 'stansa' },
    help: { title: 'Ønskjer hjelp', none: 'Ingen kommunar har bede om hjelp denne veka.' },
    missed: { title: 'Fristar som har gått ut (siste tre månader)' },
    near: {
      title: 'Fristar dei neste 14 dagane',
      line: (title, due) => `${title}, ${due}`,
      allDone: 'alle er ferdige',
      open: (names) => `står att for ${names}`,
    },
    reports: {
      title: 'Har kommunane meldt status?',
      reported: 'Har meldt',
      noProgress: 'Har meldt at arbeidet er stansa',
      notReported: 'Har ikkje meldt',
      away: 'Prosjektleiaren er borte',
      awayUntil: (place, until) => `${place} (til og med ${until})`,
      byEmail: 'Prosjektleiaren får berre e-post',
      notReachable: 'Prosjektleiaren er ikkje å nå',
    },
    statuses: {
      title: 'Det kommunane skriv',
      next: 'Neste',
      subject: { goal: (number) => `delmål ${number}`, measure: (number) => `tiltak ${number}` },
      readAll: (week, year) => `Skriv «status liste veke ${week} ${year}» for å lese alt og svare.`,
    },
    gatherings: {
      title: 'Samlingar denne veka og dei to neste',
      coming: (n) => `${n} kjem`,
      comingOnline: (n) => `${n} kjem digitalt`,
      maybe: (n) => `${n} kanskje`,
      notComing: (n) => `${n} kjem ikkje`,
      unanswered: (n) => `${n} har ikkje svart`,
    },
    hours: {
      title: 'Timar',
      place: 'Kommune',
      theme: 'Tema',
      week: (week) => `Veke ${week}`,
      year: (year) => `Hittil i ${year}`,
      total: 'I alt',
      withoutTheme: 'Utan tema',
      unit: 'Alle førte timar, også dei som tilskotet betaler. 2:30 er to og ein halv time.',
    },
    own: {
      title: (year, to) => `Eigeninnsats ${year} til og med ${to}`,
      place: 'Kommune',
      hours: 'Timar',
      documented: 'Dokumentert (kr)',
      counted: 'Tel (kr)',
      ceiling: 'Tak (kr)',
      sharedCeiling: (amount) => `For kvar kommune tel inntil ${amount} i året.`,
      grant: 'Støttar tilskot (kr)',
      total: 'I alt',
      beyond: (place, hours, documented, counted) =>
        `${place} er over taket: ${hours} timar og ${documented} står, men ${counted} tel.`,
      withoutRate: (place, hours) =>
        `${place}: ${hours} timar tel ikkje, for det er ikkje sett nokon timesats for dei dagane.`,
      outside: (place, hours) => `${place}: ${hours} timar tel ikkje, for dei ligg utanfor avtaleperioden.`,
      aboveYearly: (place, hours) =>
        `${place}: ${hours} timar tel ikkje, for dei er over det ein person kan føre i året.`,
      untagged: (place, hours) =>
        `${place}: ${hours} timar tel ikkje, for dei er førte utan delmål og tiltak.`,
      assumption:
        'Det er rekna med at tilskotet blir utbetalt i takt med eigeninnsatsen som tel, opp til ramma for året. Det er ein føresetnad, ikkje eit vedtak.',
      none: 'Ingen av kommunane har ein avtale dette året.',
    },
    buttons: {
      earlier: (week) => `← ${week}`,
      later: (week) => `${week} →`,
      picture: 'Bilete',
      sent: 'Slik han vart send',
      fresh: 'Med ferske tal',
    },
    typed: {
      show: (week, network) => `vekerapport ${week}${network === undefined ? '' : ` for ${network}`}`,
      sent: (week, network) => `vekerapport sendt ${week}${network === undefined ? '' : ` for ${network}`}`,
      picture: (week, network) =>
        `vekerapport bilete ${week}${network === undefined ? '' : ` for ${network}`}`,
    },
    whichNetwork: 'Kva for nettverk vil du ha vekerapporten for?',
    home: (week) => `Vekerapporten for ${week} er klar.`,
    homeButton: 'Sjå vekerapporten',
    faults: {
      noSuchWeek: (typed) =>
        `«${typed}» finst ikkje. Skriv til dømes «vekerapport veke 12» eller «vekerapport 2024-W12».`,
      future: (week) => `${week} har ikkje byrja enno. Skriv «vekerapport», så får du den siste heile veka.`,
      notSent: (week, typed) =>
        `Vekerapporten for ${week} er ikkje send ut. Skriv «${typed}», så lagar eg han med ferske tal.`,
      noSuchNetwork: (typed) =>
        `Eg kjenner ikkje «${typed}». Skriv til dømes «vekerapport veke 12» eller «vekerapport førre veke».`,
      notYours: 'Vekerapporten er for koordinatoren og lesarane i det fylket som har nettverket.',
    },
  },
  en: {
    week: (week, year) => `week ${week} ${year}`,
    title: (network, week) => `Weekly digest for ${network}, ${week}`,
    days: (from, to) => `From ${from} to ${to}.`,
    unfinished: "The week isn't over, so these figures are preliminary.",
    asSent: (when) => `As it was sent on ${when}.`,
    states: { onTrack: 'on track', delayed: 'delayed', stopped: 'stopped' },
    help: { title: 'Help wanted', none: 'No municipality asked for help this week.' },
    missed: { title: 'Missed deadlines (last three months)' },
    near: {
      title: 'Deadlines in the next 14 days',
      line: (title, due) => `${title}, ${due}`,
      allDone: 'everyone is done',
      open: (names) => `still open for ${names}`,
    },
    reports: {
      title: 'Have the municipalities reported?',
      reported: 'Reported',
      noProgress: 'Reported that work has stopped',
      notReported: 'Not reported',
      away: 'Project leader is away',
      awayUntil: (place, until) => `${place} (through ${until})`,
      byEmail: 'Project leader gets e-mail alone',
      notReachable: "Project leader can't be reached",
    },
    statuses: {
      title: 'What the municipalities say',
      next: 'Next',
      subject: { goal: (number) => `goal ${number}`, measure: (number) => `measure ${number}` },
      readAll: (week, year) => `Type “status list week ${week} ${year}” to read it all and reply.`,
    },
    gatherings: {
      title: 'Gatherings this week and the next two',
      coming: (n) => `${n} coming`,
      comingOnline: (n) => `${n} coming online`,
      maybe: (n) => `${n} maybe`,
      notComing: (n) => `${n} not coming`,
      unanswered: (n) => `${n} not answered`,
    },
    hours: {
      title: 'Hours',
      place: 'Municipality',
      theme: 'Theme',
      week: (week) => `Week ${week}`,
      year: (year) => `${year} so far`,
      total: 'In all',
      withoutTheme: 'No theme',
      unit: 'All logged hours, those paid by the grant too. 2:30 is two and a half hours.',
    },
    own: {
      title: (year, to) => `Own work ${year} through ${to}`,
      place: 'Municipality',
      hours: 'Hours',
      documented: 'Documented (kr)',
      counted: 'Counts (kr)',
      ceiling: 'Ceiling (kr)',
      sharedCeiling: (amount) => `Up to ${amount} a year counts for each municipality.`,
      grant: 'Supports grant (kr)',
      total: 'In all',
      beyond: (place, hours, documented, counted) =>
        `${place} is past the ceiling: ${hours} hours and ${documented} stand, but ${counted} counts.`,
      withoutRate: (place, hours) =>
        `${place}: ${hours} hours don't count, for no hourly rate is set for those days.`,
      outside: (place, hours) =>
        `${place}: ${hours} hours don't count, for they lie outside the agreement's period.`,
      aboveYearly: (place, hours) =>
        `${place}: ${hours} hours don't count, for they are above what one person can log in a year.`,
      untagged: (place, hours) =>
        `${place}: ${hours} hours don't count, for they were logged without a goal or a measure.`,
      assumption:
        "The grant is reckoned as paid in proportion to the own work that counts, up to the year's limit. That is an assumption, not a decision.",
      none: 'None of the municipalities has an agreement this year.',
    },
    buttons: {
      earlier: (week) => `← ${week}`,
      later: (week) => `${week} →`,
      picture: 'Picture',
      sent: 'As it was sent',
      fresh: 'With fresh figures',
    },
    typed: {
      show: (week, network) => `digest ${week}${network === undefined ? '' : ` for ${network}`}`,
      sent: (week, network) => `digest sent ${week}${network === undefined ? '' : ` for ${network}`}`,
      picture: (week, network) => `digest picture ${week}${network === undefined ? '' : ` for ${network}`}`,
    },
    whichNetwork: 'Which network do you want the digest for?',
    home: (week) => `The digest for ${week} is ready.`,
    homeButton: 'Show the digest',
    faults: {
      noSuchWeek: (typed) =>
        `There is no “${typed}”. Type “digest week 12” or “digest 2024-W12”, for example.`,
      future: (week) => `${week} hasn't begun yet. Type “digest” for the last whole week.`,
      notSent: (week, typed) =>
        `The digest for ${week} has not been sent. Type “${typed}” to have it made with fresh figures.`,
      noSuchNetwork: (typed) =>
        `I don't know “${typed}”. Type “digest week 12” or “digest last week”, for example.`,
      notYours: "The digest is for the coordinator and readers of the network's county.",
    },
  },
};
