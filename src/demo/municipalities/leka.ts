import { readPlan } from '../plan/goal-plan.ts';
import { type MunicipalityPlan, readActivities, readStatuses } from '../plan/municipality-plan.ts';

/** Leka's year: the samfunnsdel through its hearing, and room for businesses by the quay. */
export const leka: MunicipalityPlan = {
  number: '5052',
  name: 'Leka',
  domain: 'leka',
  language: 'nb',
  leaders: [{ name: 'Siv Eksempelvik' }],
  attestant: 'Odd Attestmo',
  member: 'Pia Gruppenes',
  ownWorkHours: [26, 28, 24, 38, 22, 30, 6, 24, 36, 30, 28, 18],
  themes: ['business', 'plan', 'homes'],
  gathering: { travellers: ['leader', 'member'], travelMinutes: 105 },
  attestsOn: 6,
  plan: readPlan(`
Leka skal være et godt sted å bo, arbeide og drive virksomhet hele året.

# Næringsutvikling | business
- Lagerplass ved kaia: behov, plass og kostnadsoverslag | prosjektlederen | 2024-09-30
  course 2024-02-09 onTrack, 2024-10-11 delayed, 2024-10-25 done
  hours Befaring på kaia; Møte om lagerplass ved kaia; Næringsverksted
  told 2024-02-09 2024-08-23 2024-09-13 2024-10-11 2024-10-18 2024-10-25
- Oversikt over ledige lokaler | prosjektgruppa | 2024-06-28
  course 2024-02-12 onTrack, 2024-06-21 done
  hours Oversikt over ledige lokaler
  told 2024-06-21
- Besøk hos bedriftene | prosjektlederen | minst fem besøk hvert halvår
  course 2024-04-08 onTrack
  hours Bedriftsbesøk
  told 2024-04-12 2024-08-16 2024-08-30

# Plan- og utviklingsprosesser | plan
- Ny samfunnsdel, fra høring til vedtak | prosjektlederen | 2024-06-30
  course 2024-01-15 onTrack, 2024-04-19 delayed, 2024-04-26 onTrack, 2024-06-07 done
  hours Innbyggermøte plan; Møte med ungdomsrådet om samfunnsdelen; Oppsummering av høringsinnspill; Arbeid med samfunnsdelen
  told 2024-01-19 2024-02-16 2024-02-23 2024-03-01 2024-03-08 2024-03-15 2024-04-19 2024-04-26 2024-05-10 2024-05-24 2024-06-07
- Handlingsdel for næring og bolig | den prosjektansvarlige | 2025-02-28
  course 2024-08-12 onTrack
  told 2024-11-08

# Attraktive bomiljø og boliger | homes
  told 2024-09-06 2024-09-20 2024-09-27
- Tilflytterside med ledige tomter | prosjektgruppa | 2024-08-30
  course 2024-02-05 onTrack, 2024-08-28 done
  hours Tekst og bilder til tilflyttersida
  told 2024-07-05 2024-08-01
- Intervju med tilflyttere, og en kort rapport | prosjektlederen | 2024-12-13
  course 2024-03-04 onTrack
  hours Intervju med tilflyttere
  told 2024-11-22
`),
  activities: readActivities(`
meeting business 60–120 | Befaring på kaia
meeting business 60–120 | Møte om lagerplass ved kaia
desk business 60–180 | Oversikt over ledige lokaler
desk homes 45–150 | Intervju med tilflyttere
desk homes 60–180 member | Tekst og bilder til tilflyttersida
meeting plan 60–105 | Møte med ungdomsrådet om samfunnsdelen
desk plan 60–240 leader months 2–5 | Oppsummering av høringsinnspill
`),
  events: [
    { day: '2024-02-07', from: '12:00', to: '15:00', text: 'Næringsverksted', theme: 'business' },
    {
      day: '2024-03-06',
      from: '18:00',
      to: '20:30',
      text: 'Innbyggermøte plan',
      theme: 'plan',
      doers: ['leader', 'member', 'attestant'],
    },
  ],
  statuses: readStatuses(`
2024-01-12 onTrack Prosjektgruppa er samlet, og møteplanen er satt.
2024-01-19 onTrack Utkastet til samfunnsdel er gjennomgått i prosjektgruppa.
2024-01-26 onTrack Nyttig videosamling om prosjektplan. To næringsverksteder er avtalt.
2024-02-02 onTrack Fremdriftsplanen er nesten ferdig.
  next Sende planen innen fristen.
2024-02-09 onTrack Næringsverksted med elleve deltakere. Lagerplass ved kaia står øverst på ønskelista.
2024-02-16 onTrack Samfunnsdelen er klar for høring. Neste: innbyggermøte i mars.
  comment Godt levert! Send gjerne lenken til høringen, så deler jeg den med de andre.
2024-02-23 onTrack Høringen er i gang, og lag og foreninger er kontaktet.
2024-03-01 onTrack Invitasjon til innbyggermøtet er sendt til alle husstander.
2024-03-08 onTrack 46 møtte på innbyggermøtet. Boliger for unge kom øverst.
  next Oppsummere innspillene.
2024-03-15 onTrack Innspillene fra innbyggermøtet er oppsummert og lagt ut.
2024-04-05 onTrack To nyttige dager på Høylandet. Vi tar med oss opplegget for bedriftsbesøk.
2024-04-12 onTrack De tre første bedriftsbesøkene er gjennomført.
2024-04-19 delayed Oppsummeringen av høringen tar en uke ekstra.
  next Legge den fram for prosjektgruppa.
2024-04-26 onTrack Høringsinnspillene er behandlet i prosjektgruppa.
2024-05-10 onTrack Saken om samfunnsdelen er sendt til formannskapet.
2024-05-24 onTrack Formannskapet har behandlet samfunnsdelen. To mindre endringer er tatt inn.
2024-06-07 onTrack Samfunnsdelen er vedtatt i kommunestyret.
  next Handlingsdel for næring og bolig.
2024-06-21 onTrack Oversikten over ledige lokaler ved kaia er klar.
2024-07-05 onTrack Rolig uke. Tilflyttersida har fått nye bilder.
2024-08-01 onTrack Tre henvendelser om boligtomter er besvart.
2024-08-09 onTrack Prosjektgruppa er i gang igjen, med plan for arbeidet videre.
2024-08-16 onTrack Avtaler om fem nye bedriftsbesøk er på plass.
2024-08-23 onTrack To bedrifter vil gå sammen om lagerplass ved kaia.
  next Kostnadsoverslag sammen med bedriftene.
2024-08-30 onTrack Tertialstatus er levert. Fem bedriftsbesøk er gjennomført.
2024-09-06 onTrack Ungdomsrådet har gitt innspill til boliger for unge.
2024-09-13 onTrack Kostnadsoverslaget for lagerplassen er halvferdig.
2024-09-20 onTrack Vi har meldt et innlegg om boligtomter til videosamlingen.
2024-09-27 onTrack Gode innspill på videosamlingen. Vi prøver samme mal for utleieboliger.
2024-10-11 delayed Kostnadsoverslaget er forsinket, vi venter på to tilbud.
2024-10-18 delayed Ett av to tilbud er kommet. Vi purrer på det andre.
2024-10-25 onTrack Begge tilbudene er inne, og kostnadsoverslaget er ferdig.
2024-11-08 onTrack Handlingsdelen for næring er drøftet i formannskapet.
2024-11-22 onTrack Fire familier er intervjuet om å flytte hit.
  next Kort rapport til prosjektgruppa.
2024-12-06 onTrack Søknaden til læringsnettverket er klar til gjennomlesing.
2024-12-13 onTrack Søknaden er sendt. Året er oppsummert i prosjektgruppa.
`),
};
