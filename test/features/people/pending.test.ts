import { describe, expect, test } from 'vitest';
import type { Account, Interaction } from '../../../src/chat/interaction.ts';
import { pendingReminders } from '../../../src/features/people/pending/reminders.ts';
import { replyText, type Said } from '../../../src/platforms/terminal/say.ts';
import { buttonIn, type Lagbot, oslo, startLagbot, thursday } from '../../support/people.ts';

const siv = 'Siv Eksempelvik';
const ida = 'Ida Prøvestad';
const from = '2024-03-01';
const window = { from: oslo('2024-03-14T00:00'), to: oslo('2024-03-15T00:00') };
let count = 0;

/** Says something from a stranger's account, as the platform vouches for it. */
async function sayFrom({ route }: Lagbot, account: Account, text: string): Promise<string> {
  count += 1;
  const place = { kind: 'direct', id: 'D1' } as const;
  const said: Interaction = { did: 'command', text, key: `pending/${count}`, account, place };
  return replyText((await route(said, oslo(thursday))).reply);
}

const stranger: Account = {
  ...{ platform: 'slack', tenant: 'T9', user: 'U9', name: 'sivx' },
  ...{ tenantName: 'Ukjent AS', email: 'sivx@annet.example' },
};

async function ask(lagbot: Lagbot, account = stranger): Promise<string> {
  await sayFrom(lagbot, account, `tilgang ${siv}, Leka, prosjektleder`);
  const { user } = account;
  return (await lagbot.database.client.accessRequest.findFirstOrThrow({ where: { user } })).id;
}

const save = (lagbot: Lagbot, values: Record<string, string>, state = ''): Promise<Said> =>
  lagbot.submit(ida, 'people.saveMember', { from, ...values }, { state });

const asSiv = (lagbot: Lagbot, more: Record<string, string> = {}) => ({
  ...{ name: siv, role: 'prosjektleder', municipality: `${lagbot.network}/5052` },
  ...more,
});

const giveAccount = ({ database, personId }: Lagbot, name: string) =>
  database.client.account.create({
    data: {
      ...{ id: `account of ${name}`, personId: personId(name), platform: 'slack', tenant: 'T1', user: name },
      createdAt: oslo(thursday),
    },
  });

/** What the clock sends of a kind, as the recipients' names and the text of the first. */
async function told({ database }: Lagbot, kind: string): Promise<{ names: string[]; text: string }> {
  const reminder = pendingReminders.find((one) => one.kind === kind);
  const planned = (await reminder?.plan(window, database)) ?? [];
  const people = await database.client.person.findMany({
    where: { id: { in: planned.map(({ recipientId }) => recipientId) } },
  });
  const [first] = planned;
  const composed = first === undefined ? undefined : await reminder?.compose(first, database, oslo(thursday));
  const card = composed !== undefined && 'card' in composed ? composed.card : undefined;
  const text = card === undefined ? '' : replyText({ kind: 'message', outcome: 'done', card });
  return { names: people.map(({ name }) => name).sort(), text };
}

const ownersOf = ({ database }: Lagbot) =>
  database.client.account.findMany({
    where: { tenant: 'T9' },
    select: { person: { select: { name: true, id: true } } },
  });

