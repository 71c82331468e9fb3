import type { Database } from '../../../database/open.ts';
import type { Cells } from '../sheet.ts';
import { nameKey } from './cells.ts';

type Person = { readonly id: string; readonly name: string; readonly email: string | null };

/** Everybody whom a line can name. */
export const listPeople = ({ client }: Database): Promise<Person[]> =>
  client.person.findMany({ where: { erasedAt: null }, select: { id: true, name: true, email: true } });

/** The person that a cell names by e-mail, name or id; null where it is empty. */
export function personIn(cells: Cells, column: string, people: readonly Person[]): string | null | undefined {
  const words = cells.text(column);
  if (words === null) return null;
  const byKey = people.filter(({ id, email }) => id === words || email === words.toLowerCase());
  const [person, another] =
    byKey.length > 0 ? byKey : people.filter(({ name }) => nameKey(name) === nameKey(words));
  if (person === undefined) return cells.fault(column, `nobody is called «${words}»; import people first`);
  if (another === undefined) return person.id;
  return cells.fault(column, `several people are called «${words}»; write the e-mail address`);
}
