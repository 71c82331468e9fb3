import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Row } from '../../src/change.ts';
import { agreementColumns } from '../../src/cli/import/agreements/lines.ts';
import { kronerCell, shareCell, yearlyKronerCell } from '../../src/cli/import/cells/amounts.ts';
import { networkColumns } from '../../src/cli/import/networks.ts';
import type { Columns } from '../../src/cli/import/sheet.ts';
import { themeColumns } from '../../src/cli/import/themes.ts';
import { importFile } from '../../src/cli/import.ts';
import type { Database } from '../../src/database/open.ts';
import type { TableFormat } from '../../src/documents/table.ts';
import { writeTable } from '../../src/documents/table.ts';
import { termsOf } from '../../src/domain/agreements/versions.ts';
import type { ExportFilter } from '../../src/domain/export-filter.ts';
import { readMeters } from '../../src/domain/money/meters.ts';
import { readTerms } from '../../src/domain/money/terms.ts';
import { exportAgreements } from '../../src/features/financing/agreements/report.ts';
import { exportNetworks, exportThemes } from '../../src/features/networks/report.ts';
import { demoDatabase } from '../end-to-end/support/running.ts';
import { freshDatabase } from '../support/database.ts';
import { oslo } from '../support/people.ts';

const now = oslo('2026-11-02T10:00');

const tables = { networks: networkColumns, agreements: agreementColumns, themes: themeColumns };
type What = keyof typeof tables;

function load(database: Database, what: What, lines: readonly string[], create = false) {
  const content = Buffer.from([tables[what].all.join(';'), ...lines, ''].join('\n'));
  return importFile(database, { what, name: `${what}.csv`, content, mayCreate: create, now });
}

async function faultsOf(refused: Promise<string>): Promise<string[]> {
  const error = await refused.then(
    (said) => expect.fail(`imported: ${said}`),
    (fault: unknown) => fault,
  );
  return String(error)
    .split('\n')
    .slice(1)
    .map((line) => line.trim());
}

const bygdevekst = 'Bygdevekst Innlandet;bygdevekst;Innlandet fylkeskommune;nb;08:00;14,7,1;agreement';

/** The agreement of four municipalities with the county and the ministry. */
const four = [
  'Bygdevekstavtale;Bygdevekst Innlandet;3425 Engerdal;2024-01-01;2028-12-30;;6;kr 2 000 000;500000,00;75 %;;hovedpart;13.12.2023;23/991',
  'Bygdevekstavtale;Bygdevekst Innlandet;3421 Trysil;;;;;kr 2 000 000;600.000;;;hovedpart;2023-12-19;23/1204',
  'Bygdevekstavtale;Bygdevekst Innlandet;3419 Våler;;;;;kr 2 000 000;400 000,-;;;Hovudpart;;',
  'Bygdevekstavtale;Bygdevekst Innlandet;3422 Åmot;2024-01-01;2028-12-30;;;2000000;400000;;;hovedpart;;',
  'Bygdevekstavtale;Bygdevekst Innlandet;;;;;;;;;Innlandet fylkeskommune;hovedpart;2024-01-09;2024/12',
  'Bygdevekstavtale;Bygdevekst Innlandet;;2024-01-01;;;;;;;Kommunal- og distriktsdepartementet;særskilt rolle;;',
];

