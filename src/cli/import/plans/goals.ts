import { v7 as uuid } from 'uuid';
import type { Goal } from '../../../../prisma/generated/sqlite/client.ts';
import { limits } from '../../../features/plan/rules.ts';
import { countCell } from '../cells/amounts.ts';
import { nameKey, textCell } from '../cells/cells.ts';
import type { Network } from '../places.ts';
import { changesOf, type Ground, type Known, type Outcome, type Plan, settle, storedBy } from '../plan.ts';
import { type Cells, type Columns, whole } from '../sheet.ts';

export const goalColumns: Columns = {
  all: [
    ...['network', 'agreement', 'municipality', 'number', 'mainGoal', 'goal', 'indicator', 'baseline'],
    ...['target', 'partners', 'theme'],
  ],
  needed: ['network', 'goal'],
  exported: ['municipalityNumber'],
};

export const planNumber = countCell(999, 'a number in the plan', '1');
export const goalTitle = textCell(limits.title, 'a goal', 'Flere vil bo her');
export const mainGoal = textCell(limits.mainGoal, 'a main goal', 'Flere innbyggere');
const agreementName = textCell(200, 'the name of an agreement', 'Samarbeidsavtale Leka');
const figure = textCell(limits.figure, 'a figure or a few words', '570 innbyggere');
const partners = textCell(limits.partners, 'partners', 'Nav, Husbanken');

export type Records = Map<string, Known<Goal>>;

/** The goals of a plan that are stored or coming, by number. */
export const goalsIn = (records: Records, place: PlanKey): Goal[] =>
  [...records.values()]
    .map(({ values }) => values)
    .filter((one) => one.networkId === place.networkId && one.municipalityId === place.municipalityId)
    .toSorted((a, b) => a.number - b.number);

type PlanKey = { readonly networkId: string; readonly municipalityId: string };

export const readGoals = async ({ database }: Pick<Ground, 'database'>): Promise<Records> =>
  storedBy<Goal>(await database.client.goal.findMany({ orderBy: { id: 'asc' } }), keyOf);

export const keyOf = ({ networkId, municipalityId, number }: PlanKey & { readonly number: number }): string =>
  `${networkId} ${municipalityId} ${number}`;

/** A goal that a line makes, with its whole row. */
export const freshGoal = (
  place: PlanKey,
  number: number,
  title: string,
  said: Partial<Omit<Goal, 'droppedAt' | 'number'>> = {},
): Goal => ({
  ...{ id: uuid(), ...place, number, title, mainGoal: null, themeId: null, agreement: null },
  ...{ indicator: null, baseline: null, target: null, partners: null, droppedAt: null },
  ...said,
});

/** The number of the goal or measure that a line means: its own, that of the one with its title, or the next. */
export const numberOf = (
  said: number | null,
  title: string,
  all: readonly { readonly number: number; readonly title: string }[],
): number =>
  said ??
  all.find((one) => nameKey(one.title) === nameKey(title))?.number ??
  Math.max(0, ...all.map(({ number }) => number)) + 1;

/**
 * Plans the import of goals. One is the same when its municipality and number are, or, without a number, its title. A goal
 * of an agreement without a municipality is one of each municipality that the agreement binds.
 */
export async function planGoals(ground: Ground): Promise<Plan> {
  const { database, lines, places } = ground;
  const records = await readGoals(ground);
  const themes = await readThemes(ground);
  const agreements = await database.client.agreement.findMany({
    select: { networkId: true, municipalityId: true, name: true },
  });
  const outcomes = lines.flatMap((cells): Outcome[] => {
    const network = places.network(cells);
    const municipality = places.municipality(cells, network);
    const said = whole({
      agreement: cells.read('agreement', agreementName),
      number: cells.read('number', planNumber),
      mainGoal: cells.read('mainGoal', mainGoal),
      title: cells.need('goal', goalTitle),
      indicator: cells.read('indicator', figure),
      baseline: cells.read('baseline', figure),
      target: cells.read('target', figure),
      partners: cells.read('partners', partners),
      themeId: network === undefined ? undefined : themeOf(cells, network, themes),
    });
    if (said === undefined || network === undefined || municipality === undefined) return [];
    const { number, title, ...rest } = said;
    const bound = agreements.filter(
      (one) => one.networkId === network.id && nameKey(one.name ?? '') === nameKey(said.agreement ?? '-'),
    );
    if (said.agreement !== null && bound.length === 0) {
      cells.fault(
        'agreement',
        `no agreement of «${network.name}» is called «${said.agreement}»; import agreements first`,
      );
      return [];
    }
    if (municipality === null && said.agreement === null) {
      cells.fault(
        'municipality',
        'is empty; write whose goal it is, or the agreement of those who have it in common',
      );
      return [];
    }
    const whose = municipality === null ? bound.map((one) => one.municipalityId) : [municipality.id];
    return [...new Set(whose)].flatMap((municipalityId): Outcome | [] => {
      const place = { networkId: network.id, municipalityId };
      const own = numberOf(number, title, goalsIn(records, place));
      return (
        settle<Goal>(records, keyOf({ ...place, number: own }), cells, {
          wanted: { title, ...rest },
          fresh: () => freshGoal(place, own, title, rest),
          columns: { title: 'goal', themeId: 'theme' },
        }) ?? []
      );
    });
  });
  return { outcomes, changes: changesOf(records, 'Goal', ({ networkId }) => networkId) };
}

type NamedTheme = { readonly id: string; readonly networkId: string; readonly name: string };

export const readThemes = ({ database }: Pick<Ground, 'database'>): Promise<NamedTheme[]> =>
  database.client.theme.findMany({ select: { id: true, networkId: true, name: true } });

/** The id of the theme that a line names; undefined where the network has none of that name. */
export function themeOf(
  cells: Cells,
  network: Network,
  themes: readonly NamedTheme[],
): string | null | undefined {
  const words = cells.text('theme');
  if (words === null) return null;
  const own = themes.filter(({ networkId }) => networkId === network.id);
  const found = own.find(({ name }) => nameKey(name) === nameKey(words));
  return found?.id ?? cells.fault('theme', `«${network.name}» has no theme «${words}»; import themes first`);
}
