import { beforeAll, describe, expect, it } from 'vitest';
import { deadlines } from '../../../src/features/deadlines/feature.ts';
import { interrupted } from '../../support/interrupted.ts';
import { buttonIn, type Lagbot, startLagbot } from '../../support/people.ts';

const siv = 'Siv Eksempelvik';
const odd = 'Odd Attestmo';
const ida = 'Ida Prøvestad';

describe('taking back what is reported done', () => {
  let lagbot: Lagbot;
  beforeAll(async () => {
    lagbot = await startLagbot([deadlines]);
    await lagbot.say(ida, 'frist ny Boligkart 10. april');
    await lagbot.say(ida, 'frist ny Tertialstatus 15. april for prosjektansvarlige');
  });

  it('without a name means my own latest report of the last week, never a colleague’s', async () => {
    await lagbot.say(siv, 'frist ferdig Boligkart', { now: '2024-03-14T10:00' });
    const others = await lagbot.say(odd, 'frist angre', { now: '2024-03-14T11:00' });
    expect(others.records).toEqual([]);
    expect(others.text).toContain('Du har ikke meldt noen frist ferdig de siste sju dagene');
    const late = await lagbot.say(siv, 'frist angre', { now: '2024-03-22T10:00' });
    expect(late.records).toEqual([]);
    const named = await lagbot.say(ida, 'frist ikke ferdig Boligkart 2024-04-10 Leka', {
      now: '2024-03-22T11:00',
    });
    expect(named.records).toMatchObject([{ change: 'removed', title: 'Boligkart' }]);
    await lagbot.say(siv, 'frist ferdig Boligkart', { now: '2024-03-22T12:00' });
    await lagbot.say(odd, 'frist ferdig Tertialstatus', { now: '2024-03-22T13:00' });
    const mine = await lagbot.say(siv, 'frist angre', { now: '2024-03-28T10:00' });
    expect(mine.records).toMatchObject([{ change: 'removed', title: 'Boligkart' }]);
  });

  it('stands on the front page, and nothing that is more than 60 days ahead', async () => {
    await lagbot.say(ida, 'frist ny Søknad 15. desember');
    await lagbot.say(ida, 'frist ny Rapport 20. mars');
    await lagbot.say(siv, 'frist ferdig Rapport');
    const home = await lagbot.open(siv);
    expect(home.text).toContain('Frist: Boligkart');
    expect(home.text).not.toContain('Søknad');
    expect((await lagbot.open(siv, { now: '2024-12-01T10:00' })).text).toMatch(
      /Frist: Boligkart.*, og \d til/u,
    );
  });
});

describe('a coordinator who reports a deadline done without a municipality', () => {
  it.each(['', ' for Leka'])('is asked which, by any of the ways to say what is meant:%s', async (whom) => {
    const lagbot = await startLagbot();
    await lagbot.say(ida, `frist ny Rullering av handlingsplan 25. mars${whom}`);
    await lagbot.say(ida, 'frist ferdig handlingsplanen');
    for (const typed of ['ok', 'frist ferdig 1', 'frist ferdig rullering av handlingsplan']) {
      const said = await lagbot.say(ida, typed);
      expect([said.outcome, said.text]).toEqual(['asked', expect.stringContaining('For hvilken kommune')]);
    }
    const done = await lagbot.say(ida, 'frist ferdig rullering av handlingsplan Leka');
    expect(done.outcome).toBe('done');
  });
});

describe('a deadline that changes while it is reported done', () => {
  it('takes the report along to its new date', async () => {
    const meanwhile: (() => Promise<unknown>)[] = [];
    const slow = interrupted(deadlines, 'deadlines.complete', meanwhile);
    const lagbot = await startLagbot([slow]);
    await lagbot.say(ida, 'frist ny Boligkart 10. april');
    meanwhile.push(() => lagbot.say(ida, 'frist utsett Boligkart 12. april'));
    const said = await lagbot.say(siv, 'frist ferdig Boligkart');
    expect(said.records).toMatchObject([{ type: 'completion', due: '2024-04-12' }]);
    expect(await lagbot.database.client.completion.findMany()).toMatchObject([{ due: '2024-04-12' }]);
    expect((await lagbot.say(siv, 'frist')).text).toContain('Ferdig, meldt av Siv Eksempelvik');
    meanwhile.push(() => lagbot.say(ida, 'frist slett Tilskudd'));
    await lagbot.say(ida, 'frist ny Tilskudd 11. april');
    expect((await lagbot.say(siv, 'frist ferdig Tilskudd')).records).toEqual([]);
    expect(await lagbot.database.client.completion.count()).toBe(1);
  });
});

describe('a deadline for a municipality in two networks', () => {
  it('asks which network, and takes either by the words that it names', async () => {
    const lagbot = await startLagbot([deadlines]);
    const { client } = lagbot.database;
    const other = await client.network.findFirstOrThrow({ where: { name: 'Vestnettet' } });
    const base = { networkId: other.id, municipalityId: '5052' };
    await client.membership.create({ data: { id: 'both', ...base } });
    await client.role.create({
      data: {
        id: 'both',
        personId: lagbot.personId(ida),
        networkId: other.id,
        kind: 'koordinator',
        from: '2023-12-20',
      },
    });
    const asked = await lagbot.say(ida, 'frist ny Boligkart 22. mars for Leka');
    expect(asked.outcome).toBe('asked');
    expect(asked.text).toContain('Leka er med i flere nettverk. Hvilket gjelder det?');
    const pressed = await lagbot.press(ida, buttonIn(asked, 'Leka (I LAG)'));
    expect(pressed.records).toMatchObject([{ network: 'I LAG', municipality: 'Leka', title: 'Boligkart' }]);
    const said = await lagbot.say(ida, 'frist ny Boligkart 22. mars for Leka (Vestnettet)');
    expect(said.records).toMatchObject([{ network: 'Vestnettet', municipality: 'Leka' }]);
    const alone = await lagbot.say(ida, 'frist ny Boligkart 22. mars for Meråker');
    expect(alone.records).toMatchObject([{ network: 'I LAG', municipality: 'Meråker' }]);
  });
});
