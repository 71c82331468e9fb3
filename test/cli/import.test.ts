import { describe, expect, it } from 'vitest';
import { CliError } from '../../src/cli/exit.ts';
import { importFile } from '../../src/cli/import.ts';
import type { Database } from '../../src/database/open.ts';
import { freshDatabase } from '../support/database.ts';
import { oslo, startLagbot } from '../support/people.ts';

const now = oslo('2024-03-14T10:00');

const header = {
  people: 'name,email,network,municipality,role,from,to,language,slackTeam,slackUser,teamsTenant,teamsUser',
  rates: 'network,municipality,person,krPerHour,from,to,source',
  gatherings: 'network,title,format,start,end,place,link,host,answerBy',
  deadlines: 'network,municipality,title,due,repeat,responsible',
};
type What = keyof typeof header;

/** Imports a table of these lines under its header. */
function load(
  database: Database,
  what: What,
  lines: readonly string[],
  options: { create?: boolean; hasEmail?: boolean } = {},
) {
  const content = Buffer.from([header[what], ...lines, ''].join('\n'));
  return importFile(database, {
    what,
    name: `${what}.csv`,
    content,
    mayCreate: options.create ?? false,
    hasEmail: options.hasEmail ?? false,
    now,
  });
}

/** What an import is refused with, line by line. */
async function faultsOf(refused: Promise<string>): Promise<string[]> {
  const error = await refused.then(
    (said) => new Error(`imported: ${said}`),
    (fault: unknown) => fault,
  );
  if (!(error instanceof CliError)) throw error;
  return error.message.split('\n').map((line) => line.trim());
}

const tables = [
  'network',
  'municipality',
  'membership',
  'person',
  'account',
  'role',
  'rate',
  'gathering',
  'deadline',
] as const;

/** All rows that an import can touch. */
async function everything({ client }: Database): Promise<unknown[]> {
  const all: Record<(typeof tables)[number], { findMany(args: object): PromiseLike<unknown> }> = client;
  const rows: unknown[] = [await client.accessRequest.findMany(), await client.auditEvent.count()];
  for (const table of tables) rows.push(await all[table].findMany({ orderBy: { id: 'asc' } }));
  return rows;
}

const kari = 'Kari Leiar,kari@leka.no,I LAG,5052,prosjektleder,2024-01-01,,nn,T1,U1,,';
const ola = 'Ola Med,,I LAG,Leka,prosjektgruppe,2024-02-01,2024-12-31,,,,,';

