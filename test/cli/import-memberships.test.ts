import { describe, expect, it } from 'vitest';
import { importFile } from '../../src/cli/import.ts';
import type { Database } from '../../src/database/open.ts';
import { freshDatabase } from '../support/database.ts';
import { oslo } from '../support/people.ts';

const headers = {
  networks: 'network;kind;counties',
  memberships: 'network;municipality;from;to;language;population',
  agreements: 'agreement;network;municipality;start;end;grantPerYear;ownFinancingPerYear;grantShare',
  deadlines: 'network;municipality;title;due;repeat;responsible',
};

function load(database: Database, what: keyof typeof headers, lines: readonly string[]) {
  const content = Buffer.from([headers[what], ...lines, ''].join('\n'));
  const isNew = what === 'agreements';
  return importFile(database, {
    ...{ what, name: `${what}.csv`, content, mayCreate: isNew, now: oslo('2026-11-02T10:00') },
  });
}

const faultsOf = async (refused: Promise<string>): Promise<string[]> =>
  refused.then(
    (said) => expect.fail(`imported: ${said}`),
    (fault: unknown) =>
      String(fault)
        .split('\n')
        .slice(1)
        .map((line) => line.trim()),
  );

const bygdevekst = 'Bygdevekst Innlandet;bygdevekst;Innlandet fylkeskommune';
const agreed = (place: string) => `Avtale ${place};I LAG;${place};2026-01-01;2027-12-31;687500;230000;75`;

describe('importing memberships', () => {
  it('takes municipalities in, with their days, language and residents, and the same twice changes nothing', async () => {
    const database = await freshDatabase();
    await load(database, 'networks', [bygdevekst]);
    const lines = [
      'Bygdevekst Innlandet;3425 Engerdal;2024-01-01;;;1 290',
      'Bygdevekst Innlandet;Trysil;2024-01-01;2026-12-31;nn;6511',
    ];
    expect(await load(database, 'memberships', lines)).toMatch(/^memberships: 2 new/m);
    expect(await load(database, 'memberships', lines)).toBe('memberships: 0 new, 0 changed, 2 as before');
    const stored = await database.client.membership.findMany({
      include: { municipality: true },
      orderBy: { municipalityId: 'asc' },
    });
    expect(
      stored.map(({ municipality, from, to, language }) => [
        municipality.name,
        ...[from, to, language, municipality.population],
      ]),
    ).toEqual([
      ['Trysil', '2024-01-01', '2026-12-31', 'nn', 6511],
      ['Engerdal', '2024-01-01', null, null, 1290],
    ]);
    expect(await load(database, 'memberships', ['Bygdevekst Innlandet;Engerdal;;2025-06-30;;1300'])).toBe(
      'memberships: 0 new, 1 changed, 0 as before',
    );
  });

  it('names every fault by line and column', async () => {
    const database = await freshDatabase();
    await load(database, 'networks', [bygdevekst]);
    expect(
      await faultsOf(
        load(database, 'memberships', [
          'Bygdevekst Innlandet;;;;;',
          'Bygdevekst Innlandet;Trysil;2024-02-01;2024-01-01;;mange',
          'Bygdevekst Vest;Trysil;;;;',
          'Bygdevekst Innlandet;Engerdal;2024-02-01;2024-01-01;;',
        ]),
      ),
    ).toEqual([
      'line 2, column municipality: is empty; write a municipality',
      'line 3, column population: «mange» is not a number of residents; write 570',
      'line 4, column network: no network is called «Bygdevekst Vest»: there are Bygdevekst Innlandet; --create makes it',
      'line 5, column to: 2024-01-01 is before the first day, 2024-02-01',
    ]);
  });
});

describe('importing deadlines after the agreements', () => {
  it('sets nothing that the agreements ask for already, and tells where the day is another', async () => {
    const database = await freshDatabase();
    await load(database, 'networks', ['I LAG;distriktssatsing;Trøndelag fylkeskommune']);
    await load(database, 'agreements', [agreed('5052 Leka'), agreed('5046 Høylandet')]);
    const before = await database.client.deadline.count();
    expect(
      await load(database, 'deadlines', [
        'I LAG;;Attestere timelister;2026-11-30;monthly-last;prosjektansvarlig',
        'I LAG;;sluttrapport;2027-12-31;;',
        'I LAG;Leka;Sluttrapport;2027-12-31;;',
        'I LAG;;Final report;2028-02-01;;',
        'I LAG;;Søknad om midler;2026-12-15;;',
      ]),
    ).toBe(
      [
        'deadlines: 2 new, 0 changed, 3 as before',
        'line 5: the agreements ask for «Final report» too, on 2027-12-31; both stand, and «frist slett» takes one away',
      ].join('\n'),
    );
    expect(await database.client.deadline.count()).toBe(before + 2);
  });
});
