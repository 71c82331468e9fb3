import { readPlan } from '../plan/goal-plan.ts';
import { delayed, desk, type MunicipalityPlan, meeting, onTrack } from '../plan/municipality-plan.ts';

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
  activities: [
    desk('business', 'Tiltaksliste til næringsplanen', 60, 240, { months: [1, 9] }),
    desk('business', 'Kartlegging av næringsareal', 60, 240, { months: [8, 12] }),
    meeting('business', 'Samtale med grunneigarar om næringsareal', 45, 120, { months: [8, 12] }),
    meeting('recruitment', 'Møte om pendlarar som vil flytte heim', 60, 120),
    desk('homes', 'Oversikt over ledige hus', 60, 180),
  ],
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
  statuses: [
    onTrack('2024-01-11', 'Prosjektgruppa er på plass, og arbeidet med næringsplanen har starta.'),
    onTrack('2024-01-19', 'Åtte bedrifter er inviterte til verkstad om næringsplanen.'),
    onTrack('2024-01-26', 'Første verkstad er halden. 42 framlegg til tiltak kom inn.'),
    onTrack('2024-02-02', 'Framlegga er sorterte etter tema.', { next: 'Drøfte dei i prosjektgruppa.' }),
    onTrack('2024-02-09', 'Framdriftsplanen er levert.'),
    onTrack('2024-02-23', 'Tiltakslista er korta ned til 20 punkt.'),
    onTrack('2024-03-01', 'Vi har intervjua fem pendlarar om å flytte heim.'),
    onTrack('2024-03-08', 'Næringsforeininga har gitt innspel til tiltakslista.'),
    onTrack('2024-03-15', 'Pendlarane ønskjer seg leigebustader. Det tek vi med i planen.'),
    onTrack('2024-03-22', 'Andre verkstad er halden, no med ungdom og tilflyttarar.'),
    onTrack('2024-04-05', 'Gode døme frå bedriftene på Høylandet. Vi låner oppsettet deira.'),
    onTrack('2024-04-19', 'Folkemøtet om næringsplanen er annonsert.'),
    onTrack('2024-04-25', 'Tertialstatus er levert. 38 personar kom på folkemøtet.'),
    onTrack('2024-05-03', 'Innspela frå folkemøtet er skrivne saman.'),
    onTrack('2024-05-16', 'Utkastet til næringsplan er sendt på høyring.'),
    delayed('2024-05-31', 'To viktige høyringssvar manglar, så fristen er utsett med ei veke.', {
      comment: 'Det er klokt å vente på dem. Fristen hos oss er ikke i fare.',
    }),
    onTrack('2024-06-07', 'Alle høyringssvara er inne.'),
    onTrack('2024-06-14', 'Høyringssvara er innarbeidde i planen.'),
    onTrack('2024-06-28', 'Planen er klar for politisk handsaming.'),
    onTrack('2024-07-05', 'Saka til kommunestyret er skriven ferdig.'),
    onTrack('2024-07-26', 'Stille veke, men to bedrifter har spurt om næringsareal.'),
    onTrack('2024-08-09', 'Formannskapet har gått gjennom næringsplanen.'),
    onTrack('2024-08-16', 'Vi har laga ei oversikt over aktuelle næringsareal.'),
    onTrack('2024-08-23', 'Tertialstatus er nesten ferdig. Oversikta over ledige hus er oppdatert.'),
    onTrack('2024-08-30', 'Næringsplanen er på sakslista til kommunestyret.'),
    onTrack('2024-09-06', 'Vi har førebudd saka med alle gruppeleiarane.'),
    onTrack(
      '2024-09-13',
      'Tiltakslista for næringsplanen er vedteken. No startar arbeidet med næringsareal.',
      {
        comment: 'Gratulerer med vedtaket! Fortell gjerne om prosessen på videosamlingen.',
      },
    ),
    onTrack('2024-09-20', 'Tre grunneigarar er positive til å snakke om næringsareal.'),
    onTrack('2024-09-27', 'Synfaring på to av områda er gjennomført.', { next: 'Enkel kostnadsvurdering.' }),
    onTrack('2024-10-11', 'Kostnadsvurderinga for det eine området er klar.'),
    delayed('2024-10-25', 'Grunnundersøkinga er utsett fordi utstyret ikkje var ledig.'),
    onTrack('2024-11-08', 'Grunnundersøkinga er gjennomført.'),
    onTrack('2024-11-22', 'To bedrifter har meldt interesse for det første området.'),
    onTrack('2024-12-06', 'Vi nærmar oss taket for eige arbeid, men fører timar vidare.', {
      comment: 'Fint at dere fører videre! Timene blir stående, men bare beløpet opp til taket teller.',
    }),
    onTrack('2024-12-12', 'Søknaden til læringsnettverket er send.'),
  ],
};
