import { v7 as uuid } from 'uuid';
import type { Network as Row } from '../../../prisma/generated/sqlite/client.ts';
import { agreementKinds } from '../../domain/agreements/templates.ts';
import { parseDaysBefore } from '../../domain/reminders/days.ts';
import { type Kind, nameKey, textCell } from './cells/cells.ts';
import { choiceCell, languageCell } from './cells/choices.ts';
import { changesOf, type Ground, type Outcome, type Plan, settle, storedBy } from './plan.ts';
import { type Cells, type Columns, whole } from './sheet.ts';

export const networkColumns: Columns = {
  all: ['network', 'kind', 'counties', 'language', 'digestTime', 'reminderDaysBefore', 'ownFinancingYear'],
  needed: ['network'],
};

type Network = Pick<
  Row,
  'id' | 'name' | 'kind' | 'county' | 'language' | 'digestTime' | 'reminderDaysBefore' | 'ownFinancingYear'
>;

export const networkName = textCell(100, 'a name', 'I LAG');

const kind = choiceCell(agreementKinds, 'a kind of network', {
  distriktssatsing: ['distriktssatsinga', 'distriktssatsingen'],
  læringsnettverk: ['læringsnettverket', 'laeringsnettverk', 'learning network'],
  bygdevekst: ['bygdevekstavtale', 'bygdevekstavtaler', 'bygdevekstavtalar'],
});

const ownFinancingYear = choiceCell(['agreement', 'calendar'], 'a year', {
  agreement: ['avtale', 'avtaleår', 'avtaleåret', 'agreement year'],
  calendar: ['kalender', 'kalenderår', 'kalenderåret', 'calendar year'],
});

/** Counties' own names hold «og», so only signs part them. */
const counties: Kind<string> = {
  read: (words) => {
    const names = words
      .split(/[,;/|+&\n]/u)
      .map((part) => part.replace(/\s+/gu, ' ').trim())
      .filter((part) => part !== '');
    const isNamed = names.length > 0 && names.every((name) => /\p{L}{2}/u.test(name) && name.length <= 80);
    return isNamed ? [...new Set(names)].join(', ') : undefined;
  },
  is: 'one or several counties',
  write: 'Innlandet fylkeskommune, Trøndelag fylkeskommune',
};

const time: Kind<string> = {
  read: (words) => {
    const [, hour = '', minute = '00'] =
      /^(?:kl\.?\s*)?(\d{1,2})(?:[:.](\d\d)(?:[:.]00)?)?$/iu.exec(words) ?? [];
    return hour !== '' && Number(hour) < 24 && Number(minute) < 60
      ? `${hour.padStart(2, '0')}:${minute}`
      : undefined;
  },
  is: 'a time of day',
  write: '08:00',
};

/** More days ahead than anybody plans for. */
const mostDaysBefore = 90;

const daysBefore: Kind<string> = {
  read: (words) => {
    const parts = words.split(/[\s,;/]+/u).filter((part) => part !== '');
    const isDays = parts.every((part) => /^\d{1,2}$/.test(part) && Number(part) <= mostDaysBefore);
    return isDays && parts.length > 0 ? parseDaysBefore(parts.join(',')).join(',') : undefined;
  },
  is: `days before, each at most ${mostDaysBefore}`,
  write: '14,7,1',
};

/** Plans the import of networks. One is the same when its name is; whatever it is and whose is what the file says. */
export async function planNetworks({ database, lines }: Ground): Promise<Plan> {
  const stored: Network[] = await database.client.network.findMany({
    select: {
      ...{ id: true, name: true, kind: true, county: true, language: true },
      ...{ digestTime: true, reminderDaysBefore: true, ownFinancingYear: true },
    },
    orderBy: { id: 'asc' },
  });
  const records = storedBy<Network>(stored, ({ name }) => nameKey(name));
  const outcomes = lines.flatMap((cells): Outcome | [] => {
    const wanted = read(cells);
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

const read = (cells: Cells) =>
  whole({
    name: cells.need('network', networkName),
    kind: cells.read('kind', kind),
    county: cells.read('counties', counties),
    language: cells.read('language', languageCell),
    digestTime: cells.read('digestTime', time),
    reminderDaysBefore: cells.read('reminderDaysBefore', daysBefore),
    ownFinancingYear: cells.read('ownFinancingYear', ownFinancingYear),
  });
