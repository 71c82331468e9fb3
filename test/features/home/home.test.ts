import { afterEach, describe, expect, test, vi } from 'vitest';
import { type Language, languages } from '../../../src/language.ts';
import type { Said } from '../../../src/platforms/terminal/say.ts';
import { buttonIn, buttonsIn, type Lagbot, startLagbot } from '../../support/people.ts';
import { recordQueries } from '../../support/queries.ts';

const [siv, odd, pia, ida, kåre, pål] = [
  'Siv Eksempelvik',
  'Odd Attestmo',
  'Pia Gruppenes',
  'Ida Prøvestad',
  'Kåre Demodal',
  'Pål Partnersen',
] as const;
const april = { now: '2024-04-02T09:00' };

afterEach(() => vi.restoreAllMocks());

/** What is read of a page before anything is pressed, without the no-break spaces of its numbers. */
const linesOf = ({ text }: Said): string[] =>
  text
    .replaceAll('\u00a0', ' ')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('→'));

/** Presses what a page has with this label. */
const press = (lagbot: Lagbot, who: string, page: Said, label: string, when?: { now: string }) =>
  lagbot.press(who, buttonIn(page, label), when);

/** A week in which all sorts of things wait. */
async function busyWeek(): Promise<Lagbot> {
  const lagbot = await startLagbot();
  await lagbot.say(siv, 'timer 2t 12. februar innbyggermøte');
  await lagbot.say(siv, 'timer 1t 13. februar prosjektgruppa');
  await lagbot.say(siv, 'timer 2t 30 min i går innbyggermøte');
  await lagbot.say(pia, 'timer 1t 30 min 12. februar befaring');
  await lagbot.say(pia, 'timer lever februar');
  await lagbot.say(siv, 'status forsinket: Møtet ble flyttet. Neste: nytt folkemøte. Hjelp: en planlegger', {
    now: '2024-03-06T10:00',
  });
  await lagbot.say(ida, 'samling ny Videosamling om bolig tirsdag kl 10-12');
  await lagbot.say(ida, 'samling send Videosamling om bolig');
  await lagbot.say(ida, 'frist ny Tertialstatus 1. mars', { now: '2024-02-01T10:00' });
  await lagbot.say(ida, 'frist ny Handlingsplan 20. mars');
  for (const who of ['Tuva Nyliv', 'Berit Demohaug'])
    await lagbot.say(who, 'frist ferdig Tertialstatus', { now: '2024-02-28T10:00' });
  return lagbot;
}

describe('a newcomer', () => {
  test('logs hours, answers a gathering and hands in a month by what the front page offers alone', async () => {
    const lagbot = await startLagbot();
    await lagbot.database.client.person.update({
      where: { id: lagbot.personId(ida) },
      data: { email: 'ida@fylke.example' },
    });
    const first = await lagbot.open(siv);
    expect(linesOf(first)).toEqual([
      'Uke 11 i Leka',
      'Du er prosjektleder i Leka, i nettverket I LAG.',
      'Koordinator er Ida Prøvestad. Skriv til Ida (mailto:ida@fylke.example)',
      'Begynn med det du har gjort denne uken. Resten kommer her etter hvert.',
    ]);
    const form = await press(lagbot, siv, first, 'Før dine første timer');
    expect(form.reply.kind).toBe('form');
    await lagbot.submit(siv, 'hours.save', {
      ...{ day: '2024-03-13', duration: '2t', activity: 'Innbyggermøte', financing: 'egeninnsats' },
    });

    await lagbot.say(ida, 'samling ny Videosamling tirsdag kl 10-12');
    await lagbot.say(ida, 'samling send Videosamling');
    const second = await lagbot.open(siv);
    expect(linesOf(second)).toContain('Timer: mars 2:00 · igjen i dag:');
    expect(second.text).toContain('Videosamling (video) · du har ikke svart');
    await press(lagbot, siv, second, 'Kommer');
    const third = await lagbot.open(siv);
    expect(third.text).toContain('Videosamling (video) · du kommer');
    await press(lagbot, siv, third, 'Kommer ikke');
    expect((await lagbot.open(siv)).text).toContain('Videosamling (video) · du kommer ikke');

    const later = await lagbot.open(siv, april);
    expect(linesOf(later)).toContain('Mars er klar: 2:00, én linje mangler tiltak');
    const [line] = (await press(lagbot, siv, later, 'Lever mars', april)).records;
    expect(line).toMatchObject({ type: 'hours', change: 'changed', state: 'levert' });
    expect((await lagbot.open(siv, april)).text).not.toContain('Mars er klar');
  });
});

