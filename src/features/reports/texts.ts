import type { Translated } from '../../chat/language.ts';
import type { FormatName, ReportDocument } from './rules-access.ts';

/** What is said about reports in chat. */
export const texts: Translated<{
  documents: Record<ReportDocument, string>;
  /** How each is typed after the feature's word. */
  typedDocuments: Record<ReportDocument, string>;
  word: string;
  all: string;
  allIn(municipality: string): string;
  ownOne: string;
  typedOwn: string;
  formats: Record<FormatName, string>;
  typedAgreementYear(number: number): string;
  thisAgreementYear: string;
  card: {
    place: string;
    period: string;
    whose: string;
    draft: string;
    draftFinal: string;
    otherFormats: string;
    archive: string;
    withoutLines: string;
    final: string;
  };
  revoke: string;
  typedRevoke: string;
  whichPlace(document: string): string;
  choosePlace: string;
  whichWhose(municipality: string): string;
  whichPerson: string;
  form: {
    title: string;
    intro: string;
    document: string;
    ownTimesheet: string;
    allTimesheet: string;
    place: string;
    period: string;
    periodHint: string;
    person: string;
    personHint: string;
    format: string;
    submit: string;
    cancel: string;
    typed: string;
  };
  faults: {
    notUnderstood(rest: string): string;
    noSuchPeriod(typed: string): string;
    onlyOwn: string;
    noOwn: string;
    notYours(document: string): string;
    noSuchPerson(typed: string): string;
    noSuchFormat(document: string, formats: string): string;
    noSuchYear(municipality: string): string;
    notThere(person: string, municipality: string): string;
    noAgreement(municipality: string): string;
    notBegun(period: string): string;
    nobodyWaits: string;
    noSuchFile(name: string, waiting: string): string;
  };
  revoked(names: string): string;
  refusal: string;
}> = {
  nb: {
    documents: {
      timesheet: 'Timeliste',
      'own-financing': 'Dokumentasjon av egeninnsats',
      final: 'Sluttrapport',
      archive: 'Arkivpakke',
    },
    typedDocuments: {
      timesheet: 'timeliste',
      'own-financing': 'egeninnsats',
      final: 'sluttrapport',
      archive: 'arkiv',
    },
    word: 'rapport',
    all: 'alle',
    allIn: (municipality) => `Alle i ${municipality}`,
    ownOne: 'Min egen',
    typedOwn: 'min',
    formats: { pdf: 'PDF', xlsx: 'Regneark (XLSX)', docx: 'Word (DOCX)', csv: 'CSV', json: 'JSON' },
    typedAgreementYear: (number) => `avtaleår ${number}`,
    thisAgreementYear: 'avtaleår',
    card: {
      place: 'Kommune',
      period: 'Periode',
      whose: 'Gjelder',
      draft: 'Merket «utkast»: perioden er ikke over, eller ikke alt er attestert.',
      draftFinal: 'Merket «utkast»: avtalen er ikke over.',
      otherFormats: 'Det samme i et annet format:',
      archive:
        'ZIP med timelister, egeninnsats og sluttrapport som PDF, JSON og CSV, statusene med dialogen, og en fil med SHA-256 for hver fil.',
      withoutLines:
        'Summene er med, timelinjene ikke: dem ser prosjektlederen, attestanten og koordinatoren.',
      final: 'Les gjennom «Det som mangler», og fyll ut kommunens vurdering, før du sender den.',
    },
    revoke: 'Trekk tilbake lenken',
    typedRevoke: 'rapport trekk',
    whichPlace: (document) => `${document} for hvilken kommune?`,
    choosePlace: 'Kommune',
    whichWhose: (municipality) => `Hvilken timeliste i ${municipality}?`,
    whichPerson: 'Hvem mener du?',
    form: {
      title: 'Rapport',
      intro: 'Filen er bare til deg. Det kan ta noen sekunder å lage den.',
      document: 'Dokument',
      ownTimesheet: 'Timeliste: min egen',
      allTimesheet: 'Timeliste: alle i kommunen',
      place: 'Kommune',
      period: 'Periode',
      periodHint: 'For eksempel mars 2024, 2024, avtaleår 1 eller 1.1.–30.4. Tomt felt: den siste hele.',
      person: 'Person',
      personHint: 'Bare for timelister du kontrollerer',
      format: 'Format',
      submit: 'Lag dokumentet',
      cancel: 'Avbryt',
      typed: 'rapport timeliste mars',
    },
    faults: {
      notUnderstood: (rest) =>
        `Jeg skjønner ikke «${rest}». Skriv for eksempel «rapport timeliste mars», «rapport egeninnsats 2024», «rapport sluttrapport» eller «rapport arkiv 2024».`,
      noSuchPeriod: (typed) =>
        `Jeg skjønner ikke perioden «${typed}». Skriv for eksempel mars 2024, 2024 eller avtaleår 1.`,
      onlyOwn: 'Du kan hente din egen timeliste. Andres ser bare den som attesterer, og koordinatoren.',
      noOwn: 'Du fører ikke timer her, så det finnes ingen timeliste for deg.',
      notYours: (document) =>
        `${document} med navngitte timer er for prosjektansvarlig i kommunen og koordinatoren i fylket.`,
      noSuchPerson: (typed) => `Jeg finner ingen «${typed}» i timelistene du kontrollerer.`,
      noSuchFormat: (document, formats) => `${document} finnes som ${formats}.`,
      noSuchYear: (municipality) =>
        `${municipality} har ikke et slikt avtaleår. Skriv et kalenderår, for eksempel «rapport egeninnsats 2024».`,
      notThere: (person, municipality) => `${person} har ikke hatt noen rolle i ${municipality}.`,
      noAgreement: (municipality) =>
        `Avtalen for ${municipality} er ikke lagt inn ennå; spør koordinatoren i fylket. Til da: Skriv hvilken periode du mener, for eksempel «rapport sluttrapport 2024».`,
      notBegun: (period) => `${period} har ikke begynt ennå.`,
      nobodyWaits: 'Du har ingen lenker som virker nå.',
      noSuchFile: (name, waiting) =>
        `Du har ingen lenke til «${name}». Disse virker: ${waiting}. Skriv «rapport trekk» for å trekke alle.`,
    },
    revoked: (names) => `Trukket tilbake: ${names}. Lenken virker ikke lenger for noen.`,
    refusal: 'Rapporter er for dem som har en rolle i en kommune, og for fylkets koordinator og lesere.',
  },
  nn: {
    documents: {
      timesheet: 'Timeliste',
      'own-financing': 'Dokumentasjon av eigeninnsats',
      final: 'Sluttrapport',
      archive: 'Arkivpakke',
    },
    typedDocuments: {
      timesheet: 'timeliste',
      'own-financing': 'eigeninnsats',
      final: 'sluttrapport',
      archive: 'arkiv',
    },
    word: 'rapport',
    all: 'alle',
    allIn: (municipality) => `Alle i ${municipality}`,
    ownOne: 'Mi eiga',
    typedOwn: 'mi',
    formats: { pdf: 'PDF', xlsx: 'Rekneark (XLSX)', docx: 'Word (DOCX)', csv: 'CSV', json: 'JSON' },
    typedAgreementYear: (number) => `avtaleår ${number}`,
    thisAgreementYear: 'avtaleår',
    card: {
      place: 'Kommune',
      period: 'Periode',
      whose: 'Gjeld',
      draft: 'Merkt «utkast»: perioden er ikkje over, eller ikkje alt er attestert.',
      draftFinal: 'Merkt «utkast»: avtalen er ikkje over.',
      otherFormats: 'Det same i eit anna format:',
      archive:
        'ZIP med timelister, eigeninnsats og sluttrapport som PDF, JSON og CSV, statusane med dialogen, og ei fil med SHA-256 for kvar fil.',
      withoutLines:
        'Summane er med, timelinjene ikkje: dei ser prosjektleiaren, attestanten og koordinatoren.',
      final: 'Les gjennom «Det som manglar», og fyll ut vurderinga til kommunen, før du sender han.',
    },
    revoke: 'Trekk tilbake lenkja',
    typedRevoke: 'rapport trekk',
    whichPlace: (document) => `${document} for kva kommune?`,
    choosePlace: 'Kommune',
    whichWhose: (municipality) => `Kva timeliste i ${municipality}?`,
    whichPerson: 'Kven meiner du?',
    form: {
      title: 'Rapport',
      intro: 'Fila er berre til deg. Det kan ta nokre sekund å lage henne.',
      document: 'Dokument',
      ownTimesheet: 'Timeliste: mi eiga',
      allTimesheet: 'Timeliste: alle i kommunen',
      place: 'Kommune',
      period: 'Periode',
      periodHint: 'Til dømes mars 2024, 2024, avtaleår 1 eller 1.1.–30.4. Tomt felt: den siste heile.',
      person: 'Person',
      personHint: 'Berre for timelister du kontrollerer',
      format: 'Format',
      submit: 'Lag dokumentet',
      cancel: 'Avbryt',
      typed: 'rapport timeliste mars',
    },
    faults: {
      notUnderstood: (rest) =>
        `Eg skjønar ikkje «${rest}». Skriv til dømes «rapport timeliste mars», «rapport eigeninnsats 2024», «rapport sluttrapport» eller «rapport arkiv 2024».`,
      noSuchPeriod: (typed) =>
        `Eg skjønar ikkje perioden «${typed}». Skriv til dømes mars 2024, 2024 eller avtaleår 1.`,
      onlyOwn: 'Du kan hente di eiga timeliste. Andre sine ser berre den som attesterer, og koordinatoren.',
      noOwn: 'Du fører ikkje timar her, så det finst inga timeliste for deg.',
      notYours: (document) =>
        `${document} med namngitte timar er for prosjektansvarleg i kommunen og koordinatoren i fylket.`,
      noSuchPerson: (typed) => `Eg finn ingen «${typed}» i timelistene du kontrollerer.`,
      noSuchFormat: (document, formats) => `${document} finst som ${formats}.`,
      noSuchYear: (municipality) =>
        `${municipality} har ikkje eit slikt avtaleår. Skriv eit kalenderår, til dømes «rapport eigeninnsats 2024».`,
      notThere: (person, municipality) => `${person} har ikkje hatt noka rolle i ${municipality}.`,
      noAgreement: (municipality) =>
        `Avtalen for ${municipality} er ikkje lagd inn enno; spør koordinatoren i fylket. Til da: Skriv kva periode du meiner, til dømes «rapport sluttrapport 2024».`,
      notBegun: (period) => `${period} har ikkje begynt enno.`,
      nobodyWaits: 'Du har ingen lenkjer som verkar no.',
      noSuchFile: (name, waiting) =>
        `Du har inga lenkje til «${name}». Desse verkar: ${waiting}. Skriv «rapport trekk» for å trekkje alle.`,
    },
    revoked: (names) => `Trekt tilbake: ${names}. Lenkja verkar ikkje lenger for nokon.`,
    refusal:
      'Rapportar er for dei som har ei rolle i ein kommune, og for koordinatoren og lesarane i fylket.',
  },
  en: {
    documents: {
      timesheet: 'Timesheet',
      'own-financing': 'Own-financing statement',
      final: 'Final report',
      archive: 'Archive package',
    },
    typedDocuments: {
      timesheet: 'timesheet',
      'own-financing': 'own financing',
      final: 'final',
      archive: 'archive',
    },
    word: 'report',
    all: 'all',
    allIn: (municipality) => `Everybody in ${municipality}`,
    ownOne: 'My own',
    typedOwn: 'mine',
    formats: { pdf: 'PDF', xlsx: 'Workbook (XLSX)', docx: 'Word (DOCX)', csv: 'CSV', json: 'JSON' },
    typedAgreementYear: (number) => `agreement year ${number}`,
    thisAgreementYear: 'agreement year',
    card: {
      place: 'Municipality',
      period: 'Period',
      whose: 'Whose',
      draft: 'Marked “draft”: the period is not over, or not everything is attested.',
      draftFinal: 'Marked “draft”: the agreement is not over.',
      otherFormats: 'The same in another format:',
      archive:
        'A ZIP with timesheets, own financing and the final report as PDF, JSON and CSV, the statuses with their dialogue, and a file with the SHA-256 of each file.',
      withoutLines:
        'The sums are there, the lines are not: those are for the project leader, the attestant and the coordinator.',
      final: "Read through “What is missing”, and fill in the municipality's assessment, before you send it.",
    },
    revoke: 'Withdraw the link',
    typedRevoke: 'report withdraw',
    whichPlace: (document) => `${document}: of which municipality?`,
    choosePlace: 'Municipality',
    whichWhose: (municipality) => `Which timesheet in ${municipality}?`,
    whichPerson: 'Whom do you mean?',
    form: {
      title: 'Report',
      intro: 'The file is for you alone. It may take a few seconds to make.',
      document: 'Document',
      ownTimesheet: 'Timesheet: my own',
      allTimesheet: 'Timesheet: everybody in the municipality',
      place: 'Municipality',
      period: 'Period',
      periodHint:
        'For example March 2024, 2024, agreement year 1 or 1 January to 30 April. Empty: the last whole one.',
      person: 'Person',
      personHint: 'Only for timesheets that you control',
      format: 'Format',
      submit: 'Make the document',
      cancel: 'Cancel',
      typed: 'report timesheet March',
    },
    faults: {
      notUnderstood: (rest) =>
        `I don't understand “${rest}”. Type for example “report timesheet March”, “report own financing 2024”, “report final” or “report archive 2024”.`,
      noSuchPeriod: (typed) =>
        `I don't understand the period “${typed}”. Type for example March 2024, 2024 or agreement year 1.`,
      onlyOwn: "You can get your own timesheet. Others' are for those who attest them, and the coordinator.",
      noOwn: 'You log no hours here, so there is no timesheet of yours.',
      notYours: (document) =>
        `${document} with named hours is for the municipality's responsible and the county's coordinator.`,
      noSuchPerson: (typed) => `I find no “${typed}” in the timesheets that you control.`,
      noSuchFormat: (document, formats) => `${document} can be had as ${formats}.`,
      noSuchYear: (municipality) =>
        `${municipality} has no such agreement year. Type a calendar year, for example “report own financing 2024”.`,
      notThere: (person, municipality) => `${person} has had no role in ${municipality}.`,
      noAgreement: (municipality) =>
        `The agreement of ${municipality} hasn't been entered yet; ask the county's coordinator. Until then, say which period you mean, for example “report final 2024”.`,
      notBegun: (period) => `${period} hasn't begun yet.`,
      nobodyWaits: 'You have no links that work now.',
      noSuchFile: (name, waiting) =>
        `You have no link to “${name}”. These work: ${waiting}. Type “report withdraw” to withdraw all.`,
    },
    revoked: (names) => `Withdrawn: ${names}. The link no longer works for anybody.`,
    refusal:
      "Reports are for those with a role in a municipality, and for the county's coordinator and readers.",
  },
};
