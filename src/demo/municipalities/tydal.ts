import { readPlan } from '../plan/goal-plan.ts';
import { type MunicipalityPlan, readActivities, readStatuses } from '../plan/municipality-plan.ts';

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
  activities: readActivities(`
desk homes 60–210 months 2–5 | Boligkartlegging, intervjuer
desk homes 60–240 months 3–5 | Boligkartlegging, registrering av svar
desk homes 60–240 months 9–10 | Boligkartlegging, ny runde
desk homes 60–240 leader months 11–12 | Rapport fra boligkartleggingen
meeting homes 60–120 months 9–12 | Møte om utleieboliger
meeting business 45–105 | Samtale med hytteeiere om hytta som kontor
desk business 60–150 | Oversikt over lokale håndverkere
meeting recruitment 60–120 | Møte om felles stillinger med nabokommuner
`),
  events: [],
  statuses: readStatuses(`
2024-01-12 onTrack Prosjektgruppa er satt ned. Bolig er hovedsaken i år.
2024-01-26 onTrack Spørsmålene til boligkartleggingen er klare.
2024-02-08 onTrack De ti første intervjuene i boligkartleggingen er gjort.
2024-02-16 onTrack Fremdriftsplanen er levert i siste liten.
2024-03-01 onTrack 24 av 60 husstander er intervjuet.
2024-03-14 onTrack Samtaler med hytteeiere ga fire gode idéer.
2024-04-05 delayed Intervjuene går saktere enn planlagt. Samlingen på Høylandet var nyttig.
2024-04-19 delayed Vi har 35 intervjuer og mangler folk til resten.
2024-05-03 delayed Registreringen av svarene ligger to uker etter.
  help Vi trenger tips om et enkelt skjema for registrering.
  comment Rennebu har et skjema som virker bra. Jeg setter dere i kontakt.
2024-05-16 delayed Skjemaet vi fikk låne virker bra, men tiden er knapp.
2024-06-07 delayed Én i prosjektgruppa er lånt ut til andre oppgaver.
2024-06-21 stopped Boligkartlegging stoppet, mangler kapasitet til august.
  comment Takk for at dere sier fra. Vi tar en prat om kapasitet når dere er klare.
2024-07-05 stopped Boligkartleggingen står fortsatt. Oversikten over håndverkere er oppdatert.
2024-08-23 delayed Vi er i gang igjen, og prosjektgruppa er fulltallig.
  next Ny plan for boligkartleggingen.
2024-08-30 delayed Ny plan for boligkartleggingen er laget.
2024-09-06 delayed Ti nye intervjuer er gjort.
2024-09-13 delayed Halvparten av de gjenstående husstandene er intervjuet.
2024-09-19 onTrack Intervjuene er à jour med den nye planen.
2024-09-27 onTrack Vi la fram de første funnene på videosamlingen.
2024-10-11 onTrack Alle intervjuene er ferdige, og svarene er registrert.
2024-10-25 onTrack Funnene er drøftet i prosjektgruppa. Utleieboliger er det største behovet.
2024-11-08 onTrack To huseiere vil leie ut.
  next Standard leieavtale.
2024-11-22 onTrack Et utkast til standard leieavtale er sendt på høring.
2024-12-05 onTrack Rapporten fra boligkartleggingen er lagt fram for formannskapet.
2024-12-13 onTrack Søknaden til læringsnettverket er sendt.
`),
};
