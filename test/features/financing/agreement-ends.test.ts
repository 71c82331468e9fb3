import { beforeAll, describe, expect, it } from 'vitest';
import type { PlannedMessage } from '../../../src/chat/reminder.ts';
import { ownFinancing } from '../../../src/features/financing/statement/feature.ts';
import { type Lagbot, startLagbot } from '../../support/people.ts';
import { reminding } from '../../support/reminding.ts';

// The agreements of the test's world run to Saturday 20 December 2025, and can be extended to the same day of 2026.
describe("reminders of an agreement's end", () => {
  let lagbot: Lagbot;
  beforeAll(async () => {
    lagbot = await startLagbot();
  });

  const clock = reminding(ownFinancing.reminders, () => lagbot);
  const plan = (from: string, to: string) => clock.plan('agreements.ending', from, to);
  const planFor = async (name: string) =>
    clock.messagesTo(name, await plan('2025-01-01T00:00', '2026-01-01T00:00'));
  const compose = (message: PlannedMessage | undefined, now: string) =>
    clock.compose('agreements.ending', message, now);

  it('come half a year, three months, a month and a week before, on working days', async () => {
    const days = ['2025-06-23', '2025-09-19', '2025-11-20', '2025-12-12'];
    expect((await planFor('Siv Eksempelvik')).map(({ slot }) => slot)).toEqual(days);
    expect((await planFor('Ida Prøvestad')).map(({ slot }) => slot)).toEqual(days);
  });

  it('tell a municipality of its own and the county of all, with what is to be done', async () => {
    const [own] = await planFor('Siv Eksempelvik');
    expect(await compose(own, '2025-06-23T08:00')).toBe(
      [
        'Avtalen går ut om 180 dager',
        'Kommune: Leka',
        'Siste dag: lørdag 20. desember 2025',
        'Kan forlenges til: søndag 20. desember 2026',
        '• Skal avtalen forlenges, må det være avgjort før den går ut.',
        '• Timer etter siste dag kan føres, men regnes ikke med. Lever og attester det som gjenstår.',
        '• Avtalen krever sluttrapport: «rapport sluttrapport» lager den og viser hva som mangler.',
      ].join('\n'),
    );
    const [all] = await planFor('Ida Prøvestad');
    expect(await compose(all, '2025-06-23T08:00')).toContain('Kommuner: Høylandet, Leka, Meråker');
  });

  it('are skipped when a later one is due, the day has passed or the agreement goes on', async () => {
    const [first, , , last] = await planFor('Siv Eksempelvik');
    expect(await compose(first, '2025-09-19T08:00')).toBe('skip: a later reminder of the same is due');
    expect(await compose(last, '2025-12-21T08:00')).toBe('skip: the date has passed');
    await lagbot.database.client.agreement.updateMany({
      where: { municipalityId: '5052' },
      data: { end: '2026-12-20' },
    });
    expect(await compose(last, '2025-12-12T08:00')).toBe('skip: the agreement goes on');
    const [all] = await planFor('Ida Prøvestad');
    expect(await compose(all, '2025-06-23T08:00')).toContain('Kommuner: Høylandet, Meråker');
  });

  it.each([
    [
      { kind: 'bygdevekst' },
      ['Avtalen krever at dere rapporterer måloppnåelsen for hvert delmål.', 'Avtalen skal evalueres.'],
    ],
    [
      { kind: 'læringsnettverk' },
      ['Avtalen krever sluttrapport: «rapport sluttrapport» lager den og viser hva som mangler.'],
    ],
    [
      { kind: 'bygdevekst', ownFinancingPerYear: 10_000_00 },
      [
        'Timer etter siste dag kan føres, men regnes ikke med. Lever og attester det som gjenstår.',
        'Avtalen krever at dere rapporterer måloppnåelsen for hvert delmål.',
        'Avtalen skal evalueres.',
      ],
    ],
  ])('name what the agreement asks for: %j', async (terms, asked) => {
    const free = { end: '2025-12-20', maxEnd: '2025-12-20', ownFinancingPerYear: 0 };
    await lagbot.database.client.agreement.updateMany({
      where: { municipalityId: '5052' },
      data: { ...free, ...terms },
    });
    const [own] = await planFor('Siv Eksempelvik');
    const said = await compose(own, '2025-06-23T08:00');
    expect(said.split('\n').filter((line) => line.startsWith('• '))).toEqual(asked.map((one) => `• ${one}`));
    const shown = (await lagbot.say('Siv Eksempelvik', 'avtale')).text;
    expect(shown.includes('attesterte timelister')).toBe(asked.length === 3);
  });
});
