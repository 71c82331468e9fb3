import { beforeAll, describe, expect, it } from 'vitest';
import { buttonIn, type Lagbot, startLagbot } from '../support/people.ts';

const siv = 'Siv Eksempelvik';
const ida = 'Ida Prøvestad';
const berit = 'Berit Demohaug';
const odd = 'Odd Attestmo';

/** Whether what was said changed nothing. */
const isNothingDone = (said: { records: readonly unknown[] }): boolean => said.records.length === 0;

describe('words that name no deadline', () => {
  let lagbot: Lagbot;
  beforeAll(async () => {
    lagbot = await startLagbot();
    await lagbot.say(ida, 'frist ny Sluttrapport 5. april');
  });

  it.each([
    'frist ferdig fremdriftsplan',
    'frist ferdig «Fremdriftsplan»',
    'frist ferdig ikke ennå',
    'frist ferdig ikkje enno',
    'frist ferdig nei',
    'frist ferdig nei, vent litt',
    'frist ferdig er ikke sendt',
    'frist ferdig på Prosjektledermøte',
    'frist ferdig alt',
    'frist ferdig i morgen',
    'frist ferdig Sluttrapport ikke ennå',
    'frist ferdig 1 ikkje ferdig enno',
    'frist ferdig sluttrapporten er ikke sendt',
    'frist ferdig sendt i går',
    'frist ferdig er levert til fylket',
    'frist ferdig notat: ligger i arkivet',
    'frist ferdig https://leka.no/rapport',
    'deadline done not yet',
  ])('complete none: «%s»', async (typed) => {
    expect(await lagbot.say(siv, typed)).toSatisfy(isNothingDone);
  });

  it.each([
    ['sendt i går', 'sendt i går'],
    ['notat: ligger i arkivet', 'ligger i arkivet'],
    ['– vedtatt i sak 12/24', 'vedtatt i sak 12/24'],
    ['sent yesterday', 'sent yesterday'],
  ])('are a note where that is clear, and it is asked for which: «%s»', async (typed, note) => {
    const asked = await lagbot.say(siv, `frist ferdig ${typed}`);
    expect(asked.outcome).toBe('asked');
    expect(asked.text).toContain('Sluttrapport');
    const done = await lagbot.press(siv, buttonIn(asked, '1. Sluttrapport'));
    expect(done.records).toMatchObject([{ title: 'Sluttrapport', note }]);
    await lagbot.say(siv, 'frist ikke ferdig Sluttrapport');
  });

  it.each([
    'frist slett nei',
    'frist slett Sluttrapport ikke',
    'frist utsett Plan til 15. mai',
    'frist purr send ikke',
  ])('change none: «%s»', async (typed) => {
    expect(await lagbot.say(ida, typed)).toSatisfy(isNothingDone);
  });

  it('are no words that Lagbot itself printed', async () => {
    for (const typed of [
      '«Sluttrapport»',
      '“Sluttrapport”',
      "'sluttrapport'",
      'sluttrapporten',
      'den «Sluttrapport»',
    ]) {
      const deleted = await lagbot.say(ida, `frist slett ${typed}`);
      expect(deleted.records, typed).toMatchObject([{ title: 'Sluttrapport', cancelled: true }]);
      const restored = await lagbot.say(ida, `frist gjenopprett ${typed}`);
      expect(restored.records, typed).toMatchObject([{ title: 'Sluttrapport', cancelled: false }]);
    }
  });

  it('never restore another one', async () => {
    await lagbot.say(ida, 'frist slett Sluttrapport');
    expect(await lagbot.say(ida, 'frist gjenopprett Fremdriftsplan')).toSatisfy(isNothingDone);
    await lagbot.say(ida, 'frist gjenopprett Sluttrapport');
  });
});

