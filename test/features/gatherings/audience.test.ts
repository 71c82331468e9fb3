import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { takeAudience } from '../../../src/features/gatherings/audience/parse.ts';
import { isInvited, parseAudience, writeAudience } from '../../../src/features/gatherings/audience/rules.ts';
import { gatherings } from '../../../src/features/gatherings/feature.ts';
import { exportGatherings } from '../../../src/features/gatherings/report.ts';
import { isWebAddress } from '../../../src/features/gatherings/rules.ts';
import { type Lagbot, oslo, startLagbot } from '../../support/people.ts';

const ida = 'Ida Prøvestad';
const siv = 'Siv Eksempelvik';
const odd = 'Odd Attestmo';

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
    ['Fagdag for Pia og Ukjent 3. april', 'Ukjent'],
  ])('«%s» isn’t understood as a whole', (text, unknown) => {
    expect(takeAudience(text, known).unknown).toBe(unknown);
    expect(takeAudience(text, known).rest).toBe(text);
  });

  it('is nobody else', () => {
    const role = { personId: 'x', kind: 'prosjektgruppe', municipalityId: '5052' };
    expect(isInvited(null, role)).toBe(true);
    expect(isInvited('prosjektleder', role)).toBe(false);
    expect(isInvited('prosjektleder@5052', role)).toBe(false);
    expect(isInvited('prosjektleder,5052', role)).toBe(true);
    expect(isInvited('=x', role)).toBe(true);
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
    expect(asked.text).toContain('samling ny Møte for Pia 2024-03-15 kl 08:00-09:00');
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
  ])('isn’t «%s»', (link) => {
    expect(isWebAddress(link)).toBe(false);
  });

  it('is an ordinary address', () => {
    expect(
      isWebAddress('https://teams.microsoft.com/l/meetup-join/19%3ameeting_x%40thread.v2/0?context=%7b%7d'),
    ).toBe(true);
  });
});
