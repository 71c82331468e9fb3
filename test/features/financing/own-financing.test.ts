import { describe, expect, it } from 'vitest';
import { insertAll } from '../../../src/database/insert.ts';
import { ownFinancing } from '../../../src/features/financing/statement/feature.ts';
import { buttonIn, type Lagbot, oslo, startLagbot } from '../../support/people.ts';

const siv = 'Siv Eksempelvik';
const pia = 'Pia Gruppenes';
const odd = 'Odd Attestmo';
const ida = 'Ida Prøvestad';
const kåre = 'Kåre Demodal';
const june = { now: '2024-06-20T10:00' };

type Line = { person?: string; day: string; hours: number } & Readonly<Record<string, string | number>>;

let made = 0;
/** Lagbot with lines of Leka's people. */
async function start(...lines: Line[]): Promise<Lagbot> {
  const lagbot = await startLagbot([ownFinancing]);
  const { client } = lagbot.database;
  await client.$transaction(
    lines.flatMap(({ person = siv, day, hours, ...rest }) => {
      made += 1;
      const row = {
        ...{ id: `line${made}`, personId: lagbot.personId(person), networkId: lagbot.network },
        ...{ municipalityId: '5052', day, minutes: hours * 60, activity: 'innbyggermøte', source: 'demo' },
        ...{ financing: 'egeninnsats', state: 'draft', loggedAt: oslo(`${day}T16:00`), ...rest },
      };
      return insertAll(client, 'Hours', [row]);
    }),
  );
  return lagbot;
}

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('the meter of a municipality', () => {
  it('says what counts, what is missing, what is at risk and what it assumes, for the agreement year', async () => {
    const lagbot = await start(
      { day: '2024-01-10', hours: 100, state: 'attested' },
      { day: '2024-05-10', hours: 20, state: 'submitted' },
      { day: '2024-06-10', hours: 10 },
      { day: '2023-12-19', hours: 7 },
    );
    const { text } = await lagbot.say(siv, 'egeninnsats mer', june);
    for (const said of [
      'Egeninnsats i Leka, avtaleår 1',
      'Året går fra onsdag 20. desember 2023 til torsdag 19. desember 2024.',
      'Dokumentert: kr 91 000 (130:00 timer)',
      'Teller: kr 91 000 av inntil kr 230 000',
      'Mangler: kr 138 167, det vil si 198 timer til kr 700 timen',
      'Utløser tilskudd: kr 273 000 av kr 687 500',
      'Tilskudd i fare: kr 414 500',
      'Attestert: kr 70 000 (100:00 timer)',
      'Levert: kr 14 000 (20:00 timer)',
      'Utkast: kr 7 000 (10:00 timer)',
      '7:00 timer utenfor avtaleperioden teller ikke',
      'Det er en forutsetning, ikke et vedtak.',
    ]) {
      expect(plain(text)).toContain(said);
    }
  });

  it('says the hours that are missing, but no rate, where a person’s own is all there is to go by', async () => {
    const lagbot = await start({ day: '2024-05-10', hours: 10 });
    const { client } = lagbot.database;
    await client.rate.deleteMany();
    const rate = {
      id: 'own',
      networkId: lagbot.network,
      from: '2024-01-01',
      source: 'lønn',
      perHour: 51_300,
    };
    await client.rate.create({ data: { ...rate, personId: lagbot.personId(siv) } });
    const text = plain((await lagbot.say(siv, 'egeninnsats mer', june)).text);
    expect(text).toContain('Mangler: kr 224 037, det vil si omtrent 437 timer\n');
    expect(text).not.toContain('513 timen');
  });

  it('says the same of what is attested as the county’s overview, where a correction comes under a ceiling again', async () => {
    const lagbot = await start(
      { day: '2024-02-05', hours: 10, state: 'attested' },
      { day: '2024-02-06', hours: 10, state: 'attested' },
      { day: '2024-02-07', hours: -10 },
    );
    await lagbot.database.client.rate.updateMany({ data: { maxMinutesPerYear: 15 * 60 } });
    const own = plain((await lagbot.say(siv, 'egeninnsats 2024 mer', june)).text);
    expect(own).toContain('Dokumentert: kr 7 000 (10:00 timer)');
    expect(own).toContain('Attestert: kr 10 500 (15:00 timer)');
    const all = plain((await lagbot.say(ida, 'egeninnsats 2024 mer', june)).text);
    expect(all).toMatch(/Leka +10:00 +7 000 +10 500 +7 000/);
  });

  it('foretells the year by the pace of the last twelve weeks, July and Christmas aside', async () => {
    // 84 days to 20 June with 30 hours, and 182 − 31 days left of the agreement year.
    const lagbot = await start({ day: '2024-01-10', hours: 100 }, { day: '2024-05-10', hours: 30 });
    const { text } = await lagbot.say(siv, 'egeninnsats mer', june);
    const more = Math.round((30 * 70_000 * 151) / 84 / 100);
    const kroner = String(91_000 + more).replace(/(\d{3})$/, ' $1');
    expect(plain(text)).toContain(`Prognose for hele året: kr ${kroner}, med`);
    expect(plain(text)).toContain('tempoet fra fredag 29. mars 2024 til torsdag 20. juni 2024');
    expect((await lagbot.say(siv, 'egeninnsats mer', { now: '2024-01-11T10:00' })).text).toContain(
      'Det er for tidlig på året til å lage en prognose.',
    );
  });

  it('takes the calendar year, another agreement year and other languages', async () => {
    const lagbot = await start({ day: '2023-12-30', hours: 1 }, { day: '2024-02-01', hours: 2 });
    expect((await lagbot.say(siv, 'egeninnsats 2024 mer', june)).text).toContain('(2:00 timer)');
    expect((await lagbot.say(siv, 'egeninnsats i fjor mer', june)).text).toContain('Leka, 2023');
    expect((await lagbot.say(ida, 'egeninnsats 2023 mer', june)).text).toContain(': egeninnsats 2023 …');
    expect((await lagbot.say(siv, 'ownwork agreement year 1 more', june)).text).toContain('(3:00 timer)');
    const later = await lagbot.say(siv, 'eigeninnsats avtaleår 2', june);
    expect(later.text).toContain('Året begynner fredag 20. desember 2024');
    expect(await lagbot.say(siv, 'egeninnsats avtaleår 3', june)).toMatchObject({ outcome: 'refused' });
  });

  it('takes the part that the last word names, an agreement year by its number alone, and øre in two decimals', async () => {
    const lagbot = await start({ day: '2024-01-10', hours: 1 / 60 });
    await lagbot.database.client.goal.create({
      data: {
        ...{ id: 'goal1', networkId: lagbot.network, municipalityId: '5052', number: 1, title: 'Næring' },
      },
    });
    const remarks = await lagbot.say(siv, 'egeninnsats 2024 merknader', june);
    expect(remarks.text).toContain('Merknader til timene i Leka, 2024');
    const picture = await lagbot.say(siv, 'ownwork Leka picture', june);
    expect(picture.reply.kind).toBe('file');
    const second = await lagbot.say(siv, 'egeninnsats år 2', june);
    expect(second.text).toContain('Egeninnsats i Leka, avtaleår 2');
    const first = await lagbot.say(siv, 'egeninnsats mer', june);
    expect(first.text).toMatch(/Uten delmål +0:01 +11,67/);
  });

  it('is shown to the municipality’s own and the county, and to nobody else', async () => {
    const lagbot = await start({ day: '2024-02-01', hours: 2 });
    for (const name of [siv, pia, odd]) {
      expect((await lagbot.say(name, 'egeninnsats mer', june)).text).toContain('(2:00 timer)');
    }
    for (const [name, text] of [
      ['Tuva Nyliv', 'egeninnsats Leka'],
      ['Per Utanfor', 'egeninnsats 5052'],
      ['Pål Partnersen', 'egeninnsats'],
    ] as const) {
      expect((await lagbot.say(name, text, june)).outcome).toBe('refused');
    }
    const pressed = { action: 'own-financing.show', value: `${lagbot.network} 5052 calendar2024 1` };
    expect((await lagbot.press('Tuva Nyliv', pressed, june)).outcome).toBe('refused');
    expect((await lagbot.press('Else Annafylke', pressed, june)).outcome).toBe('refused');
    expect((await lagbot.press(kåre, pressed, june)).text).toContain('Leka, 2024');
  });
});