describe('the same words twice', () => {
  it('report one deadline, never the next', async () => {
    const lagbot = await startLagbot();
    await lagbot.say(ida, 'frist ny Sluttrapport 5. april');
    await lagbot.say(siv, 'frist ferdig');
    await lagbot.say(ida, 'frist ny Fremdriftsplan 10. april');
    const again = await lagbot.say(siv, 'frist ferdig');
    expect(again).toSatisfy(isNothingDone);
    expect(again.text).toContain('Du har allerede meldt «Sluttrapport» ferdig i dag.');
    expect(buttonIn(again, '2. Fremdriftsplan').action).toBe('deadlines.complete');
    // The next day they are about what waits then.
    const later = await lagbot.say(siv, 'frist ferdig', { now: '2024-03-15T10:00' });
    expect(later.records).toMatchObject([{ title: 'Fremdriftsplan' }]);
  });

  it.each([
    [siv, 'samling kommer ikke', 'Du har allerede svart at du ikke kommer på «Fagdag»'],
    [berit, 'samling kjem ikkje', 'Du har allereie svart at du ikkje kjem på «Fagdag»'],
    [berit, 'samling kjem', 'Du har allereie svart at du kjem på «Fagdag»'],
    [siv, 'samling kanskje', 'Du har allerede svart at du kanskje kommer på «Fagdag»'],
  ])('answer for one gathering, never the next: %s, «%s»', async (person, typed, told) => {
    const lagbot = await startLagbot();
    for (const plan of [
      'Fagdag 20. mars kl 9-15',
      'Nettverksmøte 27. mars kl 9-11',
      'Sommersamling 4. juni kl 9-15',
    ]) {
      await lagbot.say(ida, `samling ny ${plan}`);
      await lagbot.say(ida, `samling send ${plan.split(' ')[0]}`);
    }
    expect((await lagbot.say(person, typed)).records).toMatchObject([{ gathering: 'Fagdag' }]);
    for (const _ of [1, 2, 3]) {
      const again = await lagbot.say(person, typed);
      expect(again).toSatisfy(isNothingDone);
      expect(again.text).toContain(told);
      expect(again.text).toContain('Nettverksmøte');
    }
  });
});

describe('words that name a gathering', () => {
  let lagbot: Lagbot;
  beforeAll(async () => {
    lagbot = await startLagbot();
    for (const plan of ['Fagdag 20. mars kl 9-15', 'Prosjektledermøte 27. mars kl 9-11']) {
      await lagbot.say(ida, `samling ny ${plan}`);
      await lagbot.say(ida, `samling send ${plan.split(' ')[0]}`);
    }
  });

  it.each([
    'på Prosjektledermøte',
    'på prosjektledermøtet',
    '«Prosjektledermøte»',
    'på «Prosjektledermøte»',
    '„prosjektledermøte“',
    'prosjektledermotet',
    'på onsdag 27. mars',
    'prosjektledermøtet 27. mars',
  ])('are taken whatever stands around them: «%s»', async (typed) => {
    const said = await lagbot.say(siv, `samling kommer ${typed}`);
    expect(said.text).toContain('«Prosjektledermøte»');
    expect(said.outcome).toBe('done');
  });

  it.each([
    'samling kommer ikke, er syk 20. mars',
    'samling kommer Fagdag ikke',
    'samling avlys Fagdag ikke',
    'samling kommer neppe',
  ])('do nothing where more is said: «%s»', async (typed) => {
    expect(await lagbot.say(typed.includes('avlys') ? ida : siv, typed)).toSatisfy(isNothingDone);
  });

  it('part a gathering from those who came', async () => {
    const after = { now: '2024-03-28T10:00' };
    const said = await lagbot.say(ida, 'samling oppmøte prosjektledermøtet Siv, Odd', after);
    expect(said.records).toMatchObject([
      { gathering: 'Prosjektledermøte' },
      { gathering: 'Prosjektledermøte' },
    ]);
  });
});

describe('a question is answered in plain words', () => {
  it.each([
    [siv, 'ok'],
    [siv, 'Ja takk'],
    [siv, 'det stemmer'],
    [siv, 'greit'],
    [berit, 'stemmer'],
    [siv, 'yes, please'],
    [siv, '45 min'],
  ])('%s: «%s»', async (person, typed) => {
    const lagbot = await startLagbot();
    expect((await lagbot.say(person, 'timer 45 telefon')).outcome).toBe('asked');
    expect((await lagbot.say(person, typed)).records).toMatchObject([{ minutes: 45, activity: 'telefon' }]);
    // Nothing is asked any more.
    expect((await lagbot.say(person, typed)).records).toEqual([]);
  });

  it('by the words of one of several', async () => {
    const lagbot = await startLagbot();
    await lagbot.say(siv, 'timer 1.30 telefon');
    expect((await lagbot.say(siv, 'ok')).records).toEqual([]);
    expect((await lagbot.say(siv, '1 t 18 min')).records).toMatchObject([{ minutes: 78 }]);
  });
});

describe('a gathering is changed to a day as it is moved there', () => {
  it.each([
    ['samling endre Fagdag 12. april', '2024-04-12T09:00'],
    ['samling endre 1 12. april', '2024-04-12T09:00'],
    ['samling endre fagdagen til fredag 12. april kl 10-12', '2024-04-12T10:00'],
    ['samling endre Fagdag 2024-03-20 kl 10-12', '2024-03-20T10:00'],
  ])('«%s»', async (typed, start) => {
    const lagbot = await startLagbot();
    await lagbot.say(ida, 'samling ny Fagdag 20. mars kl 9-15');
    expect((await lagbot.say(ida, typed)).records).toMatchObject([{ title: 'Fagdag', start }]);
  });

  it('and its own day only tells which it is', async () => {
    const lagbot = await startLagbot();
    await lagbot.say(ida, 'samling ny Fagdag 20. mars kl 9-15');
    for (const typed of [
      'samling endre Fagdag 2024-03-20',
      'samling endre fagdagen 20. mars',
      'samling endre 1',
    ])
      expect((await lagbot.say(ida, typed)).reply.kind, typed).toBe('form');
  });
});