describe('importing networks', () => {
  it('keeps what can be seen of any name, and finds it again by that', async () => {
    const database = await freshDatabase();
    const { client } = database;
    await load(database, 'networks', [
      'Bygde\u202evekst\u200b;bygdevekst;Inn\u2066landet\u00ad fylkeskommune;nb;08:00;14,7,1;agreement',
    ]);
    expect(
      await load(
        database,
        'agreements',
        [
          '\u2067Avtale;Bygdevekst;3425 Enger\u202edal;2024-01-01;2028-12-30;;6;2000000;500000;75;Kommune\u200bn;hovedpart;;23\u200f/991',
        ],
        true,
      ),
    ).toContain('new municipality: 3425 Engerdal');
    const all = await Promise.all([
      client.network.findMany(),
      client.municipality.findMany(),
      client.agreement.findMany(),
      client.agreementParty.findMany(),
    ]);
    const names = JSON.stringify(all);
    for (const name of ['Bygdevekst', 'Innlandet fylkeskommune', 'Engerdal', 'Avtale', 'Kommunen', '23/991'])
      expect(names).toContain(`"${name}"`);
    expect(names).not.toMatch(/\p{Cf}/u);
  });

  it('takes kind and counties from the file, and never from a name', async () => {
    const database = await freshDatabase();
    const lines = [
      bygdevekst,
      'Læringsnettverket for dei små;Distriktssatsing;Vestland fylkeskommune, Møre og Romsdal fylkeskommune;nynorsk;8.30;1 7 21;kalenderår',
    ];
    expect(await load(database, 'networks', lines)).toBe('networks: 2 new, 0 changed, 0 as before');
    const stored = await database.client.network.findMany({ orderBy: { name: 'asc' } });
    expect(stored).toMatchObject([
      {
        kind: 'bygdevekst',
        county: 'Innlandet fylkeskommune',
        language: 'nb',
        ownFinancingYear: 'agreement',
      },
      {
        ...{ kind: 'distriktssatsing', county: 'Vestland fylkeskommune, Møre og Romsdal fylkeskommune' },
        ...{
          language: 'nn',
          digestTime: '08:30',
          reminderDaysBefore: '21,7,1',
          ownFinancingYear: 'calendar',
        },
      },
    ]);
    expect(await load(database, 'networks', lines)).toBe('networks: 0 new, 0 changed, 2 as before');
    const changed = bygdevekst.replace('08:00', '09:00').replace('Innlandet f', 'Trøndelag f');
    expect(await load(database, 'networks', [changed])).toBe('networks: 0 new, 1 changed, 0 as before');
    expect(await database.client.auditEvent.findMany({ orderBy: { id: 'asc' } })).toMatchObject([
      ...stored.map(() => ({ actor: 'operator', action: 'network.created' })),
      { actor: 'operator', action: 'network.changed', recordId: stored[0]?.id },
    ]);
  });

  it('asks what a new one is, and names what can’t be read', async () => {
    const database = await freshDatabase();
    const lines = ['Bygdevekst;;;;;;', 'I LAG;satsing;50;svensk;25:00;hver uke;skoleår'];
    const faults = await faultsOf(load(database, 'networks', lines));
    expect(faults.map((line) => line.replace(/:.*/, ''))).toEqual([
      'line 2, column kind',
      'line 2, column counties',
      ...['kind', 'counties', 'language', 'digestTime', 'reminderDaysBefore', 'ownFinancingYear'].map(
        (column) => `line 3, column ${column}`,
      ),
    ]);
    expect(await database.client.network.count()).toBe(0);
  });

  it('leaves a network that comes with its people without a kind and a county until somebody says them', async () => {
    const database = await freshDatabase();
    const people = 'name;network;municipality;role\nKari;Bygdevekst Nord;5052 Leka;prosjektleder\n';
    const file = { what: 'people', name: 'people.csv', content: Buffer.from(people), mayCreate: true, now };
    expect(await importFile(database, file)).toContain('lagbot import networks');
    expect(await database.client.network.findMany()).toMatchObject([{ kind: '', county: '' }]);
    const line = 'Bygdevekst Nord;distriktssatsing;Trøndelag fylkeskommune;;;;';
    expect(await load(database, 'networks', [line])).toContain('1 changed');
    expect(await database.client.network.findMany()).toMatchObject([{ kind: 'distriktssatsing' }]);
  });
});