describe('the county’s overview', () => {
  it('has all municipalities side by side, and each of them by name or number', async () => {
    const lagbot = await start({ day: '2024-02-01', hours: 100, state: 'attested' });
    const { text } = await lagbot.say(kåre, 'egeninnsats mer', june);
    expect(plain(text)).toMatch(/Leka +100:00 +70 000 +70 000 +70 000/);
    expect(plain(text)).toMatch(/Meråker +0:00 +0 +0 +0/);
    expect(plain(text)).toMatch(/Leka +159 167 .* 210 000 +477 500/);
    for (const place of ['Leka', 'leka', '5052', 'i Leka']) {
      expect((await lagbot.say(kåre, `egeninnsats ${place}`, june)).text).toContain('i Leka, avtaleår 1');
    }
    expect((await lagbot.say(kåre, 'egeninnsats Sogndal', june)).outcome).toBe('refused');
  });

  it('names no year where the municipalities are in different ones', async () => {
    const lagbot = await start({ day: '2024-02-01', hours: 100 });
    const { client } = lagbot.database;
    const dates = { start: '2022-06-01', end: '2026-06-01' };
    await client.agreement.updateMany({ where: { municipalityId: '5034' }, data: dates });
    const said = await lagbot.say(kåre, 'egeninnsats mer', june);
    expect(said.text).toContain('Egeninnsats i I LAG, inneværende avtaleår');
    expect(said.text).toMatch(/Leka: Året går fra onsdag 20\. desember 2023/);
    expect(said.text).toMatch(/Meråker: Året går fra lørdag 1\. juni 2024/);
    const remarks = await lagbot.press(kåre, buttonIn(said, 'Merknader'), june);
    expect(remarks.outcome).toBe('done');
  });
});

