import { v7 as uuid } from 'uuid';
import type { Person as Row } from '../../../../prisma/generated/sqlite/client.ts';
import type { Change } from '../../../change.ts';
import type { Database } from '../../../database/open.ts';
import { unreachedText } from '../../reached.ts';
import { nameKey } from '../cells/cells.ts';
import { created } from '../places.ts';
import { changeOf, differences, type Ground, type Known, type Outcome, type Plan } from '../plan.ts';
import { createAccounts } from './accounts.ts';
import { type Entry, readEntry } from './lines.ts';
import { createRoles } from './roles.ts';

/** What an import says of a person; the rest of the row is the person's own. */
export type Person = Pick<Row, 'id' | 'name' | 'email' | 'language'>;

/** A person with the lines of the file that gave the name, the e-mail and the language. */
type KnownPerson = Known<Person> & { readonly said: Map<keyof Person, number> };

/**
 * Plans the import of people. A person is the same when the e-mail is, or, where either has none, the name; a role
 * is the same when the person, the place, the kind and the first day are. An empty cell leaves what is stored.
 */
export async function planPeople({ database, lines, places, now, hasEmail }: Ground): Promise<Plan> {
  const people = await listPeople(database);
  const erased = await listErased(database);
  const accounts = await createAccounts(database, now);
  const roles = await createRoles(database, now);
  const entries = lines
    .filter((cells) => !erased.has(cells.text('id') ?? ''))
    .flatMap((cells) => readEntry(cells, places) ?? []);
  // Those with an e-mail first: then a name alone finds them, wherever in the file they stand.
  const ordered = [
    ...entries.filter(({ email }) => email !== null),
    ...entries.filter(({ email }) => email === null),
  ];
  const outcomes = ordered.flatMap((entry): Outcome[] => {
    const found = findPerson(entry, people, entries);
    if (found === undefined) return [];
    const person = found === 'nobody' ? newPerson(entry) : found;
    if (found === 'nobody') people.push(person);
    const role = roles.settle(entry, person.values.id);
    const steps: (Outcome | undefined)[] = [
      settlePerson(entry, person),
      accounts.settle(entry, person.values),
      role,
    ];
    if (found === 'nobody' || role === 'new') return ['new'];
    return [steps.includes('changed') ? 'changed' : 'same'];
  });
  const lost = people.filter(({ before, values }) => before === undefined && !accounts.has(values.id));
  const note = unreachedText(
    lost.map(({ values }) => values),
    hasEmail,
  );
  return {
    outcomes,
    notes: note === undefined ? [] : [note],
    changes: [
      ...people.flatMap((person) => changesOf(person, now)),
      ...accounts.changes(),
      ...roles.changes(),
    ],
  };
}

/** Those who were pseudonymised: an export has them, and nothing brings them back. */
async function listErased({ client }: Database): Promise<ReadonlySet<string>> {
  const rows = await client.person.findMany({ where: { erasedAt: { not: null } }, select: { id: true } });
  return new Set(rows.map(({ id }) => id));
}

async function listPeople({ client }: Database): Promise<KnownPerson[]> {
  const rows: Person[] = await client.person.findMany({
    where: { erasedAt: null },
    select: { id: true, name: true, email: true, language: true },
    orderBy: { id: 'asc' },
  });
  return rows.map((values) => ({ values, before: values, line: undefined, said: new Map() }));
}

/** Whom a line means; undefined where that can't be told, and then that is noted. */
function findPerson(
  { cells, name, email }: Entry,
  people: readonly KnownPerson[],
  entries: readonly Entry[],
): KnownPerson | 'nobody' | undefined {
  const exported = cells.text('id');
  const known = people.find(({ values }) => values.id === exported);
  if (known !== undefined && nameKey(known.values.name) === nameKey(name)) return known;
  const namesakes = people.filter(({ values }) => nameKey(values.name) === nameKey(name));
  if (email !== null) {
    const same = people.find(({ values }) => values.email === email);
    if (same !== undefined) return same;
    // Somebody who was there without an e-mail gets it, unless the file has two of that name.
    const emails = new Set(
      entries.filter((one) => nameKey(one.name) === nameKey(name)).flatMap((one) => one.email ?? []),
    );
    const [unknown, another] = namesakes.filter(({ values }) => values.email === null);
    return unknown !== undefined && another === undefined && emails.size === 1 ? unknown : 'nobody';
  }
  const [person, another] = namesakes;
  if (another === undefined) return person ?? 'nobody';
  return cells.fault(
    'email',
    `is empty, and several people are called «${name}»; write the e-mail address of the one`,
  );
}

function newPerson({ cells, name, email, language }: Entry): KnownPerson {
  const values = { id: uuid(), name, email, language };
  return { values, before: undefined, line: cells.line, said: new Map() };
}

/** A name alone is how the person was found, so only a line with an e-mail can change how it is written. */
function settlePerson({ cells, name, email, language }: Entry, person: KnownPerson): Outcome | undefined {
  const wanted = { name: email === null ? null : name, email, language };
  const different = differences(person.values, wanted);
  for (const field of ['name', 'language'] as const) {
    const said = person.said.get(field);
    if (different[field] !== undefined && said !== undefined) {
      const other = `line ${said} has «${person.values[field]}» for the same person`;
      return cells.fault(field, `${other}; write the same in both`);
    }
    if (wanted[field] !== null && said === undefined) person.said.set(field, cells.line);
  }
  person.values = { ...person.values, ...different };
  return Object.keys(different).length > 0 ? 'changed' : 'same';
}

function changesOf(person: KnownPerson, now: Date): Change[] {
  if (person.before !== undefined) return changeOf('Person', 'person', person);
  return [created('Person', 'person', { ...person.values, createdAt: now })];
}
