import type { Change, Row } from '../../change.ts';
import { municipalityNumbered } from '../../domain/municipalities/municipalities.ts';
import { kindMay } from '../../domain/rights.ts';
import { provisionalName } from './start/rules.ts';
import { type Step, steps } from './texts-said.ts';

type Place = { readonly id: string; readonly name: string };

/** What a network has, as far as its set-up goes. */
export type Ground = {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly county: string;
  readonly language: string;
  readonly skipped: readonly Step[];
  /** The municipalities that are in it today. */
  readonly places: readonly Place[];
  /** The agreements that haven't ended; `ownFinancing` a year, in øre. */
  readonly agreements: readonly { readonly municipalityId: string; readonly ownFinancing: number }[];
  /** The roles in force today, or later. */
  readonly roles: readonly {
    readonly kind: string;
    readonly municipalityId: string | null;
    /** Whether something that Lagbot sends reaches whoever has it. */
    readonly isReached: boolean;
    readonly hasAccount: boolean;
  }[];
  /** The rates in force today, or later, that are no single person's: for a municipality, or for the whole network. */
  readonly rates: readonly { readonly municipalityId: string | null }[];
  /** Gatherings that haven't been called off, over or to come. */
  readonly gatherings: number;
};

/** A network that was just begun: nothing is in it but whoever began it. */
export const emptyGround = (network: Pick<Ground, 'id' | 'name' | 'language'>): Ground => ({
  ...network,
  ...{ kind: '', county: '', skipped: [], places: [], agreements: [], roles: [], rates: [], gatherings: 0 },
});

/** What a municipality's people can lack: one who reports, one who attests, and anybody whom messages reach. */
export type PeopleLack = 'leader' | 'attestant' | 'reach';

/** One thing that is missing, and where. */
export type Lack = {
  readonly what:
    | 'name'
    | 'kind'
    | 'county'
    | 'municipalities'
    | 'agreement'
    | 'alone'
    | 'people'
    | 'rate'
    | 'gathering';
  /** Where it is missing, if not in the network as such. */
  readonly places: readonly Place[];
  /** Whether that is all of its municipalities. */
  readonly isEverywhere: boolean;
  /** Which people are missing there. */
  readonly people: readonly PeopleLack[];
};

/** A step with what is missing in it; `isSkipped` where the coordinator doesn't want to be asked. */
export type StepState = {
  readonly step: Step;
  readonly isSkipped: boolean;
  readonly lacks: readonly Lack[];
};

/** How far a network's set-up has come, step by step. */
export const setupOf = (ground: Ground): StepState[] =>
  steps.map((step) => ({ step, isSkipped: ground.skipped.includes(step), lacks: lacking[step](ground) }));

/** The steps that are still to be done. */
export const openSteps = (states: readonly StepState[]): StepState[] =>
  states.filter(({ isSkipped, lacks }) => !isSkipped && lacks.length > 0);

/** What is still to be done, each with where: '' where nothing is. */
export const lacksIn = (ground: Ground): string[] =>
  openSteps(setupOf(ground)).flatMap(({ lacks }) =>
    lacks.flatMap(({ what, people, places }) =>
      (places.length === 0 ? [''] : places.map(({ id }) => id)).map((id) => [what, ...people, id].join(' ')),
    ),
  );

const made = ['Membership', 'Agreement', 'Role', 'Rate', 'Gathering'] as const;

/** Whether a change is something that a set-up is made of. */
export const bringsOn = ({ kind, model }: Change): boolean =>
  kind === 'created' && made.some((one) => one === model);