describe('importing people', () => {
  it('makes the people with their roles and accounts, in the audit log as the operator', async () => {
    const { database } = await startLagbot();
    const tenant = '72F988BF-86F1-41AF-91AB-2D7CD011DB47';
    const both = `Åse Fylke,Aase@Trondelagfylke.no,I LAG,,koordinator,2024-01-01,,nb,T1,U2,${tenant},${tenant}`;
    expect((await load(database, 'people', [kari, ola, both])).split('\n')).toEqual([
      'people: 3 new, 0 changed, 0 as before',
      expect.stringMatching(
        /^1 person has no account .* SMTP_URL .*: nothing reaches them before they write/,
      ),
    ]);
    const person = await database.client.person.findFirstOrThrow({
      where: { email: 'aase@trondelagfylke.no' },
      include: { accounts: { orderBy: { platform: 'asc' } }, roles: true },
    });
    expect(person).toMatchObject({ name: 'Åse Fylke', language: 'nb', createdAt: now });
    expect(person.roles).toMatchObject([
      { kind: 'koordinator', municipalityId: null, from: '2024-01-01', to: null },
    ]);
    expect(person.accounts).toMatchObject([
      { platform: 'slack', tenant: 'T1', user: 'U2' },
      { platform: 'teams', tenant: tenant.toLowerCase(), user: tenant.toLowerCase() },
    ]);
    const events = await database.client.auditEvent.findMany({ where: { recordId: person.id } });
    expect(events).toMatchObject([{ actor: 'operator', action: 'person.created', at: now }]);
  });

  it('changes nothing when the same file comes again', async () => {
    const { database } = await startLagbot();
    const lines = [kari, ola, 'Per Utan,,I LAG,5046,prosjektgruppe,,,,,,,', kari];
    expect(await load(database, 'people', lines)).toContain('people: 3 new, 0 changed, 1 as before');
    const before = await everything(database);
    expect(await load(database, 'people', lines)).toBe('people: 0 new, 0 changed, 4 as before');
    expect(await everything(database)).toEqual(before);
  });

  it('tells of those whom nothing reaches, by the e-mail that goes out or not', async () => {
    const noAccount = 'Eva Ny,eva@leka.no,I LAG,5052,prosjektgruppe,,,,,,,';
    for (const [hasEmail, ...said] of [
      [false, /^2 people have no account in Slack or Teams yet, and no e-mail goes out/],
      [true, /^1 person has neither an account in Slack or Teams yet nor an e-mail address/],
    ] as const) {
      const { database } = await startLagbot();
      const [, note] = (await load(database, 'people', [kari, ola, noAccount], { hasEmail })).split('\n');
      expect(note).toMatch(said[0]);
      expect(await load(database, 'people', [kari, ola, noAccount], { hasEmail })).not.toContain('reaches');
    }
  });

  it('updates what a row says otherwise, and lets stand what it says nothing of', async () => {
    const { database } = await startLagbot();
    await load(database, 'people', [kari, ola]);
    const moved = 'Kari Nyttnamn,kari@leka.no,I LAG,5052,prosjektleder,2024-01-01,2024-06-30,,,,tenant,user';
    expect(await load(database, 'people', [moved, ola])).toBe('people: 0 new, 1 changed, 1 as before');
    const person = await database.client.person.findFirstOrThrow({
      where: { email: 'kari@leka.no' },
      include: { accounts: { orderBy: { platform: 'asc' } }, roles: true },
    });
    expect(person).toMatchObject({ name: 'Kari Nyttnamn', language: 'nn', roles: [{ to: '2024-06-30' }] });
    expect(person.accounts.map(({ platform }) => platform)).toEqual(['slack', 'teams']);
  });

  it('knows a person without an e-mail by the name, and gives them the e-mail that comes later', async () => {
    const { database } = await startLagbot();
    await load(database, 'people', [ola]);
    expect(await load(database, 'people', ['OLA MED,,I LAG,5052,prosjektgruppe,2024-02-01,,,,,,'])).toContain(
      '1 as before',
    );
    expect(await load(database, 'people', [ola.replace(',,', ',ola@leka.no,')])).toContain('1 changed');
    expect(await database.client.person.findMany({ where: { name: 'Ola Med' } })).toMatchObject([
      { email: 'ola@leka.no' },
    ]);
  });

  it('keeps two people of the same name apart by their e-mails', async () => {
    const { database } = await startLagbot();
    const lines = ['leka', 'tydal'].map(
      (place) => `Kari Lik,kari@${place}.no,I LAG,5052,prosjektgruppe,2024-01-01,,,,,,`,
    );
    expect(await load(database, 'people', lines)).toContain('2 new');
    expect(
      await faultsOf(load(database, 'people', ['Kari Lik,,I LAG,5046,prosjektleder,2024-01-01,,,,,,'])),
    ).toContain(
      'line 2, column email: is empty, and several people are called «Kari Lik»; write the e-mail address of the one',
    );
  });

  it('refuses an account that is somebody else’s, stored or in the same file', async () => {
    const { database, network } = await startLagbot();
    await load(database, 'people', [kari]);
    const before = await everything(database);
    const thief = 'Tom Tjuv,tom@leka.no,I LAG,5052,prosjektgruppe,2024-01-01,,,T1,U1,,';
    const twins = ['a', 'b'].map(
      (one) => `${one},${one}@leka.no,${network},5052,prosjektgruppe,2024-01-01,,,T1,U9,,`,
    );
    expect(await faultsOf(load(database, 'people', [thief, ...twins]))).toEqual([
      "people.csv can't be imported, and nothing was changed:",
      "line 2, column slackUser: U1 is Kari Leiar's account; write Tom Tjuv's own",
      "line 4, column slackUser: U9 is a's account (line 3); write b's own",
    ]);
    expect(await everything(database)).toEqual(before);
  });

  it('names every fault by line and column at once, and writes nothing', async () => {
    const { database } = await startLagbot();
    const before = await everything(database);
    const faults = await faultsOf(
      load(database, 'people', [
        kari,
        ',not-an-address,I LAG,5052,sjef,2024-02-30,,svensk,T1,,,',
        'Ola Med,,Ilag,5052,prosjektgruppe,2024-01-01,,,,,,',
        'Ola Med,,I LAG,4640,prosjektgruppe,2024-01-01,,,,,,',
        'Ola Med,,I LAG,,prosjektgruppe,2024-03-01,2024-02-01,,,,,',
        'Ola Med,,I LAG,5052,koordinator,,,,,,,',
      ]),
    );
    expect(faults.map((line) => line.replace(/:.*/, ''))).toEqual([
      "people.csv can't be imported, and nothing was changed",
      ...['name', 'email', 'language', 'role', 'from', 'slackUser'].map(
        (column) => `line 3, column ${column}`,
      ),
      'line 4, column network',
      'line 5, column municipality',
      'line 6, column municipality',
      'line 6, column to',
      'line 7, column municipality',
    ]);
    expect(faults).toContain('line 3, column from: «2024-02-30» is not a day; write 2024-04-03');
    expect(await everything(database)).toEqual(before);
  });

  it('makes missing networks and municipalities only when it is told to', async () => {
    const database = await freshDatabase();
    const lines = [
      'Kari Leiar,kari@leka.no,Kystnettet,5052 Leka,prosjektleder,2024-01-01,,,,,,',
      'Ola Med,,Kystnettet,Leka,prosjektgruppe,2024-01-01,,,,,,',
    ];
    const [, refused] = await faultsOf(load(database, 'people', lines));
    expect(refused).toBe(
      'line 2, column network: no network is called «Kystnettet»: there is none yet; «lagbot import networks» makes it',
    );
    expect(await load(database, 'people', lines, { create: true })).toBe(
      [
        'new network: «Kystnettet»; say its kind and counties with «lagbot import networks»',
        'new municipality: 5052 Leka',
        'new in «Kystnettet»: Leka',
        'people: 2 new, 0 changed, 0 as before',
        "2 people have no account in Slack or Teams yet, and no e-mail goes out, as SMTP_URL isn't set or in use: nothing reaches them before they write to Lagbot there themselves.",
      ].join('\n'),
    );
    expect(await load(database, 'people', lines, { create: true })).toBe(
      'people: 0 new, 0 changed, 2 as before',
    );
  });

  it.each([
    ['5046', 'new municipality: 5046 Høylandet'],
    ['Snåsa', 'new municipality: 5041 Snåase–Snåsa'],
    ['301 Oslo', 'new municipality: 0301 Oslo'],
    ['5628 Tana kommune', 'new municipality: 5628 Deatnu–Tana'],
  ])('makes the municipality that %j is', async (said, made) => {
    const database = await freshDatabase();
    const line = `X,,Kystnettet,${said},prosjektleder,,,,,,,`;
    expect(await load(database, 'people', [line], { create: true })).toContain(made);
    expect(await load(database, 'people', [line], { create: true })).toContain(
      '0 new, 0 changed, 1 as before',
    );
  });

  it.each([
    ['5098', 'no municipality has the number 5098; did you mean 5028 Melhus or 5038 Verdal or 5058 Åfjord?'],
    ['Atlantis', 'no municipality is called «Atlantis»; write its number, as in «5052 Leka»'],
    ['1755 Leka', 'no municipality has the number 1755; did you mean 5052 Leka?'],
    ['5052 Tydal', '5052 is Leka, not «Tydal»; write 5052 alone or the right name'],
    ['Lekka', 'no municipality is called «Lekka»; did you mean 5052 Leka?'],
    ['Våler', '3114 and 3419 are both called «Våler»; write the number'],
  ])('refuses %j, with what it may be', async (said, why) => {
    const line = `X,,Kystnettet,${said},prosjektleder,,,,,,,`;
    const faults = await faultsOf(load(await freshDatabase(), 'people', [line], { create: true }));
    expect(faults.join('\n')).toContain(`column municipality: ${why}`);
  });

  it('lets in who waits for access from an account that the file names', async () => {
    const { database } = await startLagbot();
    const account = { platform: 'slack', tenant: 'T1', user: 'U1', name: 'kari', words: 'hei' };
    await database.client.accessRequest.create({ data: { id: 'r', ...account, requestedAt: now } });
    await load(database, 'people', [kari]);
    expect(await database.client.accessRequest.findMany()).toMatchObject([
      { decision: 'approved', decidedAt: now },
    ]);
  });
});

