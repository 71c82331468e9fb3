import { describe, expect, it } from 'vitest';
import { type Lagbot, startLagbot } from '../../support/people.ts';

const ida = 'Ida Prøvestad';
const siv = 'Siv Eksempelvik';

const goalsOf = async ({ database }: Lagbot) => {
  const goals = await database.client.goal.findMany({
    orderBy: [{ municipalityId: 'asc' }, { number: 'asc' }],
  });
  return goals.map((one) =>
    [
      one.municipalityId,
      one.number,
      one.title,
      one.agreement ?? '–',
      one.partners ?? '–',
      one.target ?? '–',
    ].join(' | '),
  );
};

/** Lagbot where one agreement binds Leka and Høylandet. */
async function start(): Promise<Lagbot> {
  const lagbot = await startLagbot();
  await lagbot.database.client.agreement.updateMany({
    where: { networkId: lagbot.network, municipalityId: { in: ['5052', '5046'] } },
    data: { name: 'Bygdevekst Namdal' },
  });
  return lagbot;
}

describe('a goal of all municipalities of an agreement', () => {
  it.each([
    'tiltak delmål ny Flere vil bo her partnere: Nav, Husbanken måltall: 600 for alle i avtalen',
    'tiltak delmål ny Flere vil bo her partnere: Nav for alle i Bygdevekst Namdal',
    'tiltak delmål ny Flere vil bo her for alle kommunene i avtalen',
  ])('«%s»', async (typed) => {
    const lagbot = await start();
    await lagbot.say(ida, 'tiltak delmål ny Eget mål for Leka');
    const said = await lagbot.say(ida, typed);
    expect(said.outcome, said.text).toBe('done');
    const all = await goalsOf(lagbot);
    expect(all).toHaveLength(3);
    expect(all[0]).toMatch(/^5046 \| 1 \| Flere vil bo her \| Bygdevekst Namdal/);
    expect(all[2]).toMatch(/^5052 \| 2 \| Flere vil bo her \| Bygdevekst Namdal/);
    await lagbot.say(ida, 'angre');
    const { client } = lagbot.database;
    expect(await client.goal.count({ where: { droppedAt: null } })).toBe(1);
  });

  it('keeps partners, indicator, baseline and target, and shows and changes them', async () => {
    const lagbot = await start();
    await lagbot.say(
      siv,
      'tiltak delmål ny Bosetting måles ved: innbyggere utgangspunkt: 570 måltall: 600 partnere: Nav',
    );
    const shown = (await lagbot.say(siv, 'tiltak delmål 1')).text;
    for (const part of ['Måles ved: innbyggere', 'Utgangspunkt: 570', 'Måltall: 600', 'Partnere: Nav'])
      expect(shown).toContain(part);
    const changed = await lagbot.say(siv, 'tiltak delmål endre 1 måltall: 650');
    expect(changed.text).toContain('600 → 650');
    await lagbot.say(siv, 'angre');
    expect(await goalsOf(lagbot)).toEqual(['5052 | 1 | Bosetting | – | Nav | 600']);
  });

  it('is for whoever may change the plans of all of them', async () => {
    const lagbot = await start();
    expect((await lagbot.say(siv, 'tiltak delmål ny Kai for alle i avtalen')).outcome).toBe('refused');
    expect((await lagbot.say(ida, 'tiltak delmål ny Kai for alle i Fiskeavtalen')).text).toContain(
      'ingen slik avtale',
    );
    expect(await goalsOf(lagbot)).toEqual([]);
  });
});
