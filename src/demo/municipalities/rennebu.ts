import { readPlan } from '../plan/goal-plan.ts';
import { delayed, desk, type MunicipalityPlan, meeting, onTrack } from '../plan/municipality-plan.ts';

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
  activities: [
    desk('research', 'Forstudie, intervju med bedrifter', 60, 180, { months: [3, 10] }),
    desk('research', 'Forstudie, skriving', 60, 240, { months: [5, 12] }),
    meeting('research', 'Møte i forstudiegruppa', 60, 120),
    meeting('recruitment', 'Møte om traineeordning', 60, 120),
    desk('recruitment', 'Utlysing av traineestilling', 60, 150, { months: [2, 3] }),
    meeting('business', 'Synfaring på sentrumstomta', 60, 120),
  ],
  events: [
    { day: '2024-11-06', from: '18:00', to: '20:15', text: 'Ope møte om forstudien', theme: 'research' },
  ],
  statuses: [
    onTrack('2024-01-12', 'Oppstartsmøtet er halde, og rollene er fordelte.'),
    onTrack('2024-01-19', 'Fem bedrifter vil vere med i ei traineeordning.'),
    onTrack('2024-02-02', 'Problemstillinga for forstudien er vald.'),
    onTrack('2024-02-15', 'Framdriftsplanen er levert.'),
    onTrack('2024-02-23', 'Traineeordninga har fått ei styringsgruppe.'),
    onTrack('2024-03-08', 'Forstudien har starta. Dei første bedriftene er intervjua.', {
      next: 'Avtale intervju med ti til.',
    }),
    onTrack('2024-03-21', 'Utlysinga av den første traineestillinga er klar.'),
    onTrack('2024-04-05', 'Samlinga gav oss ein samarbeidspartnar til forstudien.'),
    onTrack('2024-04-18', '14 søkjarar til traineestillinga.'),
    onTrack('2024-04-26', 'Tre kandidatar er på intervju denne veka.'),
    onTrack('2024-05-10', 'Traineestillinga er tilbydd den beste kandidaten.'),
    onTrack('2024-05-24', 'Kandidaten har takka ja.', {
      comment: 'Så bra! Del gjerne utlysningsteksten med de andre kommunene.',
    }),
    onTrack('2024-06-07', 'Åtte av tolv intervju til forstudien er gjorde.'),
    onTrack('2024-06-20', 'Synfaring på sentrumstomta saman med to utbyggjarar.'),
    onTrack('2024-07-04', 'Intervjua er skrivne ut. Elles ei roleg veke.'),
    onTrack('2024-08-09', 'Traineen har begynt og har fått ein fadder.'),
    onTrack('2024-08-16', 'Forstudiegruppa møttest og delte skrivinga mellom seg.'),
    onTrack('2024-08-23', 'To kapittel av forstudien er i utkast.'),
    onTrack('2024-08-30', 'Tertialstatus er levert.'),
    delayed('2024-09-06', 'Forstudien har vakse. To nye tema kom opp i intervjua.'),
    delayed('2024-09-13', 'Vi har avgrensa forstudien, men ligg framleis etter planen.'),
    delayed('2024-09-20', 'Forstudien tek lengre tid enn planlagt. Treng prosesshjelp i veke 39.', {
      helpWanted: 'Treng prosesshjelp i veke 39.',
      comment: 'Vi stiller med en prosessleder. Jeg ringer for å avtale dag.',
    }),
    delayed('2024-09-27', 'Ein god arbeidsdag med prosesshjelp. No er det orden på kapitla.'),
    delayed('2024-10-11', 'Fire av seks kapittel er ferdige.'),
    onTrack('2024-10-25', 'Utkastet til forstudie er ferdig.', { next: 'Ope møte om funna.' }),
    onTrack('2024-11-08', '26 kom på det opne møtet om forstudien.'),
    onTrack('2024-11-21', 'Innspela frå møtet er tekne inn i forstudien.'),
    onTrack('2024-12-06', 'Forstudien er levert til styringsgruppa.'),
    onTrack('2024-12-13', 'Søknaden til læringsnettverket er send, og ein ny trainee er lyst ut.'),
  ],
};