describe('importing agreements', () => {
  it('takes one that binds several with all its parties, and changes nothing when it comes again', async () => {
    const database = await freshDatabase();
    await load(database, 'networks', [bygdevekst]);
    expect(await load(database, 'agreements', four, true)).toMatch(
      /agreements: 6 new, 0 changed, 0 as before$/,
    );
    const own = { name: 'Bygdevekstavtale', start: '2024-01-01', end: '2028-12-30', maxEnd: '2028-12-30' };
    const terms = { ...own, noticeMonths: 6, grantShare: 7500, grantPerYear: 200_000_000 };
    const stored = await database.client.agreement.findMany({ orderBy: { municipalityId: 'asc' } });
    expect(stored).toMatchObject([
      { ...terms, municipalityId: '3419', ownFinancingPerYear: 40_000_000, partyRole: 'hovedpart' },
      { ...terms, municipalityId: '3421', ownFinancingPerYear: 60_000_000, decidedOn: '2023-12-19' },
      { ...terms, municipalityId: '3422', ownFinancingPerYear: 40_000_000, decidedOn: null },
      { ...terms, municipalityId: '3425', decidedOn: '2023-12-13', caseNumber: '23/991' },
    ]);
    expect(await database.client.agreementParty.findMany({ orderBy: { name: 'asc' } })).toMatchObject([
      { name: 'Innlandet fylkeskommune', role: 'hovedpart', decidedOn: '2024-01-09', caseNumber: '2024/12' },
      { name: 'Kommunal- og distriktsdepartementet', role: 'særskilt rolle', decidedOn: null },
    ]);
    const events = await database.client.auditEvent.count();
    expect(await load(database, 'agreements', four)).toBe('agreements: 0 new, 0 changed, 6 as before');
    expect(await database.client.agreement.findMany({ orderBy: { municipalityId: 'asc' } })).toEqual(stored);
    expect(await database.client.auditEvent.count()).toBe(events);
  });

  it('changes what the file says otherwise, with the audit, and leaves what it says nothing of', async () => {
    const database = await demoDatabase();
    const before = await database.client.auditEvent.count();
    const name = 'Samarbeidsavtale I LAG, Leka';
    const line = `${name};I LAG;5052;;2026-12-20;;;;240000;;;;2026-09-17;26/88`;
    expect(await load(database, 'agreements', [line])).toBe('agreements: 0 new, 1 changed, 0 as before');
    expect(await database.client.agreement.findMany({ where: { municipalityId: '5052' } })).toMatchObject([
      {
        ...{ name, start: '2023-12-20', end: '2026-12-20', grantPerYear: 68_750_000 },
        ...{ ownFinancingPerYear: 24_000_000, decidedOn: '2026-09-17', partyRole: 'hovedpart' },
      },
    ]);
    const added = await database.client.auditEvent.findMany({ orderBy: { id: 'asc' }, skip: before });
    // What follows from the new end comes with it.
    expect(added.map(({ actor, action }) => `${actor} ${action}`).toSorted()).toEqual([
      ...['operator agreement.changed', 'operator agreementVersion.created'],
      ...['operator deadline.changed', 'operator deadline.changed'],
    ]);
  });

  it('knows an agreement with another name by its first day, and its parties go with it', async () => {
    const database = await demoDatabase();
    const line = 'Ny avtale;I LAG;Leka;2023-12-20;;;;;;;;;;';
    expect(await load(database, 'agreements', [line])).toBe('agreements: 0 new, 1 changed, 0 as before');
    expect(
      await database.client.agreementParty.findMany({ where: { agreement: 'Ny avtale' } }),
    ).toMatchObject([{ name: 'Trøndelag fylkeskommune' }]);
    expect(await database.client.agreementParty.count()).toBe(6);
  });

  it('takes an agreement that follows another, from the day on which that one ends', async () => {
    const database = await demoDatabase();
    const next = 'Avtale 2;I LAG;Leka;2025-12-20;2027-12-20;;3;687500;230000;75;;;;';
    expect(await load(database, 'agreements', [next])).toContain('1 new');
    const early = 'Avtale 3;I LAG;Tydal;2025-12-19;2027-12-20;;3;687500;230000;75;;;;';
    expect(await faultsOf(load(database, 'agreements', [early]))).toEqual([
      'line 2, column start: overlaps «Samarbeidsavtale I LAG, Tydal» 2023-12-20–2025-12-20 of the same municipality; write that name to change it, or other days',
    ]);
  });

  it('names every fault by line and column at once, and writes nothing', async () => {
    const database = await demoDatabase();
    const before = await database.client.agreement.findMany({ orderBy: { id: 'asc' } });
    const lines = [
      'A;I LAG;Leka;2030-01-01;2031-01-01;;3;687500;230000;75;;;;',
      'A;I LAG;Tydal;2030-01-01;2032-01-01;;4;687500;230000;0,75;;;;',
      'B;I LAG;Rennebu;2030-01-01;;;;mye;230000;;;eier;i fjor;',
      'C;I LAG;;2030-01-01;2031-01-01;;;;;;;;;',
      'D;I LAG;Meråker;2030-01-01;2029-01-01;2028-01-01;;;;;;;;',
      'E;I LAG;;;;;;;;;Husbanken;;;',
      ';I LAG;Leka;;;;;;;;;;;',
      'F;I LAG;Snåsa;;2031-01-01;;;;;;;;;',
    ];
    const faults = await faultsOf(load(database, 'agreements', lines));
    expect(faults.map((line) => line.replace(/:.*/, ''))).toEqual([
      'line 3, column grantShare',
      ...['grantPerYear', 'partyRole', 'decidedOn'].map((column) => `line 4, column ${column}`),
      'line 5, column municipality',
      'line 6, column end',
      'line 6, column maxEnd',
      'line 7, column agreement',
      'line 8, column agreement',
      'line 9, column start',
    ]);
    expect(await database.client.agreement.findMany({ orderBy: { id: 'asc' } })).toEqual(before);
  });
});

