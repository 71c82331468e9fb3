import { beforeAll, describe, expect, it } from 'vitest';
import { plan } from '../../src/schedule/ledger.ts';
import { type Lagbot, oslo, startLagbot } from '../support/people.ts';
import { messageTo } from '../support/schedule.ts';

let lagbot: Lagbot;
const coordinator = 'Ida Prøvestad';
const setEmail = (name: string, email: string) =>
  lagbot.database.client.person.update({ where: { id: lagbot.personId(name) }, data: { email } });
/** What became of a message to somebody on 13 March. */
const remember = async (
  name: string,
  matter: string,
  fate: { state: string; platform?: string; response: string },
) => {
  const message = messageTo(lagbot.personId(name), matter, oslo('2024-03-13T08:00'));
  await plan(lagbot.database, matter, [{ ...message, networkId: lagbot.network }]);
  await lagbot.database.client.delivery.updateMany({ where: { kind: matter }, data: fate });
};

describe('somebody whom no platform reaches, where e-mail goes out', () => {
  beforeAll(async () => {
    lagbot = await startLagbot(undefined, { hasEmail: true });
    await lagbot.say(coordinator, 'samling ny Fagdag 3. april kl 10-15 på Høylandet');
    await lagbot.say(coordinator, 'samling send 1');
    await setEmail('Tuva Nyliv', 'tuva@hoylandet.example');
    await setEmail('Berit Demohaug', 'berit@meraker.example');
    await setEmail('Siv Eksempelvik', 'siv@leka.example');
    await lagbot.database.client.account.create({
      data: {
        ...{ id: 'siv', personId: lagbot.personId('Siv Eksempelvik'), platform: 'slack', tenant: 'T1' },
        ...{ user: 'U1', createdAt: oslo('2024-01-01T08:00') },
      },
    });
    await remember('Tuva Nyliv', 'a', { state: 'failed', platform: 'email', response: 'email: 554 Spam' });
    await remember('Berit Demohaug', 'b', {
      state: 'failed',
      response: 'slack: left; email: 550 No such user',
    });
  });
  const participants = async (person = coordinator) => (await lagbot.say(person, 'samling deltakere 1')).text;

  it('stands among the participants as one who gets e-mail alone, or can’t be reached where it is refused', async () => {
    const text = await participants();
    expect(text).toContain('Får bare e-post (1): Tuva Nyliv (Høylandet)\n');
    expect(text).toMatch(/Kan ikke nås \(\d\): /);
    const [, lost = ''] = text.split('Kan ikke nås');
    expect(lost).toContain('Berit Demohaug (Meråker)');
    expect(lost).toContain('Pia Gruppenes (Leka)');
    expect(lost).not.toContain('Tuva');
    expect(lost).not.toContain('Siv');
  });

  it('is the coordinator’s concern alone', async () => {
    expect(await participants('Siv Eksempelvik')).not.toMatch(/Får bare e-post|Kan ikke nås/);
  });

  it('is named so before a nudge, about a gathering, a deadline or the status', async () => {
    const gathering = await lagbot.say(coordinator, 'samling purr 1');
    expect(gathering.text).toContain('• Tuva Nyliv (Høylandet): får bare e-post\n');
    expect(gathering.text).toContain('• Berit Demohaug (Meråker): kan ikke nås');
    const status = await lagbot.say(coordinator, 'status purr');
    expect(status.text).toContain('• Tuva Nyliv (Høylandet): får bare e-post');
    await lagbot.say(coordinator, 'frist ny Handlingsplan 30. april');
    const deadline = await lagbot.say(coordinator, 'frist purr 1');
    expect(deadline.text).toMatch(/• Tuva Nyliv.*: får bare e-post/);
  });

  it('is reached again when an e-mail has been taken', async () => {
    await remember('Berit Demohaug', 'c', { state: 'sent', platform: 'email', response: '<id> 250 OK' });
    expect(await participants()).toContain('Får bare e-post (2): ');
  });
});

describe('somebody whom no platform reaches, where no e-mail goes out', () => {
  it('can’t be reached, whatever their address', async () => {
    lagbot = await startLagbot();
    await lagbot.say(coordinator, 'samling ny Fagdag 3. april kl 10-15 på Høylandet');
    await setEmail('Tuva Nyliv', 'tuva@hoylandet.example');
    const { text } = await lagbot.say(coordinator, 'samling deltakere 1');
    expect(text).not.toContain('Får bare e-post');
    expect(text.split('Kan ikke nås')[1]).toContain('Tuva Nyliv (Høylandet)');
  });
});
