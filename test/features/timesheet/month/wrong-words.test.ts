import { beforeAll, describe, expect, it } from 'vitest';
import { hours } from '../../../../src/features/timesheet/feature.ts';
import { months } from '../../../../src/features/timesheet/month/feature.ts';
import { type Lagbot, startLagbot } from '../../../support/people.ts';

const april = { now: '2024-04-03T10:00' };

describe('wrong words for a month', () => {
  let lagbot: Lagbot;
  const answerTo = async (person: string, text: string) => {
    const { outcome, text: said } = await lagbot.say(person, text, april);
    return [outcome, said];
  };
  beforeAll(async () => {
    lagbot = await startLagbot([hours, months]);
    await lagbot.say('Siv Eksempelvik', 'timer 2t 5.3. planmøte');
    await lagbot.say('Siv Eksempelvik', 'timer 2t 6.2. planmøte');
    await lagbot.say('Odd Attestmo', 'timer 1t 7.3. styringsmøte');
    for (const month of ['februar', 'mars'])
      await lagbot.say('Siv Eksempelvik', `timer lever ${month}`, april);
    await lagbot.say('Odd Attestmo', 'timer lever mars', april);
  });

  it('a name from another municipality is told like one that nobody has', async () => {
    for (const name of ['Tuva', 'Tull']) {
      const [outcome, text] = await answerTo('Odd Attestmo', `timer attester ${name} mars`);
      expect([outcome, text]).toEqual([
        'refused',
        expect.stringContaining(`Jeg finner ikke «${name} mars» blant dem som fører timer i Leka.`),
      ]);
    }
  });

  it('a month in which nothing waits is named, though other months wait', async () => {
    expect(await answerTo('Odd Attestmo', 'timer attester januar')).toEqual([
      'refused',
      'Ingen timer for januar 2024 venter på attestering.',
    ]);
  });

  it('all of a month in which nothing waits, or of one that isn’t over, is refused', async () => {
    expect(await answerTo('Odd Attestmo', 'timer attester alle januar')).toEqual([
      'refused',
      'Ingen timer for januar 2024 venter på attestering.',
    ]);
    expect(await answerTo('Odd Attestmo', 'timer attester alle april')).toEqual([
      'refused',
      'April 2024 er ikke over. Måneden kan leveres og attesteres fra onsdag 1. mai 2024.',
    ]);
    const [outcome, text] = await answerTo('Odd Attestmo', 'timer attester alle tull');
    expect([outcome, text]).toEqual(['refused', expect.stringContaining('Jeg finner ikke «tull»')]);
  });

  it('a name that fits several months is asked about, each with its number', async () => {
    const [outcome, text] = await answerTo('Odd Attestmo', 'timer attester Siv');
    expect(outcome).toBe('asked');
    expect(text).toContain('Siv Eksempelvik, februar 2024, Leka: timer attester 1');
    expect(text).toContain('Siv Eksempelvik, mars 2024, Leka: timer attester 3');
  });

  it('one’s own month is shown with why somebody else must attest it', async () => {
    const [outcome, text] = await answerTo('Odd Attestmo', 'timer attester 2');
    expect([outcome, text]).toEqual(['done', expect.stringContaining('Ingen attesterer sine egne timer')]);
  });

  it('nobody is their own deputy', async () => {
    expect(await answerTo('Odd Attestmo', 'timer stedfortreder Odd 10.–12. april')).toEqual([
      'refused',
      'Du kan ikke være stedfortreder for deg selv. Velg en annen med en rolle i kommunen.',
    ]);
  });

  it.each([
    ['timer attester alle februar ja', 'februar 2024'],
    ['timar attester alle for mars Leka ja', 'mars 2024'],
  ])('but «%s» attests what waits in that month alone', async (text, month) => {
    const { outcome, records } = await lagbot.say('Odd Attestmo', text, april);
    const lines = records.filter(({ type }) => type === 'hours');
    expect([outcome, lines.map(({ person, state }) => [person, state])]).toEqual([
      'done',
      [['Siv Eksempelvik', 'attestert']],
    ]);
    expect(lines[0]?.date).toContain(month === 'mars 2024' ? '2024-03' : '2024-02');
  });

  it('a number that the list of months to lock lacks is refused', async () => {
    expect(await answerTo('Ida Prøvestad', 'timer lås 99')).toEqual([
      'refused',
      'Det er ingen måned nummer 99. Skriv «timer lås», så ser du dem.',
    ]);
  });
});
