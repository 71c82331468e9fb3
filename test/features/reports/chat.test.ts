import { describe, expect, test } from 'vitest';
import { reports } from '../../../src/features/reports/feature.ts';
import { hours } from '../../../src/features/timesheet/feature.ts';
import type { Said } from '../../../src/platforms/terminal/say.ts';
import { startLagbot } from '../../support/people.ts';

const lagbot = await startLagbot([hours, reports]);
const now = '2024-04-10T10:00';
const say = (person: string, text: string) => lagbot.say(person, text, { now });

await lagbot.say('Siv Eksempelvik', 'timer 2t innbyggermøte #næring', { now: '2024-03-12T10:00' });
await lagbot.say('Pia Gruppenes', 'timer 3t kaféundersøkelse', { now: '2024-03-13T10:00' });
await lagbot.say('Tuva Nyliv', 'timer 1t befaring', { now: '2024-03-13T10:00' });

/** The file of an answer, with its beginning: what kind of file it is. */
function fileOf(said: Said) {
  if (said.reply.kind !== 'file') throw new Error(`no file in:\n${said.text}`);
  const { name, mime, content, card, revoke } = said.reply;
  return { name, mime, card, revoke, head: Buffer.from(content).subarray(0, 4).toString('latin1') };
}
const csvOf = (said: Said): string =>
  said.reply.kind === 'file' ? Buffer.from(said.reply.content).toString('utf8') : '';
const labelsIn = (said: Said): string[] =>
  [...said.text.matchAll(/^→ (.+?):/gmu)].map(([, label]) => label ?? '');

describe('a timesheet', () => {
  test('of one’s own last month comes as PDF, with the ways to other formats', async () => {
    const said = await say('Pia Gruppenes', 'rapport timeliste');
    expect(fileOf(said)).toMatchObject({
      name: 'timeliste-leka-pia-gruppenes-2024-03.pdf',
      mime: 'application/pdf',
      head: '%PDF',
    });
    expect(said.text).toContain('Periode: mars 2024');
    expect(said.text).toContain('→ CSV: rapport timeliste mars 2024 csv');
    expect(said.text).toContain('Merket «utkast»');
  });

  test.each([
    ['rapport timeliste mars csv', 'timeliste-leka-pia-gruppenes-2024-03.csv'],
    ['report timesheet March 2024 as excel', 'timeliste-leka-pia-gruppenes-2024-03.xlsx'],
    ['rapport timeliste 2024 word', 'timeliste-leka-pia-gruppenes-2024.docx'],
    ['rapport timeliste 1.1. til 31.3. json', 'timeliste-leka-pia-gruppenes-2024-01-01-2024-03-31.json'],
    ['rapport timeliste Pia mars', 'timeliste-leka-pia-gruppenes-2024-03.pdf'],
  ])('is read from «%s»', async (text, name) => {
    expect(fileOf(await say('Pia Gruppenes', text)).name).toBe(name);
  });

  test('typed as a button says gives what the button gives', async () => {
    const said = await say('Pia Gruppenes', 'rapport timeliste');
    const pressed = await lagbot.press(
      'Pia Gruppenes',
      { action: 'reports.make', value: pressable(said, 'CSV') },
      { now },
    );
    const typed = await say('Pia Gruppenes', 'rapport timeliste mars 2024 csv');
    expect(csvOf(pressed)).toContain('kaféundersøkelse');
    expect(csvOf(typed)).toBe(csvOf(pressed));
  });

  test('of another is not for a colleague or a leader', async () => {
    for (const person of ['Pia Gruppenes', 'Tuva Nyliv']) {
      const said = await say(person, 'rapport timeliste mars Siv Eksempelvik');
      expect(said.outcome).toBe('refused');
      expect(said.text).toContain('din egen timeliste');
    }
    const all = await say('Siv Eksempelvik', 'rapport timeliste mars alle csv');
    expect(all.outcome).toBe('refused');
  });

  test('of another can’t be had by a value that was never offered', async () => {
    const value = `timesheet ${lagbot.network}/5052 ${lagbot.personId('Siv Eksempelvik')} - csv`;
    const said = await lagbot.press('Pia Gruppenes', { action: 'reports.make', value }, { now });
    expect(said.outcome).toBe('refused');
    expect(said.text).not.toContain('innbyggermøte');
  });

  test('is asked for by the attestant: their own, or everybody’s, or one by name', async () => {
    const said = await say('Odd Attestmo', 'rapport timeliste mars');
    expect(said.outcome).toBe('asked');
    expect(said.text).toContain('Hvilken timeliste i Leka?');
    const all = await say('Odd Attestmo', 'rapport timeliste mars alle csv');
    expect(csvOf(all)).toContain('innbyggermøte');
    expect(csvOf(all)).toContain('kaféundersøkelse');
    expect(csvOf(all)).not.toContain('befaring');
    const one = await say('Odd Attestmo', 'rapport timeliste mars Pia csv');
    expect(csvOf(one)).toContain('kaféundersøkelse');
    expect(csvOf(one)).not.toContain('innbyggermøte');
  });

  test('is the coordinator’s to control, of a municipality of the own network', async () => {
    const which = await say('Ida Prøvestad', 'rapport timeliste mars');
    expect(which.outcome).toBe('asked');
    expect(labelsIn(which).map((label) => label.replace(/^\d+ /, ''))).toEqual(
      expect.arrayContaining([expect.stringContaining('Høylandet'), expect.stringContaining('Leka')]),
    );
    expect(csvOf(await say('Ida Prøvestad', 'rapport timeliste mars Høylandet csv'))).toContain('befaring');
    const value = `timesheet ${lagbot.network}/5052 all - csv`;
    const stranger = await lagbot.press('Else Annafylke', { action: 'reports.make', value }, { now });
    expect(stranger.outcome).toBe('refused');
  });

  test('of a month that hasn’t begun is refused', async () => {
    const said = await say('Pia Gruppenes', 'rapport timeliste 2024-06');
    expect(said.outcome).toBe('refused');
    expect(said.text).toContain('ikke begynt ennå');
  });

  test('of somebody unknown is refused by name', async () => {
    const said = await say('Odd Attestmo', 'rapport timeliste mars Petter');
    expect(said.outcome).toBe('refused');
    expect(said.text).toContain('«Petter»');
  });
});

