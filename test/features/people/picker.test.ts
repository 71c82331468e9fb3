import { describe, expect, test } from 'vitest';
import type { Account, Vouched } from '../../../src/chat/interaction.ts';
import { features } from '../../../src/features/index.ts';
import { replyText } from '../../../src/platforms/terminal/say.ts';
import { oslo, startLagbot, thursday } from '../../support/people.ts';

const told = new Map<string, Vouched>([
  ['UOLA', { name: 'Ola Nordmann', tenantName: 'Trøndelag', email: 'Ola@leka.no' }],
  ['UPIA', { name: 'Pia Gruppenes', tenantName: 'Trøndelag' }],
  ['UOUT', { name: 'Ute Utanfor', email: 'ute@other.no' }],
  ['UMUTE', {}],
]);
const lagbot = await startLagbot(features, { vouchedFor: async ({ user }) => told.get(user) ?? {} });
const { client } = lagbot.database;
const ida: Account = { platform: 'slack', tenant: 'T1', user: 'UIDA' };
const accountOf = (id: string, personId: string, user: string) =>
  client.account.create({
    data: { id, personId, platform: 'slack', tenant: 'T1', user, createdAt: oslo(thursday) },
  });
await accountOf('ida', lagbot.personId('Ida Prøvestad'), 'UIDA');
await accountOf('tuva', lagbot.personId('Tuva Nyliv'), 'UTUVA');
await accountOf('per', lagbot.personId('Per Utanfor'), 'UPER');

let count = 0;
const place = { kind: 'direct', id: 'D1' } as const;
const say = (text: string) =>
  lagbot.route({ did: 'command', text, key: `pick/${++count}`, account: ida, place }, oslo(thursday));
const save = (values: Record<string, string>) =>
  lagbot.route(
    {
      ...{ did: 'submit', form: 'people.saveMember', state: '', key: `pick/${++count}`, account: ida, place },
      values: {
        role: 'prosjektgruppe',
        municipality: `${lagbot.network}/5052`,
        from: '2024-03-01',
        ...values,
      },
    },
    oslo(thursday),
  );
const ownerOf = async (user: string) =>
  (await client.account.findFirst({ where: { user, tenant: 'T1' }, include: { person: true } }))?.person;

describe('the form of a new member', () => {
  test('lets one pick somebody of one’s own workspace, and has no such field in the terminal', async () => {
    const { reply } = await say('deltaker ny');
    expect(reply).toMatchObject({ kind: 'form' });
    const names = (fields: readonly { name: string }[]) => fields.map(({ name }) => name);
    expect(reply.kind === 'form' ? names(reply.form.fields) : []).toContain('account');
    const typed = await lagbot.say('Ida Prøvestad', 'deltaker ny');
    expect(typed.reply.kind === 'form' ? names(typed.reply.form.fields) : []).not.toContain('account');
  });

  test('takes name, address and account from the platform', async () => {
    const { reply } = await save({ account: 'UOLA' });
    expect(replyText(reply)).toContain('Ola Nordmann er nå medlem av prosjektgruppen');
    expect(await ownerOf('UOLA')).toMatchObject({ name: 'Ola Nordmann', email: 'ola@leka.no' });
    const again = await save({ account: 'UOLA', role: 'prosjekteier' });
    expect(replyText(again.reply)).toContain('Ola Nordmann er nå prosjekteier');
    expect(await client.person.count({ where: { name: 'Ola Nordmann' } })).toBe(1);
  });

  test('gives a role to whoever has the account already, whatever name was typed', async () => {
    const { reply } = await save({ account: 'UTUVA', name: 'Noen Andre' });
    expect(replyText(reply)).toContain('Tuva Nyliv er nå medlem av prosjektgruppen');
  });

  test('links no account to somebody who is here and might be another of that name', async () => {
    await lagbot.say('Pia Gruppenes', 'timer 1t møte');
    const { reply } = await save({ account: 'UPIA', role: 'prosjekteier' });
    expect(replyText(reply)).toContain('Kontoen er ikke koblet');
    expect(await ownerOf('UPIA')).toBeUndefined();
  });

  test('refuses an account of another workspace or network, and asks for a name that it isn’t told', async () => {
    for (const [values, field, words] of [
      [{ account: 'UOUT' }, 'account', 'annet sted'],
      [{ account: 'UPER' }, 'account', 'annet nettverk'],
      [{ account: 'UMUTE' }, 'name', 'Skriv det her'],
      [{}, 'name', 'Må fylles ut'],
    ] as const) {
      const { reply, changes } = await save(values);
      expect([reply, changes]).toEqual([
        expect.objectContaining({ kind: 'errors', errors: { [field]: expect.stringContaining(words) } }),
        [],
      ]);
    }
    const named = await save({ account: 'UMUTE', name: 'Mute Navnesen' });
    expect(replyText(named.reply)).toContain('Mute Navnesen er nå medlem av prosjektgruppen');
    expect(await ownerOf('UMUTE')).toMatchObject({ name: 'Mute Navnesen' });
  });
});

test('the hours of the position that the grant pays are the grant’s unless one says otherwise', async () => {
  await say('deltaker rolle Siv Eksempelvik prosjektleder Leka 100 %');
  expect((await lagbot.say('Siv Eksempelvik', 'timer 2t i går møte')).text).toContain('tilskudd');
  expect((await lagbot.say('Siv Eksempelvik', 'timer 1t i går befaring egeninnsats')).text).toContain(
    'egeninnsats',
  );
});
