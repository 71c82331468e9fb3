import { describe, expect, test } from 'vitest';
import type { Account, Interaction } from '../../../src/chat/interaction.ts';
import { peopleReminders } from '../../../src/features/people/reminders.ts';
import { exportAudit } from '../../../src/features/people/report.ts';
import { replyText, type Said } from '../../../src/platforms/terminal/say.ts';
import { buttonIn, type Lagbot, oslo, startLagbot, thursday } from '../../support/people.ts';

const from = '2024-03-01';
let count = 0;

/** Asks for access as a stranger of a workspace; gives the request's id. */
async function ask({ route, database }: Lagbot, words: string, tenant = 'T1'): Promise<string> {
  count += 1;
  const account: Account = { platform: 'slack', tenant, user: `U${count}`, name: words.split(',')[0] ?? '' };
  const asked: Interaction = {
    ...{ did: 'command', text: `tilgang ${words}`, key: `access/${count}`, account },
    place: { kind: 'direct', id: 'D1' },
  };
  expect(replyText((await route(asked, oslo(thursday))).reply)).toContain('Koordinatoren får den nå');
  const { user } = account;
  return (await database.client.accessRequest.findFirstOrThrow({ where: { tenant, user } })).id;
}

const networkOf = async ({ database }: Lagbot, name: string): Promise<string> =>
  (await database.client.network.findUniqueOrThrow({ where: { name } })).id;

const save = (lagbot: Lagbot, who: string, values: Record<string, string>, state = ''): Promise<Said> =>
  lagbot.submit(who, 'people.saveMember', { from, ...values }, { state });

const giveAccount = ({ database, personId }: Lagbot, name: string, tenant: string) =>
  database.client.account.create({
    data: {
      ...{ id: `account of ${name}`, personId: personId(name), platform: 'slack', tenant, user: name },
      createdAt: oslo(thursday),
    },
  });

const accountsOf = ({ database, personId }: Lagbot, name: string) =>
  database.client.account.count({ where: { personId: personId(name) } });

describe('who waits to be let in', () => {
  test('is on the front page of the coordinator until it is answered, and on nobody else’s', async () => {
    const lagbot = await startLagbot();
    await giveAccount(lagbot, 'Ida Prøvestad', 'T1');
    const id = await ask(lagbot, 'Stine Ukjent, Leka, prosjektgruppe');
    const home = await lagbot.open('Ida Prøvestad');
    expect(home.text).toContain('Stine Ukjent ber om tilgang: «Stine Ukjent, Leka, prosjektgruppe»');
    expect(buttonIn(home, 'Slipp inn Stine Ukjent').value).toBe(id);
    expect((await lagbot.open('Else Annafylke')).text).not.toContain('Stine');
    expect((await lagbot.open('Siv Eksempelvik')).text).not.toContain('Stine');
    await lagbot.press('Ida Prøvestad', buttonIn(home, 'Avslå Stine Ukjent'));
    expect((await lagbot.open('Ida Prøvestad')).text).not.toContain('Stine');
  });
});

describe('a stranger’s account', () => {
  test('is never linked to somebody of another network, by name or by e-mail', async () => {
    const lagbot = await startLagbot();
    const { client } = lagbot.database;
    await client.person.update({
      where: { id: lagbot.personId('Ida Prøvestad') },
      data: { email: 'ida@fylke.example' },
    });
    const state = await ask(lagbot, 'Ida Prøvestad, Sogndal, partner');
    const partner = {
      name: 'Ida Prøvestad',
      role: 'partner',
      municipality: `${await networkOf(lagbot, 'Vestnettet')}/`,
    };
    const byEmail = await save(lagbot, 'Else Annafylke', { ...partner, email: 'ida@fylke.example' }, state);
    expect(byEmail.reply).toMatchObject({
      kind: 'errors',
      errors: { email: expect.stringContaining('annet nettverk') },
    });
    const byName = await save(lagbot, 'Else Annafylke', partner, state);
    expect(byName.text).not.toContain('var her fra før');
    expect(await accountsOf(lagbot, 'Ida Prøvestad')).toBe(0);
    expect(await client.person.count({ where: { name: 'Ida Prøvestad' } })).toBe(2);
  });

  test('is not linked by a name that several have', async () => {
    const lagbot = await startLagbot();
    const values = { name: 'siv eksempelvik', role: 'prosjektleder', municipality: `${lagbot.network}/5052` };
    const other = { ...values, email: 'siv2@leka.example', role: 'medlem' };
    // The first address is that of her whom nobody has told one of; the second is somebody else's.
    expect((await save(lagbot, 'Ida Prøvestad', other)).outcome).toBe('done');
    const second = { ...other, email: 'siv3@leka.example' };
    expect((await save(lagbot, 'Ida Prøvestad', second)).outcome).toBe('done');
    const several = await save(lagbot, 'Ida Prøvestad', values);
    expect(several.reply).toMatchObject({
      kind: 'errors',
      errors: { email: expect.stringContaining('Flere her heter') },
    });
  });
});

