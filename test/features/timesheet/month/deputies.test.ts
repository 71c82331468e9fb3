import { beforeAll, describe, expect, it } from 'vitest';
import { hours } from '../../../../src/features/timesheet/feature.ts';
import { months } from '../../../../src/features/timesheet/month/feature.ts';
import { listMonthEvents } from '../../../../src/features/timesheet/month/store.ts';
import { buttonIn, type Lagbot, startLagbot } from '../../../support/people.ts';

const siv = 'Siv Eksempelvik';
const pia = 'Pia Gruppenes';
const odd = 'Odd Attestmo';
const april = { now: '2024-04-03T10:00' };

describe('a deputy', () => {
  let lagbot: Lagbot;
  beforeAll(async () => {
    lagbot = await startLagbot([hours, months]);
    for (const person of [siv, pia, odd]) {
      await lagbot.say(person, 'timer 2t 5.3. møte');
      await lagbot.say(person, 'timer lever mars', april);
    }
  });

  it('is named for a period by whoever is responsible, and by nobody else', async () => {
    const other = await lagbot.say(siv, 'timer stedfortreder Pia 3.-10. april', april);
    expect([other.outcome, other.text]).toEqual(['refused', expect.stringContaining('prosjektansvarlige')]);
    const outside = await lagbot.say(odd, 'timer stedfortreder Tuva 3.-10. april', april);
    expect([outside.outcome, outside.text]).toEqual([
      'refused',
      expect.stringContaining('Jeg finner ingen «Tuva 3.-10. april» med en rolle i Leka'),
    ]);
    const form = await lagbot.say(odd, 'timer stedfortreder Siv', april);
    expect(form.reply.kind).toBe('form');
    const done = await lagbot.say(odd, 'timer stedfortreder Siv 3.-10. april', april);
    expect(done.text).toContain(
      'Siv Eksempelvik kan attestere for Leka fra onsdag 3. april 2024 til og med onsdag 10. april 2024.',
    );
  });

  it('attests for the municipality and for whoever named them, but never their own', async () => {
    const own = await lagbot.say(siv, 'timer attester Siv mars', april);
    expect([own.outcome, own.text]).toEqual([
      'refused',
      'Ingen attesterer sine egne timer. Odd Attestmo kan attestere mars 2024 for deg.',
    ]);
    const shown = await lagbot.say(siv, 'timer attester alle', april);
    expect([shown.outcome, shown.text]).toEqual([
      'asked',
      expect.stringContaining('Attestere 2 måneder, 4:00?'),
    ]);
    expect(shown.text).toMatch(/Pia Gruppenes +mars 2024 +\d:\d\d/);
    expect(shown.text).toContain('Attester 2 måneder, 4:00: timer attester alle ja');
    const all = await lagbot.say(siv, 'timer attester alle ja', april);
    expect(all.text).toContain('Attestert: 2 måneder, 4:00');
    const events = await listMonthEvents(lagbot.database, {
      networkId: lagbot.network,
      municipalityId: '5052',
      from: '2024-03-01',
      to: '2024-03-31',
    });
    const signed = events.filter(({ kind }) => kind === 'attested');
    expect(
      signed.map(({ personName, actorName, deputyForName }) => [personName, actorName, deputyForName]),
    ).toEqual(
      expect.arrayContaining([
        [odd, siv, odd],
        [pia, siv, odd],
      ]),
    );
    expect((await lagbot.say(odd, 'timer måned mars', april)).text).toContain(
      'Attestert av: Siv Eksempelvik (stedfortreder for Odd Attestmo)',
    );
  });

  it('is none before and after the period, nor when it is ended', async () => {
    for (const now of ['2024-04-02T10:00', '2024-04-11T10:00']) {
      expect((await lagbot.say(siv, 'timer attester', { now })).outcome).toBe('refused');
    }
    const list = await lagbot.say(odd, 'timer stedfortreder', { now: '2024-04-04T10:00' });
    const typed = /→ Avslutt: Siv Eksempelvik: (.*)/.exec(list.text)?.[1] ?? '';
    expect((await lagbot.say(odd, typed, { now: '2024-04-04T10:00' })).text).toContain(
      'ikke lenger stedfortreder',
    );
    expect((await lagbot.say(siv, 'timer attester', { now: '2024-04-04T10:00' })).outcome).toBe('refused');
  });

  it('signs with one button what was shown, and nothing that came after', async () => {
    const list = await lagbot.say(odd, 'timer attester', april);
    expect(list.text).toMatch(/1 +Siv Eksempelvik +mars 2024 +2:00/);
    await lagbot.say(pia, 'timer 1t 6.3. etterarbeid', april);
    await lagbot.say(pia, 'timer lever mars', april);
    const pressed = await lagbot.press(odd, buttonIn(list, 'Attester alle klare (1)'), april);
    expect([pressed.outcome, pressed.text]).toEqual([
      'asked',
      expect.stringContaining('Noe er endret siden du så listen'),
    ]);
    const again = await lagbot.press(odd, buttonIn(pressed, 'Attester alle klare (2)'), april);
    expect(again.text).toContain('Attestert: 2 måneder, 3:00');
  });
});

describe('who can be a deputy', () => {
  const tuva = 'Tuva Nyliv';
  const kinds = [
    ['prosjektleder', true],
    ['prosjektgruppe', true],
    ['prosjekteier', true],
    ['medlem', false],
    ['partner', false],
  ] as const;

  it.each(kinds)('is told by the rights of a role: %s', async (kind, mayStandIn) => {
    const lagbot = await startLagbot([hours, months]);
    const place = { networkId: lagbot.network, municipalityId: '5052' };
    const role = { id: 'r', personId: lagbot.personId(tuva), from: '2024-01-01', ...place };
    await lagbot.database.client.role.create({ data: { ...role, kind } });
    const form = await lagbot.say(odd, 'timer stedfortreder ny', april);
    expect(JSON.stringify(form.reply).includes(tuva)).toBe(mayStandIn);
    const said = await lagbot.say(odd, `timer stedfortreder ${tuva} 3.-10. april`, april);
    expect(said.outcome).toBe(mayStandIn ? 'done' : 'refused');
    // Nor does an earlier word of it help where the role has become another since.
    const deputy = { id: 'd', personId: role.personId, deputyForId: lagbot.personId(odd), ...place };
    await lagbot.database.client.deputy.create({ data: { ...deputy, from: '2024-04-01', to: '2024-04-30' } });
    await lagbot.say(siv, 'timer 2t 5.3. møte', april);
    const handedIn = await lagbot.say(siv, 'timer lever mars', april);
    expect(handedIn.text.includes(tuva)).toBe(mayStandIn);
    const list = await lagbot.say(tuva, 'timer attester', april);
    expect(list.text.includes(siv)).toBe(mayStandIn);
  });
});
