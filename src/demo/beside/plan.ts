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
  /** The goals that the municipalities have in common, each with those who work on it besides. */
  readonly goals: readonly (readonly [title: string, partners: string])[];
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
    ['Arbeidskraft og kompetanse til næringslivet', 'Nav, NHO, Høgskolen i Innlandet'],
    ['Boliger som folk vil flytte til', 'Husbanken, Innlandet fylkeskommune'],
    ['Bosetting og tilhørighet for unge', 'Distriktssenteret, Statsforvalteren i Innlandet'],
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
