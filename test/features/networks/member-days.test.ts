import { describe, expect, it } from 'vitest';
import { type Lagbot, startLagbot } from '../../support/people.ts';

const ida = 'Ida Prøvestad';

/** Lagbot where Meråker was in the network until the end of February, and Leka is in it from April. */
async function start(): Promise<Lagbot> {
  const lagbot = await startLagbot();
  const { client } = lagbot.database;
  await client.membership.updateMany({ where: { municipalityId: '5034' }, data: { to: '2024-02-29' } });
  await client.role.updateMany({ where: { municipalityId: '5034' }, data: { to: '2024-02-29' } });
  await client.membership.updateMany({ where: { municipalityId: '5052' }, data: { from: '2024-04-01' } });
  return lagbot;
}

describe('a municipality that has left its network, and one that is still to come', () => {
  it('owe no deadline outside their days', async () => {
    const lagbot = await start();
    await lagbot.say(ida, 'frist ny Tertialstatus 20. mars');
    await lagbot.say(ida, 'frist ny Handlingsplan 20. april');
    const march = await lagbot.say(ida, 'frist liste Tertialstatus');
    expect(march.text).toContain('Høylandet');
    expect(march.text).not.toMatch(/Meråker|Leka/);
    const april = await lagbot.say(ida, 'frist liste Handlingsplan');
    expect(april.text).toContain('Leka');
    expect(april.text).not.toContain('Meråker');
  });

  it('are in the digest of the weeks that they are in the network, and in no other', async () => {
    const lagbot = await start();
    const now = { now: '2024-05-15T10:00' };
    const february = (await lagbot.say(ida, 'ukesrapport uke 8 mer', now)).text;
    expect(february).toMatch(/^Meråker +0:00 +0:00$/m);
    expect(february).not.toMatch(/^Leka +0:00 +0:00$/m);
    const march = (await lagbot.say(ida, 'ukesrapport uke 11 mer', now)).text;
    expect(march).toMatch(/^Høylandet +0:00 +0:00$/m);
    expect(march).not.toMatch(/^(Leka|Meråker) +0:00 +0:00$/m);
  });

  it('get no new deadlines, goals or people when they have left', async () => {
    const lagbot = await start();
    expect((await lagbot.say(ida, 'tiltak')).text).not.toContain('Meråker');
    const form = await lagbot.say(ida, 'deltaker ny Ny Person');
    const options =
      form.reply.kind !== 'form'
        ? []
        : form.reply.form.fields.flatMap((field) => (field.field === 'choice' ? field.options : []));
    const labels = options.map(({ label }) => label).join(' ');
    expect(labels).toContain('Leka');
    expect(labels).not.toContain('Meråker');
  });

  it('have their own financing in the years that they were in the network', async () => {
    const lagbot = await start();
    const now = { now: '2025-05-15T10:00' };
    expect((await lagbot.say(ida, 'egeninnsats 2025', now)).text).not.toContain('Meråker');
    expect((await lagbot.say(ida, 'egeninnsats 2024', now)).text).toContain('Meråker');
  });
});
