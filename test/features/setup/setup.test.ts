import { beforeEach, describe, expect, test } from 'vitest';
import { buttonIn, buttonsIn, type Lagbot, startLagbot } from '../../support/people.ts';

const ida = 'Ida Prøvestad';
let lagbot: Lagbot;
beforeEach(async () => {
  lagbot = await startLagbot();
});

const filled = (reply: Awaited<ReturnType<Lagbot['say']>>['reply']) => {
  if (reply.kind !== 'form') throw new Error(`got ${reply.kind}`);
  return Object.fromEntries(reply.form.fields.map(({ name, value }) => [name, value?.replace(/^.*\//, '')]));
};

describe('what a network lacks', () => {
  test('has a button for each, which opens that with all that is known', async () => {
    const said = await lagbot.say(ida, 'oppsett');
    expect(said.text).toContain('Høylandet og Meråker har ingen som kan attestere timer.');
    expect(buttonsIn(said).map(({ label, typed }) => `${label}: ${typed}`)).toEqual([
      'Prosjektansvarlig i Høylandet: deltaker ny prosjektansvarlig Høylandet',
      'Prosjektansvarlig i Meråker: deltaker ny prosjektansvarlig Meråker',
      'Legg til flere: deltaker flere I LAG',
      'Hopp over: oppsett hopp over folk I LAG',
      'Sett opp: samling ny I LAG',
    ]);
    const { reply } = await lagbot.press(ida, buttonIn(said, 'Prosjektansvarlig i Høylandet'));
    expect(filled(reply)).toMatchObject({ role: 'prosjektansvarlig', municipality: '5046' });
  });

  test('names each municipality once, with all whom it lacks', async () => {
    const { client } = lagbot.database;
    await client.role.deleteMany({ where: { municipalityId: { in: ['5046', '5034'] } } });
    const { text } = await lagbot.say(ida, 'oppsett');
    expect(text).toContain('Høylandet og Meråker har ingen prosjektleder og ingen som kan attestere timer.');
    expect(text.match(/Meråker har/g)).toHaveLength(1);
    await client.role.deleteMany({ where: { municipalityId: { not: null } } });
    const all = await lagbot.say(ida, 'oppsett');
    expect(all.text).toContain('Kommunene har ingen prosjektleder og ingen som kan attestere timer.');
    // Three are chosen from a list.
    expect(all.text).toContain('deltaker ny prosjektleder …');
  });

  test.each([
    [
      'profil språk nynorsk',
      'Høylandet og Meråker har ingen som kan attestere timar.',
      'Prosjektansvarleg i Meråker',
    ],
    [
      'profile language english',
      'Høylandet and Meråker: nobody who can attest hours.',
      'Responsible for the project in Meråker',
    ],
  ])('is said in the language that was chosen: %s', async (choose, sentence, label) => {
    await lagbot.say(ida, choose);
    const said = await lagbot.say(ida, choose.startsWith('profil ') ? 'oppsett' : 'setup');
    expect(said.text).toContain(sentence);
    expect(filled((await lagbot.press(ida, buttonIn(said, label))).reply)).toMatchObject({
      municipality: '5034',
    });
  });

  test('is the rate of a municipality alone, where the others have their own', async () => {
    const { client } = lagbot.database;
    await client.rate.updateMany({ where: { networkId: lagbot.network }, data: { municipalityId: '5052' } });
    const said = await lagbot.say(ida, 'oppsett');
    expect(said.text).toContain('Ingen sats gjelder for Høylandet og Meråker.');
    expect(buttonsIn(said).map(({ typed }) => typed)).toContain('sats ny Meråker');
  });
});

describe('what comes next', () => {
  test('stands behind each answer that brings the set-up on, with its button, until all is there', async () => {
    const first = await lagbot.say(ida, 'deltaker ny Kari En prosjektansvarlig Høylandet');
    expect(first.text).toContain('Neste: Meråker har ingen som kan attestere timer.');
    const { reply } = await lagbot.press(ida, buttonIn(first, 'Prosjektansvarlig i Meråker'));
    expect(filled(reply)).toMatchObject({ role: 'prosjektansvarlig', municipality: '5034' });
    const second = await lagbot.say(ida, 'deltaker ny Kari To prosjektansvarlig Meråker fra 1. april');
    expect(second.text).toContain('Neste: Ingen samling er satt opp ennå.');
    const last = await lagbot.say(ida, 'samling ny Vårsamling 20. mai kl 10-14 på Leka');
    expect(last.text).toContain('Nå er I LAG satt opp.');
    expect((await lagbot.say(ida, 'oppsett')).text).toContain('I LAG er satt opp');
    const more = await lagbot.say(ida, 'deltaker ny Kari Tre prosjektgruppe Meråker');
    expect(more.text).not.toContain('Neste:');
  });

  test('is what a new municipality lacks', async () => {
    const joined = await lagbot.say(ida, 'nettverk kommune Tydal');
    expect(joined.text).toContain('Neste: Tydal har ingen avtale ennå.');
    const made = await lagbot.press(ida, buttonIn(joined, 'Bruk den samme'));
    expect(made.text).toContain('Tydal');
  });

  test('is not said where nothing was brought on, nor to others than the coordinator', async () => {
    expect((await lagbot.say(ida, 'deltaker ny Kari Fire prosjektgruppe Leka')).text).not.toContain('Neste:');
    const said = await lagbot.say('Odd Attestmo', 'deltaker ny Kari Fem prosjektgruppe Leka');
    expect([said.outcome, said.text.includes('Neste:')]).toEqual(['done', false]);
    const typed = await lagbot.say(ida, 'frist ny Noe 1. juni');
    expect(typed.text).not.toContain('Neste:');
  });
});
