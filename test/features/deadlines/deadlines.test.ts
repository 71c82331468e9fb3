import { beforeAll, describe, expect, it } from 'vitest';
import { deadlines } from '../../../src/features/deadlines/feature.ts';
import { exportDeadlines } from '../../../src/features/deadlines/report.ts';
import { buttonIn, type Lagbot, startLagbot } from '../../support/people.ts';

const siv = 'Siv Eksempelvik';
const odd = 'Odd Attestmo';
const ida = 'Ida Prøvestad';
const berit = 'Berit Demohaug';
const per = 'Per Utanfor';

it('a deadline that stands already is set all the same, and the answer says so', async () => {
  const bot = await startLagbot([deadlines]);
  const [first, second, other] = [
    await bot.say(ida, 'frist ny Søknad 22. mars'),
    await bot.say(ida, 'frist ny søknad 22.3.'),
    await bot.say(ida, 'frist ny Søknad 22. mars for Leka'),
  ];
  expect(second.text).toContain('«søknad» er satt fra før også.');
  for (const { text } of [first, other]) expect(text).not.toContain('fra før');
});

describe('a deadline', () => {
  let lagbot: Lagbot;
  beforeAll(async () => {
    lagbot = await startLagbot([deadlines]);
    await lagbot.say(ida, 'frist ny Tertialstatus 1 30. april');
  });

  it('is set in one line; on a free day it stays, and its last reminder goes on the working day before', async () => {
    const said = await lagbot.say(ida, 'frist ny Tertialstatus 2 31. august');
    expect(said.records).toMatchObject([
      { type: 'deadline', change: 'created', title: 'Tertialstatus 2', due: '2024-08-31', network: 'I LAG' },
    ]);
    expect(said.text).toContain('Lørdag er ikke en virkedag.');
    expect(said.text).toContain('fre. 16. august, fre. 23. august, fre. 30. august');
  });

  it('repeats, and is for a role or for one municipality', async () => {
    const monthly = await lagbot.say(
      ida,
      'frist ny Attestere timer 31. mars hver måned for prosjektansvarlige',
    );
    expect(monthly.records).toMatchObject([{ repeat: 'monthly', responsible: 'prosjektansvarlig' }]);
    const local = await lagbot.say(ida, 'frist ny Boligkart 22. mars for Meråker');
    expect(local.records).toMatchObject([
      { title: 'Boligkart', municipality: 'Meråker', municipalityNumber: '5034' },
    ]);
    const unknown = await lagbot.say(ida, 'frist ny Boligkart 22. mars for Oslo');
    expect(unknown.text).toContain('Velg blant Høylandet, Leka, Meråker.');
  });

  it.each([
    ['frist ny Rapport 22. mars for ordførerne', [['prosjekteier', null]]],
    ['frist ny Rapport for kommunedirektørane 22. mars', [['prosjektansvarlig', null]]],
    ['frist ny Rapport 22. mars for attestantene', [['prosjektansvarlig', null]]],
    ['frist ny Report 22 March for the mayors', [['prosjekteier', null]]],
    ['frist ny Rapport 22. mars, ansvar: ordføreren', [['prosjekteier', null]]],
    ['frist ny Rapport 22. mars ansvarleg prosjekteigar', [['prosjekteier', null]]],
    ['frist ny Rapport for Leka 22. mars ansvar: ordføreren', [['prosjekteier', 'Leka']]],
    ['frist ny Rapport 22. mars for ordføreren i Leka', [['prosjekteier', 'Leka']]],
    [
      'frist ny Rapport for Leka og Meråker 22. mars',
      [
        ['prosjektleder', 'Leka'],
        ['prosjektleder', 'Meråker'],
      ],
    ],
    [
      'frist ny Rapport 22. mars for alle unntatt Leka',
      [
        ['prosjektleder', 'Høylandet'],
        ['prosjektleder', 'Meråker'],
      ],
    ],
    ['frist ny Rapport 22. mars bare for Leka', [['prosjektleder', 'Leka']]],
  ])('«%s» is for those alone', async (text, expected) => {
    const fresh = await startLagbot();
    const said = await fresh.say(ida, text);
    const found = said.records.map(({ title, responsible, municipality }) => [
      title,
      responsible,
      municipality,
    ]);
    expect(found).toEqual(expected.map((one) => [text.includes('Report') ? 'Report' : 'Rapport', ...one]));
    const undone = await fresh.say(ida, 'angre');
    expect(undone.records).toHaveLength(expected.length);
    expect((await fresh.say(ida, 'frist')).text).not.toContain('Rapport');
    expect((await fresh.say(ida, 'angre ikke')).records).toHaveLength(expected.length);
  });

  it('asks whether words that name nobody are its title, and keeps them either way', async () => {
    const fresh = await startLagbot();
    const asked = await fresh.say(ida, 'frist ny Rapport for styringsgruppa 22. mars');
    expect([asked.outcome, asked.records]).toEqual(['asked', []]);
    const title = await fresh.press(ida, buttonIn(asked, 'Bare i tittelen'));
    expect(title.records).toMatchObject([{ title: 'Rapport for styringsgruppa', municipality: null }]);
    const some = await fresh.press(ida, buttonIn(asked, 'Det er for noen'));
    expect(some.text).toContain('Jeg kjenner ingen kommune som heter «styringsgruppa»');
    expect((await fresh.say(ida, 'frist ny Rapport 22. mars for partnerne')).outcome).toBe('refused');
  });

  it('can be set by a project leader for their own municipality alone', async () => {
    const own = await lagbot.say(siv, 'frist ny Innbyggermøte 20. mars');
    expect(own.records).toMatchObject([{ municipality: 'Leka' }]);
    expect((await lagbot.say(siv, 'frist ny Møte 20. mars for Meråker')).outcome).toBe('refused');
    expect((await lagbot.say('Pia Gruppenes', 'frist ny Møte 20. mars')).outcome).toBe('refused');
  });

  it('asks for what is missing, and says what is wrong with a day', async () => {
    const form = await lagbot.say(ida, 'frist ny Plan');
    expect(form.text).toContain('Hvilken dag er fristen?');
    expect(form.text).toContain('Tittel: Plan');
    expect((await lagbot.say(ida, 'frist ny Plan 31. april')).text).toContain('«31. april» finnes ikke');
    expect((await lagbot.say(ida, 'frist ny Plan 1.3.2024')).text).toContain(
      'Fredag 1. mars 2024 er allerede forbi.',
    );
    const asked = await lagbot.say(ida, 'frist ny Plan neste fredag for Leka');
    expect(asked.text).toContain('→ 2) fredag 22. mars 2024: frist ny Plan 2024-03-22 for Leka');
    const wrong = await lagbot.submit(ida, 'deadlines.create', { title: 'x'.repeat(141), due: '2024-02-30' });
    expect(wrong.text).toContain('Bruk høyst 140 tegn. Nå er det 141.');
    expect(wrong.text).toContain('Skriv en dato som finnes');
  });

  it('is far from the end of days, and may repeat as its title says', async () => {
    const own = await startLagbot([deadlines]);
    const far = await own.say(ida, 'frist ny Evig 31.12.9999 hver måned');
    expect(far.outcome).toBe('refused');
    const asked = await own.say(ida, 'frist ny Årlig rapport 1. mars');
    expect(asked.outcome).toBe('asked');
    expect(asked.text).toContain('frist ny Årlig rapport 1. mars hvert år');
    expect(asked.text).toContain('frist ny Årlig rapport 1. mars én gang');
    const yearly = await own.press(ida, buttonIn(asked, 'Hvert år'));
    expect(yearly.records).toMatchObject([{ title: 'Årlig rapport', repeat: 'yearly', due: '2025-03-01' }]);
  });

  it.each(['Rapport hver dag', 'Rapport hver tredje fredag for Leka'])(
    'is refused where it is to repeat as nothing can, and hears what can: %s',
    async (said) => {
      const refused = await lagbot.say(ida, `frist ny ${said}`);
      expect(refused.outcome).toBe('refused');
      expect(refused.text).toContain('Dette kan jeg: «hver tirsdag», «annenhver fredag»');
    },
  );

  it('stands in my list, nearest first, with its number and how near it is', async () => {
    const said = await lagbot.say(berit, 'frist');
    expect(said.text).toContain('1. Boligkart – fredag 22. mars 2024 (om 8 dagar). Ikkje ferdig.');
    expect(said.text).toContain('3. Tertialstatus 1 – tysdag 30. april 2024');
    expect(said.text).not.toContain('Innbyggermøte');
    const late = await lagbot.say(siv, 'frist', { now: '2024-05-03T10:00' });
    expect(late.text).toContain(
      '2. Tertialstatus 1 – tirsdag 30. april 2024 (3 dager over fristen). Ikke ferdig.',
    );
    expect((await lagbot.say(per, 'frist')).text).toBe('Fristar\nDet er ingen fristar som ventar.');
    expect((await lagbot.say('Pia Gruppenes', 'frist')).text).not.toContain('→ Ferdig');
  });

  it('asks which one is done where several wait, and keeps the note', async () => {
    const asked = await lagbot.say(siv, 'frist ferdig sendt på e-post');
    expect(asked.outcome).toBe('asked');
    expect(asked.text).toContain('→ 3. Tertialstatus 1: frist ferdig 3 sendt på e-post');
    const done = await lagbot.press(siv, buttonIn(asked, '1. Innbyggermøte'));
    expect(done.records).toMatchObject([
      {
        type: 'completion',
        change: 'created',
        title: 'Innbyggermøte',
        municipality: 'Leka',
        completedBy: siv,
        completedAt: '2024-03-14T10:00',
        note: 'sendt på e-post',
      },
    ]);
    const undone = await lagbot.press(siv, buttonIn(done, 'Angre'));
    expect(undone.records).toMatchObject([{ type: 'completion', change: 'removed' }]);
  });

  it('is done by number or title; a colleague is told who did it and when', async () => {
    const done = await lagbot.say(siv, 'frist ferdig Tertialstatus 1 likevel sendt i dag');
    expect(done.text).toContain('«Tertialstatus 1» er meldt ferdig for Leka.');
    const again = await lagbot.say(odd, 'frist ferdig 3', { now: '2024-03-15T09:00' });
    expect(again.records).toEqual([]);
    expect(again.text).toContain(
      'er allerede meldt ferdig av Siv Eksempelvik torsdag 14. mars 2024 kl. 10:00.',
    );
    const noted = await lagbot.say(siv, 'frist ferdig 3 https://leka.no/status');
    expect(noted.records).toMatchObject([
      { change: 'changed', note: 'https://leka.no/status', completedBy: siv },
    ]);
    const long = await lagbot.say(siv, `frist ferdig 1 ${'ord '.repeat(2500)}`);
    expect(long.text).toContain('Bruk høyst 500');
    expect((await lagbot.say(siv, 'frist ferdig 99')).outcome).toBe('refused');
  });

  it('shows the coordinator who is done and who is not', async () => {
    const said = await lagbot.say(ida, 'frist');
    expect(said.text).toContain('Ferdig: 1 av 3 kommuner. Mangler: Høylandet, Meråker.');
    expect(said.text).toContain('Ferdig: ingen av 3 kommuner.');
    expect(said.text).toContain('(om 8 dager). Meråker: ikke ferdig.');
    const whole = await lagbot.say(ida, 'frist Tertialstatus 1');
    expect(whole.text).toContain('Mangler (2)\n• Høylandet\n• Meråker\nFerdig (1)\n• Leka – Siv Eksempelvik');
    expect((await lagbot.say(ida, 'frist ferdig 1')).outcome).toBe('asked');
  });

  it('is taken back as not done, by number or the latest', async () => {
    const undone = await lagbot.say(siv, 'frist ikke ferdig 3');
    expect(undone.records).toMatchObject([{ change: 'removed', title: 'Tertialstatus 1' }]);
    expect((await lagbot.say(siv, 'frist angre')).text).toContain('ikke noe å angre');
    await lagbot.say(siv, 'frist ferdig Tertialstatus 1 likevel');
    expect((await lagbot.say(siv, 'frist angre')).records).toMatchObject([{ title: 'Tertialstatus 1' }]);
    await lagbot.say(siv, 'frist ferdig Tertialstatus 1 likevel');
  });

  it('is postponed with what is done, and moved back by what its button types', async () => {
    const said = await lagbot.say(ida, 'frist utsett Tertialstatus 1 til 15. mai');
    expect(said.records).toMatchObject([
      { type: 'deadline', due: '2024-05-15' },
      { type: 'completion', change: 'changed', due: '2024-05-15' },
    ]);
    const back = /Flytt tilbake: (.+)/.exec(said.text)?.[1] ?? '';
    expect((await lagbot.say(ida, back)).records).toMatchObject([
      { due: '2024-04-30' },
      { due: '2024-04-30' },
    ]);
    const repeating = await lagbot.say(ida, 'frist utsett Attestere timer 15. mai');
    expect(repeating.text).toContain('gjentas, så én dato kan ikke flyttes alene');
    expect((await lagbot.say(siv, 'frist utsett Tertialstatus 1 15. mai')).outcome).toBe('refused');
  });

  it('is changed in a form, deleted and restored', async () => {
    const form = await lagbot.say(ida, 'frist endre Tertialstatus 2');
    const state = form.reply.kind === 'form' ? form.reply.form.state : '';
    const values = {
      title: 'Tertialstatus to',
      due: '2024-08-30',
      repeat: 'yearly',
      responsible: 'prosjektansvarlig',
    };
    const changed = await lagbot.submit(ida, 'deadlines.save', values, { state });
    expect(changed.records).toMatchObject([
      { title: 'Tertialstatus to', due: '2024-08-30', repeat: 'yearly' },
    ]);
    const deleted = await lagbot.press(ida, buttonIn(changed, 'Slett'));
    expect(deleted.records).toMatchObject([{ title: 'Tertialstatus to', cancelled: true }]);
    expect((await lagbot.say(siv, 'frist')).text).not.toContain('Tertialstatus to');
    const restored = await lagbot.say(ida, 'frist gjenopprett');
    expect(restored.records).toMatchObject([{ title: 'Tertialstatus to', cancelled: false }]);
  });

  it('can’t be reached from another network or municipality by id', async () => {
    const row = (await exportDeadlines(lagbot.database, { networkId: lagbot.network })).find(
      ({ title }) => title === 'Boligkart',
    );
    for (const [person, municipality] of [
      [per, '4640'],
      [siv, '5034'],
    ] as const) {
      const value = `${row?.id} 2024-03-22 ${municipality}`;
      const said = await lagbot.press(person, { action: 'deadlines.complete', value });
      expect(said.outcome).toBe('refused');
    }
    const said = await lagbot.press('Else Annafylke', { action: 'deadlines.cancel', value: String(row?.id) });
    expect(said.outcome).toBe('refused');
  });

  it('is exported with a row for each date and municipality', async () => {
    const filter = { networkId: lagbot.network, from: '2024-04-01', to: '2024-05-31' };
    const rows = await exportDeadlines(lagbot.database, { ...filter, municipalityId: '5052' });
    expect(rows).toMatchObject([
      { title: 'Attestere timer', due: '2024-04-30', municipality: 'Leka', completedAt: null },
      { title: 'Tertialstatus 1', due: '2024-04-30', completedBy: siv, completedAt: '2024-03-14T10:00' },
      { title: 'Attestere timer', due: '2024-05-31' },
    ]);
    expect(await exportDeadlines(lagbot.database, filter)).toHaveLength(9);
  });

  it('stands on the front page while it waits', async () => {
    expect((await lagbot.open(siv)).text).toContain('Frist: Innbyggermøte, om 6 dager');
  });
});
