import { describe, expect, test } from 'vitest';
import { startLagbot } from '../../support/people.ts';

const pia = 'Pia Gruppenes';
const odd = 'Odd Attestmo';

describe('a line in a month', () => {
  test('that is handed in or attested says so, and what to type', async () => {
    const lagbot = await startLagbot();
    const late = (day: number) => ({ now: `2024-04-0${day}T10:00` });
    await lagbot.say(pia, 'timer 2t 12. mars møte', late(1));
    expect((await lagbot.say(pia, 'timer 1t 13. mars telefon', late(1))).text).not.toContain('levert');

    await lagbot.say(pia, 'timer lever mars', late(1));
    const submitted = await lagbot.say(pia, 'timer 3t 14. mars befaring', late(2));
    expect(submitted.text).toContain('Du har allerede levert mars 2024. Skriv «timer lever mars 2024»');

    await lagbot.say(pia, 'timer lever mars 2024', late(2));
    await lagbot.say(odd, 'timer attester Pia mars', late(3));
    await lagbot.say(pia, 'profile language english', late(3));
    const attested = await lagbot.say(pia, 'hours 1h 15 March phone', late(4));
    expect(attested.text).toContain('Your lines in March 2024 are attested. Type “hours submit March 2024”');
    expect((await lagbot.say(pia, 'hours 1h today phone', late(4))).text).not.toContain('attested');
  });
});
