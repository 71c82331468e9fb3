import { readPlan } from '../plan/goal-plan.ts';
import { delayed, desk, type MunicipalityPlan, meeting, onTrack } from '../plan/municipality-plan.ts';

/** Leka's year: the samfunnsdel through its hearing, and room for businesses by the quay. */
export const leka: MunicipalityPlan = {
  number: '5052',
  name: 'Leka',
  domain: 'leka',
  language: 'nb',
  leaders: [{ name: 'Siv Eksempelvik' }],
  attestant: 'Odd Attestmo',
  member: 'Pia Gruppenes',
  ownWorkHours: [26, 28, 24, 38, 22, 30, 6, 24, 36, 30, 28, 18],
  themes: ['business', 'plan', 'homes'],
  gathering: { travellers: ['leader', 'member'], travelMinutes: 105 },
  attestsOn: 6,
  plan: readPlan(`
Leka skal være et godt sted å bo, arbeide og drive virksomhet hele året.

# Næringsutvikling | business
- Lagerplass ved kaia: behov, plass og kostnadsoverslag | prosjektlederen | 2024-09-30
  course 2024-02-09 onTrack, 2024-10-11 delayed, 2024-10-25 done
  hours Befaring på kaia; Møte om lagerplass ved kaia; Næringsverksted
  told 2024-02-09 2024-08-23 2024-09-13 2024-10-11 2024-10-18 2024-10-25
- Oversikt over ledige lokaler | prosjektgruppa | 2024-06-28
  course 2024-02-12 onTrack, 2024-06-21 done
  hours Oversikt over ledige lokaler
  told 2024-06-21
- Besøk hos bedriftene | prosjektlederen | minst fem besøk hvert halvår
  course 2024-04-08 onTrack
  hours Bedriftsbesøk
  told 2024-04-12 2024-08-16 2024-08-30

# Plan- og utviklingsprosesser | plan
- Ny samfunnsdel, fra høring til vedtak | prosjektlederen | 2024-06-30
  course 2024-01-15 onTrack, 2024-04-19 delayed, 2024-04-26 onTrack, 2024-06-07 done
  hours Innbyggermøte plan; Møte med ungdomsrådet om samfunnsdelen; Oppsummering av høringsinnspill; Arbeid med samfunnsdelen
  told 2024-01-19 2024-02-16 2024-02-23 2024-03-01 2024-03-08 2024-03-15 2024-04-19 2024-04-26 2024-05-10 2024-05-24 2024-06-07
- Handlingsdel for næring og bolig | den prosjektansvarlige | 2025-02-28
  course 2024-08-12 onTrack
  told 2024-11-08

# Attraktive bomiljø og boliger | homes
  told 2024-09-06 2024-09-20 2024-09-27
- Tilflytterside med ledige tomter | prosjektgruppa | 2024-08-30
  course 2024-02-05 onTrack, 2024-08-28 done
  hours Tekst og bilder til tilflyttersida
  told 2024-07-05 2024-08-01
- Intervju med tilflyttere, og en kort rapport | prosjektlederen | 2024-12-13
  course 2024-03-04 onTrack
  hours Intervju med tilflyttere
  told 2024-11-22
`),
  activities: [
    meeting('business', 'Befaring på kaia', 60, 120),
    meeting('business', 'Møte om lagerplass ved kaia', 60, 120),
    desk('business', 'Oversikt over ledige lokaler', 60, 180),
    desk('homes', 'Intervju med tilflyttere', 45, 150),
    desk('homes', 'Tekst og bilder til tilflyttersida', 60, 180, { doers: ['member'] }),
    meeting('plan', 'Møte med ungdomsrådet om samfunnsdelen', 60, 105),
    desk('plan', 'Oppsummering av høringsinnspill', 60, 240, { doers: ['leader'], months: [2, 5] }),
  ],
  events: [
    { day: '2024-02-07', from: '12:00', to: '15:00', text: 'Næringsverksted', theme: 'business' },
    {
      day: '2024-03-06',
      from: '18:00',
      to: '20:30',
      text: 'Innbyggermøte plan',
      theme: 'plan',
      doers: ['leader', 'member', 'attestant'],
    },
  ],
  statuses: [
    onTrack('2024-01-12', 'Prosjektgruppa er samlet, og møteplanen er satt.'),
    onTrack('2024-01-19', 'Utkastet til samfunnsdel er gjennomgått i prosjektgruppa.'),
    onTrack('2024-01-26', 'Nyttig videosamling om prosjektplan. To næringsverksteder er avtalt.'),
    onTrack('2024-02-02', 'Fremdriftsplanen er nesten ferdig.', { next: 'Sende planen innen fristen.' }),
    onTrack(
      '2024-02-09',
      'Næringsverksted med elleve deltakere. Lagerplass ved kaia står øverst på ønskelista.',
    ),
    onTrack('2024-02-16', 'Samfunnsdelen er klar for høring. Neste: innbyggermøte i mars.', {
      comment: 'Godt levert! Send gjerne lenken til høringen, så deler jeg den med de andre.',
    }),
    onTrack('2024-02-23', 'Høringen er i gang, og lag og foreninger er kontaktet.'),
    onTrack('2024-03-01', 'Invitasjon til innbyggermøtet er sendt til alle husstander.'),
    onTrack('2024-03-08', '46 møtte på innbyggermøtet. Boliger for unge kom øverst.', {
      next: 'Oppsummere innspillene.',
    }),
    onTrack('2024-03-15', 'Innspillene fra innbyggermøtet er oppsummert og lagt ut.'),
    onTrack('2024-04-05', 'To nyttige dager på Høylandet. Vi tar med oss opplegget for bedriftsbesøk.'),
    onTrack('2024-04-12', 'De tre første bedriftsbesøkene er gjennomført.'),
    delayed('2024-04-19', 'Oppsummeringen av høringen tar en uke ekstra.', {
      next: 'Legge den fram for prosjektgruppa.',
    }),
    onTrack('2024-04-26', 'Høringsinnspillene er behandlet i prosjektgruppa.'),
    onTrack('2024-05-10', 'Saken om samfunnsdelen er sendt til formannskapet.'),
    onTrack('2024-05-24', 'Formannskapet har behandlet samfunnsdelen. To mindre endringer er tatt inn.'),
    onTrack('2024-06-07', 'Samfunnsdelen er vedtatt i kommunestyret.', {
      next: 'Handlingsdel for næring og bolig.',
    }),
    onTrack('2024-06-21', 'Oversikten over ledige lokaler ved kaia er klar.'),
    onTrack('2024-07-05', 'Rolig uke. Tilflyttersida har fått nye bilder.'),
    onTrack('2024-08-01', 'Tre henvendelser om boligtomter er besvart.'),
    onTrack('2024-08-09', 'Prosjektgruppa er i gang igjen, med plan for arbeidet videre.'),
    onTrack('2024-08-16', 'Avtaler om fem nye bedriftsbesøk er på plass.'),
    onTrack('2024-08-23', 'To bedrifter vil gå sammen om lagerplass ved kaia.', {
      next: 'Kostnadsoverslag sammen med bedriftene.',
    }),
    onTrack('2024-08-30', 'Tertialstatus er levert. Fem bedriftsbesøk er gjennomført.'),
    onTrack('2024-09-06', 'Ungdomsrådet har gitt innspill til boliger for unge.'),
    onTrack('2024-09-13', 'Kostnadsoverslaget for lagerplassen er halvferdig.'),
    onTrack('2024-09-20', 'Vi har meldt et innlegg om boligtomter til videosamlingen.'),
    onTrack('2024-09-27', 'Gode innspill på videosamlingen. Vi prøver samme mal for utleieboliger.'),
    delayed('2024-10-11', 'Kostnadsoverslaget er forsinket, vi venter på to tilbud.'),
    delayed('2024-10-18', 'Ett av to tilbud er kommet. Vi purrer på det andre.'),
    onTrack('2024-10-25', 'Begge tilbudene er inne, og kostnadsoverslaget er ferdig.'),
    onTrack('2024-11-08', 'Handlingsdelen for næring er drøftet i formannskapet.'),
    onTrack('2024-11-22', 'Fire familier er intervjuet om å flytte hit.', {
      next: 'Kort rapport til prosjektgruppa.',
    }),
    onTrack('2024-12-06', 'Søknaden til læringsnettverket er klar til gjennomlesing.'),
    onTrack('2024-12-13', 'Søknaden er sendt. Året er oppsummert i prosjektgruppa.'),
  ],
};