describe('the other documents', () => {
  test('own financing comes for a calendar year or a year of the agreement', async () => {
    const calendar = fileOf(await say('Siv Eksempelvik', 'rapport egeninnsats 2024'));
    expect(calendar).toMatchObject({ name: 'egeninnsats-leka-2024.pdf', head: '%PDF' });
    const first = await say('Siv Eksempelvik', 'rapport egeninnsats avtaleår 1');
    expect(fileOf(first).name).toBe('egeninnsats-leka-avtaleår-1.pdf');
    expect(first.text).toContain('20.12.2023–19.12.2024');
    const ninth = await say('Siv Eksempelvik', 'rapport egeninnsats avtaleår 9');
    expect(ninth.outcome).toBe('refused');
    expect(ninth.text).toContain('ikke et slikt avtaleår');
  });

  test('own financing has the sums alone for a county reader', async () => {
    const said = await say('Kåre Demodal', 'rapport egeninnsats 2024 Leka json');
    const json = JSON.parse(csvOf(said));
    expect(json.totals.minutes).toBe(300);
    expect(json.lines).toEqual([]);
    expect(said.text).toContain('ikke timelinjene');
    const refused = await say('Kåre Demodal', 'rapport egeninnsats 2024 Leka csv');
    expect(refused.text).toContain('finnes som PDF');
    expect((await say('Kåre Demodal', 'rapport timeliste mars Leka')).outcome).toBe('refused');
    expect((await say('Kåre Demodal', 'rapport arkiv 2024 Leka')).outcome).toBe('refused');
  });

  test('own financing has each line’s amount for those who control, where somebody has their own rate', async () => {
    const { client } = lagbot.database;
    const rate = {
      id: 'own',
      networkId: lagbot.network,
      from: '2024-01-01',
      source: 'lønn',
      perHour: 51_300,
    };
    await client.rate.create({ data: { ...rate, personId: lagbot.personId('Pia Gruppenes') } });
    const read = async (person: string) =>
      JSON.parse(csvOf(await say(person, 'rapport egeninnsats 2024 Leka json')));
    const [leader, owner] = [await read('Siv Eksempelvik'), await read('Odd Attestmo')];
    await client.rate.delete({ where: { id: 'own' } });
    type Line = { minutes: number; amount: number | null; rate: number | null };
    const shown = ({ lines }: { lines: Line[] }) => lines.map(({ minutes, amount }) => [minutes, amount]);
    expect(leader.totals).toEqual(owner.totals);
    expect(shown(leader)).toEqual([
      [120, null],
      [180, null],
    ]);
    expect(leader.lines.map((line: Line) => line.rate)).toEqual([null, null]);
    expect(leader.personalRates).toBeNull();
    expect(shown(owner)).toEqual([
      [120, 140_000],
      [180, null],
    ]);
    expect(owner.personalRates).toEqual({ people: 1, amount: 153_900 });
  });

  test('the final report comes as Word, for the agreement so far', async () => {
    const said = await say('Berit Demohaug', 'rapport sluttrapport');
    expect(fileOf(said)).toMatchObject({
      name: 'sluttrapport-meråker-2023-12-20-2024-04-10.docx',
      head: 'PK\u0003\u0004',
    });
    expect(said.text).toContain('Det som manglar');
    const typed = /→ PDF: (.+)/u.exec(said.text)?.[1] ?? '';
    expect(fileOf(await say('Berit Demohaug', typed)).name).toBe(
      'sluttrapport-meråker-2023-12-20-2024-04-10.pdf',
    );
  });

  test('the archive is for those who control', async () => {
    expect((await say('Siv Eksempelvik', 'rapport arkiv 2024')).outcome).toBe('refused');
    const file = fileOf(await say('Odd Attestmo', 'rapport arkiv 2024'));
    expect(file).toMatchObject({ name: 'arkiv-leka-2024.zip', mime: 'application/zip' });
  });

  test('none is for a partner', async () => {
    const said = await say('Pål Partnersen', 'rapport sluttrapport');
    expect(said.outcome).toBe('refused');
  });

  test('something that is no document is refused with examples', async () => {
    const said = await say('Siv Eksempelvik', 'rapport regnskap');
    expect(said.outcome).toBe('refused');
    expect(said.text).toContain('rapport timeliste mars');
  });
});