describe('a project leader', () => {
  test('sees the week in a line for each thing, and nothing of what there is nothing to say of', async () => {
    const lagbot = await busyWeek();
    expect(linesOf(await lagbot.open(siv))).toEqual([
      'Uke 11 i Leka',
      'Timer: mars 2:30 ▇▇▇▇▇▇▇▁ (februar 3:00) · igjen i dag:',
      'Status: ikke meldt denne uken · sist: «Neste: nytt folkemøte»',
      'Samling: tirs. 19. mars 10:00–12:00, Videosamling om bolig (video) · du har ikke svart',
      'Frist: Tertialstatus, 13 dager over fristen, og 1 til',
      expect.stringMatching(/^Egeninnsats: kr 4 900 av kr 229 167 ▇▁▁▁▁▁▁▁ mangler \d+ timer til /),
      'Februar er klar: 3:00, to linjer mangler tiltak',
    ]);
  });

  test('logs a line again today with one press, and takes it back', async () => {
    const lagbot = await busyWeek();
    const page = await lagbot.open(siv);
    const again = buttonsIn(page).filter(({ action }) => action === 'hours.again');
    expect(again.map(({ label, typed }) => [label, typed])).toEqual([
      ['2:30 Innbyggermøte', 'timer kopier 1'],
      ['1:00 Prosjektgruppa', 'timer kopier 2'],
    ]);
    const done = await press(lagbot, siv, page, '2:30 Innbyggermøte');
    expect(done.records).toMatchObject([
      { type: 'hours', change: 'created', date: '2024-03-14', minutes: 150, activity: 'innbyggermøte' },
    ]);
    expect((await lagbot.open(siv)).text).toContain('mars 5:00');
    await press(lagbot, siv, done, 'Angre');
    expect((await lagbot.open(siv)).text).toContain('mars 2:30');
  });

  test('reports the next deadline done, and the status, from there', async () => {
    const lagbot = await busyWeek();
    const page = await lagbot.open(siv);
    expect((await press(lagbot, siv, page, 'Ferdig: Tertialstatus')).outcome).toBe('done');
    expect(linesOf(await lagbot.open(siv))).toContain('Frist: Handlingsplan, om 6 dager');
    expect((await press(lagbot, siv, page, 'Meld status')).reply.kind).toBe('form');
    await lagbot.say(siv, 'status i rute: Nytt møte er satt');
    expect(linesOf(await lagbot.open(siv))).toContain('Status: meldt denne uken: i rute');
  });
});

describe('who attests', () => {
  test('signs what stands beside the button, and nothing that has come since', async () => {
    const lagbot = await busyWeek();
    const page = await lagbot.open(odd);
    expect(linesOf(page)).toContain('Til attestering: Pia Gruppenes, februar: 1:30 i én linje');
    expect((await press(lagbot, odd, page, 'Attester Pia, februar')).outcome).toBe('done');
    expect((await lagbot.open(odd)).text).not.toContain('Til attestering');
    await lagbot.say(siv, 'timer lever februar');
    const next = await lagbot.open(odd);
    await lagbot.say(siv, 'timer trekk februar');
    await lagbot.say(siv, 'timer 1t 14. februar møte');
    await lagbot.say(siv, 'timer lever februar');
    expect((await press(lagbot, odd, next, 'Attester Siv, februar')).outcome).toBe('asked');
  });
});

describe('the county', () => {
  test('sees what waits for its coordinator, and goes on from there', async () => {
    const lagbot = await busyWeek();
    const page = await lagbot.open(ida);
    expect(linesOf(page)).toEqual([
      'I LAG, uke 11: fire ting venter på deg',
      'Hjelp: Leka ber om hjelp: «en planlegger» (for 8 dager siden)',
      'Frist: Leka mangler Tertialstatus, 13 dager over fristen',
      'Samling: tirs. 19. mars 10:00–12:00, Videosamling om bolig: 0 kommer, 8 har ikke svart',
      'Måneder: februar: 0 av 1 attestert',
      'Oppsett: Høylandet og Meråker har ingen som kan attestere timer.',
      'Status uke 11: 0 av 3 har meldt',
    ]);
    const labels = buttonsIn(page).map(({ label }) => label);
    expect(labels).toEqual([
      ...[
        'Svar Leka',
        'Purr Leka',
        'Purr 7',
        'Se svar',
        'Kommer',
        'Kanskje',
        'Kommer ikke',
        'Se månedene',
        'Prosjektansvarlig i Høylandet',
        'Oppsett',
        'Purr 3 om status',
      ],
      ...['Uke 10', 'Ny samling', 'Ny frist', 'Ny deltaker', 'Hjelp'],
    ]);
    for (const label of labels.slice(1))
      expect((await press(lagbot, ida, page, label)).outcome, label).not.toMatch(/refused|failed/);
    await lagbot.say(ida, 'status svar Leka uke 10 Jeg spør planavdelingen');
    expect((await lagbot.open(ida)).text).not.toContain('ber om hjelp');
  });

  test('tells that somebody has been reminded today, and waits for it no more', async () => {
    const lagbot = await busyWeek();
    const page = await lagbot.open(ida);
    for (const label of ['Purr Leka', 'Purr 7', 'Purr 3 om status']) {
      const asked = await press(lagbot, ida, page, label);
      await press(lagbot, ida, asked, 'Send purringen');
    }
    const then = await lagbot.open(ida);
    expect(linesOf(then)[0]).toBe('I LAG, uke 11: to ting venter på deg');
    expect(linesOf(then).filter((line) => line.endsWith(' · purret i dag'))).toHaveLength(3);
    expect(then.text).not.toContain('→ Purr');
  });

  test('gives its readers the week in short and the way to the digest', async () => {
    const lagbot = await busyWeek();
    const page = await lagbot.open(kåre);
    expect(linesOf(page).slice(0, 2)).toEqual(['I LAG, uke 11', 'Status uke 11: 0 av 3 har meldt']);
    expect((await press(lagbot, kåre, page, 'Uke 10')).text).toContain('uke 10');
  });

  test('shows somebody with several roles both parts, their own first', async () => {
    const lagbot = await busyWeek();
    await lagbot.say(ida, 'deltaker ny Siv Eksempelvik leser I LAG');
    const heads = linesOf(await lagbot.open(siv)).filter((line) => /^(?:Uke|I LAG)/u.test(line));
    expect(heads).toEqual(['Uke 11 i Leka', 'I LAG, uke 11']);
  });
});

