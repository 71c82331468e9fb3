import { beforeAll, describe, expect, it } from 'vitest';
import { type Lagbot, startLagbot } from '../../support/people.ts';

const ida = 'Ida Prøvestad';

describe('when a gathering is', () => {
  let lagbot: Lagbot;
  const remarksOf = async (text: string, person = ida) => {
    const said = await lagbot.say(person, text);
    expect(said.outcome, said.text).toBe('done');
    return said.text.split('\n').filter((line) => /^(Merk|Note): /.test(line));
  };
  beforeAll(async () => {
    lagbot = await startLagbot();
    await lagbot.say(ida, 'samling ny Videosamling om bolig tirsdag kl 9-11');
  });

  it('is remarked on where it shares time with another one of the network, and only there', async () => {
    expect(await remarksOf('samling ny Planmøte tirsdag kl 11-12')).toEqual([]);
    expect(await remarksOf('samling ny Møte i Vestnettet tirsdag kl 9-11', 'Else Annafylke')).toEqual([]);
    expect(await remarksOf('samling ny Fagdag tirsdag kl 10-11 på Leka')).toEqual([
      'Merk: Samtidig er det «Videosamling om bolig», tirsdag 19. mars 2024 kl. 09:00–11:00.',
    ]);
    expect(await remarksOf('samling flytt Fagdag onsdag')).toEqual([]);
    expect(await remarksOf('samling ny Studietur 20. mars')).toEqual([
      'Merk: Samme dag er det «Fagdag», onsdag 20. mars 2024 kl. 10:00–11:00.',
    ]);
    await lagbot.say(ida, 'samling avlys Fagdag');
    expect(await remarksOf('samling ny Folkemøte 20. mars kl 10-11')).toEqual([
      'Merk: Samme dag er det «Studietur», onsdag 20. mars 2024 (klokkeslett er ikke satt).',
    ]);
    expect(await remarksOf('samling gjenopprett Fagdag')).toHaveLength(2);
  });

  it.each([
    ['samling ny Vårmøte 16.-17. mai kl 9-15', 'Merk: 17. mai er ikke en virkedag.'],
    ['samling ny Påskemøte 28. mars kl 9-15', 'Merk: Skjærtorsdag er ikke en virkedag.'],
    ['samling ny Lørdagsmøte 6. april kl 9-15', 'Merk: Lørdag 6. april 2024 er ikke en virkedag.'],
    ['samling ny Sommertur 2. juli kl 9-15', 'Merk: Juli er fellesferie, og mange er borte.'],
    ['samling ny Julemøte 27. desember kl 9-15', 'Merk: Mange har fri i julen.'],
  ])('is remarked on where people have the day off: «%s»', async (text, remark) => {
    expect(await remarksOf(text)).toEqual([remark]);
  });

  it('is remarked on in the language that the person has chosen, and when it is moved', async () => {
    await lagbot.say(ida, 'profil språk nynorsk');
    expect(await remarksOf('samling flytt Sommertur tysdag kl 10-11')).toEqual([
      'Merk: Samstundes er det «Videosamling om bolig», tysdag 19. mars 2024 kl. 09:00–11:00.',
    ]);
    await lagbot.say(ida, 'profil språk engelsk');
    expect(await remarksOf('gathering move Sommertur 17 May')).toEqual([
      'Note: “Vårmøte” is at the same time, Thursday 16 May 2024 at 09:00 – Friday 17 May 2024 at 15:00.',
      'Note: Constitution Day is not a working day.',
    ]);
  });
});