describe('a request for access', () => {
  test('is seen, told and decided by the networks with people in its workspace, else by all', async () => {
    const lagbot = await startLagbot();
    await giveAccount(lagbot, 'Siv Eksempelvik', 'T1');
    const request = await ask(lagbot, 'Nils Nykommen, Leka', 'T1');
    const anywhere = await ask(lagbot, 'Kari Ukjent, Bø', 'T9');
    const listed = await lagbot.say('Else Annafylke', 'deltaker');
    expect(listed.text).toContain('1. Kari Ukjent');
    expect(listed.text).not.toContain('Nils Nykommen');
    expect((await lagbot.say('Ida Prøvestad', 'deltaker')).text).toContain('Nils Nykommen');
    for (const action of ['people.approve', 'people.decline']) {
      const refused = await lagbot.press('Else Annafylke', { action, value: request });
      expect([refused.outcome, refused.text]).toEqual([
        'refused',
        expect.stringContaining('venter ikke på deg'),
      ]);
    }
    const values = {
      name: 'Nils Nykommen',
      role: 'partner',
      municipality: `${await networkOf(lagbot, 'Vestnettet')}/`,
    };
    expect((await save(lagbot, 'Else Annafylke', values, request)).outcome).toBe('refused');

    const window = { from: oslo('2024-03-14T00:00'), to: oslo('2024-03-15T00:00') };
    const planned = (await peopleReminders[0]?.plan(window, lagbot.database)) ?? [];
    const told = (matter: string) =>
      planned
        .filter((one) => one.matter === matter)
        .map(({ recipientId }) => recipientId)
        .sort();
    const [ida, other] = [lagbot.personId('Ida Prøvestad'), lagbot.personId('Else Annafylke')];
    expect(told(request)).toEqual([ida]);
    expect(told(anywhere)).toEqual([ida, other].sort());
  });

  test('of one of two with the same name is decided by the button that says which', async () => {
    const lagbot = await startLagbot();
    await ask(lagbot, 'Nils Nykommen, Leka');
    await ask(lagbot, 'Nils Nykommen, Meråker');
    const asked = await lagbot.say('Ida Prøvestad', 'deltaker avslå Nils Nykommen');
    expect(asked.text).toContain('Flere passer med «Nils Nykommen». Hvem mener du? Ingenting er gjort ennå.');
    expect(asked.text).toContain('2. Avslå Nils Nykommen: deltaker avslå 2');
    const declined = await lagbot.press('Ida Prøvestad', buttonIn(asked, '2. Avslå Nils Nykommen'));
    expect(declined.text).toContain('er avslått');
    const { words } = await lagbot.database.client.accessRequest.findFirstOrThrow({
      where: { decision: 'declined' },
    });
    expect(words).toBe('Nils Nykommen, Meråker');
  });

  test('is approved once', async () => {
    const lagbot = await startLagbot();
    const state = await ask(lagbot, 'Nils Nykommen, Leka');
    const values = { name: 'Nils Nykommen', role: 'medlem', municipality: `${lagbot.network}/5052` };
    expect((await save(lagbot, 'Ida Prøvestad', values, state)).outcome).toBe('done');
    const again = await save(lagbot, 'Ida Prøvestad', { ...values, name: 'Nils Igjen' }, state);
    expect([again.outcome, again.records]).toEqual(['refused', []]);
    expect(await lagbot.database.client.person.count({ where: { name: 'Nils Igjen' } })).toBe(0);
  });

  test('waits again when its approval is undone, and can be approved anew', async () => {
    const lagbot = await startLagbot();
    const state = await ask(lagbot, 'Nils Nykommen, Leka');
    const values = { name: 'Nils Nykommen', role: 'medlem', municipality: `${lagbot.network}/5052` };
    const given = await save(lagbot, 'Ida Prøvestad', values, state);
    const undone = await lagbot.press('Ida Prøvestad', buttonIn(given, 'Angre'));
    expect(undone.records.map(({ type, change }) => `${type} ${change}`)).toEqual([
      'role removed',
      'account removed',
      'accessRequest changed',
    ]);
    expect(await lagbot.database.client.account.count()).toBe(0);
    expect((await lagbot.say('Ida Prøvestad', 'deltaker')).text).toContain('1. Nils Nykommen');
    expect((await save(lagbot, 'Ida Prøvestad', values, state)).text).toContain('var her fra før');
    expect(await lagbot.database.client.account.count()).toBe(1);
  });

  test('comes from somebody whose roles have ended too, and lets the same person in', async () => {
    const lagbot = await startLagbot();
    const { client } = lagbot.database;
    const personId = lagbot.personId('Pia Gruppenes');
    expect((await lagbot.say('Pia Gruppenes', 'tilgang Pia, Leka')).outcome).toBe('refused');
    await client.role.updateMany({ where: { personId }, data: { to: '2024-02-01' } });
    await giveAccount(lagbot, 'Pia Gruppenes', 'T1');
    expect((await lagbot.say('Pia Gruppenes', 'tilgang Pia, Leka')).text).toContain('Forespørselen er sendt');
    const { id, name } = await client.accessRequest.findFirstOrThrow();
    expect(name).toBe('Pia Gruppenes');
    const values = { name: 'Pia G', role: 'medlem', municipality: `${lagbot.network}/5052` };
    const given = await save(lagbot, 'Ida Prøvestad', values, id);
    expect(given.records).toContainEqual(expect.objectContaining({ type: 'role', person: personId }));
    expect(await accountsOf(lagbot, 'Pia Gruppenes')).toBe(1);
  });

  test('and all that its approval makes is in the audit log of the network', async () => {
    const lagbot = await startLagbot();
    const state = await ask(lagbot, 'Nils Nykommen, Leka');
    const values = { name: 'Nils Nykommen', role: 'medlem', municipality: `${lagbot.network}/5052` };
    await save(lagbot, 'Ida Prøvestad', values, state);
    await lagbot.press('Ida Prøvestad', {
      action: 'people.decline',
      value: await ask(lagbot, 'Kari Ukjent'),
    });
    const rows = await exportAudit(lagbot.database, { networkId: lagbot.network });
    expect(rows.map(({ action }) => action).sort()).toEqual([
      ...[
        'accessRequest.changed',
        'accessRequest.changed',
        'account.created',
        'person.created',
        'role.created',
      ],
    ]);
  });
});

