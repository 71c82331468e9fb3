import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { takeAudience } from '../../../src/domain/audience/audience-words.ts';
import { isInvited, parseAudience, writeAudience } from '../../../src/domain/audience/audiences.ts';
import { gatherings } from '../../../src/features/gatherings/feature.ts';
import { exportGatherings } from '../../../src/features/gatherings/report.ts';
import { isWebAddress } from '../../../src/features/gatherings/rules.ts';
import type { Said } from '../../../src/platforms/terminal/say.ts';
import { buttonsIn, type Lagbot, oslo, startLagbot } from '../../support/people.ts';

const ida = 'Ida Prøvestad';
const siv = 'Siv Eksempelvik';
const odd = 'Odd Attestmo';

const never = { action: '', value: '' };

/** The two buttons of a question, ready to press. */
function choicesOf(said: Said) {
  const [one, two] = buttonsIn(said);
  if (one === undefined || two === undefined) throw new Error(`no question: ${said.text}`);
  return [one, two].map(({ action, value, typed }) => ({ press: { action, value }, typed }));
}

const known = {
  people: [
    { id: 'pia', name: 'Pia Gruppenes' },
    { id: 'odd', name: 'Odd Attestmo' },
  ],
  municipalities: [
    { id: '5052', name: 'Leka' },
    { id: '5033', name: 'Tydal' },
    { id: '5041', name: 'Snåase–Snåsa' },
  ],
};

describe('whom a gathering is for', () => {
  it.each([
    ['Fagdag for prosjektlederne 3. april', 'Fagdag 3. april', 'prosjektleder'],
    ['Fagdag 3. april for prosjektleiarane', 'Fagdag 3. april', 'prosjektleder'],
    ['Workshop for the project leaders 3 April', 'Workshop 3 April', 'prosjektleder'],
    [
      'Fagdag for ordførere og kommunedirektører 3. april',
      'Fagdag 3. april',
      'prosjekteier,prosjektansvarlig',
    ],
    ['Fagdag for ordførarane og kommunedirektørane', 'Fagdag', 'prosjekteier,prosjektansvarlig'],
    ['Workshop for mayors and municipal directors', 'Workshop', 'prosjekteier,prosjektansvarlig'],
    ['Fagdag for Leka og Tydal 3. april', 'Fagdag 3. april', '5052,5033'],
    ['Fagdag for Leka kommune, Snåsa og Tydal', 'Fagdag', '5052,5041,5033'],
    ['Fagdag for Pia og Odd 3. april kl 9-10', 'Fagdag 3. april kl 9-10', '=pia,=odd'],
    ['Fagdag for prosjektlederne i Leka og Tydal', 'Fagdag', 'prosjektleder@5052,prosjektleder@5033'],
    ['Fagdag for prosjektgruppa i Leka og Odd Attestmo', 'Fagdag', 'prosjektgruppe@5052,=odd'],
    ['Fagdag for partnerne', 'Fagdag', 'partner'],
    ['Kurs for nye for prosjektlederne 3. april', 'Kurs for nye 3. april', 'prosjektleder'],
    ['Fagdag for alle 3. april', 'Fagdag 3. april', ''],
    ['Fagdag for kommunane 3. april', 'Fagdag 3. april', ''],
    ['Fagdag bare Leka 3. april', 'Fagdag 3. april', '5052'],
    ['Fagdag berre for Leka 3. april', 'Fagdag 3. april', '5052'],
    ['Fagdag 3. april kl 9-10 kun for Tydal', 'Fagdag 3. april kl 9-10', '5033'],
    ['Fagdag for kun prosjektlederne 3. april', 'Fagdag 3. april', 'prosjektleder'],
    ['Workshop only for project leaders 3 April', 'Workshop 3 April', 'prosjektleder'],
    ['Workshop 3 April project leaders only', 'Workshop 3 April', 'prosjektleder'],
    ['Fagdag uten Tydal 3. april', 'Fagdag 3. april', '!5033'],
    ['Fagdag 3. april unntatt Leka og Tydal', 'Fagdag 3. april', '!5052,!5033'],
    ['Fagdag for alle bortsett fra Tydal 3. april', 'Fagdag 3. april', '!5033'],
    ['Fagdag for alle utanom Tydal 3. april', 'Fagdag 3. april', '!5033'],
    ['Fagdag for prosjektlederne unntatt Tydal 3. april', 'Fagdag 3. april', 'prosjektleder,!5033'],
    ['Workshop for everyone except Tydal 3 April', 'Workshop 3 April', '!5033'],
    ['Workshop for mayors but not Leka 3 April', 'Workshop 3 April', 'prosjekteier,!5052'],
    ['Fagdag for attestantane 3. april', 'Fagdag 3. april', 'prosjektansvarlig'],
  ])('«%s»', (text, rest, stored) => {
    const target = takeAudience(text, known);
    expect([target.rest, writeAudience(target.parts) ?? '', target.unknown]).toEqual([
      rest,
      stored,
      undefined,
    ]);
    expect(writeAudience(parseAudience(stored)) ?? '').toBe(stored);
  });

  it.each([
    ['Kurs for nybegynnere 3. april', 'nybegynnere'],
    ['Fagdag for Pia og Ukjent 3. april', 'Pia og Ukjent'],
  ])('«%s» isn’t understood as a whole', (text, unknown) => {
    expect(takeAudience(text, known).unknown?.said).toBe(unknown);
    expect(takeAudience(text, known).rest).toBe(text);
  });

  it('is nobody else', () => {
    const role = { personId: 'x', kind: 'prosjektgruppe', municipalityId: '5052' };
    expect(isInvited(null, role)).toBe(true);
    expect(isInvited('prosjektleder', role)).toBe(false);
    expect(isInvited('prosjektleder@5052', role)).toBe(false);
    expect(isInvited('prosjektleder,5052', role)).toBe(true);
    expect(isInvited('=x', role)).toBe(true);
    expect(isInvited('!5033', role)).toBe(true);
    expect(isInvited('!5052', role)).toBe(false);
    expect(isInvited('prosjektgruppe,!5052', role)).toBe(false);
    expect(isInvited('!=x', role)).toBe(false);
  });
});

