import { describe, expect, it } from 'vitest';
import { buttonIn, type Lagbot, startLagbot } from '../../support/people.ts';

const ida = 'Ida Prøvestad';
const siv = 'Siv Eksempelvik';
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

const network = ({ database, network: id }: Lagbot) =>
  database.client.network.findUniqueOrThrow({ where: { id } });

async function alsoCoordinates(lagbot: Lagbot, person: string): Promise<void> {
  const [other] = await lagbot.database.client.network.findMany({ where: { name: 'Vestnettet' } });
  await lagbot.database.client.role.create({
    data: {
      ...{ id: 'more', personId: lagbot.personId(person), networkId: other?.id ?? '', kind: 'koordinator' },
      from: '2023-12-20',
    },
  });
}

describe('what a network is', () => {
  it('is shown to everybody with a role in it', async () => {
    const lagbot = await startLagbot();
    const shown = await lagbot.say('Pål Partnersen', 'nettverk');
    expect(shown.outcome).toBe('done');
    for (const part of [
      ...['I LAG', 'distriktssatsing', 'Trøndelag fylkeskommune', 'bokmål', 'kl. 08:00'],
      ...['14, 7 og 1 dag før', 'avtaleåret', '3 kommuner', 'Leka', 'Meråker, nynorsk'],
    ])
      expect(shown.text).toContain(part);
    expect(shown.text).not.toContain('Endre');
    expect((await lagbot.say(ida, 'nettverk I LAG')).text).toContain('Endre: nettverk endre I LAG');
  });

  it('says what nobody has said yet instead of guessing it', async () => {
    const lagbot = await startLagbot();
    await lagbot.database.client.network.update({
      where: { id: lagbot.network },
      data: { kind: '', county: '' },
    });
    expect((await lagbot.say(ida, 'nettverk')).text).toMatch(/Type: ikke oppgitt ennå/);
    const form = await lagbot.say(ida, 'nettverk endre');
    const values = { ...valuesIn(form), kind: '', county: '' };
    const state = form.reply.kind === 'form' ? form.reply.form.state : '';
    const again = await lagbot.submit(ida, 'networks.save', values, { state });
    expect(again.text).toContain('Typen er distriktssatsing, læringsnettverk eller bygdevekst');
    expect(again.text).toContain('Skriv ett eller flere fylker');
  });
});

const valuesIn = ({ reply }: Awaited<ReturnType<Lagbot['say']>>): Record<string, string> =>
  reply.kind !== 'form'
    ? {}
    : Object.fromEntries(reply.form.fields.map(({ name, ...field }) => [name, field.value ?? '']));

const said = [
  ['nettverk navn Prøvelaget', { name: 'Prøvelaget' }],
  ['nettverk endre navn til «Folk, språk og land»', { name: 'Folk, språk og land' }],
  ['nettverk type bygdevekst', { kind: 'bygdevekst' }],
  ['network kind learning network', { kind: 'læringsnettverk' }],
  ['nettverk bygdevekstavtale', { kind: 'bygdevekst' }],
  [
    'nettverk fylke Trøndelag fylkeskommune, Nordland fylkeskommune',
    { county: 'Trøndelag fylkeskommune, Nordland fylkeskommune' },
  ],
  ['nettverk fylke Møre og Romsdal fylkeskommune', { county: 'Møre og Romsdal fylkeskommune' }],
  [
    'nettverk fylke Møre og Romsdal og Nordland fylkeskommune',
    { county: 'Møre og Romsdal fylkeskommune, Nordland fylkeskommune' },
  ],
  ['nettverk språk nynorsk', { language: 'nn' }],
  ['nettverk endre språk: engelsk', { language: 'en' }],
  ['nettverk ukesrapport 09:00', { digestTime: '09:00' }],
  ['nettverk vekerapport kl. 7.30', { digestTime: '07:30' }],
  ['nettverk påminnelser 10, 3', { reminderDaysBefore: '10,3' }],
  ['nettverk påminningar 7 og 1 dag før', { reminderDaysBefore: '7,1' }],
  ['nettverk år kalenderår', { ownFinancingYear: 'calendar' }],
  ['nettverk kalenderår', { ownFinancingYear: 'calendar' }],
  ['nettverk stille 23. desember–2. januar', { quietDays: '2024-12-23/2025-01-02' }],
  ['nettverk stille 23.12-2.1, 17. mai', { quietDays: '2024-05-17,2024-12-23/2025-01-02' }],
  ['nettverk stille uke 30, juli', { quietDays: '2024-07-01/2024-07-31,2024-07-22/2024-07-28' }],
  ['nettverk stille jul, påske', { quietDays: '2024-03-28/2024-04-01,2024-12-24/2024-12-26' }],
  [
    'nettverk endre tilskudd teller, uten delmål teller ikke',
    { countsGrantHours: true, countsUntagged: false },
  ],
  ['network change language nynorsk, digest 10', { language: 'nn', digestTime: '10:00' }],
] as const;