describe('a role', () => {
  test('is given in the places of the form alone', async () => {
    const lagbot = await startLagbot();
    for (const number of ['4640', '9999', '5052/x']) {
      const values = { name: 'Ny Person', role: 'medlem', municipality: `${lagbot.network}/${number}` };
      expect((await save(lagbot, 'Ida Prøvestad', values)).reply).toMatchObject({
        kind: 'errors',
        errors: { municipality: 'Velg en kommune fra listen.' },
      });
    }
    expect(await lagbot.database.client.person.count({ where: { name: 'Ny Person' } })).toBe(0);
  });

  test('that somebody has already is not given twice', async () => {
    const lagbot = await startLagbot();
    const values = { name: 'Tuva Nyliv', role: 'prosjektleder', municipality: `${lagbot.network}/5046` };
    const said = await save(lagbot, 'Ida Prøvestad', values);
    expect([said.outcome, said.records]).toEqual(['refused', []]);
    expect(said.text).toContain(
      'Tuva Nyliv er allerede prosjektleder i Høylandet, fra og med onsdag 20. desember 2023',
    );
  });

  test('of the last coordinator does not end before there is another', async () => {
    const lagbot = await startLagbot();
    const listed = await lagbot.say('Ida Prøvestad', 'deltaker');
    const number = /(\d+) {2}Ida Prøvestad/.exec(listed.text)?.[1];
    for (const day of ['', ' 31. juli']) {
      const refused = await lagbot.say('Ida Prøvestad', `deltaker slutt ${number}${day}`);
      expect([refused.outcome, refused.text]).toEqual([
        'refused',
        expect.stringContaining('I LAG må ha en koordinator'),
      ]);
    }
    const values = { name: 'Anne Avløser', role: 'koordinator', municipality: `${lagbot.network}/` };
    await save(lagbot, 'Ida Prøvestad', values);
    const row = /(\d+) {2}Ida Prøvestad/.exec((await lagbot.say('Ida Prøvestad', 'deltaker')).text)?.[1];
    expect((await lagbot.say('Ida Prøvestad', `deltaker slutt ${row} 31. juli`)).outcome).toBe('asked');
    const sure = await lagbot.say('Ida Prøvestad', `deltaker slutt ${row} 31. juli likevel`);
    expect(sure.outcome).toBe('done');
  });
});