describe('the front page of everybody', async () => {
  const lagbot = await busyWeek();
  const people = [siv, odd, pia, ida, kåre, pål];
  const speak = async (person: string, language: Language) =>
    void (await lagbot.database.client.person.update({
      where: { id: lagbot.personId(person) },
      data: { language },
    }));

  test.each(people.flatMap((person) => languages.map((language) => [person, language] as const)))(
    'is short for %s in %s, and each button can be typed',
    async (person, language) => {
      await speak(person, language);
      const page = await lagbot.open(person);
      expect(linesOf(page).length).toBeLessThanOrEqual(12);
      expect(linesOf(page).join('\n')).not.toMatch(/undefined|NaN|\[object/);
      for (const { label, typed } of buttonsIn(page)) {
        expect(label).toMatch(/\p{L}/u);
        expect(typed).not.toBe('');
      }
    },
  );

  test('is the same by its word, in each language', async () => {
    await speak(siv, 'nb');
    const opened = await lagbot.open(siv);
    for (const word of ['hjem', 'heim', 'home']) expect((await lagbot.say(siv, word)).text).toBe(opened.text);
  });

  test.each(people)('takes five queries at most and 300 ms for %s', async (person) => {
    await lagbot.open(person);
    const asked = recordQueries();
    const began = performance.now();
    await lagbot.open(person);
    expect(performance.now() - began).toBeLessThan(300);
    expect(asked().length).toBeLessThanOrEqual(5);
  });
});

describe('a network of many municipalities', () => {
  test('stays as short, and is read as fast', async () => {
    const lagbot = await busyWeek();
    const { client } = lagbot.database;
    const numbers = Array.from({ length: 40 }, (_, index) => String(1100 + index));
    await client.municipality.createMany({ data: numbers.map((id) => ({ id, name: `Kommune ${id}` })) });
    await client.membership.createMany({
      data: numbers.map((id) => ({ id: `m${id}`, networkId: lagbot.network, municipalityId: id })),
    });
    await client.person.createMany({
      data: numbers.map((id) => ({ id: `p${id}`, name: `Leder ${id}`, createdAt: new Date(0) })),
    });
    const role = { networkId: lagbot.network, kind: 'prosjektleder', from: '2024-01-01' };
    await client.role.createMany({
      data: numbers.map((id) => ({ ...role, id: `r${id}`, personId: `p${id}`, municipalityId: id })),
    });
    await lagbot.open(ida);
    const asked = recordQueries();
    const page = await lagbot.open(ida);
    expect(asked().length).toBeLessThanOrEqual(5);
    expect(linesOf(page).length).toBeLessThanOrEqual(12);
    expect(linesOf(page)).toContain(
      'Frist: Kommune 1100, Kommune 1101, Kommune 1102 og 38 til mangler Tertialstatus, 13 dager over fristen',
    );
    expect(buttonsIn(page).map(({ label }) => label)).toContain('Purr 41 kommuner');
    expect(page.text).toContain('Status uke 11: 0 av 43 har meldt');
  });

  test('is told of what it lacks where there is none', async () => {
    const lagbot = await startLagbot();
    const { client } = lagbot.database;
    await client.network.create({
      data: { id: 'new', name: 'Nyttnett', kind: '', county: '', language: 'nb' },
    });
    await client.role.updateMany({
      where: { personId: lagbot.personId('Else Annafylke') },
      data: { networkId: 'new' },
    });
    const page = await lagbot.open('Else Annafylke');
    expect(linesOf(page)[0]).toBe('Nyttnett, uke 11: én ting venter på deg');
    expect(page.text).toContain('Oppsett: ');
  });
});
