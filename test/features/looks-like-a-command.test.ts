import { beforeAll, describe, expect, it } from 'vitest';
import { type Lagbot, startLagbot } from '../support/people.ts';

const siv = 'Siv Eksempelvik';
const ida = 'Ida Prøvestad';
const odd = 'Odd Attestmo';

describe('what looks like a command is one', () => {
  let lagbot: Lagbot;
  beforeAll(async () => {
    lagbot = await startLagbot();
    await lagbot.say(ida, 'frist ny Attestere timer 31. mars hver måned for prosjektansvarlig');
  });

  it.each(['status slett', 'status fjern den siste', 'status delete', 'status trekk tilbake'])(
    '«%s» takes the last status back',
    async (typed) => {
      await lagbot.say(siv, 'status i rute: Alt vel');
      expect((await lagbot.say(siv, typed)).records).toMatchObject([{ withdrawn: true }]);
    },
  );

  it('though a colon stands behind its word', async () => {
    await lagbot.say(siv, 'status i rute: Alt vel');
    expect((await lagbot.say(siv, 'status endre: forsinket: Venter')).records).toMatchObject([
      { state: 'delayed', done: 'Venter' },
    ]);
    await lagbot.say(siv, 'timer 2t møte');
    expect((await lagbot.say(siv, 'timer slett: 1')).records).toMatchObject([{ change: 'removed' }]);
  });

  it('and words of a status that begin so stay a status', async () => {
    const said = await lagbot.say(siv, 'status slett ikke glem folkemøtet');
    expect([said.outcome, said.text]).toEqual(['asked', expect.stringContaining('slett ikke glem')]);
  });

  it.each([
    [siv, 'frist ferdig attestere timer mars'],
    [odd, 'frist ferdig attestere timer'],
    [ida, 'frist ferdig attestere timer'],
    [ida, 'frist ferdig attestere timer Leka'],
  ])('%s: «%s» says who ticks it, without buttons that would refuse', async (person, typed) => {
    const said = await lagbot.say(person, typed);
    expect([said.outcome, said.text]).toEqual(['refused', expect.stringContaining('av seg selv')]);
    expect(said.text).not.toContain('→');
  });
});