describe('importing rates', () => {
  it('takes kroner with a comma or a point, for a network, a municipality or a person', async () => {
    const { database, personId } = await startLagbot();
    const lines = [
      'Vestnettet,Sogndal,,"612,50",2024-01-01,,vedtak 12/24',
      'I LAG,,Siv Eksempelvik,700.5,2024-01-01,2024-12-31,',
    ];
    expect(await load(database, 'rates', lines)).toBe('rates: 2 new, 0 changed, 0 as before');
    expect(
      await database.client.rate.findMany({ where: { from: '2024-01-01' }, orderBy: { perHour: 'asc' } }),
    ).toMatchObject([
      { perHour: 61_250, municipalityId: '4640', personId: null, to: null, source: 'vedtak 12/24' },
      { perHour: 70_050, municipalityId: null, personId: personId('Siv Eksempelvik'), to: '2024-12-31' },
    ]);
    expect(await load(database, 'rates', lines)).toBe('rates: 0 new, 0 changed, 2 as before');
  });

  it('refuses rates that overlap for the same, and takes them when the earlier one ends first', async () => {
    const { database } = await startLagbot();
    const next = 'I LAG,,,750,2025-01-01,,ny sats';
    expect(await faultsOf(load(database, 'rates', [next]))).toEqual([
      "rates.csv can't be imported, and nothing was changed:",
      'line 2, column from: overlaps the rate 2023-12-20– that is stored for the same; give that one a last day before this one begins (its line with «to» filled in)',
    ]);
    const closing = 'I LAG,,,700,2023-12-20,2024-12-31,demonstrasjonssats';
    expect(await load(database, 'rates', [next, closing])).toBe('rates: 1 new, 1 changed, 0 as before');
    const events = await database.client.auditEvent.findMany({ orderBy: { action: 'asc' } });
    expect(events.map(({ action, actor }) => `${actor} ${action}`)).toEqual([
      'operator rate.changed',
      'operator rate.created',
    ]);
  });

  it('takes ceilings of kroner an hour and of hours a year, and names the column of a wrong one', async () => {
    const { database } = await startLagbot();
    const withCeilings = (line: string) => {
      const content = Buffer.from(`${header.rates},maxKrPerHour,maxHoursPerYear\n${line}\n`);
      return importFile(database, { what: 'rates', name: 'rates.csv', content, mayCreate: false, now });
    };
    await withCeilings('Vestnettet,5052,,612,2024-01-01,,SkatteFUNN,700,1850').then(
      () => expect.fail('Leka is not of Vestnettet'),
      (fault: unknown) => expect(String(fault)).toContain('line 2, column municipality'),
    );
    await withCeilings('I LAG,5052,,850,2024-01-01,,SkatteFUNN,700,1 850');
    expect(await database.client.rate.findFirst({ where: { municipalityId: '5052' } })).toMatchObject({
      ...{ perHour: 85_000, maxPerHour: 70_000, maxMinutesPerYear: 111_000 },
    });
    expect(await faultsOf(withCeilings('I LAG,5052,,850,2024-01-01,,SkatteFUNN,høy,9000'))).toEqual([
      "rates.csv can't be imported, and nothing was changed:",
      'line 2, column maxKrPerHour: «høy» is not an amount in kroner an hour; write 700 or 612,50',
      'line 2, column maxHoursPerYear: «9000» is not a number of hours a year; write 1850 or 1687,5',
    ]);
  });

  it('names a wrong amount, an unknown person and a missing day', async () => {
    const { database } = await startLagbot();
    expect(await faultsOf(load(database, 'rates', ['I LAG,,Ukjend,70000,,,']))).toEqual([
      "rates.csv can't be imported, and nothing was changed:",
      'line 2, column person: nobody is called «Ukjend»; import people first',
      'line 2, column krPerHour: «70000» is not an amount in kroner an hour; write 700 or 612,50',
      'line 2, column from: is empty; write a day: 2024-04-03',
    ]);
  });

  it('tells a last day before the first, and an overlap, together with what else is wrong', async () => {
    const { database } = await startLagbot();
    const backwards = 'I LAG,,Ukjend,70000,2024-03-14,2024-03-01,';
    const overlapping = 'I LAG,,,mye,2025-01-01,,ny sats';
    const after = 'I LAG,,,800,2025-06-01,,nyere sats';
    expect(await faultsOf(load(database, 'rates', [backwards, overlapping, after]))).toEqual([
      "rates.csv can't be imported, and nothing was changed:",
      'line 2, column person: nobody is called «Ukjend»; import people first',
      'line 2, column krPerHour: «70000» is not an amount in kroner an hour; write 700 or 612,50',
      'line 2, column to: 2024-03-01 is before the first day, 2024-03-14',
      'line 3, column krPerHour: «mye» is not an amount in kroner an hour; write 700 or 612,50',
      'line 3, column from: overlaps the rate 2023-12-20– that is stored for the same; give that one a last day before this one begins (its line with «to» filled in)',
      'line 4, column from: overlaps the rate 2023-12-20– that is stored for the same; give that one a last day before this one begins (its line with «to» filled in)',
    ]);
    const closing = 'I LAG,,,alt,2023-12-20,2024-12-31,';
    expect(await faultsOf(load(database, 'rates', [closing, 'I LAG,,,750,2025-01-01,,ny sats']))).toEqual([
      "rates.csv can't be imported, and nothing was changed:",
      'line 2, column krPerHour: «alt» is not an amount in kroner an hour; write 700 or 612,50',
    ]);
  });
});