describe('an agreement that asks for no own financing', () => {
  it('has nothing missing, foretold or at risk, and says so', async () => {
    const lagbot = await start({ day: '2024-03-05', hours: 3 });
    const { client } = lagbot.database;
    await client.agreement.updateMany({ data: { ownFinancingPerYear: 0, grantPerYear: 0 } });
    await client.agreementVersion.updateMany({ data: { ownFinancingPerYear: 0, grantPerYear: 0 } });
    for (const [who, typed] of [
      [ida, 'egeninnsats'],
      [siv, 'egeninnsats'],
    ] as const) {
      const { text } = await lagbot.say(who, typed, june);
      expect(text).toContain('uten beløp for egenfinansiering');
      expect(text).not.toMatch(/Mangler|Prognose|I fare/);
    }
  });
});

describe('the remarks', () => {
  const lines: Line[] = [
    { day: '2024-02-01', hours: 2 },
    { day: '2024-02-02', hours: 3, financing: 'tilskudd' },
    { day: '2023-12-01', hours: 4 },
    { day: '2024-02-03', hours: 5, person: pia },
  ];

  it('are one’s own lines with what to type, and sums of the others for the project leader', async () => {
    const { text } = await (await start(...lines)).say(siv, 'egeninnsats merknader', june);
    expect(text).toContain('3) fre. 1. desember: 4:00 innbyggermøte');
    expect(text).toContain('2) tors. 1. februar: 2:00 innbyggermøte');
    expect(text).toContain('Uten delmål og tiltak: teller likevel');
    expect(text).toContain('«timer endre 1 #egeninnsats»');
    expect(text).toContain('«tiltak delmål ny TITTEL»');
    expect(text).toMatch(/Pia Gruppenes +uten delmål +1 +5/);
  });

  it('name nobody to a group member or the county', async () => {
    const lagbot = await start(...lines);
    const mine = await lagbot.say(pia, 'egeninnsats avvik', june);
    expect(mine.text).toContain('1) lør. 3. februar: 5:00 innbyggermøte');
    expect(mine.text).not.toContain(siv);
    const county = await lagbot.say(ida, 'egeninnsats merknader Leka', june);
    expect(county.text).toMatch(/Leka +4:00 +7:00 +3:00/);
    expect(county.text).not.toContain('innbyggermøte');
  });

  it('end with a goal whose theme the hours have, and take up the goal’s number', async () => {
    const lagbot = await start(...lines);
    const { client } = lagbot.database;
    const theme = await client.theme.findFirst({ where: { networkId: lagbot.network } });
    await client.goal.create({
      data: {
        ...{ id: 'g', networkId: lagbot.network, municipalityId: '5052', number: 2, title: 'Plan' },
        themeId: theme?.id ?? null,
      },
    });
    const before = await lagbot.say(siv, 'egeninnsats merknader', june);
    expect(before.text).toContain('«timer endre 2 delmål 2»');
    await client.hours.updateMany({ where: { day: '2024-02-01' }, data: { themeId: theme?.id ?? null } });
    const after = await lagbot.say(siv, 'egeninnsats merknader', june);
    expect(after.text).not.toContain('1. februar');
    expect((await lagbot.say(siv, 'egeninnsats mer', june)).text).toMatch(/2\. Plan +2:00 +1/);
  });
});

