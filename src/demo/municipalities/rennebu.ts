import { readPlan } from '../plan/goal-plan.ts';
import { type MunicipalityPlan, readActivities, readStatuses } from '../plan/municipality-plan.ts';

/** Rennebu's year: a feasibility study that grows, and trainees. */
export const rennebu: MunicipalityPlan = {
  number: '5022',
  name: 'Rennebu',
  domain: 'rennebu',
  language: 'nn',
  leaders: [{ name: 'Gro Liksommo' }],
  attestant: 'Arne Ettersyn',
  member: 'Inga Oppgåve',
  ownWorkHours: [24, 26, 22, 34, 22, 28, 6, 24, 34, 30, 28, 18],
  themes: ['research', 'recruitment', 'business', 'plan'],
  gathering: { travellers: ['leader'], travelMinutes: 255 },
  attestsOn: 17,
  plan: readPlan(`
Rennebu skal bli ein kommune der kunnskap blir til nye arbeidsplassar.

# Forsking og innovasjon | research
- Forstudie: intervju med tolv bedrifter | prosjektleiaren | 2024-06-28
  course 2024-02-02 onTrack, 2024-07-04 done
  hours Forstudie, intervju med bedrifter
  told 2024-02-02 2024-03-08 2024-06-07 2024-07-04
- Forstudie: rapport til styringsgruppa | prosjektleiaren | 2024-10-31
  course 2024-05-13 onTrack, 2024-09-06 delayed, 2024-10-25 onTrack, 2024-12-06 done
  hours Forstudie, skriving; Møte i forstudiegruppa; Ope møte om forstudien
  told 2024-08-16 2024-08-23 2024-09-06 2024-09-13 2024-09-20 2024-09-27 2024-10-11 2024-10-25 2024-11-08 2024-11-21 2024-12-06

# Rekruttering og kompetanseutvikling | recruitment
- Traineeordning saman med fem bedrifter | styringsgruppa for traineeordninga | 2024-08-30
  course 2024-01-19 onTrack, 2024-08-09 done
  hours Møte om traineeordning; Utlysing av traineestilling
  told 2024-01-19 2024-02-23 2024-03-21 2024-04-18 2024-04-26 2024-05-10 2024-05-24 2024-08-09
- Ny trainee på plass | prosjektleiaren | 2025-03-31 | kvart år
  course 2024-12-13 onTrack
  told 2024-12-13

# Næringsutvikling | business
- Skisse for sentrumstomta | prosjektgruppa | 2024-11-29
  course 2024-02-12 onTrack
  hours Synfaring på sentrumstomta
  told 2024-06-20

# Plan- og utviklingsprosessar | plan
- Funna frå forstudien inn i samfunnsdelen | den prosjektansvarlege | 2025-06-30
`),
  activities: readActivities(`
desk research 60–180 months 3–10 | Forstudie, intervju med bedrifter
desk research 60–240 months 5–12 | Forstudie, skriving
meeting research 60–120 | Møte i forstudiegruppa
meeting recruitment 60–120 | Møte om traineeordning
desk recruitment 60–150 months 2–3 | Utlysing av traineestilling
meeting business 60–120 | Synfaring på sentrumstomta
`),
  events: [
    { day: '2024-11-06', from: '18:00', to: '20:15', text: 'Ope møte om forstudien', theme: 'research' },
  ],
  statuses: readStatuses(`
2024-01-12 onTrack Oppstartsmøtet er halde, og rollene er fordelte.
2024-01-19 onTrack Fem bedrifter vil vere med i ei traineeordning.
2024-02-02 onTrack Problemstillinga for forstudien er vald.
2024-02-15 onTrack Framdriftsplanen er levert.
2024-02-23 onTrack Traineeordninga har fått ei styringsgruppe.
2024-03-08 onTrack Forstudien har starta. Dei første bedriftene er intervjua.
  next Avtale intervju med ti til.
2024-03-21 onTrack Utlysinga av den første traineestillinga er klar.
2024-04-05 onTrack Samlinga gav oss ein samarbeidspartnar til forstudien.
2024-04-18 onTrack 14 søkjarar til traineestillinga.
2024-04-26 onTrack Tre kandidatar er på intervju denne veka.
2024-05-10 onTrack Traineestillinga er tilbydd den beste kandidaten.
2024-05-24 onTrack Kandidaten har takka ja.
  comment Så bra! Del gjerne utlysningsteksten med de andre kommunene.
2024-06-07 onTrack Åtte av tolv intervju til forstudien er gjorde.
2024-06-20 onTrack Synfaring på sentrumstomta saman med to utbyggjarar.
2024-07-04 onTrack Intervjua er skrivne ut. Elles ei roleg veke.
2024-08-09 onTrack Traineen har begynt og har fått ein fadder.
2024-08-16 onTrack Forstudiegruppa møttest og delte skrivinga mellom seg.
2024-08-23 onTrack To kapittel av forstudien er i utkast.
2024-08-30 onTrack Tertialstatus er levert.
2024-09-06 delayed Forstudien har vakse. To nye tema kom opp i intervjua.
2024-09-13 delayed Vi har avgrensa forstudien, men ligg framleis etter planen.
2024-09-20 delayed Forstudien tek lengre tid enn planlagt. Treng prosesshjelp i veke 39.
  help Treng prosesshjelp i veke 39.
  comment Vi stiller med en prosessleder. Jeg ringer for å avtale dag.
2024-09-27 delayed Ein god arbeidsdag med prosesshjelp. No er det orden på kapitla.
2024-10-11 delayed Fire av seks kapittel er ferdige.
2024-10-25 onTrack Utkastet til forstudie er ferdig.
  next Ope møte om funna.
2024-11-08 onTrack 26 kom på det opne møtet om forstudien.
2024-11-21 onTrack Innspela frå møtet er tekne inn i forstudien.
2024-12-06 onTrack Forstudien er levert til styringsgruppa.
2024-12-13 onTrack Søknaden til læringsnettverket er send, og ein ny trainee er lyst ut.
`),
};
