import { beforeEach, describe, expect, test } from 'vitest';
import { buttonIn, buttonsIn, type Lagbot, startLagbot } from '../../support/people.ts';

const ida = 'Ida Prøvestad';
let lagbot: Lagbot;
beforeEach(async () => {
  lagbot = await startLagbot();
});

const named = (name: string) => lagbot.database.client.network.findUnique({ where: { name } });
const filled = ({ reply }: Awaited<ReturnType<Lagbot['say']>>) => {
  if (reply.kind !== 'form') throw new Error(`got ${reply.kind}`);
  return reply.form;
};

describe('another network', () => {
  test.each([
    ['nettverk ny Kystnett', 'Kystnett er opprettet, og du er koordinator.'],
    ['nettverk opprett «Kystnett»', 'Kystnett er opprettet, og du er koordinator.'],
    ['network new Kystnett', 'Kystnett er opprettet, og du er koordinator.'],
  ])('is begun by its coordinator, who is led on: %s', async (typed, told) => {
    const begun = await lagbot.say(ida, typed);
    expect(begun.text).toContain(told);
    const network = await named('Kystnett');
    const roles = await lagbot.database.client.role.findMany({ where: { networkId: network?.id ?? '' } });
    expect(roles).toMatchObject([
      { kind: 'koordinator', personId: lagbot.personId(ida), municipalityId: null },
    ]);
    const joined = await lagbot.press(ida, buttonIn(begun, 'Velg kommuner'));
    expect(filled(joined).intro).toBe('Kystnett');
  });

  test('is begun by the button of the one that is there, called what it can be changed from', async () => {
    const shown = await lagbot.say(ida, 'nettverk I LAG');
    const begun = await lagbot.press(ida, buttonIn(shown, 'Nytt nettverk'));
    expect(begun.text).toContain('Nytt nettverk er opprettet');
    const form = filled(await lagbot.press(ida, buttonIn(begun, 'Fyll ut')));
    expect(form.fields.map(({ name }) => name)).toContain('county');
    const again = await lagbot.say(ida, 'nettverk ny');
    expect(again.outcome).toBe('refused');
    expect(again.text).toContain('«Nytt nettverk» fra før');
  });

  test.each(['nettverk ny I LAG', 'nettverk ny i lag'])(
    'is refused by a name that one of theirs has: %s',
    async (typed) => {
      const before = await lagbot.database.client.network.count();
      const refused = await lagbot.say(ida, typed);
      expect(refused.outcome).toBe('refused');
      expect(refused.text).toContain('Ingenting er gjort. Skriv «nettverk ny NAVN» med et annet navn.');
      expect(buttonsIn(refused).map((one) => one.typed)).toEqual(['oppsett I LAG']);
      expect(await lagbot.database.client.network.count()).toBe(before);
    },
  );

  test('is refused by a name that somebody else’s has, or that is too long', async () => {
    expect((await lagbot.say(ida, 'nettverk ny Vestnettet')).text).toContain('«Vestnettet» fra før');
    expect((await lagbot.say(ida, `nettverk ny ${'a'.repeat(101)}`)).text).toContain('høyst 100 tegn');
  });

  test('is begun by no one else', async () => {
    expect((await lagbot.say('Siv Eksempelvik', 'nettverk ny Kystnett')).outcome).toBe('refused');
    expect(await named('Kystnett')).toBeNull();
  });

  test('is taken back, and there again, while nothing has come into it', async () => {
    await lagbot.say(ida, 'nettverk ny Kystnett');
    const undone = await lagbot.say(ida, 'angre');
    expect(undone.text).toContain('Kystnett er borte igjen.');
    expect(await named('Kystnett')).toBeNull();
    const again = await lagbot.press(ida, buttonIn(undone, 'Gjør det likevel'));
    expect(again.text).toContain('Kystnett er opprettet');
    expect(await named('Kystnett')).not.toBeNull();
  });

  test('stays where it was taken into use, and can be archived', async () => {
    await lagbot.say(ida, 'nettverk ny Kystnett');
    const network = await named('Kystnett');
    await lagbot.database.client.theme.create({
      data: { id: 't', networkId: network?.id ?? '', name: 'Havbruk', position: 1 },
    });
    const refused = await lagbot.say(ida, 'angre');
    expect(refused.text).toContain('Kystnett er tatt i bruk siden');
    expect(buttonsIn(refused).map(({ typed }) => typed)).toContain('nettverk arkiver Kystnett');
  });
});

describe('the set-up of one of two', () => {
  test('opens each form with its network', async () => {
    await lagbot.say(ida, 'nettverk ny Kystnett');
    const network = await named('Kystnett');
    const said = await lagbot.say(ida, 'oppsett Kystnett');
    const [many, gathering] = [buttonIn(said, 'Legg til flere'), buttonIn(said, 'Sett opp')];
    expect((await lagbot.press(ida, buttonIn(said, 'Legg til én'))).reply.kind).toBe('form');
    const planned = filled(await lagbot.press(ida, gathering));
    expect(planned.fields.find(({ name }) => name === 'network')?.value).toBe(network?.id);
    const form = filled(await lagbot.press(ida, many));
    expect(form.intro).toContain('Kystnett. ');
    const values = { lines: 'Kari Nordmann leser' };
    const saved = await lagbot.submit(ida, 'people.saveMany', values, { state: form.state });
    expect(saved.outcome).toBe('done');
    const roles = await lagbot.database.client.role.findMany({
      where: { networkId: network?.id ?? '', kind: 'leser' },
    });
    expect(roles).toHaveLength(1);
  });

  test('gives a role in the one that it is about, where the municipality is in both', async () => {
    await lagbot.say(ida, 'nettverk ny Kystnett');
    await lagbot.say(ida, 'nettverk kommune Kystnett Leka');
    const network = await named('Kystnett');
    const said = await lagbot.say(ida, 'oppsett Kystnett');
    const form = filled(await lagbot.press(ida, buttonIn(said, 'Prosjektleder i Leka')));
    expect(form.fields.find(({ name }) => name === 'municipality')?.value).toContain(network?.id);
  });

  test('needs no rate where one is set from a coming day', async () => {
    await lagbot.database.client.rate.updateMany({ data: { from: '2030-01-01', to: null } });
    expect((await lagbot.say(ida, 'oppsett')).text).not.toContain('Ingen sats');
  });
});
