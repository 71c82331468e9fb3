import { beforeAll, expect, it } from 'vitest';
import { type Lagbot, startLagbot } from '../../support/people.ts';

let lagbot: Lagbot;
const say = (text: string) => lagbot.say('Ida Prøvestad', text);

beforeAll(async () => {
  lagbot = await startLagbot();
});

it.each([
  ['samling endre Fagdag for prosjektlederne', { audience: null }],
  ['samling flytt Fagdag 5. april kl 9-11', { startsAt: new Date('2024-04-03T08:00:00Z') }],
])(
  'what waits to be sent is as it was after «%s» and «angre», and changed again after «angre ikke»',
  async (typed, was) => {
    const { client } = lagbot.database;
    await say('samling ny Fagdag 3. april kl 10-15 på Høylandet');
    const { id } = await client.gathering.findFirstOrThrow({ where: { title: 'Fagdag', cancelledAt: null } });
    const find = () => client.gathering.findUniqueOrThrow({ where: { id } });
    expect((await say(typed)).text).toContain('Ingen har fått beskjed ennå');
    const changed = await find();
    expect(changed).not.toMatchObject(was);
    expect((await say('angre')).text).toContain('Ingen har fått beskjed ennå');
    expect(await find()).toMatchObject(was);
    await say('angre ikke');
    expect(await find()).toEqual(changed);
    await say('samling avlys Fagdag ja');
  },
);

it('what those invited are told of says so, and how to change it back', async () => {
  await say('samling ny Kaffe 4. april kl 10-11 for prosjektlederne');
  await say('samling send Kaffe');
  await say('samling flytt Kaffe 5. april');
  const { outcome, text } = await say('angre');
  expect([outcome, text]).toEqual(['refused', expect.stringContaining('De inviterte får vite om endringen')]);
});
