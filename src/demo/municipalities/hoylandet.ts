import { readPlan } from '../plan/goal-plan.ts';
import { type MunicipalityPlan, readActivities, readStatuses } from '../plan/municipality-plan.ts';

/** Høylandet's year: host of the gathering on businesses, and a new project leader in August. */
export const høylandet: MunicipalityPlan = {
  number: '5046',
  name: 'Høylandet',
  domain: 'hoylandet',
  language: 'nb',
  leaders: [{ name: 'Jon Prøvemo', until: '2024-07-31' }, { name: 'Tuva Nyliv' }],
  attestant: 'Liv Signarud',
  member: 'Ola Medmo',
  ownWorkHours: [24, 26, 22, 44, 20, 26, 4, 22, 30, 28, 26, 16],
  themes: ['business', 'homes', 'plan', 'recruitment'],
  gathering: { travellers: ['leader', 'member', 'attestant'], travelMinutes: 0 },
  attestsOn: 9,
  plan: readPlan(`
Flere skal velge å bo og arbeide på Høylandet.

# Næringsutvikling | business
- Vertskap for samlingen om næringsutvikling | prosjektlederen | 2024-04-04
  course 2024-01-22 onTrack, 2024-04-04 done
  hours Program og påmelding til samlingen; Møte med bedriftene vi skal besøke; Samling på Høylandet
  told 2024-01-25 2024-02-01 2024-02-09 2024-03-07 2024-03-14 2024-03-22
- Oppfølging av tre bedrifter etter samlingen | prosjektlederen | 2024-09-30
  course 2024-04-12 onTrack, 2024-09-30 done
  hours Oppfølging av tre bedrifter etter samlingen
  told 2024-04-12 2024-04-19 2024-04-26 2024-08-23
- Felles kontorplasser | prosjektgruppa | 2024-08-30
  course 2024-02-05 onTrack, 2024-05-24 delayed, 2024-06-07 onTrack, 2024-10-25 done
  hours Møte om felles kontorplasser
  told 2024-05-10 2024-05-24 2024-06-07 2024-08-30 2024-09-06 2024-10-25

# Attraktive bomiljø og boliger | homes
- Oversikt over ledige hus | prosjektgruppa | oppdateres hvert halvår
  course 2024-02-19 onTrack
  hours Oversikt over ledige hus
  told 2024-02-22 2024-09-13
- Tilflytterkveld og oppfølging av familiene som kom | prosjektlederen | 2024-12-31
  course 2024-09-02 onTrack
  hours Tilflytterkveld
  told 2024-09-19 2024-09-27 2024-10-11

# Rekruttering og kompetanseutvikling | recruitment
- Lærlingplasser i små bedrifter | den prosjektansvarlige | 2025-05-01
  course 2024-04-15 onTrack
  hours Møte om lærlingplasser

# Plan- og utviklingsprosesser | plan
- Handlingsdel til samfunnsdelen | prosjektlederen | 2024-11-29
  course 2024-02-12 onTrack, 2024-11-08 delayed
  hours Handlingsdel til samfunnsdelen
  told 2024-11-08 2024-11-15 2024-11-29
`),
  activities: readActivities(`
desk business 60–240 months 1–3 | Program og påmelding til samlingen
meeting business 60–120 months 2–4 | Møte med bedriftene vi skal besøke
desk business 60–180 months 4–9 | Oppfølging av tre bedrifter etter samlingen
meeting business 60–120 | Møte om felles kontorplasser
desk homes 60–180 | Oversikt over ledige hus
meeting recruitment 45–105 | Møte om lærlingplasser
desk plan 60–210 | Handlingsdel til samfunnsdelen
`),
  events: [{ day: '2024-09-25', from: '18:00', to: '20:30', text: 'Tilflytterkveld', theme: 'homes' }],
  statuses: readStatuses(`
2024-01-11 onTrack Vi er i gang. Prosjektgruppa møtes annenhver uke.
2024-01-25 onTrack Programmet for samlingen hos oss er skissert.
  next Avtale bedriftsbesøk.
2024-02-01 onTrack Tre bedrifter har sagt ja til besøk under samlingen.
2024-02-09 onTrack Lokaler og servering til samlingen er bestilt.
2024-02-15 onTrack Fremdriftsplanen er levert.
2024-02-22 onTrack Oversikten over ledige hus er påbegynt. 17 hus er registrert.
2024-03-07 onTrack Bedriftene er forberedt, og programmet er sendt ut.
2024-03-14 onTrack Påmeldingen til samlingen går fint. Noen få har ikke svart.
2024-03-22 onTrack Alt er klart til samlingen.
  comment Dette blir bra! Vi gleder oss til å komme.
2024-04-12 onTrack Takk for besøket! Tre bedrifter følges opp etter samlingen.
  comment Takk for to innholdsrike dager. Skriv gjerne her hva bedriftene kommer fram til.
2024-04-19 onTrack Første oppfølgingsmøte med en av bedriftene er holdt.
2024-04-26 onTrack Tertialstatus er levert. To av tre bedrifter har fått en kontaktperson.
2024-05-10 onTrack Felles kontorplasser er drøftet med fire interesserte.
2024-05-24 delayed Kontorplassene blir forsinket, lokalet må pusses opp først.
2024-06-07 onTrack Vi har funnet et annet lokale til kontorplassene.
  next Leieavtale.
2024-06-21 onTrack Stillingen som prosjektleder er besatt. Overlappingen er planlagt.
2024-07-05 onTrack Overlevering til ny prosjektleder er skrevet ned.
2024-08-02 onTrack Ny prosjektleder er på plass og leser seg opp.
2024-08-09 onTrack Jeg har snakket med alle i prosjektgruppa og to av bedriftene.
2024-08-16 onTrack Møteplanen for resten av året er satt.
2024-08-23 onTrack Den tredje bedriften har fått hjelp til en søknad.
2024-08-30 onTrack Tertialstatus er levert. Leieavtalen for kontorplassene er signert.
2024-09-06 onTrack Seks har meldt seg på de første kontorplassene.
2024-09-13 onTrack Oversikten over ledige hus er oppdatert: 21 hus, fire kan selges.
2024-09-19 onTrack Vi forbereder tilflytterkveld sammen med tre lag.
2024-09-27 onTrack Tilflytterkvelden samlet 28 personer.
  next Følge opp to familier.
2024-10-11 onTrack To familier har vært på visning.
2024-10-25 onTrack Kontorplassene er åpnet, og fem er i bruk.
2024-11-08 delayed Handlingsdelen tar lengre tid, vi mangler tall for bolig.
  help Vi ønsker hjelp til boligstatistikk.
  comment Jeg sender tallene vi har. Si fra om dere trenger en gjennomgang på video.
2024-11-15 onTrack Vi har fått tallene vi manglet. Takk til fylket.
2024-11-29 onTrack Handlingsdelen er ute til gjennomlesing i prosjektgruppa.
2024-12-12 onTrack Søknaden til læringsnettverket er sendt.
`),
};
