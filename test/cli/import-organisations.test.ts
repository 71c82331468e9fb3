import { describe, expect, it } from 'vitest';
import type { Row } from '../../src/change.ts';
import { organisationColumns } from '../../src/cli/import/organisations.ts';
import { peopleColumns } from '../../src/cli/import/people/lines.ts';
import { importFile } from '../../src/cli/import.ts';
import type { Database } from '../../src/database/open.ts';
import { writeTable } from '../../src/documents/table.ts';
import { exportOrganisations, exportPeople } from '../../src/features/people/report.ts';
import { oslo, startLagbot } from '../support/people.ts';

const now = oslo('2024-03-14T10:00');
const take = (database: Database, what: string, lines: readonly string[]) =>
  importFile(database, {
    ...{ what, name: `${what}.csv`, content: Buffer.from(lines.join('\n')), mayCreate: false, now },
  });
const csv = async (columns: readonly string[], rows: readonly Row[]) =>
  Buffer.from(await writeTable(columns, rows, 'csv'))
    .toString()
    .trim()
    .split('\r\n');
const header = 'name;network;municipality;role;from;organisation;positionPercent';

describe('organisations and what roles say of them', () => {
  it('come from files, and go out so that the same file changes nothing', async () => {
    const { database, network: networkId } = await startLagbot();
    const organisations = ['organisation;kind;network', 'Husbanken;state;I LAG', 'KS;;I LAG'];
    expect(await take(database, 'organisations', organisations)).toBe(
      'organisations: 2 new, 0 changed, 0 as before',
    );
    expect(await take(database, 'organisations', organisations)).toBe(
      'organisations: 0 new, 0 changed, 2 as before',
    );
    const people = [
      header,
      'Kari Bank;I LAG;;partner;2024-01-01;husbanken;',
      'Siv Eksempelvik;I LAG;Leka;prosjektleder;;;80 %',
    ];
    expect(await take(database, 'people', people)).toContain('people: 1 new, 1 changed, 0 as before');
    expect(await take(database, 'people', people)).toBe('people: 0 new, 0 changed, 2 as before');
    const roles = await exportPeople(database, { networkId });
    expect(roles.find(({ name }) => name === 'Kari Bank')).toMatchObject({ organisation: 'Husbanken' });
    expect(roles.find(({ name }) => name === 'Siv Eksempelvik')).toMatchObject({ positionPercent: 80 });
    const again = await csv([...peopleColumns.all, 'id'], roles);
    expect(await take(database, 'people', again)).toBe(`people: 0 new, 0 changed, ${roles.length} as before`);
    const out = await csv(organisationColumns.all, await exportOrganisations(database, { networkId }));
    expect(await take(database, 'organisations', out)).toBe('organisations: 0 new, 0 changed, 2 as before');
  });

  it('are refused where they belong to no such role, or are nowhere', async () => {
    const { database } = await startLagbot();
    const refused = take(database, 'people', [
      header,
      'Kari Bank;I LAG;;partner;;Husbanken;',
      'Siv Eksempelvik;I LAG;Leka;prosjektleder;;Husbanken;',
      'Pia Gruppenes;I LAG;Leka;prosjektgruppe;;;50',
      'Tuva Nyliv;I LAG;Høylandet;prosjektleder;;;150',
    ]);
    await expect(refused).rejects.toThrow(
      /line 2, column organisation: no organisation.*line 3, column organisation: must be empty.*line 4, column positionPercent: must be empty.*line 5, column positionPercent: «150»/s,
    );
  });
});
