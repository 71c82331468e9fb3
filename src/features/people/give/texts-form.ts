import { say, translated } from '../../../translated.ts';

/** The form about somebody: its fields, and what can be wrong with them. */
export const formTexts = translated({
  comesStraightIn: say(
    (email: string) => `Den som har adressen ${email}, kommer rett inn ved å skrive til meg.`,
    (email) => `Den som har adressa ${email}, kjem rett inn ved å skrive til meg.`,
    (email) => `Whoever has the address ${email} gets straight in by writing to me.`,
  ),
  asksFirst: say(
    (name: string) => `Når ${name} skriver til meg, får du spørsmål om å slippe inn kontoen.`,
    (name) => `Når ${name} skriv til meg, får du spørsmål om å sleppe inn kontoen.`,
    (name) => `When ${name} writes to me, you are asked whether to let the account in.`,
  ),
  percent: say('Stillingsprosent', 'Stillingsprosent', 'Position in percent'),
  percentHint: say(
    'For prosjektlederen: hvor mye av en full stilling tilskuddet betaler, for eksempel 100.',
    'For prosjektleiaren: kor mykje av ei full stilling tilskotet betaler, til dømes 100.',
    'For the project leader: how much of a full position the grant pays, for example 100.',
  ),
  faultPercent: say(
    'Stillingsprosenten må være et helt tall fra 1 til 100.',
    'Stillingsprosenten må vere eit heilt tal frå 1 til 100.',
    'The percentage has to be a whole number from 1 to 100.',
  ),
  faultPercentRole: say(
    'Stillingsprosenten gjelder stillingen som tilskuddet betaler, og den har prosjektlederen.',
    'Stillingsprosenten gjeld stillinga som tilskotet betaler, og den har prosjektleiaren.',
    'The percentage is of the position that the grant pays, which is the project leader’s.',
  ),
  organisation: say('Organisasjon', 'Organisasjon', 'Organisation'),
  organisationHint: say(
    'For en partner: hvem de er fra, for eksempel Husbanken.',
    'For ein partnar: kven dei er frå, til dømes Husbanken.',
    'For a partner: whom they are from, for example Husbanken.',
  ),
  faultOrganisation: say(
    'Det er partnere som er fra en organisasjon. Velg rollen «partner», eller la feltet stå tomt.',
    'Det er partnarar som er frå ein organisasjon. Vel rolla «partnar», eller lat feltet stå tomt.',
    'It is partners who are from an organisation. Choose the role “partner”, or leave the field empty.',
  ),
  faultEnd: say(
    'Siste dag kan ikke være før den første.',
    'Siste dag kan ikkje vere før den første.',
    'The last day can’t be before the first.',
  ),
  account: say('Konto', 'Konto', 'Account'),
  accountHint: say(
    'Velg personen her, så kommer navnet og e-posten derfra. Er personen ikke her, så skriv navnet under.',
    'Vel personen her, så kjem namnet og e-posten derifrå. Er personen ikkje her, så skriv namnet under.',
    'Choose the person here, and the name and e-mail come from there. If they are not here, type the name below.',
  ),
  faultAccount: say(
    'Denne kontoen er fra et annet sted enn din egen. Velg en herfra, eller skriv navnet under.',
    'Denne kontoen er frå ein annan stad enn din eigen. Vel ein herifrå, eller skriv namnet under.',
    'This account is from another place than your own. Choose one from here, or type the name below.',
  ),
  faultNameless: say(
    'Jeg fikk ikke vite navnet på kontoen. Skriv det her.',
    'Eg fekk ikkje vite namnet på kontoen. Skriv det her.',
    'I wasn’t told the name of the account. Type it here.',
  ),
  accountNotLinked: say(
    (name: string) => `Kontoen er ikke koblet: ${name} må selv be om tilgang fra den.`,
    (name) => `Kontoen er ikkje kopla: ${name} må sjølv be om tilgang frå han.`,
    (name) => `The account is not linked: ${name} has to ask for access from it.`,
  ),
  email: say('E-post', 'E-post', 'E-mail'),
  municipality: say('Kommune', 'Kommune', 'Municipality'),
  noMunicipality: say(
    'Ingen (fylke eller partner)',
    'Ingen (fylke eller partnar)',
    'None (county or partner)',
  ),
  faultEmail: say(
    'Dette er ikke en e-postadresse. Skriv for eksempel siv@leka.example.',
    'Dette er ikkje ei e-postadresse. Skriv til dømes berit@meraker.example.',
    'This is not an e-mail address. Write for example siv@leka.example.',
  ),
  faultMunicipality: say(
    'Denne rollen hører til i en kommune. Velg hvilken.',
    'Denne rolla høyrer til i ein kommune. Vel kva for ein.',
    'This role belongs to a municipality. Choose which.',
  ),
  faultNoMunicipality: say(
    'Fylkets roller har ingen kommune. Velg «Ingen».',
    'Rollene til fylket har ingen kommune. Vel «Ingen».',
    'The county’s roles have no municipality. Choose “None”.',
  ),
  faultPlace: say(
    'Velg en kommune fra listen.',
    'Vel ein kommune frå lista.',
    'Choose a municipality from the list.',
  ),
  faultEmailElsewhere: say(
    'Denne e-postadressen tilhører noen i et annet nettverk. Spør den som drifter Lagbot, om å legge til rollen.',
    'Denne e-postadressa høyrer til nokon i eit anna nettverk. Spør den som driftar Lagbot, om å leggje til rolla.',
    'This e-mail address belongs to someone in another network. Ask whoever runs Lagbot to add the role.',
  ),
  faultSeveral: say(
    (name: string) => `Flere her heter ${name}. Skriv e-postadressen, så blir det den rette.`,
    (name) => `Fleire her heiter ${name}. Skriv e-postadressa, så blir det den rette.`,
    (name) => `Several people here are called ${name}. Type the e-mail address to get the right one.`,
  ),
});