describe('an account that is said to be somebody’s', () => {
  test('becomes theirs when they say yes from the account they have, and not before', async () => {
    const lagbot = await startLagbot();
    await giveAccount(lagbot, siv);
    const request = await ask(lagbot);
    const asked = await save(lagbot, asSiv(lagbot), request);
    expect(asked.text).toContain(`Jeg har spurt ${siv} om kontoen er deres.`);
    expect(await ownersOf(lagbot)).toEqual([]);
    const message = await told(lagbot, 'people.roleAsked');
    expect(message.names).toEqual([siv]);
    expect(message.text).toContain('Slack, Ukjent AS (T9), sivx, sivx@annet.example');
    expect((await lagbot.say('Tuva Nyliv', 'profil bekreft')).outcome).toBe('refused');
    expect((await lagbot.say(siv, 'profil bekreft')).text).toContain('Kontoen er din nå');
    expect(await ownersOf(lagbot)).toEqual([{ person: { name: siv, id: lagbot.personId(siv) } }]);
    expect((await lagbot.say(siv, 'profil bekreft')).outcome).toBe('refused');
  });

  test('becomes theirs by the code that was sent to them, typed from the new account; five guesses end it', async () => {
    const lagbot = await startLagbot();
    await giveAccount(lagbot, siv);
    await save(lagbot, asSiv(lagbot), await ask(lagbot));
    const code = /tilgang kode (\d+)/.exec((await told(lagbot, 'people.roleAsked')).text)?.[1] ?? '';
    expect(code).toMatch(/^\d{8}$/);
    expect(await sayFrom(lagbot, stranger, 'tilgang kode 12345678')).toContain('Koden stemmer ikke');
    expect(await sayFrom(lagbot, { ...stranger, user: 'U10' }, `tilgang kode ${code}`)).toContain(
      'Koden stemmer ikke',
    );
    expect(await sayFrom(lagbot, stranger, `tilgang kode ${code}`)).toContain('Velkommen');
    expect(await ownersOf(lagbot)).toHaveLength(1);

    const again = await startLagbot();
    await giveAccount(again, siv);
    await save(again, asSiv(again), await ask(again));
    const right = (await again.database.client.pendingRole.findFirstOrThrow()).code;
    for (const guess of [1, 2, 3, 4, 5]) await sayFrom(again, stranger, `tilgang kode 1000000${guess}`);
    expect(await sayFrom(again, stranger, `tilgang kode ${right}`)).toContain('Koden stemmer ikke');
    expect(await ownersOf(again)).toEqual([]);
  });

  test.each([
    ['by their yes', async (lagbot: Lagbot) => (await lagbot.say(siv, 'profil bekreft')).outcome, siv],
    [
      'as another person',
      async (lagbot: Lagbot, id: string) => (await lagbot.say(ida, `deltaker godkjenn ${id} som ny`)).outcome,
      'Siv Annen',
    ],
  ])('brings the whole role that the coordinator chose: %s', async (_how, settle, name) => {
    const lagbot = await startLagbot();
    await giveAccount(lagbot, siv);
    const chosen = { role: 'prosjektleder', municipality: `${lagbot.network}/5046`, to: '2024-12-31' };
    const request = await ask(lagbot);
    await save(lagbot, { ...chosen, name: siv, percent: '80' }, request);
    if (name !== siv) await lagbot.database.client.pendingRole.updateMany({ data: { name } });
    expect(await settle(lagbot, '1')).toBe('done');
    const { client } = lagbot.database;
    expect(
      await client.role.findFirst({ where: { person: { name }, municipalityId: '5046' } }),
    ).toMatchObject({
      ...{ kind: 'prosjektleder', from, to: '2024-12-31', positionPercent: 80 },
    });
  });

  test('brings a partner’s organisation along, which is made when it is asked and stays while it waits', async () => {
    const lagbot = await startLagbot();
    await giveAccount(lagbot, siv);
    const request = await ask(lagbot);
    const partner = { name: siv, role: 'partner', municipality: `${lagbot.network}/` };
    await save(lagbot, { ...partner, organisation: 'Husbanken' }, request);
    const { client } = lagbot.database;
    expect(await client.organisation.count({ where: { name: 'Husbanken' } })).toBe(1);
    expect((await lagbot.say(siv, 'profil bekreft')).outcome).toBe('done');
    expect(
      await client.role.findFirst({
        where: { person: { name: siv }, kind: 'partner' },
        include: { organisation: true },
      }),
    ).toMatchObject({ organisation: { name: 'Husbanken' } });
  });

  test('is another person’s when they say no, and the coordinator is told', async () => {
    const lagbot = await startLagbot();
    await giveAccount(lagbot, siv);
    const request = await ask(lagbot);
    await save(lagbot, asSiv(lagbot), request);
    expect((await lagbot.say(siv, 'profil avvis')).text).toContain('ikke koblet til deg');
    expect(await told(lagbot, 'people.roleDenied')).toMatchObject({ names: [ida] });
    expect((await lagbot.say(ida, 'deltaker')).text).toContain('sier at kontoen ikke er deres');
    const made = await save(lagbot, asSiv(lagbot), request);
    expect(made.text).toContain('Derfor er dette en ny person');
    const [owner] = await ownersOf(lagbot);
    expect(owner?.person.id).not.toBe(lagbot.personId(siv));
  });

  test('is a new person’s where nobody can be asked, whatever the address, and the coordinator is told why', async () => {
    for (const ended of [false, true]) {
      const lagbot = await startLagbot();
      const { client } = lagbot.database;
      const personId = lagbot.personId(siv);
      await client.person.update({ where: { id: personId }, data: { email: 'siv@leka.example' } });
      if (ended) await client.role.updateMany({ where: { personId }, data: { to: '2024-02-01' } });
      const made = await save(lagbot, asSiv(lagbot, { email: 'siv@leka.example' }), await ask(lagbot));
      expect(made.text).toContain('har verken en konto eller en e-postadresse som jeg kan spørre');
      const [owner] = await ownersOf(lagbot);
      expect(owner?.person.id).not.toBe(personId);
    }
  });

  describe('of somebody who never had one, nor a mailbox', () => {
    const ask2 = async (lagbot: Lagbot, name = siv) =>
      save(lagbot, { ...asSiv(lagbot), name }, await ask(lagbot));

    test('becomes theirs when the coordinator vouches for it, by a button, a number or its words', async () => {
      for (const how of ['press', '1', 'deltaker godkjenn 1 som den samme', 'member approve 1 as the same']) {
        const lagbot = await startLagbot(undefined, { hasEmail: true });
        const asked = await ask2(lagbot);
        expect(asked.outcome).toBe('asked');
        expect(asked.text).toContain('Slack, Ukjent AS (T9), sivx, sivx@annet.example');
        expect(await ownersOf(lagbot)).toEqual([]);
        expect((await told(lagbot, 'people.roleAsked')).names).toEqual([]);
        const yes = `Ja, jeg går god for at det er ${siv}`;
        const done =
          how === 'press' ? await lagbot.press(ida, buttonIn(asked, yes)) : await lagbot.say(ida, how);
        expect([done.outcome, done.text]).toEqual([
          'done',
          expect.stringContaining(`Kontoen er nå ${siv} sin`),
        ]);
        expect(await ownersOf(lagbot)).toEqual([{ person: { name: siv, id: lagbot.personId(siv) } }]);
        const heard = await told(lagbot, 'people.accountVouched');
        expect(heard.names).toEqual(['Odd Attestmo', 'Pia Gruppenes']);
        expect(heard.text).toContain(`${ida} går god for at denne kontoen er ${siv} sin`);
        const undone = await lagbot.press(ida, buttonIn(done, 'Angre'));
        expect(undone.outcome, undone.text).toBe('done');
        expect(await ownersOf(lagbot)).toEqual([]);
        expect(await told(lagbot, 'people.accountVouched')).toEqual({ names: [], text: '' });
      }
    });

    test('is another person’s when the coordinator says so', async () => {
      const lagbot = await startLagbot();
      const made = await lagbot.press(ida, buttonIn(await ask2(lagbot), 'Det er en annen person'));
      expect(made.text).toContain('Dette er en annen person enn');
      expect((await ownersOf(lagbot))[0]?.person.id).not.toBe(lagbot.personId(siv));
    });

    type Change = (lagbot: Lagbot) => Promise<unknown>;
    const other = async ({ database }: Lagbot) =>
      (await database.client.network.findUniqueOrThrow({ where: { name: 'Vestnettet' } })).id;
    const refused: [string, Change][] = [
      ['an account by now', (lagbot) => giveAccount(lagbot, siv)],
      [
        'a mailbox by now',
        ({ database, personId }) =>
          database.client.person.update({
            where: { id: personId(siv) },
            data: { email: 'siv@leka.example' },
          }),
      ],
      [
        'left an account of their own',
        ({ database, personId }) =>
          database.client.formerAccount.create({
            data: {
              ...{ id: 'former', personId: personId(siv), platform: 'slack', tenant: 'T1', user: 'U1' },
              endedAt: oslo(thursday),
            },
          }),
      ],
      [
        'no role that lasts',
        ({ database, personId }) =>
          database.client.role.updateMany({ where: { personId: personId(siv) }, data: { to: '2024-02-01' } }),
      ],
      [
        'a role in another network',
        async (lagbot) =>
          lagbot.database.client.role.create({
            data: {
              ...{ id: 'elsewhere', personId: lagbot.personId(siv), networkId: await other(lagbot) },
              ...{ municipalityId: null, kind: 'koordinator', from: '2024-01-01', to: null },
            },
          }),
      ],
      [
        'a role that attests',
        ({ database, personId }) =>
          database.client.role.updateMany({
            where: { personId: personId(siv) },
            data: { kind: 'prosjektansvarlig' },
          }),
      ],
    ];

    test.each(refused)(
      'is not vouched for where they have %s, before the question or after it',
      async (_what, change) => {
        const before = await startLagbot();
        await change(before);
        expect((await ask2(before)).text).not.toContain('jeg går god for');
        const after = await startLagbot();
        const asked = await ask2(after);
        await change(after);
        const pressed = await after.press(ida, buttonIn(asked, `Ja, jeg går god for at det er ${siv}`));
        expect(pressed.outcome).toBe('refused');
        const linked = await after.database.client.account.count({ where: { tenant: 'T9' } });
        expect(linked).toBe(0);
      },
    );

    test('is vouched for by a coordinator of the network alone', async () => {
      const lagbot = await startLagbot();
      const asked = await ask2(lagbot);
      const button = buttonIn(asked, `Ja, jeg går god for at det er ${siv}`);
      for (const name of [siv, 'Odd Attestmo', 'Else Annafylke', 'Kåre Demodal'])
        expect((await lagbot.press(name, button)).outcome, name).toBe('refused');
      expect(await ownersOf(lagbot)).toEqual([]);
    });
  });

  test('asks the mailbox where e-mail goes out', async () => {
    const lagbot = await startLagbot(undefined, { hasEmail: true });
    const data = { email: 'siv@leka.example' };
    await lagbot.database.client.person.update({ where: { id: lagbot.personId(siv) }, data });
    const asked = await save(lagbot, asSiv(lagbot), await ask(lagbot));
    expect(asked.text).toContain('Jeg har spurt');
    expect(await ownersOf(lagbot)).toEqual([]);
  });

  test('is let in as another person by a button of the coordinator’s, and by its words', async () => {
    for (const isTyped of [false, true]) {
      const lagbot = await startLagbot();
      await giveAccount(lagbot, siv);
      const asked = await save(lagbot, asSiv(lagbot), await ask(lagbot));
      const made = isTyped
        ? await lagbot.say(ida, 'deltaker godkjenn 1 som ny')
        : await lagbot.press(ida, buttonIn(asked, 'Det er en annen person'));
      expect(made.text).toContain('Dette er en annen person enn');
      const [owner] = await ownersOf(lagbot);
      expect(owner?.person.id).not.toBe(lagbot.personId(siv));
    }
  });

  test.each([
    [stranger, {}],
    // What a message says of its sender is less than what the platform knows when it is asked.
    [
      { ...stranger, name: 'U9', tenantName: 'ukjent', email: 'x' },
      { name: 'siv\u202ex', tenantName: 'Ukjent AS', email: 'sivx@annet.example' },
    ],
  ])('is shown to the coordinator as the platform vouches for it', async (account, vouched) => {
    const lagbot = await startLagbot(undefined, { vouchedFor: async () => vouched });
    const request = await ask(lagbot, account);
    const shown = 'Slack, Ukjent AS (T9), sivx, sivx@annet.example';
    expect((await lagbot.say(ida, 'deltaker')).text).toContain(shown);
    const form = await lagbot.press(ida, { action: 'people.approve', value: request });
    expect(form.text).toContain(shown);
    expect(form.text).toContain(`Skrev: ${siv}, Leka, prosjektleder`);
  });
});

