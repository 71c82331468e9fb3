import { describe, expect, test } from 'vitest';
import { buttonIn, startLagbot } from '../support/people.ts';

const lagbot = await startLagbot();
const siv = 'Siv Eksempelvik';

describe('the card of somebody else', () => {
  test.each([
    ['Endre', 'timer 2t befaring', ' er ført av Siv Eksempelvik'],
    ['Angre', 'timer 3t planmøte', 'Dette gjorde Siv Eksempelvik'],
  ])('says whose the line is when «%s» is pressed', async (label, typed, says) => {
    const button = buttonIn(await lagbot.say(siv, typed), label);
    const { text, reply } = await lagbot.press('Pia Gruppenes', button);
    expect(text).toContain(says);
    expect(reply).toMatchObject({ outcome: 'refused' });
    expect((await lagbot.press('Berit Demohaug', button)).text).toContain(says);
  });

  test('of another network is as if it weren’t there: nobody’s name is had by trying ids', async () => {
    const button = buttonIn(await lagbot.say(siv, 'timer 1t telefon'), 'Angre');
    const ofNobody = button.value.replace(lagbot.personId(siv), 'nobody');
    expect(ofNobody).not.toBe(button.value);
    const { text } = await lagbot.press('Per Utanfor', button);
    expect(text).not.toContain('Siv');
    expect(text).toBe((await lagbot.press('Per Utanfor', { ...button, value: ofNobody })).text);
  });

  test.each([
    ['tiltak nytt delmål Bolig', 'Slett'],
    ['tiltak ny Boligmesse delmål 1', 'Endre'],
  ])('says whose plan it is in: %s, «%s»', async (typed, label) => {
    const button = buttonIn(await lagbot.say(siv, typed), label);
    expect((await lagbot.press('Tuva Nyliv', button)).text).toContain('Dette står i planen til Leka.');
    const { text } = await lagbot.press('Per Utanfor', button);
    expect(text).toBe((await lagbot.press('Per Utanfor', { ...button, value: 'nothing' })).text);
    expect(text).not.toContain('Leka');
  });

  test('of a month or a deadline isn’t said to be gone', async () => {
    await lagbot.say(siv, 'timer 2t 5.2. møte');
    const month = buttonIn(await lagbot.say(siv, 'timer måned februar'), 'Lever');
    expect((await lagbot.press('Pia Gruppenes', month)).text).toContain('Denne måneden er en annens');
    await lagbot.say(siv, 'frist ny Planutkast 30. april');
    const deadline = buttonIn(await lagbot.say(siv, 'frist'), 'Ferdig: 1. Planutkast');
    expect((await lagbot.press('Tuva Nyliv', deadline)).text).toContain('gjelder ikke for deg');
  });

  test('says who wrote a status', async () => {
    const button = buttonIn(await lagbot.say(siv, 'status i rute: Møtet er holdt. Neste: plan'), 'Endre');
    const { text } = await lagbot.press('Odd Attestmo', button);
    expect(text).toContain('skrevet av Siv Eksempelvik');
    expect((await lagbot.press('Per Utanfor', button)).text).not.toContain('Siv');
  });
});

describe('what is another municipality’s or another’s', () => {
  const noRole = 'Du har ingen rolle i Meråker.';
  const ownAlone = '«timer liste» viser bare dine egne timer.';
  test.each([
    [siv, 'tiltak Meråker', noRole],
    [siv, 'tiltak i Meråker kommune', noRole],
    [siv, 'tiltak 5034', noRole],
    [siv, 'tiltak Meråker 1 ferdig', noRole],
    [siv, 'tiltak endre Meråker 1', noRole],
    [siv, 'egeninnsats Meråker', noRole],
    [siv, 'egeninnsats i Meråker 2024', noRole],
    [siv, 'egeninnsats merknader Meråker', noRole],
    [siv, 'avtale Meråker', noRole],
    ['Odd Attestmo', 'avtale 5034', noRole],
    [siv, 'timer liste Berit', ownAlone],
    [siv, 'timer liste Pia mars', ownAlone],
    [siv, 'timer liste Meråker', ownAlone],
    ['Odd Attestmo', 'timer liste Siv', '«rapport timeliste Siv Eksempelvik»'],
    ['Ida Prøvestad', 'timer liste Siv', '«rapport timeliste KOMMUNE»'],
  ])('%s is told the reason: %s', async (who, typed, says) => {
    const said = await lagbot.say(who, typed);
    expect(said.outcome).toBe('refused');
    expect(said.text).toContain(says);
    if (says === noRole)
      expect(said.text).toMatch(/ og (?:de som|fylket|koordinatoren).*\. Spør Ida Prøvestad\.$/);
  });

  test('of another network isn’t known', async () => {
    for (const typed of ['tiltak Sogndal', 'egeninnsats Sogndal', 'avtale Sogndal', 'timer liste Per'])
      expect((await lagbot.say(siv, typed)).text).not.toContain('ingen rolle');
  });

  test('but the network’s name means what one sees of it', async () => {
    for (const typed of ['avtale I LAG', 'egeninnsats I LAG'])
      expect((await lagbot.say(siv, typed)).outcome).toBe('done');
  });
});

describe('whoever may not', () => {
  const partner = 'Pål Partnersen';
  test.each([
    [partner, 'timer liste', 'Det kan prosjektleder, prosjektgruppe'],
    [partner, 'timer attester', 'Det kan den prosjektansvarlige i kommunen'],
    [partner, 'timer stedfortreder Siv 1.–15. mai', 'den prosjektansvarlige i kommunen'],
    [partner, 'timer lås alle', 'koordinatoren i fylket'],
    [partner, 'status liste', 'Bare de som har en rolle i kommunen'],
    [partner, 'status svar 2 Bra', 'Du kan ikke svare på statuser'],
    [partner, 'tiltak', 'Bare fylket og de som har en rolle i kommunen'],
    [partner, 'tiltak ny Bedriftsbesøk', 'Du kan ikke endre planen. Det kan prosjektlederen'],
    [partner, 'egeninnsats', 'Bare kommunens egne folk i prosjektet'],
    [partner, 'avtale', 'Bare kommunens egne folk i prosjektet'],
    [partner, 'rapport', 'Bare de som har en rolle i en kommune'],
    [partner, 'rapport timeliste mars', 'bare den prosjektansvarlige i kommunen'],
    [partner, 'frist ny Plan 30. april', 'koordinatoren i fylket, og prosjektlederen'],
    [partner, 'ukesrapport', 'Det kan koordinatoren og leserne i fylket'],
    [partner, 'deltaker', 'koordinatoren i fylket'],
    ['Kåre Demodal', 'timer 2t møte', 'Det kan prosjektleder, prosjektgruppe'],
    ['Kåre Demodal', 'samling ny Møte tirsdag', 'koordinatoren i fylket'],
    ['Pia Gruppenes', 'status i rute: ok', 'prosjektlederen og den prosjektansvarlige'],
  ])('hears who may, and whom to ask: %s, «%s»', async (name, typed, who) => {
    const { text, reply } = await lagbot.say(name, typed);
    expect(reply).toMatchObject({ outcome: 'refused' });
    expect(text).toContain(who);
    expect(text).toContain('Spør Ida Prøvestad.');
  });
});
