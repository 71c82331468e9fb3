import { v7 as uuid } from 'uuid';
import { type Day, dayOf } from '../../calendar/days.ts';
import { agreementKinds } from '../../domain/agreements/templates.ts';
import { mostDaysBefore, type NetworkSettings, readers, settingsOf } from '../../domain/networks/settings.ts';
import { countCell } from './cells/amounts.ts';
import { type Kind, nameKey, textCell } from './cells/cells.ts';
import { languageCell, yesOrNoCell } from './cells/choices.ts';
import { changesOf, type Ground, type Outcome, type Plan, settle, storedBy } from './plan.ts';
import { type Cells, type Columns, whole } from './sheet.ts';

export const networkColumns: Columns = {
  all: [
    ...['network', 'kind', 'counties', 'language', 'digestTime', 'reminderDaysBefore', 'ownFinancingYear'],
    ...['countsGrantHours', 'countsUntagged', 'videoMinutesBefore', 'quietDays'],
  ],
  needed: ['network'],
};

type Network = NetworkSettings & { readonly id: string; readonly videoMinutesBefore: number };

export const networkName = textCell(100, 'a name', 'I LAG');

/** What a cell holds of one setting: read as it is typed in chat. */
const cell = <Value>(read: (words: string) => Value | undefined, is: string, write: string): Kind<Value> => ({
  ...{ read, is, write },
});

const kind = cell(readers.kind, 'a kind of network', `one of ${agreementKinds.join(', ')}`);
const counties = cell(
  readers.county,
  'one or several counties',
  'Innlandet fylkeskommune, Trøndelag fylkeskommune',
);
const time = cell(readers.digestTime, 'a time of day', '08:00');
const daysBefore = cell(readers.reminderDaysBefore, `days before, each at most ${mostDaysBefore}`, '14,7,1');
const ownFinancingYear = cell(readers.ownFinancingYear, 'a year', 'one of agreement, calendar');
const quietDays = (today: Day) =>
  cell(
    (words) => readers.quietDays(words, today),
    'days or spans with commas between them, or «none»',
    '2026-12-23/2027-01-02,2027-05-17',
  );
const minutes = countCell(1_440, 'minutes', '60');
/** Plans the import of networks. One is the same when its name is; whatever it is and whose is what the file says. */
export async function planNetworks({ database, lines, now }: Ground): Promise<Plan> {
  const rows = await database.client.network.findMany({ orderBy: { id: 'asc' } });
  const stored = rows.map(
    (row): Network => ({ id: row.id, videoMinutesBefore: row.videoMinutesBefore, ...settingsOf(row) }),
  );
  const records = storedBy<Network>(stored, ({ name }) => nameKey(name));
  const outcomes = lines.flatMap((cells): Outcome | [] => {
    const wanted = read(cells, dayOf(now));
    if (wanted === undefined) return [];
    const { name, ...rest } = wanted;
    const key = nameKey(stored.find(({ id }) => id === name)?.name ?? name);
    const isNew = records.get(key) === undefined;
    // What a network is can't be told from its name.
    if (isNew && rest.kind === null) cells.need('kind', kind);
    if (isNew && rest.county === null) cells.need('counties', counties);
    return (
      settle<Network>(records, key, cells, {
        wanted: rest,
        fresh: () => ({
          ...{ id: uuid(), name, kind: rest.kind ?? '', county: rest.county ?? '' },
          language: rest.language ?? 'nb',
          digestTime: rest.digestTime ?? '08:00',
          reminderDaysBefore: rest.reminderDaysBefore ?? '14,7,1',
          ownFinancingYear: rest.ownFinancingYear ?? 'agreement',
          countsGrantHours: rest.countsGrantHours ?? false,
          countsUntagged: rest.countsUntagged ?? true,
          videoMinutesBefore: rest.videoMinutesBefore ?? 60,
          quietDays: rest.quietDays ?? '',
        }),
        columns: { county: 'counties' },
      }) ?? []
    );
  });
  return {
    outcomes,
    changes: changesOf(records, 'Network', ({ id }) => id),
  };
}

const read = (cells: Cells, today: Day) =>
  whole({
    name: cells.need('network', networkName),
    kind: cells.read('kind', kind),
    county: cells.read('counties', counties),
    language: cells.read('language', languageCell),
    digestTime: cells.read('digestTime', time),
    reminderDaysBefore: cells.read('reminderDaysBefore', daysBefore),
    ownFinancingYear: cells.read('ownFinancingYear', ownFinancingYear),
    countsGrantHours: cells.read('countsGrantHours', yesOrNoCell),
    countsUntagged: cells.read('countsUntagged', yesOrNoCell),
    videoMinutesBefore: cells.read('videoMinutesBefore', minutes),
    quietDays: cells.read('quietDays', quietDays(today)),
  });