describe('a number typed again never means the next in the list', () => {
  it('of deadlines and gatherings', async () => {
    const lagbot = await startLagbot();
    for (const [word, title] of [
      ['frist', 'deadline'],
      ['samling', 'gathering'],
    ] as const) {
      for (const day of ['20. april', '21. april', '22. april'])
        await lagbot.say(ida, `${word} ny Møte ${day}${word === 'samling' ? ' kl 9-10' : ''}`);
      const verb = word === 'frist' ? 'slett' : 'avlys';
      expect((await lagbot.say(ida, `${word} ${verb} 1`)).records).toMatchObject([{ type: title }]);
      const again = await lagbot.say(ida, `${word} ${verb} 1`);
      expect(again.records).toEqual([]);
      expect(again.text).toContain('Det samme skrev du nettopp');
      expect((await lagbot.say(ida, 'ja')).records).toMatchObject([{ type: title, cancelled: true }]);
    }
  });

  it('of what is reported done', async () => {
    const lagbot = await startLagbot();
    for (const title of ['Kart', 'Plan']) await lagbot.say(ida, `frist ny ${title} 20. mars`);
    const late = { now: '2024-03-25T10:00' };
    expect((await lagbot.say(siv, 'frist ferdig 1', late)).records).toMatchObject([{ title: 'Kart' }]);
    expect((await lagbot.say(siv, 'frist ferdig 1', late)).text).toContain('«Kart» er allerede meldt ferdig');
    expect((await lagbot.say(siv, 'frist ferdig 2', late)).records).toMatchObject([{ title: 'Plan' }]);
  });
});

describe('a command that ends in a no', () => {
  let lagbot: Lagbot;
  beforeAll(async () => {
    lagbot = await startLagbot();
    await lagbot.say(ida, 'frist ny Kart 20. mars');
    await lagbot.say(ida, 'samling ny Fagdag 20. mars kl 9-15');
    await lagbot.say(siv, 'tiltak delmål ny Næringsutvikling');
    await lagbot.say(siv, 'tiltak ny Befaring delmål 1');
    await lagbot.say(siv, 'timer 2t planmøte 5. februar');
    await lagbot.say(siv, 'timer lever februar');
  });

  it.each([
    [siv, 'frist ferdig 1'],
    [siv, 'frist ferdig Kart'],
    [ida, 'frist slett 1'],
    [ida, 'frist slett Kart'],
    [ida, 'frist gjenopprett'],
    [ida, 'frist purr send 1'],
    [siv, 'samling kommer 1'],
    [siv, 'samling kommer Fagdag'],
    [siv, 'samling kanskje'],
    [ida, 'samling avlys 1'],
    [ida, 'samling avlys Fagdag'],
    [ida, 'samling gjenopprett'],
    [ida, 'samling purr send'],
    [siv, 'tiltak 1 ferdig'],
    [siv, 'tiltak slett 1'],
    [siv, 'tiltak gjenopprett'],
    [siv, 'timer lever'],
    [siv, 'timer trekk februar'],
    [odd, 'timer attester alle'],
    [odd, 'timer attester Siv februar'],
    [ida, 'timer lås Leka februar'],
    [ida, 'timer lås alle'],
    [ida, 'status purr send'],
    [ida, 'deltaker slutt 3'],
    [ida, 'deltaker angre 3'],
    [siv, 'profil koble fra'],
    [siv, 'status angre'],
  ])('does nothing: %s, «%s»', async (person, command) => {
    for (const no of ['ikke', 'nei', 'ikke ennå', 'likevel ikke']) {
      const said = await lagbot.say(person, `${command} ${no}`);
      expect(said.records, no).toEqual([]);
    }
  });
});

describe('a place', () => {
  it('is named to the county, never numbered', async () => {
    const lagbot = await startLagbot();
    await lagbot.say(ida, 'frist ny Kart 20. mars for Leka');
    for (const typed of ['frist', 'frist Kart', 'frist 1', 'frist liste alle', 'frist purr'])
      expect((await lagbot.say(ida, typed)).text, typed).not.toMatch(/\b50\d\d\b/);
    expect((await lagbot.say(ida, 'frist Kart')).text).toContain('bare Leka');
  });
});
