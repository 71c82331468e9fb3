import { type Day, dayOf } from '../../calendar/days.ts';
import { isOnlyDate } from '../../domain/agreements/deadlines.ts';
import { ruleNamed } from '../../domain/agreements/rule-named.ts';
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
 * when it was imported: what people have moved in Lagbot since stays where they moved it. What the agreements ask for
 * already, under the name that it has there, is not set once more.
 */
export async function planDeadlines({ database, lines, places, now }: Ground): Promise<Plan> {
  const members = await listMembers(database, dayOf(now));
  const notes: string[] = [];
  const stored = await database.client.deadline.findMany({ orderBy: { id: 'asc' } });
  const standing = [
    ...stored.filter((one) => one.cancelledAt === null),
    ...stored.filter((one) => one.cancelledAt !== null),
  ];
  const { records, idOf } = storedById(standing, keyOf);
  const outcomes = lines.flatMap((cells): Outcome | [] => {
    const wanted = read(cells, places);
    if (wanted === undefined) return [];
    const { networkId, title, due, repeat, responsible, rule } = wanted;
    const exported = cells.text('id');
    const imported = importedId('deadline', exported ?? keyOf(wanted));
    const named = records.get(exported ?? '')?.values;
    // What follows from an agreement is the one of that, wherever it was moved.
    const following = rule === null ? undefined : standing.find((one) => isAlike(one, wanted));
    const id = named?.networkId === networkId ? named.id : (following?.id ?? idOf(imported, keyOf(wanted)));
    if (!records.has(id)) {
      const asked = askedBy(wanted, standing, members);
      if (asked.isSame) return 'same';
      if (asked.on !== undefined)
        notes.push(
          `line ${cells.line}: the agreements ask for «${title}» too, on ${asked.on}; both stand, and «frist slett» takes one away`,
        );
    }
    const isMoved = due !== (records.get(id)?.values.due ?? due);
    const outcome = settle(records, id, cells, {
      wanted: { repeat, responsible },
      fresh: () => freshRow(imported, wanted),
    });
    return isMoved && outcome === 'same' ? 'moved' : (outcome ?? []);
  });
  return {
    outcomes,
    notes,
    changes: changesOf(records, 'Deadline', ({ networkId }) => networkId),
  };
}

type Said = NonNullable<ReturnType<typeof read>>;

const isAlike = (one: Stored, { networkId, municipalityId, rule }: Said): boolean =>
  one.networkId === networkId && one.municipalityId === municipalityId && one.rule === rule;

/** A deadline that a line sets, with its whole row. */
const freshRow = (
  id: string,
  { networkId, municipalityId, title, due, repeat, responsible, rule }: Said,
) => ({
  ...{ id, networkId, municipalityId, title, due },
  ...{ repeat: repeat ?? 'none', responsible: responsible ?? 'prosjektleder' },
  ...{ kind: isOnlyDate(rule) ? 'date' : kindNamed(title), createdById: null, cancelledAt: null },
  ...{ agreementId: null, rule, clause: null, beforeId: null },
});

type Placed = { readonly networkId: string; readonly municipalityId: string | null };
type Asked = Placed & { readonly title: string; readonly due: Day };
type Stored = Placed & {
  readonly agreementId: string | null;
  readonly rule: string | null;
  readonly due: Day;
  readonly cancelledAt: Date | null;
};

/** The municipalities that are in each network or come to be. */
async function listMembers({ client }: Ground['database'], today: Day): Promise<Placed[]> {
  return client.membership.findMany({
    where: { OR: [{ to: null }, { to: { gte: today } }] },
    select: { networkId: true, municipalityId: true },
  });
}

/**
 * Whether the agreements ask for the same of everybody whom it is for: attestation whenever it is, anything else on its
 * day; `on` is another day of theirs, where it is that.
 */
function askedBy(
  { networkId, municipalityId, title, due }: Asked,
  standing: readonly Stored[],
  members: readonly Placed[],
): { readonly isSame: boolean; readonly on?: Day } {
  const rule = kindNamed(title) === 'attest' ? 'attest' : ruleNamed(title, due);
  const asked = standing.filter(
    (one) =>
      one.networkId === networkId &&
      one.agreementId !== null &&
      one.cancelledAt === null &&
      one.rule === rule,
  );
  const same = asked.filter((one) => rule === 'attest' || one.due === due);
  const isFor = (place: string | null) =>
    same.some((one) => one.municipalityId === null || one.municipalityId === place);
  const everybody = members.filter((one) => one.networkId === networkId);
  const isSame =
    municipalityId === null
      ? same.length > 0 && everybody.every((one) => isFor(one.municipalityId))
      : isFor(municipalityId);
  const other = asked.find(
    (one) => municipalityId === null || [null, municipalityId].includes(one.municipalityId),
  );
  return isSame || other === undefined ? { isSame } : { isSame, on: other.due };
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