describe('what is decided for a network', () => {
  it.each(said)('is typed: «%s»', async (typed, expected) => {
    const lagbot = await startLagbot();
    const changed = await lagbot.say(ida, typed);
    expect(changed.outcome, changed.text).toBe('done');
    expect(await network(lagbot)).toMatchObject(expected);
    expect(changed.records).toMatchObject([{ type: 'network', change: 'changed' }]);
    const before = await startLagbot();
    await lagbot.say(ida, 'angre');
    const { id: _, ...rest } = await network(before);
    expect(await network(lagbot)).toMatchObject({ ...rest, id: lagbot.network });
  });

  it.each([
    ['nettverk språk tysk', 'bokmål, nynorsk eller engelsk'],
    ['nettverk type forening', 'distriktssatsing, læringsnettverk eller bygdevekst'],
    ['nettverk ukesrapport 25:00', 'som «09:00»'],
    ['nettverk ukesrapport i morgen', 'som «09:00»'],
    ['nettverk påminnelser 14, 200', 'fra 0 til 90'],
    ['nettverk påminnelser ofte', 'fra 0 til 90'],
    ['nettverk stille 32. mai', '23. desember–2. januar'],
    ['nettverk stille 1. januar–31. desember', 'høyst 100 dager'],
    ['nettverk stille 1. januar 2199', '23. desember–2. januar'],
    ['nettverk fylke 17', 'ett eller flere fylker'],
    ['nettverk navn', 'høyst 100 tegn'],
    [`nettverk navn ${'a'.repeat(101)}`, 'høyst 100 tegn'],
    ['nettverk navn Vestnettet', 'heter «Vestnettet»'],
    ['nettverk farge rød', 'Jeg forstår ikke «farge rød»'],
    ['nettverk språk bokmål', 'Slik står det allerede'],
  ])('refuses «%s» and saves nothing', async (typed, why) => {
    const lagbot = await startLagbot();
    const before = await network(lagbot);
    const refused = await lagbot.say(ida, typed);
    expect(refused.outcome).toBe('refused');
    expect(refused.text).toContain(why);
    expect(await network(lagbot)).toEqual(before);
  });

  it('is for the coordinator', async () => {
    const lagbot = await startLagbot();
    const refused = await lagbot.say(siv, 'nettverk språk nynorsk');
    expect(refused.text).toContain(
      'Du kan ikke gjøre dette. Det kan koordinatoren i fylket. Spør Ida Prøvestad.',
    );
    expect((await lagbot.say(siv, 'nettverk endre språk nynorsk')).outcome).toBe('refused');
    expect((await network(lagbot)).language).toBe('nb');
  });

  it('is filled in, and what somebody else changed meanwhile is shown first', async () => {
    const lagbot = await startLagbot();
    const form = await lagbot.say(ida, 'nettverk endre');
    const state = form.reply.kind === 'form' ? form.reply.form.state : '';
    const values = { ...valuesIn(form), quietDays: '17. mai', reminderDaysBefore: '7' };
    await lagbot.say(ida, 'nettverk språk engelsk, ukesrapport 9');
    const second = await lagbot.submit(ida, 'networks.save', values, { state });
    expect(second.text.match(/Somebody changed this to “[^”]*”/g)).toEqual([
      'Somebody changed this to “English”',
      'Somebody changed this to “the week’s first working day at 09:00”',
    ]);
    expect((await network(lagbot)).quietDays).toBe('');
    const newer = second.reply.kind === 'errors' ? second.reply.form.state : '';
    const saved = await lagbot.submit(ida, 'networks.save', values, { state: newer });
    expect(plain(saved.text)).toContain('none → Friday 17 May 2024');
    expect(await network(lagbot)).toMatchObject({ quietDays: '2024-05-17', language: 'nb' });
  });

  it('asks a coordinator of two which network, with the words kept', async () => {
    const lagbot = await startLagbot();
    await alsoCoordinates(lagbot, ida);
    const asked = await lagbot.say(ida, 'nettverk endre språk nynorsk');
    expect(asked.outcome).toBe('asked');
    expect(asked.text).toContain('nettverk endre Vestnettet språk nynorsk');
    await lagbot.press(ida, buttonIn(asked, 'I LAG'));
    expect((await network(lagbot)).language).toBe('nn');
    expect((await lagbot.say(ida, 'nettverk I LAG språk bokmål')).outcome).toBe('done');
    expect((await lagbot.say(ida, 'nettverk språk nynorsk for I LAG')).outcome).toBe('done');
    expect((await network(lagbot)).language).toBe('nn');
    expect((await lagbot.say(ida, 'nettverk')).text).toContain('Kva nettverk gjeld det?');
    expect((await lagbot.say(ida, 'nettverk språk tysk')).outcome).toBe('asked');
  });
});
