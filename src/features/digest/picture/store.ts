import { addWeeks, type IsoWeek, weekRange } from '../../../calendar/days.ts';
import type { Database } from '../../../database/open.ts';
import { readTerms } from '../../../domain/money/terms.ts';
import { sumPeriods } from '../store-sums.ts';

/** So many weeks stand in the picture, the last of them the one that is asked for. */
const pictureWeeks = 12;

/** The hours of each municipality week by week. */
export type WeeklyHours = {
  readonly network: string;
  readonly weeks: readonly IsoWeek[];
  /** `minutes` has one value for each of the weeks. */
  readonly municipalities: readonly { readonly name: string; readonly minutes: readonly number[] }[];
};

/** Reads the weeks up to and including one. Throws where there is no such network. */
export async function readWeeklyHours(
  database: Database,
  networkId: string,
  last: IsoWeek,
): Promise<WeeklyHours> {
  const weeks = Array.from({ length: pictureWeeks }, (_, index) => addWeeks(last, index + 1 - pictureWeeks));
  const [terms, network] = await Promise.all([
    readTerms(database, networkId),
    database.client.network.findUniqueOrThrow({ where: { id: networkId }, select: { name: true } }),
  ]);
  const { municipalities, isShared } = terms;
  const sums = await sumPeriods(
    database,
    { networkId, municipalityIds: municipalities.map(({ id }) => id), isShared },
    weeks.map((week) => weekRange(week).from),
    weekRange(last).to,
  );
  return {
    network: network.name,
    weeks,
    municipalities: municipalities.map(({ id, name }) => ({
      name,
      minutes: weeks.map(
        (_, period) => sums.find((sum) => sum.municipalityId === id && sum.period === period)?.minutes ?? 0,
      ),
    })),
  };
}
