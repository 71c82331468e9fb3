import { beforeAll, describe, expect, it } from 'vitest';
import { features } from '../../src/features/index.ts';
import { type Lagbot, startLagbot } from '../support/people.ts';

const ida = 'Ida Prøvestad';
const siv = 'Siv Eksempelvik';
const later = { now: '2024-03-15T10:00' };

describe('what somebody made', () => {
  let lagbot: Lagbot;
  const ids: Record<string, string> = {};

  beforeAll(async () => {
    lagbot = await startLagbot();
    const { client } = lagbot.database;
    for (const [name, text] of [
      [ida, 'frist ny Handlingsplan 30. april'],
      [ida, 'samling ny Fagdag 25. april kl 10-12'],
      [siv, 'frist ny Egen plan 29. april'],
      [siv, 'tiltak nytt delmål Bolig'],
      [siv, 'tiltak ny Boligkartlegging delmål 1'],
      [siv, 'status i rute: Folkemøtet er holdt'],
    ] as const) {
      await lagbot.say(name, text);
    }
    const deadlines = await client.deadline.findMany();
    ids.network = deadlines.find(({ title }) => title === 'Handlingsplan')?.id ?? '';
    ids.own = deadlines.find(({ title }) => title === 'Egen plan')?.id ?? '';
    ids.gathering = (await client.gathering.findFirst())?.id ?? '';
    ids.goal = (await client.goal.findFirst())?.id ?? '';
    ids.measure = (await client.measure.findFirst())?.id ?? '';
    ids.thread = (await client.status.findFirst())?.threadId ?? '';
    expect(Object.values(ids)).not.toContain('');
    const role = { from: '2024-03-15', networkId: lagbot.network, to: null };
    const end = { to: '2024-03-14' };
    await client.role.updateMany({ where: { personId: lagbot.personId(ida) }, data: end });
    await client.role.updateMany({ where: { personId: lagbot.personId(siv) }, data: end });
    await client.role.createMany({
      data: [
        {
          ...{ id: 'idas', kind: 'prosjektleder', municipalityId: '5034' },
          ...{ personId: lagbot.personId(ida), ...role },
        },
        {
          ...{ id: 'sivs', kind: 'prosjektleder', municipalityId: '5034' },
          ...{ personId: lagbot.personId(siv), ...role },
        },
      ],
    });
  });

  it('is changed by whoever could make it today alone, by every button and form', async () => {
    const tried: [who: string, kinds: RegExp, id: string][] = [
      [ida, /^deadlines\./, ids.network ?? ''],
      [ida, /^gatherings\.(?!answer|takeBack|show|participants|calendar)/, ids.gathering ?? ''],
      [siv, /^deadlines\./, ids.own ?? ''],
      [siv, /^measures\./, ids.measure ?? ''],
      [siv, /^measures\./, ids.goal ?? ''],
      [siv, /^status\.(?!save|choose|open|nothingNew|reply|show)/, ids.thread ?? ''],
    ];
    // Whoever leads a project in the network may take part in the dialogue about any of its statuses.
    for (const [who, kinds, id] of tried) {
      for (const { id: action } of features
        .flatMap(({ commands }) => commands)
        .filter(({ pressed }) => pressed)) {
        if (!kinds.test(action) || /\.(new|newGoal|plan)$/.test(action)) continue;
        for (const value of [id, `${id} 2024-05-02`, `${id} done`, `${id}/1`, `${id} 2024-04-30 5052`]) {
          const said = await lagbot.press(who, { action, value }, later);
          expect([action, value, said.records, said.outcome === 'failed']).toEqual([
            action,
            value,
            [],
            false,
          ]);
        }
      }
      const values = {
        title: 'Nytt navn',
        due: '2024-05-02',
        repeat: 'none',
        words: 'Hei',
        state: 'onTrack',
      };
      for (const { id: form } of features
        .flatMap(({ commands }) => commands)
        .filter(({ submitted }) => submitted)) {
        if (!kinds.test(form) || /create/.test(form)) continue;
        const said = await lagbot.submit(who, form, values, { ...later, state: id });
        expect([form, said.records, said.outcome === 'failed']).toEqual([form, [], false]);
      }
    }
  });
});