describe('importing gatherings and deadlines', () => {
  it('reads times as Oslo time, and days alone as whole days', async () => {
    const { database } = await startLagbot();
    const lines = [
      'I LAG,Samling på Høylandet,fysisk,2024-04-03 10:00,2024-04-04T15:00,Høylandet,,,20.3.2024',
      'I LAG,Fagdag,video,2024-11-05,,,https://example.no,,',
    ];
    expect(await load(database, 'gatherings', lines)).toBe('gatherings: 2 new, 0 changed, 0 as before');
    expect(await database.client.gathering.findMany({ orderBy: { startsAt: 'asc' } })).toMatchObject([
      {
        startsAt: new Date('2024-04-03T08:00:00Z'),
        endsAt: new Date('2024-04-04T13:00:00Z'),
        answerBy: '2024-03-20',
      },
      {
        startsAt: new Date('2024-11-04T23:00:00Z'),
        endsAt: new Date('2024-11-05T23:00:00Z'),
        link: 'https://example.no',
      },
    ]);
    expect(await load(database, 'gatherings', lines)).toBe('gatherings: 0 new, 0 changed, 2 as before');
    const later = [lines[0]?.replace('10:00', '11:00').replace('Høylandet,,,', ',,Leka kommune,') ?? ''];
    expect(await load(database, 'gatherings', later)).toBe('gatherings: 0 new, 1 changed, 0 as before');
    expect(await database.client.gathering.findFirst({ where: { format: 'fysisk' } })).toMatchObject({
      startsAt: new Date('2024-04-03T09:00:00Z'),
      place: 'Høylandet',
      host: 'Leka kommune',
    });
  });

  it('tells a last day to answer after the gathering together with what else is wrong', async () => {
    const { database } = await startLagbot();
    expect(
      await faultsOf(load(database, 'gatherings', ['Ukjent,Fagdag,fysisk,2024-11-05,,,,,2024-11-06'])),
    ).toEqual([
      "gatherings.csv can't be imported, and nothing was changed:",
      expect.stringContaining('line 2, column network: no network is called «Ukjent»'),
      "line 2, column answerBy: 2024-11-06 is after the gathering's last day, 2024-11-05",
    ]);
  });

  it('refuses a gathering that ends before it begins, and one said in two ways', async () => {
    const { database } = await startLagbot();
    const lines = [
      'I LAG,A,fysisk,2024-04-03T10:00,2024-04-03T09:00,,,,',
      'I LAG,B,video,2024-04-03T10:00,2024-04-03T12:00,,,,',
      'I LAG,B,video,2024-04-03T10:00,2024-04-03T13:00,,,,',
    ];
    expect(await faultsOf(load(database, 'gatherings', lines))).toEqual([
      "gatherings.csv can't be imported, and nothing was changed:",
      'line 2, column end: is not after the start; write a later time',
      'line 4, column end: line 3 says something else about the same; keep one of the two',
    ]);
  });

  it('sets deadlines for a municipality or for all of the network', async () => {
    const { database } = await startLagbot();
    const lines = ['I LAG,,Søknad,2024-12-15,yearly,', 'I LAG,Meråker,Rapport,2024-05-01,,prosjektansvarlig'];
    expect(await load(database, 'deadlines', lines)).toBe('deadlines: 2 new, 0 changed, 0 as before');
    expect(await database.client.deadline.findMany({ orderBy: { due: 'asc' } })).toMatchObject([
      { municipalityId: '5034', repeat: 'none', responsible: 'prosjektansvarlig', createdById: null },
      { municipalityId: null, repeat: 'yearly', responsible: 'prosjektleder' },
    ]);
    expect(await load(database, 'deadlines', lines)).toBe('deadlines: 0 new, 0 changed, 2 as before');
    expect(await load(database, 'deadlines', [lines[0]?.replace('yearly', 'monthly') ?? ''])).toContain(
      '1 changed',
    );
    expect(await faultsOf(load(database, 'deadlines', ['I LAG,,Søknad,15/12/2024,daily,']))).toHaveLength(3);
  });
});

