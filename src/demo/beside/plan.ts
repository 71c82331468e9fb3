import type { Day } from '../../calendar/days.ts';
import type { AgreementKind } from '../../domain/agreements/templates.ts';

// Two more networks, small. The networks, their municipalities and counties and the days of their agreements are real;
// every person is invented.

type Gathering = {
  readonly title: string;
  readonly format: 'fysisk' | 'video';
  readonly day: Day;
  readonly from: string;
  readonly to: string;
  readonly place?: string;
};

/** A goal that the municipalities have in common: who works on it besides, what it is measured by, and what is done. */
type Goal = {
  readonly title: string;
  readonly partners: string;
  readonly indicator: string;
  readonly baseline: string;
  readonly target: string;
  readonly measures: readonly {
    readonly title: string;
    readonly responsible: string;
    readonly due: Day;
    readonly doneOn?: Day;
  }[];
};

/** What a municipality's leader told of one of the goals. */
type Status = {
  readonly municipality: string;
  readonly goal: number;
  readonly day: Day;
  readonly state: 'onTrack' | 'delayed';
  readonly done: string;
};

/** A network that stands beside I LAG: one agreement binds all its municipalities. Its days are what they were. */
export type BesidePlan = {
  readonly name: string;
  readonly kind: AgreementKind;
  readonly county: string;
  readonly language: 'nb' | 'nn';
  readonly agreement: { readonly name: string; readonly start: Day; readonly end: Day };
  /** The agreement's main parties besides the municipalities, and those with another part in it. */
  readonly parties: readonly (readonly [name: string, role: string])[];
  /** The counties' coordinators, and where they are. */
  readonly coordinators: readonly (readonly [name: string, domain: string])[];
  readonly municipalities: readonly {
    readonly number: string;
    readonly name: string;
    readonly domain: string;
    readonly leader: string;
    readonly attestant: string;
  }[];
  readonly goals: readonly Goal[];
  readonly statuses: readonly Status[];
  /** All the leaders came to each of them. */
  readonly gatherings: readonly Gathering[];
};

const bygdevekst: BesidePlan = {
  name: 'Bygdevekst Sør-Østerdal',
  kind: 'bygdevekst',
  county: 'Innlandet fylkeskommune',
  language: 'nb',
  agreement: {
    name: 'Bygdevekstavtale for Engerdal, Trysil, Våler og Åmot',
    start: '2024-01-01',
    end: '2028-12-30',
  },
  parties: [
    ['Innlandet fylkeskommune', 'hovedpart'],
    ['Kommunal- og distriktsdepartementet', 'hovedpart'],
    ['Statsforvalteren i Innlandet', 'samarbeidspart'],
    ['Distriktssenteret', 'særskilt rolle'],
  ],
  coordinators: [['Sunniva Planlund', 'innlandet']],
  municipalities: [
    {
      number: '3425',
      name: 'Engerdal',
      domain: 'engerdal',
      leader: 'Torbjørn Prøveseter',
      attestant: 'Randi Godkjentrud',
    },
    {
      number: '3421',
      name: 'Trysil',
      domain: 'trysil',
      leader: 'Ingvild Utprøvsen',
      attestant: 'Håkon Stadfestdal',
    },
    {
      number: '3419',
      name: 'Våler',
      domain: 'valer',
      leader: 'Mathias Eksempelrud',
      attestant: 'Solveig Attestlien',
    },
    {
      number: '3422',
      name: 'Åmot',
      domain: 'amot',
      leader: 'Hedda Forsøksmo',
      attestant: 'Geir Kontrollbakk',
    },
  ],
  goals: [
    {
      title: 'Arbeidskraft og kompetanse til næringslivet',
      partners: 'Nav, NHO, Høgskolen i Innlandet',
      ...{ indicator: 'bedrifter med lærling', baseline: '9 i 2023', target: '18 innen 2028' },
      measures: [
        {
          title: 'Felles stand på utdanningsmessa',
          responsible: 'prosjektlederne',
          ...{ due: '2024-10-01', doneOn: '2024-09-19' },
        },
        { title: 'Avtaler om lærlingplasser', responsible: 'næringssjefene', due: '2027-06-30' },
      ],
    },
    {
      title: 'Boliger som folk vil flytte til',
      partners: 'Husbanken, Innlandet fylkeskommune',
      ...{ indicator: 'nye boliger for utleie', baseline: '3 i 2023', target: '25 innen 2028' },
      measures: [
        {
          title: 'Kartlegging av boligbehovet',
          responsible: 'prosjektlederne',
          ...{ due: '2024-12-01', doneOn: '2024-11-22' },
        },
        { title: 'Tilvisningsavtaler med utbyggere', responsible: 'plansjefene', due: '2027-12-31' },
      ],
    },
    {
      title: 'Bosetting og tilhørighet for unge',
      partners: 'Distriktssenteret, Statsforvalteren i Innlandet',
      ...{ indicator: 'innbyggere fra 20 til 35 år', baseline: '2 350 i 2023', target: '2 400 innen 2028' },
      measures: [{ title: 'Ungdommens bygdepanel', responsible: 'ungdomsrådene', due: '2028-06-30' }],
    },
  ],
  statuses: [
    {
      ...{ municipality: '3421', goal: 1, day: '2024-09-20', state: 'onTrack' },
      done: 'Tolv ungdommer vil høre mer om læreplass etter messa.',
    },
    {
      ...{ municipality: '3421', goal: 2, day: '2024-11-22', state: 'delayed' },
      done: 'Boligbehovet er kartlagt. Tomtene i sentrum må omreguleres først.',
    },
    {
      ...{ municipality: '3425', goal: 2, day: '2024-10-11', state: 'onTrack' },
      done: 'To utbyggere er med på samtalene om utleieboliger.',
    },
  ],
  gatherings: [
    { title: 'Videomøte om handlingsplanen', format: 'video', day: '2024-11-06', from: '12:00', to: '14:00' },
    {
      title: 'Samling i Trysil: Boliger',
      format: 'fysisk',
      day: '2024-04-17',
      from: '10:00',
      to: '15:00',
      place: 'Trysil',
    },
  ],
};

