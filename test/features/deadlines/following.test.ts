import { beforeAll, describe, expect, it } from 'vitest';
import { importFile } from '../../../src/cli/import.ts';
import { deadlines } from '../../../src/features/deadlines/feature.ts';
import { ownFinancing } from '../../../src/features/financing/statement/feature.ts';
import { buttonIn, type Lagbot, oslo, startLagbot } from '../../support/people.ts';
import { reminding } from '../../support/reminding.ts';

const siv = 'Siv Eksempelvik';
const odd = 'Odd Attestmo';
const ida = 'Ida Prøvestad';

const importing = ({ database }: Lagbot, lines: readonly string[], now = '2024-03-14T09:00') =>
  importFile(database, {
    ...{ what: 'agreements', name: 'agreements.csv', mayCreate: false, now: oslo(now) },
    content: Buffer.from(
      ['agreement;network;municipality;start;end;maxEnd;noticeMonths;grantPerYear', ...lines].join('\n'),
    ),
  });

describe('deadlines that follow from agreements', () => {
  let lagbot: Lagbot;
  const say = async (name: string, text: string, now?: string) =>
    (await lagbot.say(name, text, now === undefined ? {} : { now })).text;
  beforeAll(async () => {
    lagbot = await startLagbot();
    const terms = '2023-12-20;2025-12-20;2026-12-20;3;687500';
    for (const number of ['5052', '5046', '5034'])
      await importing(lagbot, [`Avtalen ${number};I LAG;${number};${terms}`]);
  });

  it('stand behind the others while they are far ahead, and are shown when asked for', async () => {
    const list = await say(siv, 'frist');
    expect(list).not.toContain('Avtalen går ut');
    expect(list).toContain('… og 4 til. Skriv «frist liste alle»');
    const all = await say(siv, 'frist liste alle mer');
    expect(all).toContain(
      'Siste dag for å si opp avtalen til den går ut – lørdag 20. september 2025 (om 555 dager). Avtalen: oppsigelse, skriftlig, 3 måneder fra brevets dato.',
    );
    expect(all).toContain(
      'Sluttrapport – lørdag 20. desember 2025 (om 646 dager). Ikke ferdig. Avtalen: det kreves sluttrapport.',
    );
  });

  it('stand among the others when they are near, with the clause on the card', async () => {
    const now = '2025-09-01T10:00';
    expect(await say(siv, 'frist', now)).toContain(
      'Siste dag for å si opp avtalen til den går ut – lørdag 20. september 2025 (om 19 dager)',
    );
    const one = await say(siv, 'frist Siste dag for å si opp', now);
    expect(one).toContain('Følger av: Avtalen: oppsigelse, skriftlig');
    expect(one).not.toContain('Ikke ferdig');
    expect(await say(odd, 'frist ferdig Siste dag for å si opp', now)).toContain('er bare til opplysning');
    expect(await say(siv, 'frist', '2025-09-22T10:00')).not.toContain('si opp');
  });

  it('are reminded of, but the end of which the agreement’s own reminder tells', async () => {
    const clock = reminding(deadlines.reminders, () => lagbot);
    const planned = await clock.plan('deadlines.reminder', '2025-09-12T00:00', '2025-12-21T00:00');
    const mine = clock.messagesTo(siv, planned).map(({ slot }) => slot);
    // The final report's alone; the day of notice is the one's who answers for the municipality.
    expect(mine).toEqual(['2025-12-05', '2025-12-12', '2025-12-19']);
    const [first] = clock.messagesTo(odd, planned);
    expect(await clock.compose('deadlines.reminder', first, '2025-09-12T08:00')).toBe(
      [
        'Frist om 8 dager: Siste dag for å si opp avtalen til den går ut',
        'Frist: lørdag 20. september 2025',
        'Følger av: Avtalen: oppsigelse, skriftlig, 3 måneder fra brevets dato',
        'Gjelder: Leka',
      ].join('\n'),
    );
  });

  it.each([
    'frist utsett Avtalen går ut 2025-12-20 Leka 2026-02-01',
    'frist endre Avtalen går ut 2025-12-20 Leka',
    'frist utsett Siste dag for å si opp avtalen til den går ut 2025-09-20 Leka til 1. august 2025',
  ])('are not moved by hand where they are the agreement’s own days: «%s»', async (text) => {
    const said = await lagbot.say(ida, text);
    expect(said.outcome).toBe('refused');
    expect(said.text).toContain('følger av avtalen og kan ikke flyttes alene. Endre avtalen');
    const extend = buttonIn(said, 'Forleng avtalen til 20.12.2026');
    expect(said.text).toContain('avtale forleng Leka til 2026-12-20');
    const form = await lagbot.press(ida, buttonIn(said, 'Endre avtalen'));
    expect(form.reply.kind).toBe('form');
    expect((await lagbot.press(ida, extend)).text).toContain('Avtalen for Leka varer til');
    expect((await lagbot.say(ida, 'avtale angre')).text).toContain('er som den var');
  });

  it('show the ways to change the agreement in place of their own', async () => {
    const said = await lagbot.say(ida, 'frist vis Avtalen går ut 2025-12-20 Leka');
    expect(said.text).toContain('avtale endre Leka');
    expect(said.text).not.toContain('frist endre');
    expect(said.text).toContain('frist slett');
    expect((await lagbot.say(siv, 'frist vis Avtalen går ut')).text).not.toContain('avtale endre');
  });

  it('are named with the municipality where the county has several of one name', async () => {
    const asked = await say(ida, 'frist vis Sluttrapport');
    expect(asked).toContain('Hvilken frist mener du?');
    expect(asked).toContain('Leka: ikke ferdig');
    const one = await say(ida, 'frist vis Sluttrapport 2025-12-20 Leka');
    expect(one).toContain('Gjelder: bare Leka');
    expect(one).toContain('frist slett Sluttrapport 2025-12-20 Leka');
  });

  it('can be taken off one by one, and stay off when the agreement is said again', async () => {
    expect(await say(ida, 'frist slett Sluttrapport 2025-12-20 Leka')).toContain('er slettet');
    const line = 'Avtalen 5052;I LAG;5052;2023-12-20;2025-12-20;2026-12-20;3;700000';
    expect(await importing(lagbot, [line])).toContain('1 changed');
    expect(await say(siv, 'frist liste alle mer')).not.toContain('Sluttrapport');
    expect(await say('Tuva Nyliv', 'frist liste alle mer', '2024-08-14T10:00')).toContain('Sluttrapport');
  });

  it('move with the agreement, and those concerned are told, but for who changed it', async () => {
    const { client } = lagbot.database;
    const at = '2024-03-18T10:00';
    const line = 'Avtalen 5052;I LAG;5052;2023-12-20;2026-12-20;2026-12-20;3;700000';
    await importing(lagbot, [line], at);
    expect(await say(siv, 'frist liste alle mer', '2026-08-01T10:00')).toContain(
      'Siste dag for å si opp avtalen til den går ut – søndag 20. september 2026',
    );
    const clock = reminding(ownFinancing.reminders, () => lagbot);
    const planned = await clock.plan('agreements.changed', at, '2024-03-18T11:00');
    const told = planned.map(({ recipientId }) => recipientId);
    expect(new Set(told)).toEqual(new Set([siv, odd, ida].flatMap((name) => lagbot.personId(name))));
    const [message] = clock.messagesTo(siv, planned);
    expect(await clock.compose('agreements.changed', message, '2024-03-18T10:05')).toBe(
      [
        'Avtalen er endret',
        '• Leka: siste dag er nå søndag 20. desember 2026. Den var lørdag 20. desember 2025.',
        'Frister som følger av avtalen',
        '• Siste dag for å si opp avtalen til den går ut: søndag 20. september 2026',
        '• Avtalen går ut: søndag 20. desember 2026',
      ].join('\n'),
    );
    await client.agreement.updateMany({ where: { municipalityId: '5052' }, data: { end: '2025-12-20' } });
    expect(await clock.compose('agreements.changed', message, '2024-03-18T10:05')).toBe(
      'skip: the agreement is as it was',
    );
  });
});