describe('the form', () => {
  test('offers what the person may have, and no more', async () => {
    const pia = await say('Pia Gruppenes', 'rapport');
    expect(optionsOf(pia, 'document')).toEqual(['timesheet.own', 'own-financing', 'final']);
    const odd = await say('Odd Attestmo', 'rapport');
    expect(optionsOf(odd, 'document')).toContain('archive');
    const ida = await say('Ida Prøvestad', 'rapport');
    expect(optionsOf(ida, 'place')).toHaveLength(3);
  });

  test('makes the report, and says at the field what is wrong', async () => {
    const wrong = await lagbot.submit(
      'Pia Gruppenes',
      'reports.order',
      { document: 'timesheet.own', period: 'snart' },
      { now },
    );
    expect(wrong.reply).toMatchObject({
      kind: 'errors',
      errors: { period: expect.stringContaining('«snart»') },
    });
    const right = await lagbot.submit(
      'Pia Gruppenes',
      'reports.order',
      { document: 'timesheet.own', period: 'mars 2024', format: 'csv' },
      { now },
    );
    expect(fileOf(right).name).toBe('timeliste-leka-pia-gruppenes-2024-03.csv');
    const forbidden = await lagbot.submit(
      'Pia Gruppenes',
      'reports.order',
      { document: 'timesheet.all' },
      { now },
    );
    expect(forbidden.reply.kind).toBe('errors');
  });
});

describe('the links', () => {
  const keep = (id: string, personId: string, name: string) =>
    lagbot.database.client.download.create({
      data: {
        id,
        personId,
        name,
        mime: 'application/pdf',
        content: Buffer.from('x'),
        expiresAt: new Date('2024-04-11T07:00:00Z'),
      },
    });
  const left = async () =>
    (await lagbot.database.client.download.findMany({ orderBy: { id: 'asc' } })).map(({ id }) => id);

  test('are taken back by name or all at once, and only one’s own', async () => {
    const siv = `terminal/local/${lagbot.personId('Siv Eksempelvik')}`;
    const pia = `terminal/local/${lagbot.personId('Pia Gruppenes')}`;
    await keep('a', siv, 'timeliste-høylandet.pdf');
    await keep('b', siv, 'arkiv.zip');
    await keep('c', pia, 'arkiv.zip');
    const value = fileOf(await say('Siv Eksempelvik', 'rapport timeliste')).revoke;
    expect(value?.typed).toBe('rapport trekk timeliste-leka-siv-eksempelvik-2024-03.pdf');
    const unknown = await say('Siv Eksempelvik', 'rapport trekk noe.pdf');
    expect(unknown.text).toContain('arkiv.zip');
    const named = await lagbot.press(
      'Siv Eksempelvik',
      { action: 'reports.revoke', value: 'timeliste-høylandet.pdf' },
      { now },
    );
    expect(named.records).toMatchObject([{ type: 'download', change: 'removed' }]);
    expect(await left()).toEqual(['b', 'c']);
    expect((await say('Siv Eksempelvik', 'rapport trekk')).text).toContain('Trukket tilbake: arkiv.zip');
    expect(await left()).toEqual(['c']);
    expect((await say('Siv Eksempelvik', 'rapport trekk')).outcome).toBe('refused');
  });
});

function pressable(said: Said, label: string): string {
  const elements = said.reply.kind === 'file' ? said.reply.card.elements : [];
  const all = elements.flatMap((element) => (element.element === 'buttons' ? element.buttons : []));
  return all.find((button) => button.label === label)?.value ?? '';
}

function optionsOf(said: Said, name: string): string[] {
  const fields = said.reply.kind === 'form' ? said.reply.form.fields : [];
  const field = fields.find((one) => one.name === name);
  return field?.field === 'choice' ? field.options.map(({ value }) => value) : [];
}