describe('a gathering for some', () => {
  let lagbot: Lagbot;
  beforeAll(async () => {
    lagbot = await startLagbot([gatherings]);
    await lagbot.say(ida, 'samling ny Ledermøte for prosjektlederne 3. april kl 9-10 på Teams');
  });
  const planned = async (kind: string, from: string, to: string) => {
    const reminder = gatherings.reminders?.find((one) => one.kind === kind);
    const messages = await reminder?.plan({ from: oslo(from), to: oslo(to) }, lagbot.database);
    const people = await lagbot.database.client.person.findMany();
    return messages?.map(({ recipientId }) => people.find(({ id }) => id === recipientId)?.name).sort();
  };
  const leaders = ['Berit Demohaug', siv, 'Tuva Nyliv'];

  it('is announced, reminded of, counted and shown to them alone', async () => {
    expect(await planned('gatherings.announced', '2024-03-14T10:00', '2024-03-14T10:01')).toEqual(leaders);
    expect(await planned('gatherings.reminder', '2024-03-27T08:00', '2024-03-27T08:01')).toEqual(leaders);
    expect((await lagbot.say(siv, 'samling')).text).toContain('Ledermøte');
    expect((await lagbot.say(odd, 'samling')).text).not.toContain('Ledermøte');
    expect((await lagbot.say(odd, 'samling kommer Ledermøte')).records).toEqual([]);
    const whole = await lagbot.say(ida, 'samling Ledermøte');
    expect(whole.text).toContain('For: prosjektlederne');
    expect(whole.text).toContain('3 har ikke svart');
    const participants = await lagbot.say(ida, 'samling deltakere Ledermøte');
    expect(participants.text).not.toContain('Odd');
    const rows = await exportGatherings(lagbot.database, { networkId: lagbot.network });
    expect(rows).toMatchObject([{ title: 'Ledermøte', audience: 'prosjektleder' }]);
  });

  it('is for others when it is changed, in words or in its form', async () => {
    const now = { now: '2024-03-15T10:00' };
    const wider = await lagbot.say(ida, 'samling endre Ledermøte for prosjektlederne og Odd', now);
    expect(wider.text).toContain('prosjektlederne og Odd Attestmo');
    expect((await lagbot.say(odd, 'samling', now)).text).toContain('Ledermøte');
    const form = await lagbot.say(ida, 'samling endre Ledermøte', now);
    expect(form.text).toContain('prosjektlederne og Odd Attestmo');
    const values = { title: 'Ledermøte', format: 'video', day: '2024-04-03', from: '09:00', to: '10:00' };
    const state = form.reply.kind === 'form' ? form.reply.form.state : '';
    const wrong = await lagbot.submit(
      ida,
      'gatherings.save',
      { ...values, audience: 'Ukjent' },
      { ...now, state },
    );
    expect(wrong.text).toContain('Jeg kjenner ikke «Ukjent» her.');
    const saved = await lagbot.submit(
      ida,
      'gatherings.save',
      { ...values, audience: 'Leka' },
      { ...now, state },
    );
    expect(saved.records).toMatchObject([{ audience: '5052' }]);
  });
});