describe('what follows from an agreement', () => {
  it('is read in one’s own language, whichever it was set in, and answers to both names', async () => {
    const lagbot = await startLagbot();
    await lagbot.say(ida, 'avtale endre Leka, oppsigelse 2');
    await lagbot.say(ida, 'profil språk english');
    const list = await lagbot.say(ida, 'deadline list all more');
    expect(list.text).toContain('Decide whether to extend the agreement – Friday 19 December 2025');
    expect(list.text).toContain('The agreement: can be extended to 20 Dec 2026, decided before it ends.');
    expect(list.text).toContain('The agreement: notice, in writing, 2 months from the letter’s date.');
    expect(list.text).not.toMatch(/Avtale|Siste|forlenges|varighet/);
    const one = await lagbot.say(ida, 'deadline Decide whether to extend');
    expect(one.text).toContain('deadline edit Decide whether to extend the agreement 2025-12-19');
    const moved = await lagbot.say(
      ida,
      'deadline postpone Avgjøre om avtalen skal forlenges 2025-12-19 1 December 2025',
    );
    expect(moved.text).toContain(
      '“Decide whether to extend the agreement” is now due Monday 1 December 2025',
    );
    const changed = await lagbot.say(ida, 'agreement extend Leka until 20 December 2026');
    expect(changed.text).toContain('Deadlines that move: Last day to give notice');
    expect(changed.text).toMatch(/Deadlines that lapse: .*Decide whether to extend the agreement/);
  });

  it('is read so in the week’s report too', async () => {
    const lagbot = await startLagbot();
    await lagbot.say(ida, 'avtale endre Leka, oppsigelse 2');
    const now = '2025-12-08T10:00';
    expect((await lagbot.say(ida, 'ukesrapport mer', { now })).text).toContain(
      'Avgjøre om avtalen skal forlenges',
    );
    await lagbot.say(ida, 'profil språk english', { now });
    const english = (await lagbot.say(ida, 'ukesrapport mer', { now })).text;
    expect(english).toContain('Decide whether to extend the agreement, Friday 19 December 2025');
    expect(english).not.toContain('Sluttrapport');
  });

  it('keeps the name that somebody has given it, in all languages', async () => {
    const lagbot = await startLagbot();
    await lagbot.say(ida, 'avtale endre Leka, oppsigelse 2');
    await lagbot.say(ida, 'profil språk english');
    const { reply } = await lagbot.say(ida, 'deadline edit Final report 2025-12-20');
    if (reply.kind !== 'form') throw new Error('no form');
    const values = Object.fromEntries(
      reply.form.fields.map((one) => [one.name, 'value' in one ? (one.value ?? '') : '']),
    );
    expect(values.title).toBe('Final report');
    const send = (title: string, responsible = values.responsible ?? '') =>
      lagbot.submit(ida, reply.form.id, { ...values, title, responsible }, { state: reply.form.state });
    expect((await send('Final report', 'prosjektansvarlig')).outcome).toBe('done');
    expect((await lagbot.say(odd, 'frist liste alle mer')).text).toContain('Sluttrapport – lørdag');
    expect((await send('Rapporten til fylket', 'prosjektansvarlig')).outcome).toBe('done');
    expect((await lagbot.say(odd, 'frist liste alle mer')).text).toContain('Rapporten til fylket – lørdag');
    expect((await lagbot.say(ida, 'deadline list all more')).text).toContain(
      'Rapporten til fylket – Saturday',
    );
  });
});