describe('a letter of notice, a decision and a grant in a file', () => {
  const name = 'Samarbeidsavtale I LAG, Leka';
  const line = (cells: Readonly<Record<string, string>>) =>
    agreementColumns.all
      .map((column) => ({ agreement: name, network: 'I LAG', municipality: 'Leka', ...cells })[column] ?? '')
      .join(';');

  it('gives the last day from the letter and the months, and the same twice changes nothing', async () => {
    const database = await demoDatabase();
    const notice = line({ noticeLetterOn: '2024-06-01' });
    expect(await load(database, 'agreements', [notice])).toBe('agreements: 0 new, 1 changed, 0 as before');
    expect(await database.client.agreement.findMany({ where: { municipalityId: '5052' } })).toMatchObject([
      { end: '2024-09-01', maxEnd: '2024-09-01', noticeLetterOn: '2024-06-01' },
    ]);
    expect(await load(database, 'agreements', [notice])).toBe('agreements: 0 new, 0 changed, 1 as before');
  });

  it.each([
    [{ noticeLetterOn: '2099-06-01' }, /noticeLetterOn: «2099-06-01» is not a day until today, /],
    [{ decidedOn: '2099-06-01' }, /decidedOn: «2099-06-01» is not a day until today, /],
    [
      { municipality: '', party: 'KDD', decidedOn: '2099-06-01' },
      /decidedOn: «2099-06-01» is not a day until today, /,
    ],
    [
      { noticeLetterOn: '2025-12-01' },
      /noticeLetterOn: gives 2026-03-01 as the last day, and the agreement ends on 2025-12-20/,
    ],
    [
      { noticeLetterOn: '2024-06-01', noticeMonths: '0' },
      /end: is empty, and no months of notice are agreed/,
    ],
    [{ grantShare: '0' }, /grantShare: is 0 or empty, and there is a grant/],
    [
      { agreement: 'Ny', start: '2026-01-01', end: '2027-01-01', grantPerYear: '500000' },
      /grantShare: is 0 or empty, and there is a grant/,
    ],
  ])('refuses %o, and writes nothing', async (cells: Record<string, string>, why) => {
    const database = await demoDatabase();
    const before = await database.client.agreement.findMany({ orderBy: { id: 'asc' } });
    const faults = await faultsOf(load(database, 'agreements', [line(cells)]));
    expect(faults).toEqual([expect.stringMatching(why)]);
    expect(await database.client.agreement.findMany({ orderBy: { id: 'asc' } })).toEqual(before);
  });
});

describe('importing themes', () => {
  it('puts those without a position last, and moves those with another one', async () => {
    const database = await freshDatabase();
    await load(database, 'networks', [bygdevekst]);
    const line = (name: string, position: string) => `Bygdevekst Innlandet;${name};${position}`;
    expect(await load(database, 'themes', [line('Bolig', '2'), line('Skole', '1'), line('Kultur', '')])).toBe(
      'themes: 3 new, 0 changed, 0 as before',
    );
    expect(await load(database, 'themes', [line('bolig', ''), line('KULTUR', '1'), line('Skole', '2')])).toBe(
      'themes: 0 new, 2 changed, 1 as before',
    );
    const stored = await database.client.theme.findMany({ orderBy: { name: 'asc' } });
    expect(stored.map(({ name, position }) => `${position} ${name}`)).toEqual([
      '2 Bolig',
      '1 Kultur',
      '2 Skole',
    ]);
    expect(
      await faultsOf(load(database, 'themes', [line('', 'sist'), line('Skole', '5'), line('skole', '6')])),
    ).toEqual([
      'line 2, column theme: is empty; write a theme of at most 100 characters: Attraktive bomiljø og boliger',
      'line 2, column position: «sist» is not a place in the list from 0 to 999; write 1',
      'line 4, column position: line 3 says something else about the same; keep one of the two',
    ]);
  });
});