describe('a gathering that comes again', () => {
  let lagbot: Lagbot;
  beforeEach(async () => {
    lagbot = await startLagbot([gatherings]);
  });

  it('is real gatherings to a day that is said, or a year ahead, and waits to be sent', async () => {
    const said = await lagbot.say(ida, 'samling ny Nettverksmøte hver tirsdag kl 9-10 til 30. april');
    expect(said.records.map(({ start }) => start)).toEqual(
      ['03-19', '03-26', '04-02', '04-09', '04-16', '04-23', '04-30'].map((day) => `2024-${day}T09:00`),
    );
    expect(said.records.every(({ title }) => title === 'Nettverksmøte')).toBe(true);
    expect(said.text).toContain('Ingen har fått beskjed ennå.');
    const open = await lagbot.say(ida, 'samling ny Kaffe annankvar fredag kl 9-10');
    expect(open.records.length).toBeGreaterThan(20);
    expect(open.text).toContain('ett år fram, eller til avtalen går ut');
    const sent = await lagbot.say(ida, 'samling send Nettverksmøte 2024-03-19');
    expect(sent.outcome).toBe('done');
    expect(await lagbot.database.client.gathering.count({ where: { heldAt: null } })).toBe(7);
  });

  it('keeps each of them apart, and calls all off at once', async () => {
    await lagbot.say(ida, 'samling ny Nettverksmøte hver tirsdag kl 9-10 til 30. april');
    await lagbot.say(ida, 'samling avlys Nettverksmøte 2024-03-26');
    expect(await lagbot.database.client.gathering.count({ where: { cancelledAt: null } })).toBe(6);
    await lagbot.say(ida, 'samling avlys alle Nettverksmøte 2024-04-02');
    expect(await lagbot.database.client.gathering.count({ where: { cancelledAt: null } })).toBe(0);
  });

  it.each(['hver dag', 'hver tirsdag unntatt juli', 'hver tirsdag og torsdag'])(
    'is refused where it is «%s», with what can be kept',
    async (repeat) => {
      const refused = await lagbot.say(ida, `samling ny Nettverksmøte ${repeat} kl 9-10`);
      expect([refused.outcome, refused.records]).toEqual(['refused', []]);
      expect(refused.text).toContain('«annenhver fredag»');
    },
  );

  it('keeps its repetition in the form that asks for what is missing', async () => {
    const form = await lagbot.say(ida, 'samling ny Nettverksmøte siste fredag i hver måned kl 9');
    expect(form.text).toContain('siste fredag i hver måned');
  });
});

