import { isOnlyDate } from '../../domain/agreements/deadlines.ts';
import { isRepeat, type Repeat, repeats } from '../../domain/occurrences.ts';
import { kindNamed, limits, responsibles } from '../../features/deadlines/rules.ts';
import { dayCell, type Kind, nameKey, textCell } from './cells/cells.ts';
import { roleCell } from './cells/choices.ts';
import type { Places } from './places.ts';
import { changesOf, type Ground, importedId, type Outcome, type Plan, settle, storedById } from './plan.ts';
import { type Cells, type Columns, whole } from './sheet.ts';

export const deadlineColumns: Columns = {
  all: ['network', 'municipality', 'title', 'due', 'repeat', 'responsible'],
  needed: ['network', 'title', 'due'],
  exported: [
    ...['id', 'municipalityNumber', 'completedAt', 'completedBy', 'note', 'firstDue', 'audience', 'rule'],
  ],
};

const repeatWords: Readonly<Record<string, Repeat>> = {
  nei: 'none',
  månedlig: 'monthly',
  månadleg: 'monthly',
  årlig: 'yearly',
  årleg: 'yearly',
};

const title = textCell(limits.title, 'a title', 'Søknad om midler');
const responsible = roleCell(responsibles, 'a role that answers for deadlines');
const rule: Kind<string> = {
  read: (words) => (/^[a-z]+(?:-\d{4})?$/.test(words) ? words : undefined),
  is: 'the rule of an agreement',
  write: 'end or council-2026',
};
const repeat: Kind<Repeat> = {
  read: (words) => {
    const said = words.toLowerCase();
    return isRepeat(said) ? said : repeatWords[said];
  },
  is: 'a way to repeat',
  write: `one of ${repeats.join(', ')}`,
};

/**
 * Plans the import of deadlines. One is the same when its network, municipality, title and (first) date are, or were
 * when it was imported: what people have moved in Lagbot since stays where they moved it.
 */
export async function planDeadlines({ database, lines, places }: Ground): Promise<Plan> {
  const stored = await database.client.deadline.findMany({ orderBy: { id: 'asc' } });
  const standing = [
    ...stored.filter((one) => one.cancelledAt === null),
    ...stored.filter((one) => one.cancelledAt !== null),
  ];
  const { records, idOf } = storedById(standing, keyOf);
  const outcomes = lines.flatMap((cells): Outcome | [] => {
    const wanted = read(cells, places);
    if (wanted === undefined) return [];
    const { networkId, municipalityId, title, due, repeat, responsible, rule } = wanted;
    const exported = cells.text('id');
    const imported = importedId('deadline', exported ?? keyOf(wanted));
    const named = records.get(exported ?? '')?.values;
    // What follows from an agreement is the one of that, wherever it was moved.
    const following = standing.find(
      (one) =>
        rule !== null &&
        one.networkId === networkId &&
        one.municipalityId === municipalityId &&
        one.rule === rule,
    );
    const id = named?.networkId === networkId ? named.id : (following?.id ?? idOf(imported, keyOf(wanted)));
    const isMoved = due !== (records.get(id)?.values.due ?? due);
    const outcome = settle(records, id, cells, {
      wanted: { repeat, responsible },
      fresh: () => ({
        ...{ id: imported, networkId, municipalityId, title, due },
        ...{ repeat: repeat ?? 'none', responsible: responsible ?? 'prosjektleder' },
        ...{ kind: isOnlyDate(rule) ? 'date' : kindNamed(title), createdById: null, cancelledAt: null },
        ...{ agreementId: null, rule, clause: null, beforeId: null },
      }),
    });
    return isMoved && outcome === 'same' ? 'moved' : (outcome ?? []);
  });
  return {
    outcomes,
    changes: changesOf(records, 'Deadline', ({ networkId }) => networkId),
  };
}

const keyOf = (one: {
  networkId: string;
  municipalityId: string | null;
  title: string;
  due: string;
}): string => `${one.networkId} ${one.municipalityId ?? ''} ${one.due} ${nameKey(one.title)}`;

function read(cells: Cells, places: Places) {
  const network = places.network(cells);
  const due = cells.text('firstDue') === null ? 'due' : 'firstDue';
  const row = whole({
    networkId: network?.id,
    municipality: places.municipality(cells, network),
    title: cells.need('title', title),
    due: cells.need(due, dayCell),
    repeat: cells.read('repeat', repeat),
    responsible: cells.read('responsible', responsible),
    rule: cells.read('rule', rule),
  });
  if (row === undefined) return undefined;
  const { municipality, ...rest } = row;
  const isForAll = cells.text('audience') === 'network';
  return { ...rest, municipalityId: isForAll ? null : (municipality?.id ?? null) };
}
