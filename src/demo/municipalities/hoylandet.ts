import { readPlan } from '../plan/goal-plan.ts';
import { delayed, desk, type MunicipalityPlan, meeting, onTrack } from '../plan/municipality-plan.ts';

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
  activities: [
    desk('business', 'Program og påmelding til samlingen', 60, 240, { months: [1, 3] }),
    meeting('business', 'Møte med bedriftene vi skal besøke', 60, 120, { months: [2, 4] }),
    desk('business', 'Oppfølging av tre bedrifter etter samlingen', 60, 180, { months: [4, 9] }),
    meeting('business', 'Møte om felles kontorplasser', 60, 120),
    desk('homes', 'Oversikt over ledige hus', 60, 180),
    meeting('recruitment', 'Møte om lærlingplasser', 45, 105),
    desk('plan', 'Handlingsdel til samfunnsdelen', 60, 210),
  ],
  events: [{ day: '2024-09-25', from: '18:00', to: '20:30', text: 'Tilflytterkveld', theme: 'homes' }],
  statuses: [
    onTrack('2024-01-11', 'Vi er i gang. Prosjektgruppa møtes annenhver uke.'),
    onTrack('2024-01-25', 'Programmet for samlingen hos oss er skissert.', { next: 'Avtale bedriftsbesøk.' }),
    onTrack('2024-02-01', 'Tre bedrifter har sagt ja til besøk under samlingen.'),
    onTrack('2024-02-09', 'Lokaler og servering til samlingen er bestilt.'),
    onTrack('2024-02-15', 'Fremdriftsplanen er levert.'),
    onTrack('2024-02-22', 'Oversikten over ledige hus er påbegynt. 17 hus er registrert.'),
    onTrack('2024-03-07', 'Bedriftene er forberedt, og programmet er sendt ut.'),
    onTrack('2024-03-14', 'Påmeldingen til samlingen går fint. Noen få har ikke svart.'),
    onTrack('2024-03-22', 'Alt er klart til samlingen.', {
      comment: 'Dette blir bra! Vi gleder oss til å komme.',
    }),
    onTrack('2024-04-12', 'Takk for besøket! Tre bedrifter følges opp etter samlingen.', {
      comment: 'Takk for to innholdsrike dager. Skriv gjerne her hva bedriftene kommer fram til.',
    }),
    onTrack('2024-04-19', 'Første oppfølgingsmøte med en av bedriftene er holdt.'),
    onTrack('2024-04-26', 'Tertialstatus er levert. To av tre bedrifter har fått en kontaktperson.'),
    onTrack('2024-05-10', 'Felles kontorplasser er drøftet med fire interesserte.'),
    delayed('2024-05-24', 'Kontorplassene blir forsinket, lokalet må pusses opp først.'),
    onTrack('2024-06-07', 'Vi har funnet et annet lokale til kontorplassene.', { next: 'Leieavtale.' }),
    onTrack('2024-06-21', 'Stillingen som prosjektleder er besatt. Overlappingen er planlagt.'),
    onTrack('2024-07-05', 'Overlevering til ny prosjektleder er skrevet ned.'),
    onTrack('2024-08-02', 'Ny prosjektleder er på plass og leser seg opp.'),
    onTrack('2024-08-09', 'Jeg har snakket med alle i prosjektgruppa og to av bedriftene.'),
    onTrack('2024-08-16', 'Møteplanen for resten av året er satt.'),
    onTrack('2024-08-23', 'Den tredje bedriften har fått hjelp til en søknad.'),
    onTrack('2024-08-30', 'Tertialstatus er levert. Leieavtalen for kontorplassene er signert.'),
    onTrack('2024-09-06', 'Seks har meldt seg på de første kontorplassene.'),
    onTrack('2024-09-13', 'Oversikten over ledige hus er oppdatert: 21 hus, fire kan selges.'),
    onTrack('2024-09-19', 'Vi forbereder tilflytterkveld sammen med tre lag.'),
    onTrack('2024-09-27', 'Tilflytterkvelden samlet 28 personer.', { next: 'Følge opp to familier.' }),
    onTrack('2024-10-11', 'To familier har vært på visning.'),
    onTrack('2024-10-25', 'Kontorplassene er åpnet, og fem er i bruk.'),
    delayed('2024-11-08', 'Handlingsdelen tar lengre tid, vi mangler tall for bolig.', {
      helpWanted: 'Vi ønsker hjelp til boligstatistikk.',
      comment: 'Jeg sender tallene vi har. Si fra om dere trenger en gjennomgang på video.',
    }),
    onTrack('2024-11-15', 'Vi har fått tallene vi manglet. Takk til fylket.'),
    onTrack('2024-11-29', 'Handlingsdelen er ute til gjennomlesing i prosjektgruppa.'),
    onTrack('2024-12-12', 'Søknaden til læringsnettverket er sendt.'),
  ],
};
