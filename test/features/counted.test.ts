import { beforeAll, describe, expect, it } from 'vitest';
import { buttonIn, buttonsIn, type Lagbot, startLagbot } from '../support/people.ts';

const ida = 'Ida Prøvestad';

// The day is Thursday 14 March 2024, ten o'clock.
const withoutFirst: readonly [typed: string, chosen: string, end: string][] = [
  ['samling ny Nettverksmøte hver måned 5 ganger kl 9-10', 'fredag 15. mars 2024', '15. juli 2024'],
  ['samling ny Lunsj hver uke 4 ganger kl 12-13', 'fredag 22. mars 2024', '12. april 2024'],
  ['samling ny Fagkaffe hver måned i 6 måneder kl 9-10', 'fredag 15. mars 2024', '14. september 2024'],
  ['frist ny Rapport hver måned 5 ganger', 'torsdag 14. mars 2024', '14. juli 2024'],
  ['frist ny Nøkkeltall hvert kvartal 4 ganger', 'torsdag 21. mars 2024', '21. desember 2024'],
  ['frist ny Sjekk hver uke 3 ganger for Leka', 'fredag 15. mars 2024', '29. mars 2024'],
];
// Each would begin at a time of today that is over.
const begun: readonly [typed: string, chosen: string, end: string, count: number][] = [
  ['samling ny Kaffe hver torsdag 3 ganger kl 9-9.30', 'torsdag 21. mars 2024', '4. april 2024', 3],
  ['samling ny Te annenhver torsdag 4 ganger kl 8-9', 'torsdag 28. mars 2024', '9. mai 2024', 4],
  ['samling ny Saft tre torsdager på rad kl 9-9.30', 'torsdag 21. mars 2024', '4. april 2024', 3],
  ['samling ny Vann hver torsdag kl 9-9.30 i 3 uker', 'torsdag 21. mars 2024', '10. april 2024', 3],
  ['samling ny Kakao hver måned den 14. 4 ganger kl 8-9', 'søndag 14. april 2024', '14. juli 2024', 4],
];

describe('a repetition that comes so many times', () => {
  let lagbot: Lagbot;
  beforeAll(async () => {
    lagbot = await startLagbot();
  });

  it.each(withoutFirst)('«%s» asks for the first day, with days to choose', async (typed, chosen, end) => {
    const asked = await lagbot.say(ida, typed);
    expect([asked.outcome, asked.records, asked.reply.kind]).toEqual(['asked', [], 'message']);
    expect(asked.text).toContain('første gang');
    const made = await lagbot.press(ida, buttonIn(asked, chosen));
    expect(made.outcome).toBe('done');
    expect(made.text).toMatch(new RegExp(`Gjentas: .* til og med ${end}`));
  });

  it.each([
    ['frist ny Rapport hver måned 5 ganger med prosjektlederne', 'hver måned 5 ganger'],
    ['samling ny Kurs hver uke 4 ganger med prosjektlederne kl 9-10', 'hver uke 4 ganger'],
    ['frist ny Rapport hver måned med prosjektlederne', 'hver måned'],
  ])('«%s» keeps it while it is asked for whom it is', async (typed, repeated) => {
    const asked = await lagbot.say(ida, typed);
    const choices = buttonsIn(asked).map((button) => button.typed);
    expect(asked.outcome).toBe('asked');
    for (const choice of choices) expect(choice).toContain(repeated);
  });

  it.each(begun)('«%s» has so many from the next one too', async (typed, chosen, end, count) => {
    const asked = await lagbot.say(ida, typed);
    expect(asked.outcome).toBe('asked');
    const button = buttonsIn(asked).find(({ label }) => label.endsWith(chosen));
    const made = await lagbot.say(ida, button?.typed ?? '');
    expect([made.outcome, made.records.length]).toEqual(['done', count]);
    expect(made.text).toMatch(new RegExp(`Gjentas: .* til og med ${end}`));
  });
});