describe('a start that has passed', () => {
  it('is asked about, with the days that may be meant', async () => {
    const lagbot = await startLagbot([gatherings]);
    const asked = await lagbot.say(ida, 'samling ny Møte i dag kl 8-9 for Pia');
    expect([asked.outcome, asked.records]).toEqual(['asked', []]);
    expect(asked.text).toContain('samling ny Møte for Pia Gruppenes 2024-03-15 kl. 08:00–09:00');
    const meant = await lagbot.say(ida, 'samling ny Møte for Pia 2024-03-14 kl 08:00-09:00 likevel');
    expect(meant.records).toMatchObject([{ start: '2024-03-14T08:00' }]);
  });
});

describe('a link to a meeting', () => {
  it.each([
    'https://teams.microsoft.com@evil.example/',
    'https://teams.microsoft.com:443@evil.example/l',
    'https://user@evil.example',
    'javascript:alert(1)',
    'https://',
    'https://a\u202eb.example',
    'https://teams.microsoft.com\\@evil.example/',
    'https:\\\\evil.example',
    'https://teams.microsoft.com%40evil.example/',
    'https://teams.microsoft.com＠evil.example/',
    'https://teams.microsoft.com∕l.evil.example/',
    'https://teams.micros\u043eft.com/l/meetup-join/1',
  ])('isn’t «%s»', (link) => {
    expect(isWebAddress(link)).toBe(false);
  });

  it.each([
    'https://teams.microsoft.com/l/meetup-join/19%3ameeting_x%40thread.v2/0?context=%7b%7d',
    'https://us02web.zoom.us/j/93?pwd=a@b',
    'https://blåbær.no',
    'http://localhost:3000/møte#1',
  ])('is «%s»', (link) => {
    expect(isWebAddress(link)).toBe(true);
  });
});

describe('words that may be the title or those whom it is for', () => {
  it.each([
    ['samling ny Møte med prosjektlederne 3. april kl 9-10', 'Møte med prosjektlederne', 'prosjektleder'],
    ['samling ny Lunsj Siv og Pia 3. april kl 9-10', 'Lunsj', /^=\S+,=\S+$/],
    ['samling ny Fagdag Leka 3. april kl 9-10', 'Fagdag', '5052'],
    [
      'samling ny Invitasjon til prosjektlederne 3. april kl 9-10',
      'Invitasjon til prosjektlederne',
      'prosjektleder',
    ],
    ['samling ny Talk with project leaders 3 April at 9-10', 'Talk with project leaders', 'prosjektleder'],
  ])('«%s» is asked about', async (text, title, audience) => {
    const lagbot = await startLagbot([gatherings]);
    const asked = await lagbot.say(ida, text);
    expect([asked.outcome, asked.records]).toEqual(['asked', []]);
    const [forThem, inTitle] = choicesOf(asked);
    const them = await lagbot.press(ida, forThem?.press ?? never);
    expect(them.records).toMatchObject([{ title, audience: expect.stringMatching(audience) }]);
    const whole = await lagbot.press(ida, inTitle?.press ?? never);
    expect(whole.records).toMatchObject([{ audience: null, start: '2024-04-03T09:00' }]);
    const typed = await lagbot.say(ida, inTitle?.typed ?? '');
    expect(typed.records).toMatchObject([{ title: whole.records[0]?.title, audience: null }]);
  });

  it.each([
    ['samling ny Kurs for nye ansatte 3. april kl 9-10', 'Kurs for nye ansatte', 'nye ansatte'],
    ['samling ny Møte for styringsgruppa 3. april kl 9-10', 'Møte for styringsgruppa', 'styringsgruppa'],
    ['samling ny Brev til styringsgruppa 3. april kl 9-10', 'Brev til styringsgruppa', 'styringsgruppa'],
    ['samling ny Talk for new staff 3 April at 9-10', 'Talk for new staff', 'new staff'],
  ])('«%s»: nobody known is asked about, and both readings go on', async (text, title, said) => {
    const lagbot = await startLagbot([gatherings]);
    const asked = await lagbot.say(ida, text);
    expect([asked.outcome, asked.records]).toEqual(['asked', []]);
    const [forSome, inTitle] = choicesOf(asked);
    expect((await lagbot.press(ida, inTitle?.press ?? never)).records).toMatchObject([
      { title, audience: null },
    ]);
    const form = await lagbot.press(ida, forSome?.press ?? never);
    expect(form.outcome).toBe('asked');
    expect(form.text).toContain(`${said} (Jeg kjenner ikke «${said}» her.`);
  });

  it.each([
    'Innspill til handlingsplanen',
    'Plan for 2025',
    'Fagdag i Leka',
    'Kurs i å være leder',
    'Hver stemme teller',
  ])('«%s» is a title', async (title) => {
    const lagbot = await startLagbot([gatherings]);
    expect((await lagbot.say(ida, `samling ny ${title} 3. april kl 9-10`)).records).toMatchObject([
      { title },
    ]);
  });
});