describe('the settings', () => {
  it('are the coordinator’s, by form or typed, and change what counts at once', async () => {
    const lagbot = await start(
      { day: '2024-02-01', hours: 2 },
      { day: '2024-02-02', hours: 3, financing: 'tilskudd' },
    );
    expect((await lagbot.say(siv, 'egeninnsats innstillinger', june)).outcome).toBe('refused');
    expect((await lagbot.say(kåre, 'egeninnsats innstillinger', june)).outcome).toBe('refused');
    expect((await lagbot.say(ida, 'egeninnsats innstillinger', june)).reply.kind).toBe('form');
    const typed = await lagbot.say(ida, 'egeninnsats innstillinger kalenderår, tilskudd teller', june);
    expect(typed.records).toMatchObject([{ type: 'network', change: 'changed' }]);
    expect((await lagbot.say(siv, 'egeninnsats mer', june)).text).toContain('Egeninnsats i Leka, 2024');
    expect((await lagbot.say(siv, 'egeninnsats mer', june)).text).toContain('(5:00 timer)');
    const values = { year: 'agreement', grant: 'no', untagged: 'no' };
    await lagbot.submit(ida, 'own-financing.save', values, { ...june, state: lagbot.network });
    const { text } = await lagbot.say(siv, 'egeninnsats mer', june);
    expect(text).toContain('(0:00 timer)');
    expect(text).toContain('2:00 timer uten delmål og tiltak teller ikke');
    expect((await lagbot.say(ida, 'egeninnsats innstillinger vet ikke', june)).outcome).toBe('refused');
    const stranger = await lagbot.submit('Else Annafylke', 'own-financing.save', values, {
      ...june,
      state: lagbot.network,
    });
    expect(stranger.outcome).toBe('refused');
  });
});

describe('a year that no agreement covers', () => {
  it('is said to be that, in words, remarks and picture, to the municipality and to the county', async () => {
    const lagbot = await start({ day: '2024-02-01', hours: 2 });
    const said = async (person: string, text: string) => {
      const { outcome, text: words } = await lagbot.say(person, text, june);
      return [outcome, words];
    };
    const own =
      'Avtalen for Leka gjelder fra 20.12.2023 til 20.12.2025 og dekker ikke 2031. Skriv «egeninnsats 2024».';
    for (const text of ['egeninnsats 2031', 'egeninnsats merknader 2031', 'egeninnsats bilde 2031'])
      expect(await said(siv, text)).toEqual(['refused', own]);
    expect(await said(ida, 'egeninnsats Leka 2031')).toEqual(['refused', own]);
    expect(await said(ida, 'egeninnsats 2031')).toEqual([
      'refused',
      'Avtalene i I LAG gjelder fra 20.12.2023 til 20.12.2025. Ingen av dem dekker 2031. Skriv «egeninnsats 2024».',
    ]);
    expect((await said('Berit Demohaug', 'eigeninnsats 2031'))[1]).toContain('dekkjer ikkje 2031');
    expect((await said(siv, 'egeninnsats 2025'))[0]).toBe('done');
  });

  it('is shown all the same where hours were logged in it', async () => {
    const lagbot = await start({ day: '2022-02-01', hours: 2 });
    const { outcome, text } = await lagbot.say(siv, 'egeninnsats 2022', june);
    expect([outcome, text]).toEqual(['done', expect.stringContaining('Leka har ingen avtale dette året.')]);
  });
});

describe('the picture', () => {
  it('is a PNG whose card says the same', async () => {
    const lagbot = await start({ day: '2024-02-01', hours: 2 });
    const asked = await lagbot.say(siv, 'egeninnsats mer', june);
    const { reply, text } = await lagbot.press(siv, buttonIn(asked, 'Måned for måned'), june);
    expect(reply).toMatchObject({ kind: 'file', name: 'egeninnsats-Leka-avtaleår-1.png', mime: 'image/png' });
    expect(plain(text)).toContain('Teller: kr 1 400 av inntil kr');
    expect(plain(text)).toContain('februar 2024: kr 1 400');
    // What isn't in the picture stands in the card that was pressed.
    expect(plain(asked.text)).toContain('Det er en forutsetning');
    expect(plain(text)).not.toContain('Det er en forutsetning');
    expect((await lagbot.say(kåre, 'egeninnsats bilde', june)).reply).toMatchObject({ kind: 'file' });
  });
});
