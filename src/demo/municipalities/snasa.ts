import { readPlan } from '../plan/goal-plan.ts';
import { delayed, desk, type MunicipalityPlan, meeting, onTrack } from '../plan/municipality-plan.ts';

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
  activities: [
    desk('business', 'Søknad til Innovasjon Norge', 60, 240, { doers: ['leader'], months: [3, 6] }),
    meeting('business', 'Arbeidsmøte i reiselivsgruppa', 60, 150),
    desk('business', 'Kart over turmål og overnatting', 60, 180, { doers: ['member'] }),
    meeting('recruitment', 'Møte om sørsamisk språk i rekrutteringen', 60, 120),
    desk('recruitment', 'Velkomstpakke på sørsamisk og norsk', 60, 180),
    meeting('research', 'Møte om forprosjekt for lokalmat', 60, 120),
  ],
  events: [
    { day: '2024-10-23', from: '18:30', to: '21:00', text: 'Åpent møte om reiseliv', theme: 'business' },
  ],
  statuses: [
    onTrack('2024-01-12', 'Prosjektgruppa har valgt tre satsinger for året.'),
    onTrack('2024-01-25', 'Reiselivsgruppa er i gang med åtte bedrifter.'),
    onTrack('2024-02-09', 'Utkastet til fremdriftsplan er ferdig.', { next: 'Behandling i formannskapet.' }),
    onTrack('2024-02-16', 'Fremdriftsplanen er levert, og formannskapet er orientert.'),
    onTrack('2024-02-23', 'Velkomstpakken til nye ansatte er påbegynt, på sørsamisk og norsk.'),
    onTrack('2024-03-08', 'Skissen til forprosjekt for lokalmat er ferdig.'),
    onTrack('2024-03-15', 'Søknaden om støtte til forprosjektet er nesten klar.'),
    onTrack('2024-03-22', 'Søknaden om støtte til forprosjektet er sendt.'),
    onTrack('2024-04-05', 'Samlingen ga to nye kontakter for lokalmat.'),
    onTrack('2024-04-12', 'Kart over turmål og overnatting er påbegynt.'),
    onTrack('2024-04-19', 'Kartet dekker nå halve kommunen.'),
    onTrack('2024-04-26', 'Velkomstpakken er prøvd ut på tre nyansatte.'),
    delayed('2024-05-10', 'Vi har ikke fått svar på søknaden ennå. Forprosjektet står på vent.'),
    delayed('2024-05-24', 'Venter på svar på søknad. Ønsker bistand fra Innovasjon Norge.', {
      helpWanted: 'Ønsker bistand fra Innovasjon Norge.',
      comment: 'Jeg ringer Innovasjon Norge i dag og kommer tilbake med et navn.',
    }),
    delayed('2024-06-07', 'Vi har fått en kontaktperson. Søknaden må suppleres med et budsjett.'),
    onTrack('2024-06-14', 'Budsjettet er ettersendt.', { next: 'Møte med bedriftene om lokalmat.' }),
    onTrack('2024-06-28', 'Velkomstpakken er trykt på begge språk.'),
    onTrack('2024-07-04', 'Rolig uke. Kartet over turmål er rettet etter tilbakemeldinger.'),
    onTrack('2024-08-08', 'Vi er i gang igjen. Reiselivsgruppa møtes neste uke.'),
    onTrack('2024-08-15', 'Reiselivsgruppa har evaluert sesongen.'),
    onTrack('2024-08-23', 'Søknaden er innvilget. Forprosjektet for lokalmat starter.'),
    onTrack('2024-08-30', 'Tertialstatus er levert. Seks produsenter er med i forprosjektet.'),
    onTrack('2024-09-05', 'Første arbeidsmøte om lokalmat er holdt.'),
    onTrack('2024-09-13', 'En forsker følger forprosjektet og deler funn underveis.'),
    onTrack('2024-09-20', 'Rekrutteringssida er oppe på sørsamisk og norsk.'),
    onTrack('2024-09-27', 'To søkere har nevnt velkomstpakken i intervju.'),
    onTrack('2024-10-10', 'Åpent møte om reiseliv er annonsert.'),
    onTrack('2024-10-25', '31 kom på det åpne møtet. Felles booking er øverst på lista.'),
    onTrack('2024-11-08', 'Tre løsninger for felles booking er sammenlignet.'),
    delayed('2024-11-22', 'Valget av bookingløsning er utsatt, to bedrifter vil regne mer på det.'),
    onTrack('2024-12-06', 'Bedriftene er enige om bookingløsning.'),
    onTrack('2024-12-13', 'Søknaden til læringsnettverket er sendt.', { next: 'Avtale med leverandøren.' }),
  ],
};