const learning: BesidePlan = {
  name: 'Samfunnsutvikling i mindre kommuner',
  kind: 'læringsnettverk',
  county: 'Trøndelag fylkeskommune, Nordland fylkeskommune',
  language: 'nb',
  agreement: { name: 'Avtale om læringsnettverk 2020–2023', start: '2020-01-01', end: '2023-12-31' },
  parties: [
    ['Trøndelag fylkeskommune', 'hovedpart'],
    ['Nordland fylkeskommune', 'hovedpart'],
    ['Distriktssenteret', 'hovedpart'],
  ],
  coordinators: [
    ['Vigdis Nettverksen', 'trondelag'],
    ['Roar Samspillmo', 'nordland'],
  ],
  municipalities: [
    {
      number: '5044',
      name: 'Namsskogan',
      domain: 'namsskogan',
      leader: 'Kjell Erfaringsmo',
      attestant: 'Turid Planstad',
    },
    {
      number: '5042',
      name: 'Lierne',
      domain: 'lierne',
      leader: 'Marit Delingsli',
      attestant: 'Steinar Styringsli',
    },
    {
      number: '1812',
      name: 'Sømna',
      domain: 'somna',
      leader: 'Frode Øvingsvik',
      attestant: 'Anne Ansvarnes',
    },
    {
      number: '1839',
      name: 'Beiarn',
      domain: 'beiarn',
      leader: 'Dagny Spørsmålsås',
      attestant: 'Egil Avklaringsdal',
    },
  ],
  goals: [],
  statuses: [],
  gatherings: [
    { title: 'Videosamling: Samfunnsdelen', format: 'video', day: '2020-09-15', from: '10:00', to: '12:00' },
    {
      title: 'Samling i Lierne',
      format: 'fysisk',
      day: '2022-05-10',
      from: '10:00',
      to: '16:00',
      place: 'Lierne',
    },
    {
      title: 'Videosamling: Hva har vi lært?',
      format: 'video',
      day: '2023-11-14',
      from: '10:00',
      to: '12:00',
    },
  ],
};

/** The networks that stand beside I LAG: the bygdevekst pilot, and the learning network of 2020–2023. */
export const besides: readonly BesidePlan[] = [bygdevekst, learning];
