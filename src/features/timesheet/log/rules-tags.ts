import type { NamedPlace } from '../../../domain/places.ts';
import type { HoursDraft } from '../read/parse-reading.ts';
import type { NamedGoal } from '../read/tags/parse.ts';

export type Theme = { readonly id: string; readonly name: string };
type PlaceKey = { readonly networkId: string; readonly municipalityId: string };
/** A goal or a measure as a line names it. */
export type Titled = { readonly id: string; readonly number: number; readonly title: string };
export type Goal = PlaceKey &
  Titled & {
    readonly themeId: string | null;
    readonly themeName: string | null;
    readonly measures: readonly Titled[];
  };

/** What a line can be tied to in the places where a person logs hours. */
export type Names = {
  readonly themes: readonly (Theme & { readonly networkId: string })[];
  readonly goals: readonly Goal[];
};
export const noNames: Names = { themes: [], goals: [] };

/** What a line is tied to; `lacksTheme` is a theme that was named and that the place's network doesn't have. */
export type Ties = {
  readonly theme: Theme | undefined;
  readonly goal: Titled | undefined;
  readonly measure: Titled | undefined;
  readonly lacksTheme?: string;
};

/** What a line is tied to, and its place, as its row has them. */
export const idsOf = ({ theme, goal, measure }: Ties, { networkId, municipalityId }: PlaceKey) => ({
  ...{ networkId, municipalityId },
  themeId: theme?.id ?? null,
  goalId: goal?.id ?? null,
  measureId: measure?.id ?? null,
});

/** Why a line can't be tied to what it names. */
export type TieFault =
  | { readonly code: 'no-such-goal' | 'no-such-measure'; readonly number: number }
  | { readonly code: 'other-goal'; readonly measure: number; readonly goal: number };

/**
 * Ties a line to what it names in its place. A measure brings its goal with it, and a goal its theme where the line
 * names none.
 */
export function tiesOf(
  draft: Pick<HoursDraft, 'theme' | 'goal' | 'measure'>,
  place: PlaceKey,
  names: Names,
): Ties | { readonly fault: TieFault } {
  const goals = names.goals.filter(
    (goal) => goal.networkId === place.networkId && goal.municipalityId === place.municipalityId,
  );
  const { goal: goalNumber = 0, measure: measureNumber = 0 } = draft;
  const named = goals.find(({ number }) => number === goalNumber);
  if (goalNumber > 0 && named === undefined) return { fault: { code: 'no-such-goal', number: goalNumber } };
  const isMeasure = ({ number }: Titled) => number === measureNumber;
  const owner = measureNumber > 0 ? goals.find(({ measures }) => measures.some(isMeasure)) : undefined;
  const measure = owner?.measures.find(isMeasure);
  if (measureNumber > 0 && measure === undefined) {
    return { fault: { code: 'no-such-measure', number: measureNumber } };
  }
  if (owner !== undefined && named !== undefined && owner.id !== named.id) {
    return { fault: { code: 'other-goal', measure: measureNumber, goal: owner.number } };
  }
  const goal = named ?? owner;
  return { ...themeOf(draft.theme, place, names, goal), goal, measure };
}

function themeOf(
  name: string | undefined,
  { networkId }: PlaceKey,
  { themes }: Names,
  goal: Goal | undefined,
): Pick<Ties, 'theme' | 'lacksTheme'> {
  const inherited = goal?.themeId && goal.themeName ? { id: goal.themeId, name: goal.themeName } : undefined;
  if (name === undefined) return { theme: inherited };
  if (name === '') return { theme: undefined };
  const theme = themes.find((one) => one.name === name && one.networkId === networkId);
  return theme === undefined ? { theme: inherited, lacksTheme: name } : { theme };
}

/** The goals and the measures as the parser takes them. */
export function namedGoals({ goals }: Names): { goals: NamedGoal[]; measures: NamedGoal[] } {
  return {
    goals: goals.map(({ number, title, themeName }) => ({
      number,
      title,
      ...(themeName === null ? {} : { theme: themeName }),
    })),
    measures: goals.flatMap(({ measures }) => measures.map(({ number, title }) => ({ number, title }))),
  };
}

/** Themes by name, each once: several networks may have the same. */
export const themeNames = ({ themes }: Names): string[] => [...new Set(themes.map(({ name }) => name))];

/** Whether a place is the one that a draft's key names, or the only one where it names none. */
export function placeOf(
  { municipality }: { readonly municipality?: string },
  places: readonly NamedPlace[],
): NamedPlace | undefined {
  if (municipality === undefined) return places.length === 1 ? places[0] : undefined;
  return places.find(({ key }) => key === municipality);
}