describe('what is exported', () => {
  const readers: Record<What, (database: Database, filter: ExportFilter) => Promise<Row[]>> = {
    networks: exportNetworks,
    agreements: exportAgreements,
    themes: exportThemes,
  };
  const exported = async (database: Database, what: What, format: TableFormat = 'csv') => {
    const rows: Row[] = [];
    for (const { id } of await database.client.network.findMany())
      rows.push(...(await readers[what](database, { networkId: id })));
    const columns: Columns = tables[what];
    return Buffer.from(await writeTable(columns.all, rows, format));
  };

  it('is taken back and changes nothing, and makes the same in an empty database', async () => {
    const demo = await demoDatabase();
    await load(demo, 'networks', [bygdevekst]);
    await load(demo, 'agreements', four, true);
    // As chat lets the municipalities of one agreement differ: one given notice, one extended, one that joined later.
    const { client } = demo;
    const differing = {
      '3419': {
        end: '2026-06-30',
        maxEnd: '2026-06-30',
        noticeLetterOn: '2025-12-31',
        countsGrantHours: true,
      },
      '3421': { end: '2029-12-30', maxEnd: '2030-12-30', noticeMonths: 3, kind: 'bygdevekst' },
      '3422': { start: '2025-01-01', grantShare: 5000, countsGrantHours: false },
    };
    for (const [municipalityId, data] of Object.entries(differing))
      await client.agreement.updateMany({ where: { municipalityId }, data });
    const empty = await freshDatabase();
    for (const what of ['networks', 'agreements', 'themes'] as const) {
      const content = await exported(demo, what);
      const lines = content.toString().trim().split('\r\n').length - 1;
      const file = { what, name: `${what}.csv`, content, mayCreate: false, now };
      expect(await importFile(demo, file)).toBe(`${what}: 0 new, 0 changed, ${lines} as before`);
      expect(await importFile(empty, { ...file, mayCreate: true })).toContain(`${lines} new, 0 changed`);
      expect((await exported(empty, what)).toString()).toBe(content.toString());
    }
  });

  it('gives the same meter to the øre in an empty database, with what agreements said before', async () => {
    const demo = await demoDatabase();
    await load(demo, 'agreements', [
      `Samarbeidsavtale I LAG, Leka;I LAG;5052;;;;;;150000;;;;;;Med forbehold;post@leka.example`,
    ]);
    await demo.client.agreementVersion.updateMany({ data: { until: '2024-06-30' } });
    const meråker = await demo.client.agreement.findFirstOrThrow({ where: { municipalityId: '5034' } });
    const until = { until: '2025-03-31', reason: 'Ny ramme', changedById: 'x', changedAt: now };
    const { id: agreementId, networkId: from } = meråker;
    await demo.client.agreementVersion.create({
      data: {
        ...{ id: 'before', agreementId, networkId: from, ...until },
        ...{ ...termsOf(meråker), ownFinancingPerYear: 10_000_000 },
      },
    });
    await demo.client.agreement.updateMany({
      where: { municipalityId: '5033' },
      data: { end: '2024-11-30', maxEnd: '2024-11-30', noticeLetterOn: '2024-08-31', countsGrantHours: true },
    });
    const empty = await freshDatabase();
    const given = await exported(demo, 'agreements');
    expect(given.toString()).toContain(';2024-06-30;');
    expect(given.toString()).toContain('Med forbehold');
    for (const what of ['networks', 'agreements'] as const) {
      const content = await exported(demo, what);
      const file = { what, name: `${what}.csv`, content, mayCreate: true, now };
      expect(await importFile(empty, file)).toMatch(/ new, 0 changed, 0 as before$/);
      expect(await importFile(empty, file)).toMatch(/0 new, 0 changed, \d+ as before$/);
      expect((await exported(empty, what)).toString()).toBe(content.toString());
    }
    const networkId = (await empty.client.network.findFirstOrThrow()).id;
    await empty.client.rate.createMany({
      data: (await demo.client.rate.findMany()).map((one) => ({ ...one, networkId })),
    });
    await empty.client.person.createMany({ data: await demo.client.person.findMany() });
    await empty.client.hours.createMany({
      data: (await demo.client.hours.findMany()).map((one) => ({
        ...one,
        networkId,
        themeId: null,
        goalId: null,
        measureId: null,
      })),
    });
    const metersOf = async (database: Database, id: string) => {
      const all = [];
      for (const year of [
        { kind: 'calendar', number: 2024 },
        { kind: 'agreement', number: 1 },
        { kind: 'agreement', number: 2 },
      ] as const) {
        const meters = await readMeters(database, await readTerms(database, id), {
          year,
          today: '2025-01-10',
        });
        for (const { municipality, documented, counted, ceiling, grantSupported, grantAtRisk } of meters)
          all.push({ municipality, documented, counted, ceiling, grantSupported, grantAtRisk });
      }
      return all;
    };
    const stands = await metersOf(demo, from);
    expect(await metersOf(empty, networkId)).toEqual(stands);
    expect(stands.find(({ municipality }) => municipality === 'Leka')).toMatchObject({ ceiling: 15_000_000 });
    expect(stands.find(({ municipality }) => municipality === 'Meråker')).toMatchObject({
      ceiling: 10_000_000,
    });
    expect(await empty.client.deadline.count({ where: { cancelledAt: null } })).toBe(
      await empty.client.deadline.count(),
    );
  });

  it('has kroner in a spreadsheet and øre in JSON', async () => {
    const demo = await demoDatabase();
    expect((await exported(demo, 'agreements')).toString()).toContain(';687500,00;230000,00;75;');
    expect((await exported(demo, 'agreements', 'json')).toString()).toContain('"grantPerYear": 68750000');
  });
});

