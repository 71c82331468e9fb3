import { beforeAll, describe, expect, it } from 'vitest';
import { measures } from '../../../src/features/plan/feature.ts';
import { exportMeasures } from '../../../src/features/plan/report.ts';
import { status } from '../../../src/features/status/feature.ts';
import { buttonIn, type Lagbot, startLagbot } from '../../support/people.ts';

const siv = 'Siv Eksempelvik';
const pia = 'Pia Gruppenes';
const ida = 'Ida Prøvestad';
const kåre = 'Kåre Demodal';
const berit = 'Berit Demohaug';
const per = 'Per Utanfor';

/** Leka with two goals and three measures. */
async function lekaWithPlan(): Promise<Lagbot> {
  const lagbot = await startLagbot([measures, status]);
  await lagbot.say(siv, 'tiltak delmål ny Næringsutvikling hovedmål: Flere vil bo og drive på Leka');
  await lagbot.say(siv, 'tiltak delmål ny Gode boliger');
  await lagbot.say(siv, 'tiltak ny Befaring på kaia delmål 1 frist 30. juni ansvar Siv');
  await lagbot.say(siv, 'tiltak ny Bedriftsbesøk hver måned delmål 1');
  await lagbot.say(siv, 'tiltak ny Kartlegge ledige hus delmål 2 frist 2024-03-01');
  return lagbot;
}

const idOf = async ({ database }: Lagbot, number: number) =>
  (await database.client.measure.findFirstOrThrow({ where: { number, municipalityId: '5052' } })).id;