describe('what is stored about oneself', () => {
  test('is handed over from every table', async () => {
    const lagbot = await startLagbot();
    const { client } = lagbot.database;
    const personId = lagbot.personId('Siv Eksempelvik');
    const at = oslo(thursday);
    await giveAccount(lagbot, 'Siv Eksempelvik', 'T1');
    const key = { platform: 'slack', tenant: 'T1' };
    const networkId = lagbot.network;
    await lagbot.say('Siv Eksempelvik', 'timer 2t i går innbyggermøte');
    const statusRow = { threadId: 't', networkId, municipalityId: '5052', state: 'onTrack', done: 'ferdig' };
    await client.status.create({
      data: {
        id: 's',
        version: 1,
        ...statusRow,
        authorId: personId,
        source: 'slack',
        postedAt: at,
        writtenAt: at,
      },
    });
    await client.statusComment.create({
      data: { id: 'c', threadId: 't', networkId, authorId: personId, words: 'en merknad', writtenAt: at },
    });
    await client.deadline.create({
      data: { id: 'f', networkId, title: 'Søknad', due: '2024-04-01', createdById: personId },
    });
    await client.completion.create({
      data: {
        id: 'd',
        deadlineId: 'f',
        due: '2024-04-01',
        municipalityId: '5052',
        personId,
        completedAt: at,
      },
    });
    await client.rate.create({
      data: { id: 'p', networkId, personId, perHour: 65_000, from, source: 'vedtak' },
    });
    const gathering = { title: 'Samling i Leka', format: 'video', startsAt: at, endsAt: at };
    await client.gathering.create({ data: { id: 'g', networkId, ...gathering, createdById: personId } });
    await client.gatheringAnswer.create({
      data: { id: 'a', gatheringId: 'g', personId, choice: 'maybe', answeredAt: at },
    });
    await client.accessRequest.create({
      data: { id: 'r', ...key, user: 'Siv Eksempelvik', name: 'Siv', words: 'hei', requestedAt: at },
    });
    await client.accessRequest.create({
      data: {
        id: 'x',
        ...key,
        user: 'UX',
        name: 'Fremmed',
        words: '',
        requestedAt: at,
        decidedById: personId,
      },
    });
    await client.conversation.create({
      data: { id: 'k', ...key, key: 'Siv Eksempelvik', reference: '{}', updatedAt: at },
    });
    const message = { kind: 'k', matter: 'm', networkId, slot: '2024-03-14', state: 'sent' };
    await client.delivery.create({
      data: { id: 'l', ...message, recipientId: personId, dueAt: at, notBefore: at },
    });
    await client.download.create({
      data: {
        ...{ id: 'h', personId: 'slack/T1/Siv Eksempelvik', name: 'timer.csv', mime: 'text/csv' },
        ...{ content: Uint8Array.of(1), expiresAt: at },
      },
    });
    const { reply } = await lagbot.say('Siv Eksempelvik', 'profil data');
    if (reply.kind !== 'file') throw new Error(`got ${reply.kind}`);
    const text = new TextDecoder().decode(reply.content);
    expect(text).not.toContain('Fremmed');
    expect(JSON.parse(text)).toMatchObject({
      person: { id: personId },
      accounts: [{ tenant: 'T1' }],
      roles: [{ kind: 'prosjektleder' }],
      hours: [{ activity: 'innbyggermøte' }],
      statuses: [{ done: 'ferdig' }],
      answers: [{ choice: 'maybe' }],
      comments: [{ words: 'en merknad' }],
      completions: [{ id: 'd' }],
      rates: [{ perHour: 65_000 }],
      gatheringsCreated: [{ id: 'g' }],
      deadlinesCreated: [{ id: 'f' }],
      accessRequests: [{ id: 'r' }],
      accessDecisions: [{ id: 'x' }],
      conversations: [{ id: 'k' }],
      reminders: [{ id: 'l' }],
      answered: [{ sender: personId }],
      files: [{ name: 'timer.csv' }],
      audit: [{ action: 'hours.created' }],
    });
  });
});

describe('the form that lets somebody in', async () => {
  const lagbot = await startLagbot();

  test.each([
    ['Kari Li, Leka, prosjektgruppa', 'prosjektgruppe', '5052'],
    ['Hei, jeg er prosjektansvarlig i Høylandet', 'prosjektansvarlig', '5046'],
    ['Nils Å, prosjektleiar frå Meråker', 'prosjektleder', '5034'],
    ['Partner i prosjektet', 'partner', undefined],
    ['koordinator, Leka', 'prosjektleder', '5052'],
  ])('shows what was written, and presets what it says: %s', async (words, role, place) => {
    const id = await ask(lagbot, words);
    const { reply } = await lagbot.press('Ida Prøvestad', { action: 'people.approve', value: id });
    if (reply.kind !== 'form') throw new Error('no form');
    expect(String(reply.form.intro)).toContain(words);
    const filledIn = (name: string) => reply.form.fields.find((field) => field.name === name)?.value;
    expect(filledIn('role')).toBe(role);
    expect(filledIn('municipality')?.split('/')[1]).toBe(place);
  });
});
