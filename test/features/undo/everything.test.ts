import { describe, expect, test } from 'vitest';
import { type Lagbot, startLagbot } from '../../support/people.ts';

const siv = 'Siv Eksempelvik';
const ida = 'Ida Prøvestad';
const pia = 'Pia Gruppenes';

/** What people see of what they did: everything but the trail that it leaves. */
async function standing({ database: { client } }: Lagbot) {
  const order = { orderBy: { id: 'asc' } } as const;
  const gatherings = await client.gathering.findMany(order);
  const deadlines = await client.deadline.findMany(order);
  const goals = await client.goal.findMany({ ...order, where: { droppedAt: null } });
  const measures = await client.measure.findMany({ ...order, where: { droppedAt: null } });
  const statuses = await client.status.findMany({ ...order, where: { withdrawn: false } });
  const answers = await client.gatheringAnswer.findMany(order);
  const completions = await client.completion.findMany(order);
  const people = await client.person.findMany(order);
  return {
    gatherings: gatherings.filter(({ cancelledAt }) => cancelledAt === null),
    deadlines: deadlines.filter(({ cancelledAt }) => cancelledAt === null),
    answers: answers.map(({ choice, gatheringId, personId }) => ({ choice, gatheringId, personId })),
    completions: completions.map(({ id: _, completedAt: __, ...rest }) => rest),
    ...{ goals, measures, statuses, people },
  };
}

const plan = ['tiltak delmål ny Næring Leka', 'tiltak ny Bedriftsbesøk delmål 1 Leka'];
const gathering = 'samling ny Nettverksmøte 3. april kl 9-11';

describe('«angre» takes back the last thing, whatever it was', () => {
  const deeds: readonly (readonly [who: string, deed: string, ...before: (readonly [string, string])[]])[] = [
    [siv, 'samling kommer', [ida, gathering], [ida, 'samling send Nettverksmøte']],
    [
      siv,
      'samling kommer ikke Nettverksmøte',
      [ida, gathering],
      [ida, 'samling send Nettverksmøte'],
      [siv, 'samling kommer'],
    ],
    [siv, 'frist ferdig Handlingsplan', [ida, 'frist ny Handlingsplan 30. mars']],
    [
      siv,
      'frist ikke ferdig Handlingsplan',
      [ida, 'frist ny Handlingsplan 30. mars'],
      [siv, 'frist ferdig Handlingsplan sendt i går'],
    ],
    [ida, 'frist ny Handlingsplan 30. april'],
    [ida, 'frist utsett Handlingsplan 15. mai', [ida, 'frist ny Handlingsplan 30. april']],
    [ida, 'frist slett Handlingsplan', [ida, 'frist ny Handlingsplan 30. april']],
    [ida, 'samling avlys Nettverksmøte', [ida, gathering]],
    [siv, 'status i rute: Høringa er i gang'],
    [siv, 'status endre forsinket: Høringa er utsatt', [siv, 'status i rute: Høringa er i gang']],
    [siv, 'tiltak 1 forsinket', ...plan.map((text) => [siv, text] as const)],
    [siv, 'tiltak 1 forsinket Venter på tilbud', ...plan.map((text) => [siv, text] as const)],
    [siv, 'tiltak slett 1', ...plan.map((text) => [siv, text] as const)],
    [siv, 'tiltak ny Besøk delmål 1 Leka', ...plan.map((text) => [siv, text] as const)],
    [siv, 'profil språk nynorsk'],
    [siv, 'profil pause til fredag'],
    [siv, 'profil stille 16-08'],
  ];
  for (const [who, deed, ...before] of deeds)
    test(`${who}: «${deed}»`, async () => {
      const lagbot = await startLagbot();
      for (const [person, text] of before) {
        const said = await lagbot.say(person, text);
        expect([text, said.outcome]).toEqual([text, 'done']);
      }
      const stood = await standing(lagbot);
      const did = await lagbot.say(who, deed);
      expect([did.outcome, did.text]).toEqual(['done', expect.any(String)]);
      const done = await standing(lagbot);
      expect(done).not.toEqual(stood);
      const undone = await lagbot.say(who, 'angre');
      expect([undone.outcome, undone.text]).toEqual(['done', expect.stringMatching(/^Angr[ea]t?: /)]);
      expect(await standing(lagbot)).toEqual(stood);
      const again = await lagbot.say(who, 'angre ikke');
      expect([again.outcome, again.text]).toEqual(['done', expect.any(String)]);
      expect(await standing(lagbot)).toEqual(done);
    });
});

test('`X angre` takes back the last thing with X alone', async () => {
  const lagbot = await startLagbot();
  await lagbot.say(ida, gathering);
  await lagbot.say(ida, 'samling send Nettverksmøte');
  await lagbot.say(siv, 'timer 2t planmøte');
  await lagbot.say(siv, 'samling kommer');
  const undone = await lagbot.say(siv, 'timer angre');
  expect(undone.records).toEqual([expect.objectContaining({ type: 'hours', change: 'removed' })]);
  expect((await standing(lagbot)).answers).toHaveLength(1);
  expect((await lagbot.say(siv, 'samling angre')).outcome).toBe('done');
  expect((await standing(lagbot)).answers).toHaveLength(0);
});

test('what somebody else has changed since says who, and nothing is done', async () => {
  const lagbot = await startLagbot();
  for (const text of plan) await lagbot.say(siv, text);
  await lagbot.say(siv, 'tiltak 1 forsinket');
  const before = await lagbot.say('Odd Attestmo', 'tiltak 1 i rute');
  expect(before.outcome).toBe('done');
  const refused = await lagbot.say(siv, 'angre');
  expect([refused.outcome, refused.text]).toEqual([
    'refused',
    expect.stringContaining('endret siden av Odd Attestmo'),
  ]);
});

test('what can’t be taken back says why, and what to do instead', async () => {
  const lagbot = await startLagbot();
  await lagbot.say(ida, gathering);
  await lagbot.say(ida, 'samling send Nettverksmøte');
  await lagbot.say(ida, 'samling flytt Nettverksmøte 4. april kl 10-12');
  const moved = await lagbot.say(ida, 'angre');
  expect([moved.outcome, moved.text]).toEqual(['refused', expect.stringContaining('«samling flytt»')]);
  await lagbot.say(siv, 'status i rute: Høringa er i gang');
  await lagbot.say(ida, 'status svar Leka Fint arbeid');
  const replied = await lagbot.say(ida, 'angre');
  expect([replied.outcome, replied.text]).toEqual(['refused', expect.stringContaining('«status svar …»')]);
  const nothing = await lagbot.say(pia, 'angre');
  expect(nothing.outcome).toBe('refused');
});
