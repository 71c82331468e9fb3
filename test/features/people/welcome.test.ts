import { describe, expect, test } from 'vitest';
import type { Card } from '../../../src/chat/card.ts';
import type { Account, Interaction } from '../../../src/chat/interaction.ts';
import { plainText } from '../../../src/chat/plain-text.ts';
import { importFile } from '../../../src/cli/import.ts';
import { roleName, roleOfOne } from '../../../src/domain/role-names.ts';
import { needsEnd, type RoleKind, roleKinds, seats } from '../../../src/domain/roles.ts';
import { features } from '../../../src/features/index.ts';
import { peopleReminders } from '../../../src/features/people/reminders.ts';
import { welcomeTexts } from '../../../src/features/people/welcome/texts.ts';
import { type Language, languages } from '../../../src/language.ts';
import { type Lagbot, oslo, startLagbot, thursday } from '../../support/people.ts';

const ida = 'Ida Prøvestad';
const window = { from: oslo('2024-03-14T09:00'), to: oslo('2024-03-14T11:00') };
const kinds = ['people.welcome', 'people.firstContact', 'people.accessApproved'];
let count = 0;

const slack = (user: string): Account => ({ platform: 'slack', tenant: 'T1', user });
const send = ({ route }: Lagbot, account: Account, deed: object) => {
  count += 1;
  const about = { key: `welcome/${count}`, account, place: { kind: 'direct', id: 'D1' } };
  return route({ ...deed, ...about } as Interaction, oslo(thursday));
};

/** All that is planned to welcome somebody, as it reads. */
async function welcomed(lagbot: Lagbot, name: string): Promise<Card[]> {
  const cards: Card[] = [];
  const person = await lagbot.database.client.person.findFirst({ where: { name } });
  for (const reminder of peopleReminders.filter(({ kind }) => kinds.includes(kind)))
    for (const message of await reminder.plan(window, lagbot.database)) {
      if (message.recipientId !== person?.id) continue;
      const composed = await reminder.compose(message, lagbot.database, oslo(thursday));
      if ('card' in composed) cards.push(composed.card);
    }
  return cards;
}

const names: Readonly<Record<RoleKind, string>> = {
  ...{ prosjektleder: 'Aasen', prosjektgruppe: 'Berg', prosjektansvarlig: 'Dahl', prosjekteier: 'Eide' },
  ...{ medlem: 'Foss', partner: 'Gran', koordinator: 'Holm', leser: 'Lie', revisor: 'Moe' },
};

const placed = (kind: RoleKind) => seats[kind] === 'municipality' || seats[kind] === 'usually municipality';

/** The form's values for somebody new. */
const valuesOf = (lagbot: Lagbot, name: string, kind: RoleKind): Record<string, string> => ({
  ...{ name, role: kind, from: '2024-03-14' },
  municipality: `${lagbot.network}/${placed(kind) ? '5046' : ''}`,
  ...(needsEnd(kind) ? { to: '2024-12-31' } : {}),
  ...(kind === 'partner' ? { organisation: 'Husbanken' } : {}),
});

/** The ways in which somebody comes to have a role. */
const ways: Record<string, (lagbot: Lagbot, name: string, kind: RoleKind) => Promise<unknown>> = {
  typed: (lagbot, name, kind) =>
    lagbot.say(
      ida,
      [
        `deltaker ny ${name} ${roleName(kind, 'nb')}`,
        ...(placed(kind) ? ['Høylandet'] : []),
        ...(kind === 'partner' ? ['Husbanken'] : []),
        ...(needsEnd(kind) ? ['til 31. desember'] : []),
      ].join(' '),
    ),
  'in the form': (lagbot, name, kind) =>
    lagbot.submit(ida, 'people.saveMember', valuesOf(lagbot, name, kind)),
  picked: (lagbot, name, kind) =>
    send(lagbot, slack('UIDA'), {
      ...{ did: 'submit', form: 'people.saveMember', state: '' },
      values: { ...valuesOf(lagbot, name, kind), account: `U${count}` },
    }),
  'imported, when they write': async (lagbot, name, kind) => {
    const { to = '', organisation = '' } = valuesOf(lagbot, name, kind);
    const line = [name, 'I LAG', placed(kind) ? '5046' : '', kind, to, organisation, 'T1', `UI${kind}`];
    const content = Buffer.from(
      `name,network,municipality,role,to,organisation,slackTeam,slackUser\n${line.join(',')}\n`,
    );
    await importFile(lagbot.database, {
      ...{ what: 'people', name: 'people.csv', content, mayCreate: true },
      now: oslo('2024-03-01T10:00'),
    });
    expect(await welcomed(lagbot, name)).toEqual([]);
    await send(lagbot, slack(`UI${kind}`), { did: 'command', text: 'hei' });
    return send(lagbot, slack(`UI${kind}`), { did: 'command', text: 'hjelp' });
  },
  'let in': async (lagbot, name, kind) => {
    const user = `UA${kind}`;
    await send(lagbot, { ...slack(user), name }, { did: 'command', text: `tilgang ${name}, Høylandet` });
    const { id } = await lagbot.database.client.accessRequest.findFirstOrThrow({ where: { user } });
    return lagbot.submit(ida, 'people.saveMember', valuesOf(lagbot, name, kind), { state: id });
  },
};