describe('making a plan', () => {
  let lagbot: Lagbot;
  beforeAll(async () => {
    lagbot = await startLagbot([measures]);
  });

  it('says how to begin where there is no plan', async () => {
    const said = await lagbot.say(siv, 'tiltak');
    expect(said.text).toContain('Leka har ingen delmål ennå.');
    expect(said.text).toContain('→ Nytt delmål: tiltak delmål ny');
    const early = await lagbot.say(siv, 'tiltak ny Befaring');
    expect(early.outcome).toBe('refused');
    expect(early.text).toContain('tiltak delmål ny Næringsutvikling');
  });

  it('ties a goal to the theme that its title names, and serves the same main goal as the one before', async () => {
    const first = await lagbot.say(siv, 'tiltak delmål ny næringsutvikling hovedmål: Flere innbyggere');
    expect(first.records).toMatchObject([
      {
        type: 'goal',
        change: 'created',
        goalNumber: 1,
        goal: 'næringsutvikling',
        theme: 'Næringsutvikling',
        mainGoal: 'Flere innbyggere',
        municipality: 'Leka',
        network: 'I LAG',
      },
    ]);
    const second = await lagbot.say(siv, 'tiltak nytt delmål Hytta som kontor tema: rekruttering');
    expect(second.records).toMatchObject([
      { goalNumber: 2, theme: 'Rekruttering og kompetanseutvikling', mainGoal: 'Flere innbyggere' },
    ]);
    const wrong = await lagbot.say(siv, 'tiltak delmål ny Noe tema: sjøfart');
    expect(wrong.text).toContain('Velg blant Plan- og utviklingsprosesser, Rekruttering');
  });

  it('reads the parts of a measure, and numbers it through the whole plan', async () => {
    const said = await lagbot.say(
      siv,
      'tiltak ny Frist for søknader og ansvar for brøyting delmål 2 frist 30. april ansvar Odd og Siv hvert kvartal',
    );
    expect(said.records).toMatchObject([
      {
        type: 'measure',
        number: 1,
        title: 'Frist for søknader og ansvar for brøyting',
        goal: 'Hytta som kontor',
        due: '2024-04-30',
        responsible: 'Odd og Siv',
        cadence: 'hvert kvartal',
        state: 'planned',
      },
    ]);
    expect(said.text).toContain('tirsdag 30. april 2024 (om 47 dager)');
    const next = await lagbot.say(siv, 'tiltak ny Befaring delmål 1');
    expect(next.records).toMatchObject([{ number: 2, due: null, cadence: null }]);
  });

  it('asks in a form for the goal, for a day that can be two, and for what is too long', async () => {
    const asked = await lagbot.say(siv, 'tiltak ny Befaring frist 2. mai');
    expect(asked.outcome).toBe('asked');
    expect(asked.text).toContain('Hvilket delmål hører tiltaket til?');
    expect(asked.text).toContain('Frist: 2024-05-02');
    const twoDays = await lagbot.say(siv, 'tiltak ny Befaring delmål 1 frist neste fredag');
    expect(twoDays.text).toContain('Velg dagen for fristen: fredag 15. mars 2024, fredag 22. mars 2024.');
    const long = await lagbot.say(siv, `tiltak ny ${'lang '.repeat(50)} delmål 1`);
    expect(long.text).toContain('Bruk høyst 200 tegn.');
    expect((await lagbot.say(siv, 'tiltak ny Befaring delmål 1 frist 31. april')).text).toContain(
      '«31. april» finnes ikke',
    );
    expect((await lagbot.say(siv, 'tiltak ny Befaring delmål 7')).text).toContain(
      'Leka har ikke noe delmål 7.',
    );
    expect(await lagbot.database.client.measure.count()).toBe(2);
  });

  it('takes both forms, and says what is wrong by field', async () => {
    const goal = await lagbot.submit(
      siv,
      'measures.createGoal',
      { title: 'Boliger', theme: 'none' },
      {
        state: `${lagbot.network}/5052`,
      },
    );
    expect(goal.records).toMatchObject([{ goalNumber: 3, theme: null }]);
    const wrong = await lagbot.submit(siv, 'measures.create', { title: 'Hus', due: '2024-02-30' });
    expect(wrong.text).toContain('Frist: 2024-02-30 (Skriv en dato som finnes');
    expect(wrong.text).toContain('Delmål (Må fylles ut.)');
  });

  it('lets the coordinator name the municipality, and asks where it is not named', async () => {
    const named = await lagbot.say(ida, 'tiltak delmål ny Næringsutvikling for Meråker');
    expect(named.records).toMatchObject([{ municipality: 'Meråker', goalNumber: 1 }]);
    const asked = await lagbot.say(ida, 'tiltak delmål ny Boliger');
    expect(asked.text).toContain('Hvilken kommune gjelder det?');
    const measure = await lagbot.say(ida, 'tiltak ny Meråker: Tiltaksliste delmål 1');
    expect(measure.records).toMatchObject([{ municipality: 'Meråker', number: 1, title: 'Tiltaksliste' }]);
  });
});