describe('importing again what people have moved in Lagbot', () => {
  const ida = 'Ida Prøvestad';

  it('leaves gatherings where they were moved, to another day or another time', async () => {
    const lagbot = await startLagbot();
    const lines = [
      'I LAG,Fagdag,fysisk,2024-04-03T10:00,2024-04-03T15:00,Høylandet,,,2024-03-20',
      'I LAG,Videomøte,video,2024-05-06T10:00,2024-05-06T11:00,,https://example.no,,',
    ];
    await load(lagbot.database, 'gatherings', lines);
    await lagbot.say(ida, 'samling flytt Fagdag 10. april');
    await lagbot.say(ida, 'samling flytt Videomøte 6. mai kl 13-14');
    const before = await everything(lagbot.database);
    expect(await load(lagbot.database, 'gatherings', lines)).toBe(
      'gatherings: 0 new, 0 changed, 0 as before, 2 moved in Lagbot since',
    );
    expect(await everything(lagbot.database)).toEqual(before);
    const hosted = [lines[0]?.replace('Høylandet,,,', 'Høylandet,,Leka kommune,') ?? ''];
    expect(await load(lagbot.database, 'gatherings', hosted)).toContain('0 new, 1 changed');
    expect(await lagbot.database.client.gathering.findFirst({ where: { title: 'Fagdag' } })).toMatchObject({
      startsAt: oslo('2024-04-10T10:00'),
      host: 'Leka kommune',
    });
  });

  it('leaves deadlines where they were moved', async () => {
    const lagbot = await startLagbot();
    const lines = ['I LAG,,Søknad,2024-04-15,,', 'I LAG,Leka,Rapport,2024-05-01,,prosjektansvarlig'];
    await load(lagbot.database, 'deadlines', lines);
    await lagbot.say(ida, 'frist utsett Søknad 30. april');
    const before = await everything(lagbot.database);
    expect(await load(lagbot.database, 'deadlines', lines)).toBe(
      'deadlines: 0 new, 0 changed, 1 as before, 1 moved in Lagbot since',
    );
    expect(await everything(lagbot.database)).toEqual(before);
  });

  it('refuses links that can’t be pressed and answers after the end, as the form in chat does', async () => {
    const { database } = await startLagbot();
    const lines = [
      'I LAG,A,video,2024-04-03T10:00,2024-04-03T12:00,,javascript:alert(1),,',
      'I LAG,B,fysisk,2024-04-03T10:00,2024-04-04T12:00,,,,2024-04-05',
    ];
    expect(await faultsOf(load(database, 'gatherings', lines))).toEqual([
      "gatherings.csv can't be imported, and nothing was changed:",
      'line 2, column link: «javascript:alert(1)» is not a web address of at most 500 characters; write https://teams.microsoft.com/…',
      "line 3, column answerBy: 2024-04-05 is after the gathering's last day, 2024-04-04",
    ]);
    const possible = [lines[1]?.replace('2024-04-05', '2024-04-04') ?? ''];
    expect(await load(database, 'gatherings', possible)).toContain('1 new');
  });
});