async function start(language: Language): Promise<Lagbot> {
  const lagbot = await startLagbot(features, {
    vouchedFor: async () => ({ name: 'Noen', tenantName: 'Fylket' }),
  });
  const { client } = lagbot.database;
  await client.network.updateMany({ data: { language } });
  await client.account.create({
    data: { id: 'ida', personId: lagbot.personId(ida), ...slack('UIDA'), createdAt: oslo(thursday) },
  });
  await client.organisation.create({
    data: { id: 'o', networkId: lagbot.network, name: 'Husbanken', kind: 'stat' },
  });
  await client.person.update({ where: { id: lagbot.personId(ida) }, data: { language: 'nb' } });
  return lagbot;
}

const table = Object.keys(ways).flatMap((way) => languages.map((language) => [way, language] as const));

test.each(table)(
  'whoever is %s reads who they are, what is expected, whom to ask, and has three buttons that they may press: %s',
  async (way, language) => {
    const lagbot = await start(language);
    const words = welcomeTexts[language];
    for (const kind of roleKinds) {
      const name = `Nora ${names[kind]}`;
      await ways[way]?.(lagbot, name, kind);
      const [card, ...more] = await welcomed(lagbot, name);
      if (card === undefined) throw new Error(`${kind} is not welcomed`);
      expect(more).toEqual([]);
      const lines = plainText(card).split('\n');
      const role = {
        ...{ kind, place: placed(kind) ? 'Høylandet' : null },
        organisation: kind === 'partner' ? 'Husbanken' : null,
      };
      expect(lines.slice(0, 3)).toEqual([
        words.title('I LAG'),
        words.youAre(roleOfOne(role, language), undefined),
        words.expected[kind],
      ]);
      expect(lines[3]).toContain(words.coordinator(ida).replace(/\.$/, ''));
      expect(plainText(card)).not.toMatch(/hjelp|help/);
      const all = card.elements.flatMap((one) => (one.element === 'buttons' ? one.buttons : []));
      expect(all).toHaveLength(3);
      const person = await lagbot.database.client.person.findFirstOrThrow({ where: { name } });
      for (const { action, value, label, typed } of all) {
        const account = { platform: 'terminal', tenant: 'local', user: person.id } as const;
        for (const deed of [
          { did: 'press', action, value },
          { did: 'command', text: typed },
        ]) {
          const { reply } = await send(lagbot, account, deed);
          const outcome = reply.kind === 'message' ? reply.outcome : reply.kind;
          expect(`${kind}, ${label}: ${outcome}`).toMatch(/: (done|asked|form|file)$/);
        }
      }
    }
  },
  120_000,
);

describe('nobody is welcomed', () => {
  test('to what was taken back, nor to a role of their own giving', async () => {
    const lagbot = await startLagbot();
    await lagbot.say(ida, 'deltaker ny Kari Ny prosjektleder Leka');
    await lagbot.say(ida, 'angre');
    expect(await welcomed(lagbot, 'Kari Ny')).toEqual([]);
    await lagbot.say(ida, 'deltaker ny Ida Prøvestad prosjektgruppe Leka');
    expect(await welcomed(lagbot, ida)).toEqual([]);
  });

  test('who was here before the import, or has written before', async () => {
    const lagbot = await start('nb');
    await send(lagbot, slack('UIDA'), { did: 'command', text: 'deltaker' });
    expect(await welcomed(lagbot, ida)).toEqual([]);
  });
});

test('a role that begins later is one that somebody will have, in the language of their municipality', async () => {
  const lagbot = await startLagbot();
  await lagbot.say(ida, 'deltaker ny Kari Ny prosjektgruppe Meråker fra 1. april');
  const [card] = await welcomed(lagbot, 'Kari Ny');
  expect(card && plainText(card)).toContain(
    'Velkomen til I LAG\nDu blir medlem av prosjektgruppa i Meråker frå og med måndag 1. april 2024.',
  );
});

test('somebody of another network too is welcomed to the one that let them in', async () => {
  const lagbot = await startLagbot();
  const { client } = lagbot.database;
  const per = { personId: lagbot.personId('Per Utanfor'), createdAt: oslo(thursday) };
  await client.account.create({ data: { id: 'per', ...per, ...slack('UPER') } });
  await client.role.updateMany({ where: { personId: per.personId }, data: { to: '2024-01-31' } });
  await send(lagbot, slack('UPER'), { did: 'command', text: 'tilgang Per Utanfor, Leka, prosjektgruppe' });
  const { id } = await client.accessRequest.findFirstOrThrow();
  const values = { ...valuesOf(lagbot, 'Per Utanfor', 'prosjektgruppe') };
  expect((await lagbot.submit(ida, 'people.saveMember', values, { state: id })).outcome).toBe('done');
  const cards = await welcomed(lagbot, 'Per Utanfor');
  expect(cards.map((one) => plainText(one).split('\n').slice(0, 2).join(' '))).toEqual([
    'Velkommen til I LAG Du er medlem av prosjektgruppen i Høylandet.',
  ]);
});
