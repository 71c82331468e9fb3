import { readPlan } from '../plan/goal-plan.ts';
import { type MunicipalityPlan, readActivities, readStatuses } from '../plan/municipality-plan.ts';

/** Meråker's year: the plan for businesses from first list to land, with more own work than the ceiling counts. */
export const meråker: MunicipalityPlan = {
  number: '5034',
  name: 'Meråker',
  domain: 'meraker',
  language: 'nn',
  leaders: [{ name: 'Berit Demohaug' }],
  attestant: 'Kari Stadfest',
  member: 'Leif Innsats',
  ownWorkHours: [28, 30, 26, 40, 26, 32, 10, 28, 38, 34, 30, 20],
  themes: ['business', 'plan', 'homes', 'recruitment'],
  gathering: { travellers: ['leader'], travelMinutes: 165 },
  attestsOn: 5,
  plan: readPlan(`
Meråker skal ha fleire arbeidsplassar, og heimar som folk har lyst til å flytte til.

# Næringsutvikling | business
- Næringsplan med tiltaksliste | prosjektleiaren | 2024-09-30
  course 2024-01-11 onTrack, 2024-05-31 delayed, 2024-06-07 onTrack, 2024-09-13 done
  hours Tiltaksliste til næringsplanen; Verkstad om næringsplanen; Folkemøte om næringsplanen; Arbeid med næringsplanen
  told 2024-01-11 2024-01-19 2024-01-26 2024-02-02 2024-02-23 2024-03-08 2024-03-22 2024-04-19 2024-04-25 2024-05-03 2024-05-16 2024-05-31 2024-06-07 2024-06-14 2024-06-28 2024-07-05 2024-08-09 2024-08-30 2024-09-06 2024-09-13
- Næringsareal: kartlegging og grunnundersøking | prosjektleiaren | 2024-12-31
  course 2024-08-12 onTrack, 2024-10-25 delayed, 2024-11-08 onTrack
  hours Kartlegging av næringsareal; Samtale med grunneigarar om næringsareal
  told 2024-07-26 2024-08-16 2024-09-20 2024-09-27 2024-10-11 2024-10-25 2024-11-08 2024-11-22
- Besøk hos bedriftene | prosjektleiaren | minst eitt i månaden
  course 2024-02-05 onTrack
  hours Bedriftsbesøk

# Plan- og utviklingsprosessar | plan
- Ungdom og tilflyttarar med i arbeidet med samfunnsdelen | prosjektgruppa | 2025-03-31
  course 2024-03-04 onTrack
  hours Medverknadsmøte med ungdomsskulen; Arbeid med samfunnsdelen

# Attraktive bumiljø og bustader | homes
- Oversikt over ledige hus | prosjektgruppa | blir oppdatert kvart halvår
  course 2024-02-12 onTrack
  hours Oversikt over ledige hus
  told 2024-08-23
- Bustadpolitisk plan | prosjektleiaren | 2025-06-30
  course 2024-02-19 onTrack
  hours Utkast til bustadpolitisk plan

# Rekruttering og kompetanseutvikling | recruitment
- Ein veg heim for pendlarane | prosjektgruppa | 2024-11-29
  course 2024-02-26 onTrack, 2024-11-29 delayed
  hours Møte om pendlarar som vil flytte heim
  told 2024-03-01 2024-03-15
`),
  activities: readActivities(`
desk business 60–240 months 1–9 | Tiltaksliste til næringsplanen
desk business 60–240 months 8–12 | Kartlegging av næringsareal
meeting business 45–120 months 8–12 | Samtale med grunneigarar om næringsareal
meeting recruitment 60–120 | Møte om pendlarar som vil flytte heim
desk homes 60–180 | Oversikt over ledige hus
`),
  events: [
    { day: '2024-01-25', from: '09:00', to: '14:00', text: 'Verkstad om næringsplanen', theme: 'business' },
    { day: '2024-03-20', from: '10:00', to: '14:00', text: 'Verkstad om næringsplanen', theme: 'business' },
    {
      day: '2024-04-23',
      from: '18:00',
      to: '20:30',
      text: 'Folkemøte om næringsplanen',
      theme: 'business',
      doers: ['leader', 'member', 'attestant'],
    },
  ],
  statuses: readStatuses(`
2024-01-11 onTrack Prosjektgruppa er på plass, og arbeidet med næringsplanen har starta.
2024-01-19 onTrack Åtte bedrifter er inviterte til verkstad om næringsplanen.
2024-01-26 onTrack Første verkstad er halden. 42 framlegg til tiltak kom inn.
2024-02-02 onTrack Framlegga er sorterte etter tema.
  next Drøfte dei i prosjektgruppa.
2024-02-09 onTrack Framdriftsplanen er levert.
2024-02-23 onTrack Tiltakslista er korta ned til 20 punkt.
2024-03-01 onTrack Vi har intervjua fem pendlarar om å flytte heim.
2024-03-08 onTrack Næringsforeininga har gitt innspel til tiltakslista.
2024-03-15 onTrack Pendlarane ønskjer seg leigebustader. Det tek vi med i planen.
2024-03-22 onTrack Andre verkstad er halden, no med ungdom og tilflyttarar.
2024-04-05 onTrack Gode døme frå bedriftene på Høylandet. Vi låner oppsettet deira.
2024-04-19 onTrack Folkemøtet om næringsplanen er annonsert.
2024-04-25 onTrack Tertialstatus er levert. 38 personar kom på folkemøtet.
2024-05-03 onTrack Innspela frå folkemøtet er skrivne saman.
2024-05-16 onTrack Utkastet til næringsplan er sendt på høyring.
2024-05-31 delayed To viktige høyringssvar manglar, så fristen er utsett med ei veke.
  comment Det er klokt å vente på dem. Fristen hos oss er ikke i fare.
2024-06-07 onTrack Alle høyringssvara er inne.
2024-06-14 onTrack Høyringssvara er innarbeidde i planen.
2024-06-28 onTrack Planen er klar for politisk handsaming.
2024-07-05 onTrack Saka til kommunestyret er skriven ferdig.
2024-07-26 onTrack Stille veke, men to bedrifter har spurt om næringsareal.
2024-08-09 onTrack Formannskapet har gått gjennom næringsplanen.
2024-08-16 onTrack Vi har laga ei oversikt over aktuelle næringsareal.
2024-08-23 onTrack Tertialstatus er nesten ferdig. Oversikta over ledige hus er oppdatert.
2024-08-30 onTrack Næringsplanen er på sakslista til kommunestyret.
2024-09-06 onTrack Vi har førebudd saka med alle gruppeleiarane.
2024-09-13 onTrack Tiltakslista for næringsplanen er vedteken. No startar arbeidet med næringsareal.
  comment Gratulerer med vedtaket! Fortell gjerne om prosessen på videosamlingen.
2024-09-20 onTrack Tre grunneigarar er positive til å snakke om næringsareal.
2024-09-27 onTrack Synfaring på to av områda er gjennomført.
  next Enkel kostnadsvurdering.
2024-10-11 onTrack Kostnadsvurderinga for det eine området er klar.
2024-10-25 delayed Grunnundersøkinga er utsett fordi utstyret ikkje var ledig.
2024-11-08 onTrack Grunnundersøkinga er gjennomført.
2024-11-22 onTrack To bedrifter har meldt interesse for det første området.
2024-12-06 onTrack Vi nærmar oss taket for eige arbeid, men fører timar vidare.
  comment Fint at dere fører videre! Timene blir stående, men bare beløpet opp til taket teller.
2024-12-12 onTrack Søknaden til læringsnettverket er send.
`),
};