describe('the file of an import', () => {
  const importContent = (database: Database, content: string | Uint8Array) =>
    importFile(database, {
      what: 'deadlines',
      name: 'f.csv',
      content: Buffer.from(content),
      mayCreate: false,
      now,
    });

  it('may be as Excel writes it: a byte-order mark, semicolons, CRLF, quoted and empty lines', async () => {
    const { database } = await startLagbot();
    const content =
      '\ufeffdue;TITLE;network\r\n\r\n2024-12-15;"Søknad; del ""1""";I LAG\r\n;;\r\n16.12.2024;"To\r\nlinjer";I LAG\r\n';
    expect(await importContent(database, content)).toBe('deadlines: 2 new, 0 changed, 0 as before');
    const titles = (await database.client.deadline.findMany({ orderBy: { due: 'asc' } })).map(
      ({ title }) => title,
    );
    expect(titles).toEqual(['Søknad; del "1"', 'To linjer']);
  });

  it('has its faults counted in its own lines, also after quoted line breaks', async () => {
    const { database } = await startLagbot();
    const content = 'network;title;due\r\n\r\nI LAG;"To\r\nlinjer";2024-12-15\r\nI LAG;Tre;i morgen\r\n';
    expect((await faultsOf(importContent(database, content)))[1]).toBe(
      'line 5, column due: «i morgen» is not a day; write 2024-04-03',
    );
  });

  it.each([
    [
      'empty',
      '',
      'line 1: the file is empty; its first line is network;municipality;title;due;repeat;responsible',
    ],
    ['but a header', 'network;title;due\r\n\r\n;;\r\n', 'line 1: is the header, and no line stands below it'],
    ['with a strange column', 'network;titel;due\n', 'line 1, column titel: is no column of this table'],
    ['without a needed column', 'network;title\n', 'line 1, column due: is missing'],
    [
      'with a cell too many',
      'network;title;due\nI LAG;A;B;2024-12-15\n',
      'line 2: has 4 cells where the header has 3',
    ],
    [
      'with an open quotation mark',
      'network;title;due\nI LAG;"A;2024-12-15\n',
      "line 2: from here on the quotation marks don't match",
    ],
    [
      'in two encodings at once',
      Buffer.concat([Buffer.from('network;title;due\nI LAG;Søknad;'), Buffer.from([0xe5, 0x0a])]),
      'line 1: the file is neither UTF-8 nor UTF-16 nor Windows-1252',
    ],
  ])('is refused when it is %s, with what is wrong', async (_name, content, words) => {
    const { database } = await startLagbot();
    expect((await faultsOf(importContent(database, content))).join('\n')).toContain(words);
  });
});
