import { print } from '../../chat/wording.ts';
import { say, translated } from '../../translated.ts';
import { said } from './texts-said.ts';

const { timesheet, final, archive, revoke, 'own-financing': ownFinancing } = said;

/** What is said about reports in chat. */
export const texts = translated({
  documents: {
    timesheet: say('Timeliste', 'Timeliste', 'Timesheet'),
    'own-financing': say(
      'Dokumentasjon av egeninnsats',
      'Dokumentasjon av eigeninnsats',
      'Own-financing statement',
    ),
    final: say('Sluttrapport', 'Sluttrapport', 'Final report'),
    archive: say('Arkivpakke', 'Arkivpakke', 'Archive package'),
  },
  until: say('til', 'til', 'to'),
  all: say('alle', 'alle', 'all'),
  allIn: say(
    (municipality: string) => `Alle i ${municipality}`,
    (municipality) => `Alle i ${municipality}`,
    (municipality) => `Everybody in ${municipality}`,
  ),
  ownOne: say('Min egen', 'Mi eiga', 'My own'),
  typedOwn: say('min', 'mi', 'mine'),
  formats: {
    pdf: say('PDF'),
    xlsx: say('Regneark (XLSX)', 'Rekneark (XLSX)', 'Workbook (XLSX)'),
    docx: say('Word (DOCX)'),
    csv: say('CSV'),
    json: say('JSON'),
  },
  card: {
    place: say('Kommune', 'Kommune', 'Municipality'),
    period: say('Periode', 'Periode', 'Period'),
    whose: say('Gjelder', 'Gjeld', 'Whose'),
    draft: say(
      'Merket «utkast»: perioden er ikke over, eller ikke alt er attestert.',
      'Merkt «utkast»: perioden er ikkje over, eller ikkje alt er attestert.',
      'Marked “draft”: the period is not over, or not everything is attested.',
    ),
    draftFinal: say(
      'Merket «utkast»: avtalen er ikke over.',
      'Merkt «utkast»: avtalen er ikkje over.',
      'Marked “draft”: the agreement is not over.',
    ),
    otherFormats: say(
      'Det samme i et annet format:',
      'Det same i eit anna format:',
      'The same in another format:',
    ),
    archive: say(
      'ZIP med timelister, egeninnsats og sluttrapport som PDF, JSON og CSV, statusene med dialogen, og en fil med kontrollsummen av hver fil.',
      'ZIP med timelister, eigeninnsats og sluttrapport som PDF, JSON og CSV, statusane med dialogen, og ei fil med kontrollsummen av kvar fil.',
      'A ZIP with timesheets, own financing and the final report as PDF, JSON and CSV, the statuses with their dialogue, and a file with the checksum of each file.',
    ),
    withoutLines: say(
      'Summene er med, men ikke timelinjene. Dem kan prosjektlederen, den som attesterer, og koordinatoren se.',
      'Summane er med, men ikkje timelinjene. Dei kan prosjektleiaren, den som attesterer, og koordinatoren sjå.',
      'The sums are included, but not the lines. The project leader, whoever attests and the coordinator can see those.',
    ),
    final: say(
      'Les gjennom «Det som mangler», og fyll ut kommunens vurdering, før du sender den.',
      'Les gjennom «Det som manglar», og fyll ut vurderinga til kommunen, før du sender han.',
      'Read through “What is missing”, and fill in the municipality’s assessment, before you send it.',
    ),
  },
  revoke: say('Trekk tilbake lenken', 'Trekk tilbake lenkja', 'Withdraw the link'),
  whichPlace: say(
    (document: string) => `${document} for hvilken kommune?`,
    (document) => `${document} for kva kommune?`,
    (document) => `${document}: of which municipality?`,
  ),
  choosePlace: say('Kommune', 'Kommune', 'Municipality'),
  whichWhose: say(
    (municipality: string) => `Hvilken timeliste i ${municipality}?`,
    (municipality) => `Kva timeliste i ${municipality}?`,
    (municipality) => `Which timesheet in ${municipality}?`,
  ),
  whichPerson: say('Hvem mener du?', 'Kven meiner du?', 'Whom do you mean?'),
  form: {
    title: say('Rapport', 'Rapport', 'Report'),
    intro: say(
      'Filen er bare til deg. Det kan ta noen sekunder å lage den.',
      'Fila er berre til deg. Det kan ta nokre sekund å lage fila.',
      'The file is for you alone. It may take a few seconds to make.',
    ),
    document: say('Dokument', 'Dokument', 'Document'),
    ownTimesheet: say('Timeliste: min egen', 'Timeliste: mi eiga', 'Timesheet: my own'),
    allTimesheet: say(
      'Timeliste: alle i kommunen',
      'Timeliste: alle i kommunen',
      'Timesheet: everybody in the municipality',
    ),
    place: say('Kommune', 'Kommune', 'Municipality'),
    period: say('Periode', 'Periode', 'Period'),
    periodHint: say(
      'For eksempel mars 2024, 2024, avtaleår 1 eller 1.1.–30.4. Tomt felt: den siste hele.',
      'Til dømes mars 2024, 2024, avtaleår 1 eller 1.1.–30.4. Tomt felt: den siste heile.',
      'For example March 2024, 2024, agreement year 1 or 1 January to 30 April. Empty: the last whole one.',
    ),
    person: say('Person'),
    personHint: say(
      'Bare for timelister du kontrollerer',
      'Berre for timelister du kontrollerer',
      'Only for timesheets that you check',
    ),
    format: say('Format'),
    submit: say('Lag dokumentet', 'Lag dokumentet', 'Make the document'),
  },
  faults: {
    notUnderstood: say(
      (rest: string) =>
        `Jeg forstår ikke «${rest}». Skriv for eksempel «${timesheet.help.nb.type}», «${ownFinancing.help.nb.type}», «${final.help.nb.type}» eller «${archive.help.nb.type}».`,
      (rest) =>
        `Eg forstår ikkje «${rest}». Skriv til dømes «${timesheet.help.nn.type}», «${ownFinancing.help.nn.type}», «${final.help.nn.type}» eller «${archive.help.nn.type}».`,
      (rest) =>
        `I don’t understand “${rest}”. Type “${timesheet.help.en.type}”, “${ownFinancing.help.en.type}”, “${final.help.en.type}” or “${archive.help.en.type}”, for example.`,
    ),
    noSuchPeriod: say(
      (typed: string) =>
        `Jeg forstår ikke perioden «${typed}». Skriv for eksempel mars 2024, 2024 eller avtaleår 1.`,
      (typed) => `Eg forstår ikkje perioden «${typed}». Skriv til dømes mars 2024, 2024 eller avtaleår 1.`,
      (typed) =>
        `I don’t understand the period “${typed}”. Type March 2024, 2024 or agreement year 1, for example.`,
    ),
    onlyOwn: say(
      'Du kan hente din egen timeliste. Andres timelister kan bare den som attesterer, og koordinatoren hente.',
      'Du kan hente di eiga timeliste. Timelistene til andre kan berre den som attesterer, og koordinatoren hente.',
      'You can get your own timesheet. Only those who attest them and the coordinator can get others’.',
    ),
    noOwn: say(
      'Du fører ikke timer her, så det finnes ingen timeliste for deg.',
      'Du fører ikkje timar her, så det finst inga timeliste for deg.',
      'You log no hours here, so there is no timesheet of yours.',
    ),
    notYours: say(
      (document: string) =>
        `${document} med navn kan bare den prosjektansvarlige i kommunen og koordinatoren i fylket hente.`,
      (document) =>
        `${document} med namn kan berre den prosjektansvarlege i kommunen og koordinatoren i fylket hente.`,
      (document) =>
        `Only the one responsible in the municipality and the county’s coordinator can get ${document} with names.`,
    ),
    noSuchPerson: say(
      (typed: string) => `Jeg finner ingen «${typed}» i timelistene du kontrollerer.`,
      (typed) => `Eg finn ingen «${typed}» i timelistene du kontrollerer.`,
      (typed) => `I find no “${typed}” in the timesheets that you check.`,
    ),
    noSuchFormat: say(
      (document: string, formats: string) => `${document} finnes som ${formats}.`,
      (document, formats) => `${document} finst som ${formats}.`,
      (document, formats) => `${document} can be had as ${formats}.`,
    ),
    noSuchYear: say(
      (municipality: string) =>
        `${municipality} har ikke et slikt avtaleår. Skriv et kalenderår, for eksempel «${ownFinancing.help.nb.type}».`,
      (municipality) =>
        `${municipality} har ikkje eit slikt avtaleår. Skriv eit kalenderår, til dømes «${ownFinancing.help.nn.type}».`,
      (municipality) =>
        `${municipality} has no such agreement year. Type a calendar year, for example “${ownFinancing.help.en.type}”.`,
    ),
    notThere: say(
      (person: string, municipality: string) => `${person} har ikke hatt noen rolle i ${municipality}.`,
      (person, municipality) => `${person} har ikkje hatt noka rolle i ${municipality}.`,
      (person, municipality) => `${person} has had no role in ${municipality}.`,
    ),
    noAgreement: say(
      (municipality: string) =>
        `Avtalen for ${municipality} er ikke lagt inn ennå; spør koordinatoren i fylket. Til da: Skriv hvilken periode du mener, for eksempel «${print(final, 'nb', '2024')}».`,
      (municipality) =>
        `Avtalen for ${municipality} er ikkje lagd inn enno; spør koordinatoren i fylket. Til då: Skriv kva periode du meiner, til dømes «${print(final, 'nn', '2024')}».`,
      (municipality) =>
        `The agreement of ${municipality} hasn’t been entered yet; ask the county’s coordinator. Until then, say which period you mean, for example “${print(final, 'en', '2024')}”.`,
    ),
    notBegun: say(
      (period: string) => `${period} har ikke begynt ennå.`,
      (period) => `${period} har ikkje byrja enno.`,
      (period) => `${period} hasn’t begun yet.`,
    ),
    nobodyWaits: say(
      'Du har ingen lenker som virker nå.',
      'Du har ingen lenkjer som verkar no.',
      'You have no links that work now.',
    ),
    noSuchFile: say(
      (name: string, waiting: string) =>
        `Du har ingen lenke til «${name}». Disse virker: ${waiting}. Skriv «${print(revoke, 'nb')}» for å trekke alle.`,
      (name, waiting) =>
        `Du har inga lenkje til «${name}». Desse verkar: ${waiting}. Skriv «${print(revoke, 'nn')}» for å trekkje alle.`,
      (name, waiting) =>
        `You have no link to “${name}”. These work: ${waiting}. Type “${print(revoke, 'en')}” to withdraw all.`,
    ),
  },
  revoked: say(
    (names: string) => `Trukket tilbake: ${names}. Lenken virker ikke lenger for noen.`,
    (names) => `Trekt tilbake: ${names}. Lenkja verkar ikkje lenger for nokon.`,
    (names) => `Withdrawn: ${names}. The link no longer works for anybody.`,
  ),
  refusal: say(
    'Bare de som har en rolle i en kommune, og koordinatoren og leserne i fylket kan hente rapporter.',
    'Berre dei som har ei rolle i ein kommune, og koordinatoren og lesarane i fylket kan hente rapportar.',
    'Only those with a role in a municipality, and the county’s coordinator and readers, can get reports.',
  ),
});
