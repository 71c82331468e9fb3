import type { Translated } from '../../chat/language.ts';

type Words = {
  file: string;
  title: string;
  draft: string;
  intro(municipality: string, network: string, county: string, from: string, to: string): string;
  draftNote(day: string): string;
  sections: {
    agreement: string;
    figures: string;
    goals: string;
    statuses: string;
    hours: string;
    gatherings: string;
    help: string;
    deadlines: string;
    gaps: string;
    assessment: string;
  };
  agreement: {
    municipality: string;
    network: string;
    period: string;
    mayExtend: string;
    grant: string;
    share(percent: string): string;
    own: string;
    leader: string;
    owner: string;
    reported: string;
    none: string;
  };
  figures: {
    hours: string;
    documented: string;
    counted: string;
    measures: string;
    measuresValue(done: number, all: number): string;
    statuses: string;
    gatherings: string;
    gatheringsValue(attended: number, all: number): string;
    deadlines: string;
    deadlinesValue(kept: number, all: number): string;
  };
  mainGoal(text: string): string;
  goal(number: number, title: string): string;
  goalSum(hours: string, kroner: string): string;
  noGoals: string;
  noMeasures: string;
  done: string;
  nothingTold: string;
  states: Readonly<Record<string, string>>;
  columns: {
    number: string;
    measure: string;
    responsible: string;
    due: string;
    state: string;
    hours: string;
    date: string;
    about: string;
    told: string;
    goal: string;
    ownWork: string;
    grant: string;
    other: string;
    amount: string;
    period: string;
    ceiling: string;
    counted: string;
    beyond: string;
    gathering: string;
    format: string;
    place: string;
    coming: string;
    attended: string;
    wanted: string;
    answered: string;
    deadline: string;
    outcome: string;
    note: string;
  };
  aboutGoal(number: number): string;
  aboutMeasure(number: number): string;
  next(text: string): string;
  withoutGoal: string;
  sum: string;
  doneOn(day: string): string;
  noStatuses: string;
  noGatherings: string;
  noHelp: string;
  noDeadlines: string;
  noAnswer: string;
  formats: Readonly<Record<string, string>>;
  notNoted: string;
  kept(day: string): string;
  late(day: string): string;
  open: string;
  coming: string;
  gapsIntro: string;
  noGaps: string;
  assessmentIntro: string;
  questions: readonly string[];
  toBeFilled: string;
  hoursNote: string;
  roles: { leader: string; owner: string };
};