describe('reading a plan', () => {
  let lagbot: Lagbot;
  beforeAll(async () => {
    lagbot = await lekaWithPlan();
    await lagbot.say(ida, 'tiltak delmål ny Næringsutvikling for Meråker');
    const { client } = lagbot.database;
    const measure = await client.measure.findFirstOrThrow({ where: { number: 2 } });
    const base = {
      networkId: lagbot.network,
      municipalityId: '5052',
      activity: 'Bedriftsbesøk',
      financing: 'egeninnsats',
      state: 'draft',
      source: 'terminal',
      loggedAt: new Date('2024-03-12T12:00:00Z'),
      personId: lagbot.personId(siv),
      goalId: measure.goalId,
    };
    await client.hours.createMany({
      data: [
        { ...base, id: 'a', day: '2024-03-12', minutes: 150, measureId: measure.id },
        { ...base, id: 'b', day: '2024-02-12', minutes: 60 },
      ],
    });
  });

  it('shows goals, measures, states in words, days, hours and the newest status', async () => {
    await lagbot.say(siv, 'status tiltak 2: forsinket To bedrifter har ikke svart.');
    const { text } = await lagbot.say(pia, 'tiltak');
    expect(text).toContain('Hovedmål: Flere vil bo og drive på Leka');
    expect(text).toContain('Delmål 1: Næringsutvikling – 3:30 timer');
    expect(text).toContain(
      '1. Befaring på kaia – planlagt. Ansvar: Siv. Frist: søndag 30. juni 2024 (om 108 dager)',
    );
    expect(text).toContain(
      '2. Bedriftsbesøk – planlagt. Hvor ofte: hver måned. 2:30 timer. Siste status tors. 14. mars, forsinket: To',
    );
    expect(text).toContain(
      '3. Kartlegge ledige hus – planlagt. Frist: fredag 1. mars 2024 (13 dager over fristen)',
    );
    expect(text).not.toContain('Nytt tiltak');
  });

  it('shows one measure with its statuses and changes, and one goal', async () => {
    const { text } = await lagbot.say(siv, 'tiltak 2');
    expect(text).toContain('Timer så langt: 2:30');
    expect(text).toContain('tors. 14. mars, forsinket – Siv Eksempelvik: To bedrifter har ikke svart.');
    expect(text).toContain('Opprettet tors. 14. mars av Siv Eksempelvik');
    expect(text).toContain('→ Forsinket: tiltak 2 forsinket');
    expect((await lagbot.say(siv, 'tiltak delmål 1')).text).toContain('Timer så langt: 3:30');
    expect((await lagbot.say(siv, 'tiltak 9')).text).toContain('Leka har ikke noe tiltak 9.');
    expect((await lagbot.say(siv, 'tiltak kaia og sånt')).outcome).toBe('refused');
  });

  it('shows the county all plans side by side, and each by its name', async () => {
    const all = await lagbot.say(kåre, 'tiltak');
    expect(all.text).toMatch(/Leka +2 +3 +0 +0 +0 +0 +1/);
    expect(all.text).toMatch(/Høylandet +0 +0/);
    const one = await lagbot.say(kåre, 'tiltak Leka');
    expect(one.text).toContain('Delmål 2: Gode boliger');
    expect(one.text).toContain('Skriv for eksempel «tiltak Leka 1»');
    expect((await lagbot.say(kåre, 'tiltak Leka 3')).text).toContain('Kommune: Leka');
    expect((await lagbot.say(kåre, 'tiltak 3')).text).toContain('Tiltak 3: Kartlegge ledige hus');
  });

  it('asks which municipality where several have the number', async () => {
    await lagbot.say(ida, 'tiltak ny Tiltaksliste delmål 1 for Meråker');
    const asked = await lagbot.say(ida, 'tiltak 1 i rute');
    expect(asked.outcome).toBe('asked');
    expect(asked.text).toContain('tiltak Leka 1 i rute');
    const pressed = await lagbot.press(ida, buttonIn(asked, 'Meråker'));
    expect(pressed.records).toMatchObject([{ municipality: 'Meråker', state: 'onTrack' }]);
  });

  it('keeps other networks and municipalities out, by words and by id', async () => {
    expect((await lagbot.say(per, 'tiltak Leka')).text).not.toContain('Befaring');
    expect((await lagbot.say(berit, 'measure Leka')).text).not.toContain('Befaring');
    const id = await idOf(lagbot, 1);
    for (const [person, action, value] of [
      [per, 'measures.show', id],
      [per, 'measures.state', `${id} done`],
      [berit, 'measures.drop', id],
      [pia, 'measures.state', `${id} done`],
      [kåre, 'measures.drop', id],
    ] as const) {
      const said = await lagbot.press(person, { action, value });
      expect([person, said.outcome, said.records]).toEqual([person, 'refused', []]);
    }
    const saved = await lagbot.submit(berit, 'measures.save', { title: 'Min' }, { state: id });
    expect(saved.outcome).toBe('refused');
  });

  it('exports every goal and measure with its minutes', async () => {
    const rows = await exportMeasures(lagbot.database, {
      networkId: lagbot.network,
      municipalityId: '5052',
      from: '2024-03-01',
    });
    expect(rows.map(({ goalNumber, number, minutes }) => [goalNumber, number, minutes])).toEqual([
      [1, 1, 0],
      [1, 2, 150],
      [2, 3, 0],
    ]);
    expect(rows[0]).toMatchObject({
      network: 'I LAG',
      municipality: 'Leka',
      municipalityNumber: '5052',
      theme: 'Næringsutvikling',
      responsible: 'Siv',
    });
  });

  it('speaks of what is overdue on the front page, and of nothing else', async () => {
    const said = await lagbot.open(siv);
    expect(said.text).toContain('3. Kartlegge ledige hus, 13 dager over fristen');
    expect(said.text).not.toContain('Befaring');
    await lagbot.say(siv, 'tiltak 3 ferdig');
    expect((await lagbot.open(siv)).text).not.toContain('over fristen');
  });
});

