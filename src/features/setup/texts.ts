import { say, translated } from '../../translated.ts';
import { en, nb, nn } from './texts-said.ts';

/** What is said of how far a network's set-up has come. */
export const setupTexts = translated({
  begin: say(
    'Vi setter opp nettverket på rundt et kvarter.',
    'Vi set opp nettverket på rundt eit kvarter.',
    'We set up the network in about a quarter of an hour.',
  ),
  title: say(
    (network: string, left: number) =>
      left === 1 ? `${network}: ett steg igjen i oppsettet` : `${network}: ${left} steg igjen i oppsettet`,
    (network, left) =>
      left === 1 ? `${network}: eitt steg att i oppsettet` : `${network}: ${left} steg att i oppsettet`,
    (network, left) =>
      left === 1 ? `${network}: one step of the setup left` : `${network}: ${left} steps of the setup left`,
  ),
  ready: say(
    (network: string) => `${network} er satt opp`,
    (network) => `${network} er sett opp`,
    (network) => `${network} is set up`,
  ),
  readyNow: say(
    (network: string) => `Nå er ${network} satt opp.`,
    (network) => `No er ${network} sett opp.`,
    (network) => `${network} is set up now.`,
  ),
  resume: say(
    `Du kan gå fra dette og fortsette med «${nb.show}».`,
    `Du kan gå frå dette og halde fram med «${nn.show}».`,
    `You can leave this and go on with “${en.show}”.`,
  ),
  steps: {
    network: say('Nettverk', 'Nettverk', 'Network'),
    municipalities: say('Kommuner', 'Kommunar', 'Municipalities'),
    agreement: say('Avtale', 'Avtale', 'Agreement'),
    people: say('Folk', 'Folk', 'People'),
    rate: say('Sats', 'Sats', 'Rate'),
    gathering: say('Første samling', 'Første samling', 'First gathering'),
  },
  /** The first step. */
  form: {
    title: say('Nettverket', 'Nettverket', 'The network'),
    saved: say(
      (name: string) => `Nettverket heter nå ${name}.`,
      (name) => `Nettverket heiter no ${name}.`,
      (name) => `The network is called ${name} now.`,
    ),
    intro: say('Alt kan endres senere.', 'Alt kan endrast seinare.', 'All of it can be changed later.'),
    name: say('Navn', 'Namn', 'Name'),
    nameHint: say('For eksempel I LAG', 'Til dømes I LAG', 'Such as I LAG'),
    nameFault: say(
      (most: number) => `Et nettverk trenger et navn på høyst ${most} tegn.`,
      (most) => `Eit nettverk treng eit namn på høgst ${most} teikn.`,
      (most) => `A network needs a name of at most ${most} characters.`,
    ),
    nameTaken: say(
      (name: string) => `Et annet nettverk heter «${name}». Velg et annet navn.`,
      (name) => `Eit anna nettverk heiter «${name}». Vel eit anna namn.`,
      (name) => `Another network is called “${name}”. Choose another name.`,
    ),
    kind: say('Type', 'Type', 'Kind'),
    kinds: {
      distriktssatsing: say('distriktssatsing', 'distriktssatsing', 'distriktssatsing (district programme)'),
      læringsnettverk: say('læringsnettverk', 'læringsnettverk', 'læringsnettverk (learning network)'),
      bygdevekst: say('bygdevekst', 'bygdevekst', 'bygdevekst (rural growth agreement)'),
    },
    kindFault: say(
      'Velg hva slags nettverk det er.',
      'Vel kva slag nettverk det er.',
      'Choose what kind of network it is.',
    ),
    county: say('Fylke', 'Fylke', 'County'),
    countyHint: say(
      'Ett eller flere, for eksempel Trøndelag, Nordland',
      'Eitt eller fleire, til dømes Trøndelag, Nordland',
      'One or several, such as Trøndelag, Nordland',
    ),
    countyFault: say(
      (said: string, nearest: string | undefined) =>
        nearest === undefined
          ? `Jeg kjenner ikke fylket «${said}».`
          : `Jeg kjenner ikke fylket «${said}». Mente du ${nearest}?`,
      (said, nearest) =>
        nearest === undefined
          ? `Eg kjenner ikkje fylket «${said}».`
          : `Eg kjenner ikkje fylket «${said}». Meinte du ${nearest}?`,
      (said, nearest) =>
        nearest === undefined
          ? `I don’t know the county “${said}”.`
          : `I don’t know the county “${said}”. Did you mean ${nearest}?`,
    ),
    language: say('Språk', 'Språk', 'Language'),
    languages: {
      nb: say('bokmål', 'bokmål', 'bokmål'),
      nn: say('nynorsk', 'nynorsk', 'nynorsk'),
      en: say('engelsk', 'engelsk', 'English'),
    },
    example: say(
      'navn I LAG, type distriktssatsing, fylke Trøndelag fylkeskommune, språk bokmål',
      'namn I LAG, type distriktssatsing, fylke Trøndelag fylkeskommune, språk nynorsk',
      'name I LAG, kind distriktssatsing, county Trøndelag fylkeskommune, language english',
    ),
  },
  /** What is typed for a step. */
  words: {
    network: say('nettverk', 'nettverk', 'network'),
    municipalities: say('kommuner', 'kommunar', 'municipalities'),
    agreement: say('avtale', 'avtale', 'agreement'),
    people: say('folk', 'folk', 'people'),
    rate: say('sats', 'sats', 'rate'),
    gathering: say('samling', 'samling', 'gathering'),
  },
  skipped: say('hoppet over', 'hoppa over', 'skipped'),
  hasAgreements: say('alle kommunene har en', 'alle kommunane har ein', 'every municipality has one'),
  hasPeople: say(
    (count: number) => (count === 1 ? 'én har en rolle' : `${count} har en rolle`),
    (count) => (count === 1 ? 'éin har ei rolle' : `${count} har ei rolle`),
    (count) => (count === 1 ? 'one has a role' : `${count} have a role`),
  ),
  hasRate: say('det er en som gjelder', 'det er ein som gjeld', 'there is one in force'),
  needsNoRate: say(
    'trengs ikke: avtalen har ingen egenfinansiering',
    'trengst ikkje: avtalen har inga eigenfinansiering',
    'not needed: the agreement has no own financing',
  ),
  hasGathering: say('er satt opp', 'er sett opp', 'is set up'),
  /** What is missing; where, if it is in some municipalities alone. */
  lacks: {
    name: say(
      () => 'Nettverket har ikke fått navn ennå.',
      () => 'Nettverket har ikkje fått namn enno.',
      () => 'The network has no name yet.',
    ),
    kind: say(
      () => 'Jeg vet ikke hva slags nettverk det er.',
      () => 'Eg veit ikkje kva slag nettverk det er.',
      () => 'I don’t know what kind of network it is.',
    ),
    county: say(
      () => 'Jeg vet ikke hvilket fylke det hører til.',
      () => 'Eg veit ikkje kva fylke det høyrer til.',
      () => 'I don’t know which county it belongs to.',
    ),
    municipalities: say(
      () => 'Ingen kommuner er med ennå.',
      () => 'Ingen kommunar er med enno.',
      () => 'No municipalities are in it yet.',
    ),
    agreement: say(
      (places: string) =>
        places === '' ? 'Ingen avtale er lagt inn ennå.' : `${places} har ingen avtale ennå.`,
      (places) => (places === '' ? 'Ingen avtale er lagd inn enno.' : `${places} har ingen avtale enno.`),
      (places) => (places === '' ? 'No agreement has been entered yet.' : `No agreement for ${places} yet.`),
    ),
    alone: say(
      () => 'Du er den eneste her så langt.',
      () => 'Du er den einaste her så langt.',
      () => 'You are the only one here so far.',
    ),
    rate: say(
      (places: string) => (places === '' ? 'Ingen sats gjelder ennå.' : `Ingen sats gjelder for ${places}.`),
      (places) => (places === '' ? 'Ingen sats gjeld enno.' : `Ingen sats gjeld for ${places}.`),
      (places) => (places === '' ? 'No rate is in force yet.' : `No rate is in force for ${places}.`),
    ),
    gathering: say(
      () => 'Ingen samling er satt opp ennå.',
      () => 'Inga samling er sett opp enno.',
      () => 'No gathering is planned yet.',
    ),
  },
  /** Whom municipalities lack; all of them where none is named. */
  lacksPeople: say(
    (places: string, people: string) => `${places === '' ? 'Kommunene' : places} har ${people}.`,
    (places, people) => `${places === '' ? 'Kommunane' : places} har ${people}.`,
    (places, people) => `${places === '' ? 'The municipalities have' : `${places}:`} ${people}.`,
  ),
  people: {
    leader: say('ingen prosjektleder', 'ingen prosjektleiar', 'no project leader'),
    attestant: say(
      'ingen som kan attestere timer',
      'ingen som kan attestere timar',
      'nobody who can attest hours',
    ),
    reach: say('ingen som jeg når', 'ingen som eg når', 'nobody whom I can reach'),
  },
  askThem: say(
    'Be dem jeg ikke når, om å skrive til meg.',
    'Be dei eg ikkje når, om å skrive til meg.',
    'Ask those whom I can’t reach to write to me.',
  ),
  /** «avtale ny Tydal som Leka» */
  like: say('som', 'som', 'like'),
  others: say(
    (count: number) => `${count} andre`,
    (count) => `${count} andre`,
    (count) => `${count} others`,
  ),
  buttons: {
    network: say('Fyll ut', 'Fyll ut', 'Fill in'),
    municipalities: say('Velg kommuner', 'Vel kommunar', 'Choose municipalities'),
    agreement: say('Lag avtale', 'Lag avtale', 'Make an agreement'),
    sameAgreement: say(
      (count: number) => (count === 1 ? 'Bruk den samme' : 'Bruk den samme for alle'),
      (count) => (count === 1 ? 'Bruk den same' : 'Bruk den same for alle'),
      (count) => (count === 1 ? 'Use the same' : 'Use the same for all'),
    ),
    people: say('Legg til én', 'Legg til éin', 'Add one'),
    several: say('Legg til flere', 'Legg til fleire', 'Add several'),
    rate: say('Sett sats', 'Set sats', 'Set the rate'),
    whoIs: say('Deltakere', 'Deltakarar', 'Members'),
    gathering: say('Sett opp', 'Set opp', 'Plan it'),
    skip: say('Hopp over', 'Hopp over', 'Skip'),
    include: say('Ta med', 'Ta med', 'Include'),
    show: say('Oppsett', 'Oppsett', 'Setup'),
  },
  /** «Prosjektleder i Leka», «Sett sats i Leka» */
  buttonIn: say(
    (what: string, place: string) => `${what} i ${place}`,
    (what, place) => `${what} i ${place}`,
    (what, place) => `${what} in ${place}`,
  ),
  next: say('Neste:', 'Neste:', 'Next:'),
  home: say('Oppsett', 'Oppsett', 'Setup'),
  skippedNow: say(
    (step: string) => `Greit, jeg spør ikke mer om ${step}.`,
    (step) => `Greitt, eg spør ikkje meir om ${step}.`,
    (step) => `All right, I won’t ask about ${step} again.`,
  ),
  includedNow: say(
    (step: string) => `${step} er med i oppsettet igjen.`,
    (step) => `${step} er med i oppsettet igjen.`,
    (step) => `${step} is part of the setup again.`,
  ),
  whichStep: say('Hvilket steg?', 'Kva steg?', 'Which step?'),
  notStep: say(
    (said: string) => `Jeg kjenner ikke steget «${said}».`,
    (said) => `Eg kjenner ikkje steget «${said}».`,
    (said) => `I don’t know the step “${said}”.`,
  ),
  notNetwork: say(
    (said: string) => `Du koordinerer ikke noe nettverk som heter «${said}».`,
    (said) => `Du koordinerer ikkje noko nettverk som heiter «${said}».`,
    (said) => `You coordinate no network called “${said}”.`,
  ),
  nothingSkipped: say('Ingen steg er hoppet over.', 'Ingen steg er hoppa over.', 'No step is skipped.'),
});