describe('an amount', () => {
  const ways = (kroner: number): string[] => {
    const digits = String(kroner);
    const grouped = (sign: string) => digits.replace(/\B(?=(\d{3})+$)/g, sign);
    return [
      ...[
        digits,
        `${digits},00`,
        `${digits}.00`,
        `${digits},-`,
        `${digits},–`,
        `${digits}.-`,
        `kr ${digits}`,
      ],
      ...[
        `${digits} kr`,
        `kr. ${grouped(' ')},00`,
        `NOK ${grouped('\u00a0')}`,
        `${grouped('\u202f')} kroner`,
      ],
      ...[
        `${grouped(' ')},-`,
        `${grouped('.')},00`,
        `${grouped(',')}.00`,
        `kr ${grouped('.')}`,
        `Kr ${digits},50`,
      ],
    ];
  };

  it('is read however people mark and group it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_999 }), (kroner) => {
        const read = ways(kroner).map((words) => kronerCell.read(words));
        expect(read).toEqual(ways(kroner).map((words) => kroner * 100 + (/,50$/.test(words) ? 50 : 0)));
      }),
    );
    for (const words of ways(687_500))
      expect(yearlyKronerCell.read(words)).toBe(words.endsWith(',50') ? 68_750_050 : 68_750_000);
  });

  it('is nothing else', () => {
    const none = [
      '',
      'mye',
      '-700',
      '1.2.3',
      '12 34 567,123',
      '700 USD',
      '7e2',
      '1,23,456',
      '0x10',
      '687.50.00',
    ];
    for (const words of none) expect(yearlyKronerCell.read(words)).toBeUndefined();
    expect(kronerCell.read('0')).toBeUndefined();
    expect(
      ['75', '75 %', '75,0', '66,67%', '0', '100', '75 prosent'].map((words) => shareCell.read(words)),
    ).toEqual([7500, 7500, 7500, 6667, 0, 10_000, 7500]);
    for (const words of ['0,75', '101', '-1', 'tre firedeler']) expect(shareCell.read(words)).toBeUndefined();
  });
});
