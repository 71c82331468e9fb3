import type { Row } from '../../change.ts';
import type { Database } from '../../database/open.ts';
import type { ExportFilter } from '../../domain/export-filter.ts';
import { listMunicipalities } from '../../domain/people.ts';
import { listGoals } from './store.ts';
import { measureColumns } from './store-changes.ts';
import { sumWork } from './store-work.ts';

/**
 * A network's goals and measures that stand, a row for each measure and for each goal without one:
 * `id,network,municipality,municipalityNumber,goalNumber,goal,mainGoal,theme,number,title,responsible,due,cadence,`
 * `state,doneOn,minutes`. The days of the filter limit the minutes alone.
 */
export async function exportMeasures(database: Database, filter: ExportFilter): Promise<Row[]> {
  const municipalities = (await listMunicipalities(database, [filter.networkId])).filter(
    ({ id }) => filter.municipalityId === undefined || filter.municipalityId === id,
  );
  const goals = await listGoals(
    database,
    municipalities.map(({ networkId, id }) => ({ networkId, municipalityId: id })),
  );
  const work = await sumWork(database, goals, filter);
  const names = new Map(municipalities.map((one) => [one.id, one]));
  return goals.flatMap(({ measures, ...goal }) => {
    const place = names.get(goal.municipalityId);
    const named = { ...goal, networkName: place?.networkName ?? '', municipalityName: place?.name ?? '' };
    if (measures.length === 0)
      return [{ ...measureColumns(named, undefined), minutes: work.get(goal.id) ?? 0 }];
    return measures.map((measure) => ({
      ...measureColumns(named, measure),
      minutes: work.get(measure.id) ?? 0,
    }));
  });
}

/** A network's goals that stand, as the import takes them; the filter's days have no effect. */
export async function exportGoals(
  database: Database,
  { networkId, municipalityId }: ExportFilter,
): Promise<Row[]> {
  const municipalities = await listMunicipalities(database, [networkId]);
  const places = municipalities.filter(({ id }) => municipalityId === undefined || municipalityId === id);
  const goals = await listGoals(
    database,
    places.map(({ id }) => ({ networkId, municipalityId: id })),
  );
  const names = new Map(places.map((one) => [one.id, one]));
  return goals.map((goal) => ({
    ...{ network: names.get(goal.municipalityId)?.networkName ?? '', agreement: goal.agreement },
    ...{ municipality: names.get(goal.municipalityId)?.name ?? '', municipalityNumber: goal.municipalityId },
    ...{ number: goal.number, mainGoal: goal.mainGoal, goal: goal.title, indicator: goal.indicator },
    ...{ baseline: goal.baseline, target: goal.target, partners: goal.partners, theme: goal.themeName },
  }));
}
