import { describe, expect, it } from 'vitest';
import { buttonIn, type Lagbot, startLagbot } from '../../support/people.ts';

const siv = 'Siv Eksempelvik';
const ida = 'Ida Prøvestad';
const kaare = 'Kåre Demodal';

const rolesOf = async ({ database, personId }: Lagbot, person: string) => {
  const where = { personId: personId(person) };
  const roles = await database.client.role.findMany({ where, orderBy: { from: 'asc' } });
  return roles.map(({ kind, from, to }) => ({ kind, from, to }));
};

async function give(lagbot: Lagbot, person: string, role: { kind: string; from: string; network?: string }) {
  const { database, network, personId } = lagbot;
  const { kind, from, network: name = 'I LAG' } = role;
  const where = await database.client.network.findFirstOrThrow({ where: { name } });
  const data = {
    id: `${kind} ${person} ${from}`,
    personId: personId(person),
    networkId: where.id,
    kind,
    from,
  };
  await database.client.role.create({ data: { ...data, municipalityId: null } });
  return network;
}

describe('leaving a network', () => {
  it('asks first, ends all of one’s roles there today, and is undone', async () => {
    const lagbot = await startLagbot();
    await give(lagbot, siv, { kind: 'leser', from: '2024-05-01' });
    const before = await rolesOf(lagbot, siv);
    const asked = await lagbot.say(siv, 'nettverk forlat');
    expect(asked.outcome).toBe('asked');
    for (const part of ['Forlate I LAG?', 'Prosjektleder, Leka', 'Ingenting er gjort ennå'])
      expect(asked.text).toContain(part);
    expect(await rolesOf(lagbot, siv)).toEqual(before);
    const left = await lagbot.press(siv, buttonIn(asked, 'Ja, forlat nettverket'));
    expect(left.text).toContain('Du har forlatt I LAG.');
    expect(await rolesOf(lagbot, siv)).toEqual([{ ...before[0], to: '2024-03-14' }]);
    expect((await lagbot.say(siv, 'angre')).text).toContain('Rollene dine i I LAG er slik de var.');
    expect(await rolesOf(lagbot, siv)).toEqual(before);
    expect((await lagbot.say(siv, 'angre ikke')).text).toContain('Du har forlatt I LAG.');
    expect(await rolesOf(lagbot, siv)).toEqual([{ ...before[0], to: '2024-03-14' }]);
    const again = await lagbot.say(siv, 'nettverk forlat ja');
    expect(again).toMatchObject({ outcome: 'refused', records: [] });
    expect(again.text).toContain('slutter allerede i dag');
  });

  it('is typed whole, in English too', async () => {
    const lagbot = await startLagbot();
    const left = await lagbot.say(siv, 'network leave I LAG yes');
    expect(left).toMatchObject({ outcome: 'done', records: [{ type: 'role', to: '2024-03-14' }] });
  });

  it('is refused to the last coordinator, who is shown how to add another', async () => {
    const lagbot = await startLagbot();
    for (const text of ['nettverk forlat', 'nettverk forlat I LAG ja']) {
      const refused = await lagbot.say(ida, text);
      expect(refused).toMatchObject({ outcome: 'refused', records: [] });
      expect(refused.text).toMatch(/I LAG må ha en koordinator[\s\S]*→ Ny deltaker/);
    }
    await give(lagbot, kaare, { kind: 'koordinator', from: '2024-01-01' });
    expect((await lagbot.say(ida, 'nettverk forlat ja')).outcome).toBe('done');
    await lagbot.say(ida, 'angre');
    await lagbot.say(kaare, 'nettverk forlat ja');
    expect((await lagbot.say(ida, 'angre ikke')).text).toContain('I LAG må ha en koordinator');
  });

  it('asks which, where one is in two, and leaves the other alone', async () => {
    const lagbot = await startLagbot();
    await give(lagbot, siv, { kind: 'medlem', from: '2024-01-01', network: 'Vestnettet' });
    const which = await lagbot.say(siv, 'nettverk forlat');
    expect(which.text).toMatch(/I LAG[\s\S]*Vestnettet/);
    const asked = await lagbot.press(siv, buttonIn(which, 'Vestnettet'));
    await lagbot.press(siv, buttonIn(asked, 'Ja, forlat nettverket'));
    expect((await rolesOf(lagbot, siv)).map(({ to }) => to)).toEqual([null, '2024-03-14']);
  });

  it('says what it doesn’t understand', async () => {
    const lagbot = await startLagbot();
    const refused = await lagbot.say(siv, 'nettverk forlat Nordnettet');
    expect(refused.text).toMatch(/Jeg forstår ikke «Nordnettet»[\s\S]*nettverk forlat I LAG/);
    await lagbot.database.client.network.updateMany({ data: { archivedAt: new Date() } });
    expect((await lagbot.say(siv, 'nettverk forlat')).text).toContain(
      'ingen rolle i et nettverk som er i bruk',
    );
  });
});
