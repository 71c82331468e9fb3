import { readPlan } from '../plan/goal-plan.ts';
import { type MunicipalityPlan, readActivities, readStatuses } from '../plan/municipality-plan.ts';

/** Snåase–Snåsa's year: an application that takes its time, and recruitment in two languages. */
export const snåsa: MunicipalityPlan = {
  number: '5041',
  name: 'Snåase–Snåsa',
  domain: 'snasa',
  language: 'nb',
  leaders: [{ name: 'Maja Testvoll' }],
  attestant: 'Per Godkjenset',
  member: 'Nils Arbeidsli',
  ownWorkHours: [22, 24, 26, 36, 24, 28, 8, 26, 34, 28, 32, 16],
  themes: ['business', 'recruitment', 'research', 'plan'],
  gathering: { travellers: ['leader'], travelMinutes: 75 },
  attestsOn: 12,
  plan: readPlan(`
Snåase–Snåsa skal styrke reiselivet, lokalmaten og rekrutteringen, på sørsamisk og norsk.

# Næringsutvikling | business
- Reiselivsgruppe med felles booking | reiselivsgruppa | 2024-12-31
  course 2024-01-25 onTrack, 2024-11-22 delayed, 2024-12-06 onTrack
  hours Arbeidsmøte i reiselivsgruppa; Åpent møte om reiseliv
  told 2024-01-25 2024-08-08 2024-08-15 2024-10-10 2024-10-25 2024-11-08 2024-11-22 2024-12-06
- Kart over turmål og overnatting | prosjektgruppa | 2024-06-28
  course 2024-02-05 onTrack, 2024-07-04 done
  hours Kart over turmål og overnatting
  told 2024-04-12 2024-04-19 2024-07-04
- Støtte fra Innovasjon Norge til forprosjektet | prosjektlederen | 2024-06-28
  course 2024-03-04 onTrack, 2024-05-10 delayed, 2024-06-14 onTrack, 2024-08-23 done
  hours Søknad til Innovasjon Norge
  told 2024-03-15 2024-03-22 2024-05-10 2024-05-24 2024-06-07 2024-06-14 2024-08-23

# Rekruttering og kompetanseutvikling | recruitment
- Velkomstpakke til nye ansatte på sørsamisk og norsk | prosjektgruppa | 2024-06-28
  course 2024-02-19 onTrack, 2024-06-28 done
  hours Velkomstpakke på sørsamisk og norsk
  told 2024-02-23 2024-04-26 2024-06-28 2024-09-27
- Rekrutteringsside på to språk | prosjektlederen | 2024-09-30
  course 2024-03-04 onTrack, 2024-09-20 done
  hours Møte om sørsamisk språk i rekrutteringen
  told 2024-09-20

# Forskning og innovasjon | research
- Forprosjekt for lokalmat, fulgt av en forsker | prosjektlederen | 2025-06-30
  course 2024-03-08 onTrack, 2024-05-10 stopped, 2024-08-23 onTrack
  hours Møte om forprosjekt for lokalmat; Samtale med forsker om følgeevaluering
  told 2024-03-08 2024-08-30 2024-09-05 2024-09-13

# Plan- og utviklingsprosesser | plan
- Satsingene inn i samfunnsdelen | den prosjektansvarlige | 2025-05-30
  course 2024-02-12 onTrack
  hours Arbeid med samfunnsdelen
`),
  activities: readActivities(`
desk business 60–240 leader months 3–6 | Søknad til Innovasjon Norge
meeting business 60–150 | Arbeidsmøte i reiselivsgruppa
desk business 60–180 member | Kart over turmål og overnatting
meeting recruitment 60–120 | Møte om sørsamisk språk i rekrutteringen
desk recruitment 60–180 | Velkomstpakke på sørsamisk og norsk
meeting research 60–120 | Møte om forprosjekt for lokalmat
`),
  events: [
    { day: '2024-10-23', from: '18:30', to: '21:00', text: 'Åpent møte om reiseliv', theme: 'business' },
  ],
  statuses: readStatuses(`
2024-01-12 onTrack Prosjektgruppa har valgt tre satsinger for året.
2024-01-25 onTrack Reiselivsgruppa er i gang med åtte bedrifter.
2024-02-09 onTrack Utkastet til fremdriftsplan er ferdig.
  next Behandling i formannskapet.
2024-02-16 onTrack Fremdriftsplanen er levert, og formannskapet er orientert.
2024-02-23 onTrack Velkomstpakken til nye ansatte er påbegynt, på sørsamisk og norsk.
2024-03-08 onTrack Skissen til forprosjekt for lokalmat er ferdig.
2024-03-15 onTrack Søknaden om støtte til forprosjektet er nesten klar.
2024-03-22 onTrack Søknaden om støtte til forprosjektet er sendt.
2024-04-05 onTrack Samlingen ga to nye kontakter for lokalmat.
2024-04-12 onTrack Kart over turmål og overnatting er påbegynt.
2024-04-19 onTrack Kartet dekker nå halve kommunen.
2024-04-26 onTrack Velkomstpakken er prøvd ut på tre nyansatte.
2024-05-10 delayed Vi har ikke fått svar på søknaden ennå. Forprosjektet står på vent.
2024-05-24 delayed Venter på svar på søknad. Ønsker bistand fra Innovasjon Norge.
  help Ønsker bistand fra Innovasjon Norge.
  comment Jeg ringer Innovasjon Norge i dag og kommer tilbake med et navn.
2024-06-07 delayed Vi har fått en kontaktperson. Søknaden må suppleres med et budsjett.
2024-06-14 onTrack Budsjettet er ettersendt.
  next Møte med bedriftene om lokalmat.
2024-06-28 onTrack Velkomstpakken er trykt på begge språk.
2024-07-04 onTrack Rolig uke. Kartet over turmål er rettet etter tilbakemeldinger.
2024-08-08 onTrack Vi er i gang igjen. Reiselivsgruppa møtes neste uke.
2024-08-15 onTrack Reiselivsgruppa har evaluert sesongen.
2024-08-23 onTrack Søknaden er innvilget. Forprosjektet for lokalmat starter.
2024-08-30 onTrack Tertialstatus er levert. Seks produsenter er med i forprosjektet.
2024-09-05 onTrack Første arbeidsmøte om lokalmat er holdt.
2024-09-13 onTrack En forsker følger forprosjektet og deler funn underveis.
2024-09-20 onTrack Rekrutteringssida er oppe på sørsamisk og norsk.
2024-09-27 onTrack To søkere har nevnt velkomstpakken i intervju.
2024-10-10 onTrack Åpent møte om reiseliv er annonsert.
2024-10-25 onTrack 31 kom på det åpne møtet. Felles booking er øverst på lista.
2024-11-08 onTrack Tre løsninger for felles booking er sammenlignet.
2024-11-22 delayed Valget av bookingløsning er utsatt, to bedrifter vil regne mer på det.
2024-12-06 onTrack Bedriftene er enige om bookingløsning.
2024-12-13 onTrack Søknaden til læringsnettverket er sendt.
  next Avtale med leverandøren.
`),
};