describe('changing a plan', () => {
  let lagbot: Lagbot;
  beforeAll(async () => {
    lagbot = await lekaWithPlan();
  });

  it('sets a state in all three languages, and takes it back by the button', async () => {
    const late = await lagbot.say(siv, 'tiltak 1 forsinket');
    expect(late.text).toContain('Tiltak 1: Befaring på kaia er nå forsinket (var planlagt).');
    expect(late.text).toContain('→ Angre: tiltak 1 planlagt');
    const back = await lagbot.press(siv, buttonIn(late, 'Angre'));
    expect(back.records).toMatchObject([{ state: 'planned', change: 'changed' }]);
    expect((await lagbot.say(siv, 'measure 1 on track')).records).toMatchObject([{ state: 'onTrack' }]);
    expect((await lagbot.say(siv, 'tiltak 1 stansa')).records).toMatchObject([{ state: 'stopped' }]);
    expect((await lagbot.say(siv, 'tiltak 1 stanset')).records).toEqual([]);
    expect((await lagbot.say(siv, 'tiltak ferdig 1')).records).toMatchObject([
      { state: 'done', doneOn: '2024-03-14' },
    ]);
    expect((await lagbot.say(siv, 'tiltak delmål 1 ferdig')).outcome).toBe('refused');
  });

  it.each([
    ['tiltak 1 ferdig i går', '2024-03-13'],
    ['tiltak 1 ferdig 1. mars', '2024-03-01'],
    ['measure 1 done last Friday', '2024-03-08'],
  ])('is done on the day that «%s» says, which is no note for others to read', async (typed, doneOn) => {
    await lagbot.say(siv, 'tiltak 1 i rute');
    const { records } = await lagbot.say(siv, typed);
    expect(records).toMatchObject([{ type: 'measure', state: 'done', doneOn }]);
  });

  it('takes a note that says what isn’t as it should be, and nothing that takes the state back', async () => {
    for (const note of ['Entreprenøren svarer ikke', 'kaia er ikke klar'])
      expect((await lagbot.say(siv, `tiltak 1 forsinket ${note}`)).outcome, note).toBe('done');
    for (const typed of ['forsinket ikke lenger', 'ferdig ikke ennå', 'ferdig nesten, men ikke klart']) {
      const said = await lagbot.say(siv, `tiltak 1 ${typed}`);
      expect([said.outcome, said.text]).toEqual(['refused', expect.stringContaining('«notat:» foran')]);
    }
    await lagbot.say(siv, 'tiltak 1 ferdig');
  });

  it('reports the note of a state as a status of the municipality, but not from the county', async () => {
    const said = await lagbot.say(siv, 'tiltak 2 i rute: Tre besøk er gjort.');
    expect(said.records).toMatchObject([
      { type: 'measure', state: 'onTrack' },
      { type: 'status', state: 'onTrack', done: 'Tre besøk er gjort.', measure: 'Bedriftsbesøk' },
    ]);
    const county = await lagbot.say(ida, 'tiltak Leka 2 forsinket Hva skjer?');
    expect(county.outcome).toBe('refused');
    expect(county.text).toContain('«tiltak Leka 2 forsinket»');
    expect((await lagbot.say(ida, 'tiltak Leka 2 forsinket')).records).toMatchObject([{ state: 'delayed' }]);
  });

  it('changes what is named and keeps the rest; the form shows it all', async () => {
    const said = await lagbot.say(siv, 'tiltak endre 1 frist 1. september ansvar prosjektgruppa');
    expect(said.records).toMatchObject([
      { title: 'Befaring på kaia', due: '2024-09-01', responsible: 'prosjektgruppa', goalNumber: 1 },
    ]);
    expect((await lagbot.say(siv, 'tiltak endre 1 delmål 2')).records).toMatchObject([{ goalNumber: 2 }]);
    const form = await lagbot.say(siv, 'tiltak endre 1');
    expect(form.text).toContain('Frist: 2024-09-01');
    const id = await idOf(lagbot, 1);
    const goal = await lagbot.database.client.goal.findFirstOrThrow({ where: { number: 1 } });
    const saved = await lagbot.submit(
      siv,
      'measures.save',
      { title: 'Befaring', goal: goal.id },
      { state: id },
    );
    expect(saved.records).toMatchObject([{ title: 'Befaring', due: null, goalNumber: 1 }]);
    expect((await lagbot.say(siv, 'tiltak endre 1 Befaring')).text).toContain('Ingenting er endret');
    const renamed = await lagbot.say(siv, 'tiltak delmål endre 2 Boliger for unge');
    expect(renamed.records).toMatchObject([{ goal: 'Boliger for unge' }]);
  });

  it('drops and restores, and never gives a number twice', async () => {
    const dropped = await lagbot.say(siv, 'tiltak slett 3');
    expect(dropped.text).toContain('Tiltak 3: Kartlegge ledige hus er slettet.');
    expect((await lagbot.say(siv, 'tiltak 3')).outcome).toBe('refused');
    expect((await lagbot.say(siv, 'tiltak ny Annet delmål 1')).records).toMatchObject([{ number: 4 }]);
    const refused = await lagbot.say(siv, 'tiltak delmål slett 1');
    expect(refused.text).toContain('har tiltak som gjelder');
    const goal = await lagbot.say(siv, 'tiltak delmål slett 2');
    expect(goal.records).toMatchObject([{ type: 'goal', dropped: true }]);
    const early = await lagbot.press(siv, buttonIn(dropped, 'Gjenopprett'));
    expect(early.text).toContain('«tiltak delmål gjenopprett 2»');
    await lagbot.say(siv, 'tiltak delmål gjenopprett 2');
    const back = await lagbot.say(siv, 'tiltak gjenopprett 3');
    expect(back.records).toMatchObject([{ number: 3, dropped: false }]);
    expect((await lagbot.say(siv, 'tiltak gjenopprett')).text).toContain('ikke noe å gjenopprette');
    await lagbot.say(siv, 'tiltak slett 3');
    await lagbot.say(siv, 'tiltak slett 4');
    const which = await lagbot.say(siv, 'tiltak gjenopprett');
    expect(which.text).toContain('Hvilket vil du ha tilbake?');
    expect((await lagbot.press(siv, buttonIn(which, '4. Annet'))).records).toMatchObject([{ number: 4 }]);
    await lagbot.say(siv, 'tiltak gjenopprett 3');
  });

  it('is read by the project group, who may not change it', async () => {
    for (const text of [
      'tiltak ny Noe delmål 1',
      'tiltak slett 1',
      'tiltak 1 ferdig',
      'tiltak delmål ny Noe',
    ])
      expect([text, (await lagbot.say(pia, text)).outcome]).toEqual([text, 'refused']);
    expect((await lagbot.say(pia, 'tiltak 1 ferdig')).text).toBe(
      'Du kan ikke endre planen til Leka. Det kan prosjektlederen, den prosjektansvarlige og koordinatoren i fylket.',
    );
    expect((await lagbot.say('Pål Partnersen', 'tiltak')).outcome).toBe('refused');
    expect((await lagbot.say('Odd Attestmo', 'tiltak 1 i rute')).outcome).toBe('done');
  });
});