/** A network as it stands when changes are made that bring its set-up on. */
export function withChanges(ground: Ground, changes: readonly Change[]): Ground {
  const own = changes.filter((one) => bringsOn(one) && one.networkId === ground.id);
  const rowsOf = (wanted: (typeof made)[number]) =>
    own.filter(({ model }) => model === wanted).map(({ row }) => row);
  const placeIn = ({ municipalityId }: Row) => (municipalityId ? String(municipalityId) : null);
  const hasAccount = changes.some(({ kind, model }) => kind === 'created' && model === 'Account');
  return {
    ...ground,
    places: [
      ...ground.places,
      ...rowsOf('Membership').flatMap((row) => municipalityNumbered(placeIn(row) ?? '') ?? []),
    ],
    agreements: [
      ...ground.agreements,
      ...rowsOf('Agreement').map((row) => ({
        ...{ municipalityId: placeIn(row) ?? '', ownFinancing: Number(row.ownFinancingPerYear) },
      })),
    ],
    roles: [
      ...ground.roles,
      // Whether somebody is reached who was here before isn't known here, so nothing is said of it now.
      ...rowsOf('Role').map((row) => ({
        ...{ kind: String(row.kind), municipalityId: placeIn(row), hasAccount, isReached: true },
      })),
    ],
    rates: [
      ...ground.rates,
      ...rowsOf('Rate')
        .filter(({ personId }) => !personId)
        .map((row) => ({ municipalityId: placeIn(row) })),
    ],
    gatherings: ground.gatherings + rowsOf('Gathering').length,
  };
}

const inAll = (what: Lack['what'], isMissing: boolean): Lack[] =>
  isMissing ? [{ what, places: [], isEverywhere: true, people: [] }] : [];

const somewhere = (
  what: Lack['what'],
  places: readonly Place[],
  { length }: readonly Place[],
  people: readonly PeopleLack[] = [],
): Lack[] => (places.length === 0 ? [] : [{ what, places, isEverywhere: places.length === length, people }]);

const lacking: Readonly<Record<Step, (ground: Ground) => Lack[]>> = {
  network: ({ name, kind, county }) => [
    // Its name, kind and county are filled in at once.
    ...inAll('name', name === provisionalName),
    ...inAll('kind', name !== provisionalName && kind === ''),
    ...inAll('county', name !== provisionalName && county === ''),
  ],
  municipalities: ({ places }) => inAll('municipalities', places.length === 0),
  agreement: ({ places, agreements }) => [
    ...inAll('agreement', places.length === 0),
    ...somewhere('agreement', placesWithout(agreements, places), places),
  ],
  people: peopleLacking,
  rate: ({ places, agreements, rates }) => {
    const isNeeded = agreements.length === 0 || agreements.some(({ ownFinancing }) => ownFinancing > 0);
    if (!isNeeded || rates.some(({ municipalityId }) => municipalityId === null)) return [];
    const without = placesWithout(rates, places);
    // One for the network is enough where no municipality has its own.
    return without.length === places.length ? inAll('rate', true) : somewhere('rate', without, places);
  },
  gathering: ({ gatherings }) => inAll('gathering', gatherings === 0),
};

const placesWithout = (
  all: readonly { readonly municipalityId: string | null }[],
  places: readonly Place[],
): Place[] => places.filter(({ id }) => !all.some(({ municipalityId }) => municipalityId === id));

/** The municipalities that lack the same people stand together, each once. */
function peopleLacking({ places, roles }: Ground): Lack[] {
  const isInUse = roles.some(({ hasAccount }) => hasAccount);
  const lacksOf = ({ id }: Place): PeopleLack[] => {
    const here = roles.filter(({ municipalityId }) => municipalityId === id);
    const isMissing: Readonly<Record<PeopleLack, boolean>> = {
      leader: !here.some(({ kind }) => kindMay(kind, 'status.owe')),
      attestant: !here.some(({ kind }) => kindMay(kind, 'months.attest')),
      // Where no chat is in use yet there is nobody to reach.
      reach: isInUse && here.length > 0 && !here.some(({ isReached }) => isReached),
    };
    return (['leader', 'attestant', 'reach'] as const).filter((what) => isMissing[what]);
  };
  const lacked = places
    .map((place) => ({ place, people: lacksOf(place) }))
    .filter(({ people }) => people.length > 0);
  const groups = new Map(lacked.map(({ people }) => [people.join(), people]));
  return [
    ...inAll('alone', places.length === 0),
    ...[...groups].flatMap(([key, people]) => {
      const those = lacked.filter((one) => one.people.join() === key);
      return somewhere(
        'people',
        those.map(({ place }) => place),
        places,
        people,
      );
    }),
  ];
}