describe('an attesting role', () => {
  const take = (lagbot: Lagbot) =>
    save(lagbot, { name: ida, role: 'prosjektansvarlig', municipality: `${lagbot.network}/5052` });
  const mayAttest = async (lagbot: Lagbot) => (await lagbot.say(ida, 'timer attester')).outcome !== 'refused';

  test('that a coordinator takes waits for somebody of the place', async () => {
    const lagbot = await startLagbot();
    expect((await take(lagbot)).text).toContain('Du kan ikke gi deg selv rollen');
    expect(await mayAttest(lagbot)).toBe(false);
    const asked = await told(lagbot, 'people.roleAsked');
    expect(asked.names).toEqual(['Odd Attestmo', 'Pia Gruppenes', siv]);
    for (const name of [ida, 'Tuva Nyliv', 'Else Annafylke', 'Kåre Demodal'])
      expect((await lagbot.say(name, 'profil bekreft')).outcome, name).toBe('refused');
    expect(await mayAttest(lagbot)).toBe(false);
    expect((await lagbot.say('Odd Attestmo', 'profil bekreft')).text).toContain(
      `${ida} er nå prosjektansvarlig i Leka`,
    );
    expect(await mayAttest(lagbot)).toBe(true);
    expect((await told(lagbot, 'people.roleGiven')).names).toEqual(['Pia Gruppenes', siv]);
  });

  test('is turned down by the button where «avvis» could mean two', async () => {
    const lagbot = await startLagbot();
    await take(lagbot);
    await save(lagbot, { name: ida, role: 'prosjektansvarlig', municipality: `${lagbot.network}/5046` });
    const { client } = lagbot.database;
    await client.pendingRole.updateMany({ data: { municipalityId: '5052' } });
    const asked = await lagbot.say(siv, 'profil avvis');
    expect(asked.text).toContain('Flere ting venter på svar fra deg.');
    const [first] = await client.pendingRole.findMany({ orderBy: { askedAt: 'desc' } });
    const denied = await lagbot.press(siv, { action: 'people.reject', value: first?.id ?? '' });
    expect(asked.text).toContain(`profil avvis ${first?.id}`);
    expect(denied.text).toContain('Rollen er ikke gitt');
  });

  test('is not given when somebody says no, nor where nobody can confirm it', async () => {
    const lagbot = await startLagbot();
    await take(lagbot);
    expect((await lagbot.say(siv, 'profil avvis')).text).toContain('Rollen er ikke gitt');
    expect((await lagbot.say('Odd Attestmo', 'profil bekreft')).outcome).toBe('refused');
    await lagbot.database.client.role.deleteMany({ where: { municipalityId: '5052' } });
    const alone = await take(lagbot);
    expect([alone.outcome, alone.text]).toEqual(['refused', expect.stringContaining('ingen andre i Leka')]);
  });
});

test('a role that opens a municipality’s hours is told to its people with a role, at once', async () => {
  const lagbot = await startLagbot();
  const places: [role: string, municipality: string, names: string[]][] = [
    ['prosjektansvarlig', '5046', ['Tuva Nyliv']],
    [
      'leser',
      '',
      ['Berit Demohaug', 'Odd Attestmo', 'Pia Gruppenes', siv, 'Tuva Nyliv', 'Ny prosjektansvarlig'],
    ],
    ['medlem', '5034', ['Ny medlem']],
  ];
  const seen = new Set<string>();
  for (const [role, municipality, names] of places) {
    const name = `Ny ${role}`;
    await save(lagbot, { name, role, municipality: `${lagbot.network}/${municipality}` });
    for (const one of names) seen.add(one);
    const { names: heard, text } = await told(lagbot, 'people.roleGiven');
    expect(new Set(heard)).toEqual(seen);
    expect(text).toContain('er nå');
  }
});
