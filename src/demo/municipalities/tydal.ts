import { readPlan } from '../plan/goal-plan.ts';
import {
  delayed,
  desk,
  type MunicipalityPlan,
  meeting,
  onTrack,
  stopped,
} from '../plan/municipality-plan.ts';

/** Tydal's year: a housing survey that stops in June, silence in weeks 30–33, and a new start. */
export const tydal: MunicipalityPlan = {
  number: '5033',
  name: 'Tydal',
  domain: 'tydal',
  language: 'nb',
  leaders: [{ name: 'Eirik Fiktivås' }],
  attestant: 'Tor Kontrollvik',
  member: 'Mona Dugnadli',
  ownWorkHours: [18, 20, 18, 32, 16, 22, 4, 18, 28, 24, 22, 12],
  themes: ['plan', 'business', 'recruitment'],
  gathering: { travellers: ['leader'], travelMinutes: 210 },
  attestsOn: 27,
  silent: { from: '2024-07-22', to: '2024-08-18' },
  plan: readPlan(`
Den som vil bo og arbeide i Tydal, skal finne en bolig her.

# Attraktive bomiljø og boliger | homes
- Boligkartlegging i 60 husstander | prosjektlederen | 2024-05-31
  course 2024-01-26 onTrack, 2024-04-05 delayed, 2024-06-21 stopped, 2024-08-23 delayed, 2024-09-19 onTrack, 2024-10-11 done
  hours Boligkartlegging, intervjuer; Boligkartlegging, registrering av svar; Boligkartlegging, ny runde
  told 2024-01-26 2024-02-08 2024-03-01 2024-04-05 2024-04-19 2024-05-03 2024-05-16 2024-06-21 2024-07-05 2024-08-23 2024-08-30 2024-09-06 2024-09-13 2024-09-19 2024-10-11
- Rapport fra boligkartleggingen | prosjektlederen | 2024-12-13
  course 2024-10-14 onTrack, 2024-12-05 done
  hours Rapport fra boligkartleggingen
  told 2024-10-25 2024-12-05
- Flere utleieboliger, med en standard leieavtale | prosjektgruppa | 2025-03-31
  course 2024-09-02 onTrack
  hours Møte om utleieboliger
  told 2024-11-08 2024-11-22

# Næringsutvikling | business
- Hytta som kontor | prosjektgruppa | 2024-11-29
  course 2024-02-12 onTrack, 2024-06-21 stopped
  hours Samtale med hytteeiere om hytta som kontor
  told 2024-03-14
- Oversikt over lokale håndverkere | prosjektlederen | 2024-06-28
  course 2024-02-12 onTrack, 2024-07-05 done
  hours Oversikt over lokale håndverkere

# Rekruttering og kompetanseutvikling | recruitment
- Felles stillinger med nabokommuner | kommunedirektøren | 2025-06-30

# Plan- og utviklingsprosesser | plan
- Boligtiltak i handlingsdelen | den prosjektansvarlige | 2025-03-31
`),
  activities: [
    desk('homes', 'Boligkartlegging, intervjuer', 60, 210, { months: [2, 5] }),
    desk('homes', 'Boligkartlegging, registrering av svar', 60, 240, { months: [3, 5] }),
    desk('homes', 'Boligkartlegging, ny runde', 60, 240, { months: [9, 10] }),
    desk('homes', 'Rapport fra boligkartleggingen', 60, 240, { doers: ['leader'], months: [11, 12] }),
    meeting('homes', 'Møte om utleieboliger', 60, 120, { months: [9, 12] }),
    meeting('business', 'Samtale med hytteeiere om hytta som kontor', 45, 105),
    desk('business', 'Oversikt over lokale håndverkere', 60, 150),
    meeting('recruitment', 'Møte om felles stillinger med nabokommuner', 60, 120),
  ],
  events: [],
  statuses: [
    onTrack('2024-01-12', 'Prosjektgruppa er satt ned. Bolig er hovedsaken i år.'),
    onTrack('2024-01-26', 'Spørsmålene til boligkartleggingen er klare.'),
    onTrack('2024-02-08', 'De ti første intervjuene i boligkartleggingen er gjort.'),
    onTrack('2024-02-16', 'Fremdriftsplanen er levert i siste liten.'),
    onTrack('2024-03-01', '24 av 60 husstander er intervjuet.'),
    onTrack('2024-03-14', 'Samtaler med hytteeiere ga fire gode idéer.'),
    delayed('2024-04-05', 'Intervjuene går saktere enn planlagt. Samlingen på Høylandet var nyttig.'),
    delayed('2024-04-19', 'Vi har 35 intervjuer og mangler folk til resten.'),
    delayed('2024-05-03', 'Registreringen av svarene ligger to uker etter.', {
      helpWanted: 'Vi trenger tips om et enkelt skjema for registrering.',
      comment: 'Rennebu har et skjema som virker bra. Jeg setter dere i kontakt.',
    }),
    delayed('2024-05-16', 'Skjemaet vi fikk låne virker bra, men tiden er knapp.'),
    delayed('2024-06-07', 'Én i prosjektgruppa er lånt ut til andre oppgaver.'),
    stopped('2024-06-21', 'Boligkartlegging stoppet, mangler kapasitet til august.', {
      comment: 'Takk for at dere sier fra. Vi tar en prat om kapasitet når dere er klare.',
    }),
    stopped('2024-07-05', 'Boligkartleggingen står fortsatt. Oversikten over håndverkere er oppdatert.'),
    delayed('2024-08-23', 'Vi er i gang igjen, og prosjektgruppa er fulltallig.', {
      next: 'Ny plan for boligkartleggingen.',
    }),
    delayed('2024-08-30', 'Ny plan for boligkartleggingen er laget.'),
    delayed('2024-09-06', 'Ti nye intervjuer er gjort.'),
    delayed('2024-09-13', 'Halvparten av de gjenstående husstandene er intervjuet.'),
    onTrack('2024-09-19', 'Intervjuene er à jour med den nye planen.'),
    onTrack('2024-09-27', 'Vi la fram de første funnene på videosamlingen.'),
    onTrack('2024-10-11', 'Alle intervjuene er ferdige, og svarene er registrert.'),
    onTrack('2024-10-25', 'Funnene er drøftet i prosjektgruppa. Utleieboliger er det største behovet.'),
    onTrack('2024-11-08', 'To huseiere vil leie ut.', { next: 'Standard leieavtale.' }),
    onTrack('2024-11-22', 'Et utkast til standard leieavtale er sendt på høring.'),
    onTrack('2024-12-05', 'Rapporten fra boligkartleggingen er lagt fram for formannskapet.'),
    onTrack('2024-12-13', 'Søknaden til læringsnettverket er sendt.'),
  ],
};
