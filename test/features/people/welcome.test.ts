import { describe, expect, test } from 'vitest';
import type { Interaction } from '../../../src/chat/interaction.ts';
import { peopleReminders } from '../../../src/features/people/reminders.ts';
import { type Lagbot, oslo, startLagbot } from '../../support/people.ts';
import { reminding } from '../../support/reminding.ts';

let lagbot: Lagbot;
const { plan, compose } = reminding(peopleReminders, () => lagbot);
const from = '2024-03-14T09:00';
const to = '2024-03-14T11:00';

const add = (line: string) => lagbot.say('Ida Prøvestad', `deltaker ny ${line}`);
const welcomed = async (kind = 'people.welcome') => {
  const messages = await plan(kind, from, to);
  return Promise.all(messages.map((message) => compose(kind, message, to)));
};

describe('whoever is added', () => {
  test.each([
    [
      'Kari Ny prosjektleder Leka',
      'Du er prosjektleder i Leka.',
      'melder status hver uke',
      'Før timer: timer⏎Neste samling: samling vis⏎Fristene mine: frist liste',
    ],
    [
      'Kari Ny prosjektgruppe Leka fra 1. april 2024',
      'Du blir medlem av prosjektgruppa i Leka fra og med mandag 1. april 2024.',
      'Du fører timene du bruker',
      'Før timer: timer⏎Neste samling: samling vis⏎Fristene mine: frist liste',
    ],
    [
      'Kari Ny prosjektansvarlig Høylandet',
      'Du er prosjektansvarlig i Høylandet.',
      'attesterer timene',
      'Timer å attestere: timer attester⏎Neste samling: samling vis⏎Fristene mine: frist liste',
    ],
    [
      'Kari Ny partner',
      'Du er partner.',
      'invitert til samlinger',
      'Neste samling: samling vis⏎Fristene mine: frist liste⏎Profilen min: profil',
    ],
    [
      'Kari Ny koordinator',
      'Du er koordinator.',
      'Du leder nettverket',
      'Oppsett: oppsett⏎Deltakere: deltaker⏎Neste samling: samling vis',
    ],
  ])(
    '%j reads who they are, what is expected, whom to ask, and what they can do',
    async (line, role, expected, buttons) => {
      lagbot = await startLagbot();
      expect((await add(line)).outcome).toBe('done');
      const [text, ...more] = await welcomed();
      expect(more).toEqual([]);
      expect(text).toContain('Velkommen til I LAG');
      expect(text).toContain(role);
      expect(text).toContain(expected);
      expect(text).toContain('spør koordinatoren: Ida Prøvestad.');
      expect(
        text
          ?.split('\n')
          .filter((one) => one.startsWith('→'))
          .join('⏎')
          .replaceAll('→ ', ''),
      ).toBe(buttons);
      expect(text).not.toContain('hjelp');
    },
  );

  test('reads it in the language of their municipality, and each button does what it says', async () => {
    lagbot = await startLagbot();
    await add('Kari Ny prosjektleder Meråker');
    const [text = ''] = await welcomed();
    expect(text).toContain('Velkomen til I LAG');
    expect(text).toContain('Du er prosjektleiar i Meråker.');
    const { id } = await lagbot.database.client.person.findFirstOrThrow({ where: { name: 'Kari Ny' } });
    const press = async (action: string) => {
      const { reply } = await lagbot.route(
        {
          ...{ did: 'press', action, value: '', key: `welcome/${action}` },
          account: { platform: 'terminal', tenant: 'local', user: id },
          place: { kind: 'direct', id },
        } as Interaction,
        oslo(to),
      );
      return JSON.stringify(reply);
    };
    expect(await press('hours.form')).toContain('"kind":"form"');
    expect(await press('gatherings.listAll')).toContain('saml');
    expect(await press('deadlines.listAll')).toContain('rist');
  });

  test('is not welcomed to what was taken back, nor to a role of their own giving', async () => {
    lagbot = await startLagbot();
    await add('Kari Ny prosjektleder Leka');
    await lagbot.say('Ida Prøvestad', 'angre');
    expect(await welcomed()).toEqual([]);
    await add('Ida Prøvestad prosjektgruppe Leka');
    expect(await welcomed()).toEqual([]);
  });
});

test('whoever is let in is welcomed once, with the role that they got', async () => {
  lagbot = await startLagbot();
  const asked: Interaction = {
    ...{ did: 'command', text: 'tilgang Kari Ny, Leka, prosjektgruppe', key: 'welcome/1' },
    account: { platform: 'slack', tenant: 'T1', user: 'U1', name: 'Kari Ny' },
    place: { kind: 'direct', id: 'D1' },
  };
  await lagbot.route(asked, oslo(from));
  const { id } = await lagbot.database.client.accessRequest.findFirstOrThrow();
  const values = {
    ...{
      name: 'Kari Ny',
      role: 'prosjektgruppe',
      municipality: `${lagbot.network}/5052`,
      from: '2024-03-14',
    },
  };
  expect((await lagbot.submit('Ida Prøvestad', 'people.saveMember', values, { state: id })).outcome).toBe(
    'done',
  );
  expect(await welcomed()).toEqual([]);
  const [text, ...more] = await welcomed('people.accessApproved');
  expect(more).toEqual([]);
  expect(text).toContain('Du er medlem av prosjektgruppa i Leka.');
  expect(text).toContain('Før timer');
});