describe('a repetition', () => {
  it.each([
    ['hver tirsdag 5 ganger', 5, '2024-03-19', '2024-04-16'],
    ['kvar tysdag fem gonger', 5, '2024-03-19', '2024-04-16'],
    ['tre tirsdager på rad', 3, '2024-03-19', '2024-04-02'],
    ['dei neste tre tysdagane', 3, '2024-03-19', '2024-04-02'],
    ['every Monday 3 times', 3, '2024-03-18', '2024-04-01'],
    ['hver tirsdag i fire uker', 4, '2024-03-19', '2024-04-09'],
    ['første mandag i måneden til 30. juni', 3, '2024-04-01', '2024-06-03'],
    ['fyrste måndag i kvartalet til 31. desember', 3, '2024-04-01', '2024-10-07'],
    ['first Monday of the month until 30 June', 3, '2024-04-01', '2024-06-03'],
  ])('«%s» is kept', async (words, count, first, last) => {
    const lagbot = await startLagbot([gatherings]);
    const said = await lagbot.say(ida, `samling ny Kontormøte ${words} kl 9-10`);
    expect(said.records).toHaveLength(count);
    expect(said.records[0]).toMatchObject({ title: 'Kontormøte', start: `${first}T09:00` });
    expect(said.records.at(-1)).toMatchObject({ start: `${last}T09:00` });
  });

  it.each([
    'nest siste fredag i måneden',
    'nest siste fredag i hver måned',
    'tirsdag i partallsuker',
    'tysdag i oddetalsveker',
    'Tuesdays in even weeks',
    '3. april hver fjerde blåmåne',
    '3 April every blue moon',
  ])('«%s» is refused, with what is supported and the way to have it as a title', async (words) => {
    const lagbot = await startLagbot([gatherings]);
    const said = await lagbot.say(ida, `samling ny Kontormøte ${words} kl 9-10`);
    expect([said.outcome, said.records]).toEqual(['refused', []]);
    expect(said.text).toContain('«annenhver fredag»');
    expect(said.text).toContain('→ Bare i tittelen: samling ny «Kontormøte');
  });

  it('stays when its start has passed and another is chosen', async () => {
    const lagbot = await startLagbot([gatherings]);
    const asked = await lagbot.say(ida, 'samling ny Kaffe hver torsdag kl 8-9 til 30. april');
    const said = await lagbot.press(ida, choicesOf(asked)[0]?.press ?? never);
    expect(said.records).toHaveLength(6);
    expect(said.records[0]).toMatchObject({ title: 'Kaffe', start: '2024-03-21T08:00' });
  });

  it('is said in the form as it was, where no day is known', async () => {
    const lagbot = await startLagbot([gatherings]);
    expect((await lagbot.say(ida, 'samling ny Kaffe hvert halvår kl 9-10')).text).toContain(
      'Gjentas: hvert halvår',
    );
    expect((await lagbot.say(ida, 'samling ny Kaffe hver 3. uke kl 9-10')).text).toContain(
      'Gjentas: hver 3. uke',
    );
  });
});

it.each(['10. mars', '10.3.', '13. mars', 'onsdag 13. mars'])(
  '«%s», which has just passed, is asked about',
  async (day) => {
    const lagbot = await startLagbot([gatherings]);
    const asked = await lagbot.say(ida, `samling ny Kaffe ${day} kl 9-10`);
    expect([asked.records, asked.outcome === 'done']).toEqual([[], false]);
  },
);