describe('a changed agreement', () => {
  it.each([
    [
      'start 1. desember 2023',
      'Leka: første dag er nå fredag 1. desember 2023. Den var onsdag 20. desember 2023.',
    ],
    ['oppsigelse 6', 'Leka: oppsigelsestiden er nå 6 måneder.'],
    ['lengst til 20. desember 2025', 'Leka: kan ikke forlenges lenger.'],
  ])('is told to those concerned and to its other parties: «%s»', async (said, told) => {
    const lagbot = await startLagbot();
    const { client } = lagbot.database;
    const [of, pål] = [{ networkId: lagbot.network }, 'Pål Partnersen'];
    await client.agreement.updateMany({ where: { municipalityId: '5052' }, data: { name: 'Avtalen' } });
    await client.agreementParty.create({ data: { ...of, id: 'p', agreement: 'Avtalen', name: 'Husbanken' } });
    await client.organisation.create({ data: { ...of, id: 'o', name: 'Husbanken', kind: 'stat' } });
    await client.role.updateMany({
      where: { personId: lagbot.personId(pål) },
      data: { organisationId: 'o' },
    });
    const at = '2024-03-18T10:00';
    expect((await lagbot.say(ida, `avtale endre Leka, ${said}`, { now: at })).outcome).toBe('done');
    const clock = reminding(ownFinancing.reminders, () => lagbot);
    const planned = await clock.plan('agreements.changed', at, '2024-03-18T11:00');
    const ids = new Set(planned.map(({ recipientId }) => recipientId));
    expect(ids).toEqual(new Set([siv, odd, pål].map((name) => lagbot.personId(name))));
    for (const name of [siv, pål]) {
      const [message] = clock.messagesTo(name, planned);
      const text = await clock.compose('agreements.changed', message, '2024-03-18T10:05');
      expect(text.split('\n')[1]).toBe(`• ${told}`);
    }
  });

  it('is told of to nobody where it only says something of money', async () => {
    const lagbot = await startLagbot();
    const at = '2024-03-18T10:00';
    await lagbot.say(ida, 'avtale endre Leka, tilskudd 700 000', { now: at });
    const clock = reminding(ownFinancing.reminders, () => lagbot);
    expect(await clock.plan('agreements.changed', at, '2024-03-18T11:00')).toEqual([]);
  });
});

describe('the political dialogue of a bygdevekst agreement', () => {
  it('is asked about with the councils’ treatment when it is moved', async () => {
    const lagbot = await startLagbot();
    const { client } = lagbot.database;
    await client.network.updateMany({ data: { kind: 'bygdevekst' } });
    await importing(
      lagbot,
      ['5052', '5046', '5034'].map((number) => `Bygdevekstavtale;I LAG;${number};2023-12-20;2025-12-20;;;`),
    );
    const list = await lagbot.say(siv, 'frist liste alle mer');
    expect(list.text).toContain('Kommunestyret behandler status 2024 – søndag 15. september 2024');
    const moved = await lagbot.say(ida, 'frist utsett Politisk dialog 2024 5. november');
    expect(moved.text).toContain(
      '«Kommunestyret behandler status 2024» er søndag 15. september 2024 og skal komme før «Politisk dialog 2024». Skal den også flyttes?',
    );
    const press = await lagbot.press(
      ida,
      buttonIn(moved, 'Flytt «Kommunestyret behandler status 2024» til søndag 6. oktober 2024'),
    );
    expect(press.text).toContain('«Kommunestyret behandler status 2024» har nå frist søndag 6. oktober 2024');
    const late = await lagbot.say(ida, 'frist utsett Kommunestyret behandler status 2024 10. november');
    expect(late.text).toContain('skal komme før «Politisk dialog 2024», som er tirsdag 5. november 2024');
  });
});
