import { v7 as uuid } from 'uuid';
import { describe, expect, test } from 'vitest';
import { buttonIn, type Lagbot, startLagbot } from '../../support/people.ts';

const leader = 'Siv Eksempelvik';
const lagbot = await startLagbot();
const other = await joinOtherNetwork(lagbot);

/** Lets Leka, and the leader with it, take part in the other network too; gives that network's id. */
async function joinOtherNetwork({ database: { client }, personId }: Lagbot): Promise<string> {
  const { id: networkId } = await client.network.findFirstOrThrow({ where: { name: 'Vestnettet' } });
  await client.membership.create({ data: { id: uuid(), networkId, municipalityId: '5052' } });
  await client.role.create({
    data: {
      id: uuid(),
      personId: personId(leader),
      networkId,
      municipalityId: '5052',
      kind: 'prosjektleder',
      from: '2023-12-20',
    },
  });
  return networkId;
}

const networksOf = async (activity: string): Promise<string[]> =>
  (await lagbot.database.client.hours.findMany({ where: { activity } })).map(({ networkId }) => networkId);

describe('hours in a municipality of two networks', () => {
  test('are asked about by names that differ, and saved by the button', async () => {
    const asked = await lagbot.say(leader, 'timer 2t planmøte');
    expect([asked.outcome, asked.records]).toEqual(['asked', []]);
    expect(asked.text).toContain('Leka (I LAG)');
    const saved = await lagbot.press(leader, buttonIn(asked, 'Leka (Vestnettet)'));
    expect(saved.text).toContain('Leka (Vestnettet) · egeninnsats');
    expect(saved.records).toEqual([expect.objectContaining({ municipality: 'Leka', minutes: 120 })]);
    expect(await networksOf('planmøte')).toEqual([other]);
  });

  test('are saved by what the question says to type', async () => {
    const asked = await lagbot.say(leader, 'timer 1t 11.3. synfaring');
    const typed = /→ \d\) Leka \(Vestnettet\): (.*)/.exec(asked.text)?.[1] ?? '';
    expect(typed).toBe('timer 1 t mandag 11. mars 2024 #Leka_Vestnettet: synfaring');
    expect((await lagbot.say(leader, typed)).outcome).toBe('done');
    expect((await lagbot.say(leader, 'timer 1t 11.3. synfaring #i_lag')).outcome).toBe('done');
    expect(new Set(await networksOf('synfaring'))).toEqual(new Set([other, lagbot.network]));
  });

  test('are saved by the form, and moved by it', async () => {
    const asked = await lagbot.say(leader, 'timer');
    const fields = asked.reply.kind === 'form' ? asked.reply.form.fields : [];
    const key = `${other}/5052`;
    expect(fields).toContainEqual(
      expect.objectContaining({
        name: 'municipality',
        options: [
          { value: `${lagbot.network}/5052`, label: 'Leka (I LAG)' },
          { value: key, label: 'Leka (Vestnettet)' },
        ],
      }),
    );
    const values = { duration: '1 t', day: '2024-03-12', activity: 'kartlegging', financing: 'egeninnsats' };
    await lagbot.submit(leader, 'hours.save', { ...values, municipality: key });
    expect(await networksOf('kartlegging')).toEqual([other]);
    const moved = await lagbot.say(leader, 'timer endre siste #Leka_I_LAG');
    expect(moved.text).toContain('Leka (Vestnettet) → Leka (I LAG)');
    expect(await networksOf('kartlegging')).toEqual([lagbot.network]);
    await lagbot.press(leader, buttonIn(moved, 'Angre'));
    expect(await networksOf('kartlegging')).toEqual([other]);
  });

  test('come back to the place they were taken from', async () => {
    await lagbot.say(leader, 'timer 1t telefon #vestnettet');
    const removed = await lagbot.say(leader, 'timer angre');
    await lagbot.press(leader, buttonIn(removed, 'Gjør det likevel'));
    expect(await networksOf('telefon')).toEqual([other]);
  });

  test('reach no place that the person has no role in', async () => {
    const value = JSON.stringify({
      minutes: 60,
      day: '2024-03-14',
      activity: 'snik',
      municipality: `${other}/4640`,
    });
    expect((await lagbot.press(leader, { action: 'hours.choose', value })).outcome).toBe('asked');
    expect(await networksOf('snik')).toEqual([]);
  });
});

describe('a place named by its municipality alone', () => {
  test('needs no network', async () => {
    const said = await lagbot.say('Tuva Nyliv', 'timer 1t planmøte #høylandet');
    expect(said.text).toContain('\nHøylandet · egeninnsats');
  });
});

test('a refusal sends nobody to themselves', async () => {
  const alone = await lagbot.say('Ida Prøvestad', 'timer 2t planmøte');
  expect([alone.outcome, alone.text]).toEqual(['refused', expect.not.stringContaining('Spør')]);
  const reader = await lagbot.say('Kåre Demodal', 'timer 2t planmøte');
  expect(reader.text).toContain('Spør Ida Prøvestad.');
});

describe('several lines at once', () => {
  test('are put into the municipality that is chosen, but for those that name one', async () => {
    const asked = await lagbot.say(leader, 'timer man 2t plan\ntir 3t reise #vestnettet');
    expect(asked.text).toContain('Hvilken kommune');
    const placed = await lagbot.press(leader, buttonIn(asked, 'Leka (I LAG)'));
    expect([placed.outcome, placed.records]).toEqual(['asked', []]);
    expect((await lagbot.say(leader, '1')).records).toHaveLength(2);
    expect(await networksOf('plan')).toEqual([lagbot.network]);
    expect(await networksOf('reise')).toEqual([other]);
  });
});

test('a theme that the place’s network lacks is told of', async () => {
  const said = await lagbot.say(leader, 'timer 1t 5.3. gjennomgang #næring #vestnettet');
  expect(said.text).toContain('Vestnettet har ikke temaet «Næringsutvikling»');
  expect(said.records).toEqual([expect.objectContaining({ theme: null })]);
});
