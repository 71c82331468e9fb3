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
  /** The roles in force today. */
  readonly roles: readonly {
    readonly kind: string;
    readonly municipalityId: string | null;
    /** Whether something that Lagbot sends reaches whoever has it. */
    readonly isReached: boolean;
    readonly hasAccount: boolean;
  }[];
  /** The rates in force today that are no single person's: for a municipality, or for the whole network. */
  readonly rates: readonly { readonly municipalityId: string | null }[];
  /** Gatherings that haven't been called off, over or to come. */
  readonly gatherings: number;
};

/** One thing that is missing, and where. */
export type Lack = {
  readonly what:
    | 'name'
    | 'kind'
    | 'county'
    | 'municipalities'
    | 'agreement'
    | 'leader'
    | 'attestant'
    | 'reach'
    | 'rate'
    | 'gathering';
  /** Where it is missing, if not in all of the network. */
  readonly places: readonly Place[];
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

const everywhere = (what: Lack['what'], isMissing: boolean): Lack[] =>
  isMissing ? [{ what, places: [] }] : [];

const somewhere = (what: Lack['what'], places: readonly Place[]): Lack[] =>
  places.length === 0 ? [] : [{ what, places }];

const lacking: Readonly<Record<Step, (ground: Ground) => Lack[]>> = {
  network: ({ name, kind, county }) => [
    // Its name, kind and county are filled in at once.
    ...everywhere('name', name === provisionalName),
    ...everywhere('kind', name !== provisionalName && kind === ''),
    ...everywhere('county', name !== provisionalName && county === ''),
  ],
  municipalities: ({ places }) => everywhere('municipalities', places.length === 0),
  agreement: ({ places, agreements }) =>
    places.length === 0
      ? everywhere('agreement', true)
      : somewhere(
          'agreement',
          places.filter(({ id }) => !agreements.some((one) => one.municipalityId === id)),
        ),
  people: peopleLacking,
  rate: ({ places, agreements, rates }) => {
    const isNeeded = agreements.length === 0 || agreements.some(({ ownFinancing }) => ownFinancing > 0);
    if (!isNeeded || rates.some(({ municipalityId }) => municipalityId === null)) return [];
    const without = places.filter(({ id }) => !rates.some((one) => one.municipalityId === id));
    return without.length === places.length ? everywhere('rate', true) : somewhere('rate', without);
  },
  gathering: ({ gatherings }) => everywhere('gathering', gatherings === 0),
};

/** Each municipality needs one who reports, one who attests, and somebody whom messages reach where a chat is in use. */
function peopleLacking({ places, roles }: Ground): Lack[] {
  if (places.length === 0) return everywhere('leader', true);
  const here = ({ id }: Place) => roles.filter(({ municipalityId }) => municipalityId === id);
  const without = (action: 'status.owe' | 'months.attest') =>
    places.filter((place) => !here(place).some(({ kind }) => kindMay(kind, action)));
  const isInUse = roles.some(({ hasAccount }) => hasAccount);
  const unreached = places.filter(
    (place) => here(place).length > 0 && !here(place).some((one) => one.isReached),
  );
  return [
    ...somewhere('leader', without('status.owe')),
    ...somewhere('attestant', without('months.attest')),
    ...somewhere('reach', isInUse ? unreached : []),
  ];
}