/** The final report's words. */
export const texts: Translated<Words> = {
  nb: {
    file: 'sluttrapport',
    title: 'Sluttrapport',
    draft: 'Utkast',
    intro: (municipality, network, county, from, to) =>
      `Rapporten gjelder ${municipality} kommunes arbeid i ${network}${county === '' ? '' : ` (${county})`} fra ${from} til ${to}. Den er satt sammen av det som er ført underveis: plan, timer, statuser, samlinger og frister.`,
    draftNote: (day) => `Avtalen er ikke over. Tallene er per ${day}.`,
    sections: {
      agreement: 'Avtalen',
      figures: 'Arbeidet i tall',
      goals: 'Mål og tiltak',
      statuses: 'Status underveis',
      hours: 'Timer og penger',
      gatherings: 'Samlinger',
      help: 'Hjelp: ønsket og gitt',
      deadlines: 'Frister',
      gaps: 'Det som mangler',
      assessment: 'Kommunens egen vurdering',
    },
    agreement: {
      municipality: 'Kommune',
      network: 'Nettverk',
      period: 'Avtaleperiode',
      mayExtend: 'Kan forlenges til',
      grant: 'Tilskudd per år',
      share: (percent) => `inntil ${percent} av kostnaden`,
      own: 'Egenfinansiering per år',
      leader: 'Prosjektleder',
      owner: 'Prosjektansvarlig',
      reported: 'Rapporten dekker',
      none: 'Kommunen hadde ingen avtale i perioden.',
    },
    figures: {
      hours: 'Timer ført',
      documented: 'Dokumentert egeninnsats',
      counted: 'Teller som egenfinansiering',
      measures: 'Tiltak',
      measuresValue: (done, all) => `${done} av ${all} er ferdige`,
      statuses: 'Statusoppdateringer',
      gatherings: 'Samlinger',
      gatheringsValue: (attended, all) => `deltok på ${attended} av ${all}`,
      deadlines: 'Frister',
      deadlinesValue: (kept, all) => `${kept} av ${all} holdt`,
    },
    mainGoal: (text) => `Hovedmål: ${text}`,
    goal: (number, title) => `Delmål ${number}: ${title}`,
    goalSum: (hours, kroner) =>
      `Det er ført ${hours} timer på delmålet, med dokumentert egeninnsats for ${kroner}.`,
    noGoals: 'Det er ikke lagt inn delmål.',
    noMeasures: 'Det er ikke lagt inn tiltak under dette delmålet.',
    done: 'Dette er gjort:',
    nothingTold: 'Ingen statusoppdatering er knyttet til dette delmålet.',
    states: {
      planned: 'Planlagt',
      onTrack: 'I rute',
      delayed: 'Forsinket',
      stopped: 'Stanset',
      done: 'Ferdig',
    },
    columns: {
      number: 'Nr.',
      measure: 'Tiltak',
      responsible: 'Ansvar',
      due: 'Frist',
      state: 'Tilstand',
      hours: 'Timer',
      date: 'Dato',
      about: 'Gjelder',
      told: 'Gjort og neste steg',
      goal: 'Delmål',
      ownWork: 'Eget arbeid',
      grant: 'Tilskudd',
      other: 'Annet',
      amount: 'Dokumentert',
      period: 'Periode',
      ceiling: 'Øvre grense',
      counted: 'Teller',
      beyond: 'Over grensen',
      gathering: 'Samling',
      format: 'Form',
      place: 'Sted',
      coming: 'Meldte seg på',
      attended: 'Møtte',
      wanted: 'Kommunen ba om',
      answered: 'Svar',
      deadline: 'Frist',
      outcome: 'Resultat',
      note: 'Merknad',
    },
    aboutGoal: (number) => `Delmål ${number}`,
    aboutMeasure: (number) => `Tiltak ${number}`,
    next: (text) => `Neste: ${text}`,
    withoutGoal: 'Uten delmål',
    sum: 'Sum',
    doneOn: (day) => `Ferdig ${day}`,
    noStatuses: 'Det er ikke meldt noen status i perioden.',
    noGatherings: 'Det var ingen samlinger i perioden.',
    noHelp: 'Kommunen har ikke bedt om hjelp i noen status.',
    noDeadlines: 'Det var ingen frister i perioden.',
    noAnswer: 'Ikke besvart i Lagbot',
    formats: { fysisk: 'Fysisk', video: 'Video', hybrid: 'Hybrid' },
    notNoted: 'ikke ført',
    kept: (day) => `Holdt: ferdig ${day}`,
    late: (day) => `For sent: ferdig ${day}`,
    open: 'Ikke meldt ferdig',
    coming: 'Ikke forfalt',
    gapsIntro:
      'Dette er funnet ved å gå gjennom det som er ført. Rett det som kan rettes, eller forklar det i vurderingen, før rapporten sendes.',
    noGaps: 'Ingen mangler er funnet.',
    assessmentIntro: 'Fylles ut av kommunen før rapporten sendes.',
    questions: [
      'I hvilken grad er målene nådd, delmål for delmål?',
      'Hva har arbeidet ført til for innbyggerne og kommunen?',
      'Hva virket godt, og hva ville dere gjort annerledes?',
      'Hva videreføres når prosjektet er over, og hvem har ansvaret?',
    ],
    toBeFilled: '[Skriv her]',
    hoursNote:
      'Timene er alle førte timer. Verdien er egeninnsatsen som er innenfor reglene, før avtalens øvre grense.',
    roles: { leader: 'Prosjektleder', owner: 'Prosjektansvarlig' },
  },
  nn: {
    file: 'sluttrapport',
    title: 'Sluttrapport',
    draft: 'Utkast',
    intro: (municipality, network, county, from, to) =>
      `Rapporten gjeld arbeidet til ${municipality} kommune i ${network}${county === '' ? '' : ` (${county})`} frå ${from} til ${to}. Han er sett saman av det som er ført undervegs: plan, timar, statusar, samlingar og fristar.`,
    draftNote: (day) => `Avtalen er ikkje over. Tala er per ${day}.`,
    sections: {
      agreement: 'Avtalen',
      figures: 'Arbeidet i tal',
      goals: 'Mål og tiltak',
      statuses: 'Status undervegs',
      hours: 'Timar og pengar',
      gatherings: 'Samlingar',
      help: 'Hjelp: ønskt og gitt',
      deadlines: 'Fristar',
      gaps: 'Det som manglar',
      assessment: 'Kommunen si eiga vurdering',
    },
    agreement: {
      municipality: 'Kommune',
      network: 'Nettverk',
      period: 'Avtaleperiode',
      mayExtend: 'Kan forlengjast til',
      grant: 'Tilskot per år',
      share: (percent) => `inntil ${percent} av kostnaden`,
      own: 'Eigenfinansiering per år',
      leader: 'Prosjektleiar',
      owner: 'Prosjektansvarleg',
      reported: 'Rapporten dekkjer',
      none: 'Kommunen hadde ingen avtale i perioden.',
    },
    figures: {
      hours: 'Timar førte',
      documented: 'Dokumentert eigeninnsats',
      counted: 'Tel som eigenfinansiering',
      measures: 'Tiltak',
      measuresValue: (done, all) => `${done} av ${all} er ferdige`,
      statuses: 'Statusoppdateringar',
      gatherings: 'Samlingar',
      gatheringsValue: (attended, all) => `deltok på ${attended} av ${all}`,
      deadlines: 'Fristar',
      deadlinesValue: (kept, all) => `${kept} av ${all} haldne`,
    },
    mainGoal: (text) => `Hovudmål: ${text}`,
    goal: (number, title) => `Delmål ${number}: ${title}`,
    goalSum: (hours, kroner) =>
      `Det er ført ${hours} timar på delmålet, med dokumentert eigeninnsats for ${kroner}.`,
    noGoals: 'Det er ikkje lagt inn delmål.',
    noMeasures: 'Det er ikkje lagt inn tiltak under dette delmålet.',
    done: 'Dette er gjort:',
    nothingTold: 'Inga statusoppdatering er knytt til dette delmålet.',
    states: {
      planned: 'Planlagt',
      onTrack: 'I rute',
      delayed: 'Forseinka',
      stopped: 'Stansa',
      done: 'Ferdig',
    },
    columns: {
      number: 'Nr.',
      measure: 'Tiltak',
      responsible: 'Ansvar',
      due: 'Frist',
      state: 'Tilstand',
      hours: 'Timar',
      date: 'Dato',
      about: 'Gjeld',
      told: 'Gjort og neste steg',
      goal: 'Delmål',
      ownWork: 'Eige arbeid',
      grant: 'Tilskot',
      other: 'Anna',
      amount: 'Dokumentert',
      period: 'Periode',
      ceiling: 'Øvre grense',
      counted: 'Tel',
      beyond: 'Over grensa',
      gathering: 'Samling',
      format: 'Form',
      place: 'Stad',
      coming: 'Melde seg på',
      attended: 'Møtte',
      wanted: 'Kommunen bad om',
      answered: 'Svar',
      deadline: 'Frist',
      outcome: 'Resultat',
      note: 'Merknad',
    },
    aboutGoal: (number) => `Delmål ${number}`,
    aboutMeasure: (number) => `Tiltak ${number}`,
    next: (text) => `Neste: ${text}`,
    withoutGoal: 'Utan delmål',
    sum: 'Sum',
    doneOn: (day) => `Ferdig ${day}`,
    noStatuses: 'Det er ikkje meldt nokon status i perioden.',
    noGatherings: 'Det var ingen samlingar i perioden.',
    noHelp: 'Kommunen har ikkje bede om hjelp i nokon status.',
    noDeadlines: 'Det var ingen fristar i perioden.',
    noAnswer: 'Ikkje svart på i Lagbot',
    formats: { fysisk: 'Fysisk', video: 'Video', hybrid: 'Hybrid' },
    notNoted: 'ikkje ført',
    kept: (day) => `Halden: ferdig ${day}`,
    late: (day) => `For seint: ferdig ${day}`,
    open: 'Ikkje meldt ferdig',
    coming: 'Ikkje forfallen',
    gapsIntro:
      'Dette er funne ved å gå gjennom det som er ført. Rett det som kan rettast, eller forklar det i vurderinga, før rapporten blir send.',
    noGaps: 'Ingen manglar er funne.',
    assessmentIntro: 'Blir fylt ut av kommunen før rapporten blir send.',
    questions: [
      'I kva grad er måla nådde, delmål for delmål?',
      'Kva har arbeidet ført til for innbyggjarane og kommunen?',
      'Kva verka godt, og kva ville de gjort annleis?',
      'Kva blir ført vidare når prosjektet er over, og kven har ansvaret?',
    ],
    toBeFilled: '[Skriv her]',
    hoursNote:
      'Timane er alle førte timar. Verdien er eigeninnsatsen som er innanfor reglane, før den øvre grensa i avtalen.',
    roles: { leader: 'Prosjektleiar', owner: 'Prosjektansvarleg' },
  },
  en: {
    file: 'final-report',
    title: 'Final report',
    draft: 'Draft',
    intro: (municipality, network, county, from, to) =>
      `This report is about the work of ${municipality} municipality in ${network}${county === '' ? '' : ` (${county})`} from ${from} to ${to}. It is put together from what was recorded on the way: plan, hours, statuses, gatherings and deadlines.`,
    draftNote: (day) => `The agreement is not over. The figures are as of ${day}.`,
    sections: {
      agreement: 'The agreement',
      figures: 'The work in figures',
      goals: 'Goals and measures',
      statuses: 'Status on the way',
      hours: 'Hours and money',
      gatherings: 'Gatherings',
      help: 'Help: asked for and given',
      deadlines: 'Deadlines',
      gaps: 'What is missing',
      assessment: "The municipality's own assessment",
    },
    agreement: {
      municipality: 'Municipality',
      network: 'Network',
      period: 'Agreement period',
      mayExtend: 'May be extended to',
      grant: 'Grant a year',
      share: (percent) => `up to ${percent} of the cost`,
      own: 'Own financing a year',
      leader: 'Project leader',
      owner: 'Responsible for the project',
      reported: 'The report covers',
      none: 'The municipality had no agreement in the period.',
    },
    figures: {
      hours: 'Hours logged',
      documented: 'Documented own work',
      counted: 'Counts as own financing',
      measures: 'Measures',
      measuresValue: (done, all) => `${done} of ${all} are done`,
      statuses: 'Status updates',
      gatherings: 'Gatherings',
      gatheringsValue: (attended, all) => `took part in ${attended} of ${all}`,
      deadlines: 'Deadlines',
      deadlinesValue: (kept, all) => `${kept} of ${all} kept`,
    },
    mainGoal: (text) => `Main goal: ${text}`,
    goal: (number, title) => `Goal ${number}: ${title}`,
    goalSum: (hours, kroner) =>
      `${hours} hours have been logged for this goal, with documented own work worth ${kroner}.`,
    noGoals: 'No goals have been entered.',
    noMeasures: 'No measures have been entered under this goal.',
    done: 'What was done:',
    nothingTold: 'No status update is about this goal.',
    states: {
      planned: 'Planned',
      onTrack: 'On track',
      delayed: 'Delayed',
      stopped: 'Stopped',
      done: 'Done',
    },
    columns: {
      number: 'No.',
      measure: 'Measure',
      responsible: 'Responsible',
      due: 'Due',
      state: 'State',
      hours: 'Hours',
      date: 'Date',
      about: 'About',
      told: 'Done and next step',
      goal: 'Goal',
      ownWork: 'Own work',
      grant: 'Grant',
      other: 'Other',
      amount: 'Documented',
      period: 'Period',
      ceiling: 'Ceiling',
      counted: 'Counts',
      beyond: 'Beyond it',
      gathering: 'Gathering',
      format: 'Format',
      place: 'Place',
      coming: 'Said they come',
      attended: 'Came',
      wanted: 'The municipality asked for',
      answered: 'Answer',
      deadline: 'Deadline',
      outcome: 'Outcome',
      note: 'Note',
    },
    aboutGoal: (number) => `Goal ${number}`,
    aboutMeasure: (number) => `Measure ${number}`,
    next: (text) => `Next: ${text}`,
    withoutGoal: 'Without a goal',
    sum: 'Total',
    doneOn: (day) => `Done ${day}`,
    noStatuses: 'No status was reported in the period.',
    noGatherings: 'There were no gatherings in the period.',
    noHelp: 'The municipality asked for no help in its statuses.',
    noDeadlines: 'There were no deadlines in the period.',
    noAnswer: 'Not answered in Lagbot',
    formats: { fysisk: 'In person', video: 'Video', hybrid: 'Hybrid' },
    notNoted: 'not noted',
    kept: (day) => `Kept: done ${day}`,
    late: (day) => `Late: done ${day}`,
    open: 'Not reported done',
    coming: 'Not yet due',
    gapsIntro:
      'This was found by going through what is recorded. Mend what can be mended, or explain it in the assessment, before the report is sent.',
    noGaps: 'Nothing was found missing.',
    assessmentIntro: 'To be filled in by the municipality before the report is sent.',
    questions: [
      'How far have the goals been reached, goal by goal?',
      'What has the work led to for the inhabitants and the municipality?',
      'What worked well, and what would you have done differently?',
      'What goes on when the project is over, and who is responsible?',
    ],
    toBeFilled: '[Write here]',
    hoursNote:
      "The hours are all hours logged. The value is the own work within the rules, before the agreement's ceiling.",
    roles: { leader: 'Project leader', owner: 'Responsible for the project' },
  },
};
