import { describe, expect, it } from 'vitest';
import { status } from '../../../src/features/status/feature.ts';
import { exportStatuses, statusExportColumns } from '../../../src/features/status/report.ts';
import { buttonIn, type Lagbot, startLagbot } from '../../support/people.ts';

const siv = 'Siv Eksempelvik';
const berit = 'Berit Demohaug';
const ida = 'Ida Prøvestad';

const start = () => startLagbot([status]);
const stored = (lagbot: Lagbot) => lagbot.database.client.status.findMany({ orderBy: { version: 'asc' } });

describe('reporting', () => {
  it('saves state, text, next and help, and says what it understood', async () => {
    const lagbot = await start();
    const said = await lagbot.say(
      siv,
      'status forsinket: Venter på svar på søknad. Ønsker bistand fra Innovasjon Norge. Neste: møte i mars.',
    );
    expect(said.outcome).toBe('done');
    expect(said.text).toContain('Leka, uke 11: forsinket');
    expect(said.records).toEqual([
      expect.objectContaining({
        type: 'status',
        change: 'created',
        network: 'I LAG',
        municipality: 'Leka',
        municipalityNumber: '5052',
        author: siv,
        week: '2024-W11',
        state: 'delayed',
        done: 'Venter på svar på søknad. Ønsker bistand fra Innovasjon Norge.',
        next: 'møte i mars.',
        helpWanted: 'Ønsker bistand fra Innovasjon Norge.',
        version: 1,
        withdrawn: false,
      }),
    ]);
  });

  it('answers in the language of the municipality', async () => {
    const lagbot = await start();
    const said = await lagbot.say(berit, 'status forseinka Treng prosesshjelp i veke 39.');
    expect(said.text).toContain('Meråker, veke 11: forseinka');
    expect(said.text).toContain('Ønskjer hjelp: Treng prosesshjelp i veke 39.');
  });

  it('asks for the state, and the button as well as the typed words save the text', async () => {
    const lagbot = await start();
    const asked = await lagbot.say(siv, 'status Samfunnsdelen er klar for høring.');
    expect(asked.outcome).toBe('asked');
    expect(asked.text).toContain('Forsinket: status forsinket: Samfunnsdelen er klar for høring.');
    expect(await stored(lagbot)).toEqual([]);
    const pressed = await lagbot.press(siv, buttonIn(asked, 'I rute'));
    expect(pressed.text).toContain('Leka, uke 11: i rute');
    expect(await stored(lagbot)).toMatchObject([
      { state: 'onTrack', done: 'Samfunnsdelen er klar for høring.' },
    ]);
  });

  it('puts a long text without a state into the form', async () => {
    const lagbot = await start();
    const long = 'Vi har arbeidet med planen. '.repeat(20).trim();
    const { reply } = await lagbot.say(siv, `status ${long}`);
    expect(reply).toMatchObject({ kind: 'form', form: { id: 'status.save' } });
    expect(reply.kind === 'form' && reply.form.fields.find(({ name }) => name === 'done')?.value).toBe(long);
  });

  it('refuses a text that is too long, and saves nothing', async () => {
    const lagbot = await start();
    const said = await lagbot.say(siv, `status i rute ${'å'.repeat(10_000)}`);
    expect(said.outcome).toBe('refused');
    expect(said.text).toContain('10\u00a0000 tegn');
    expect(await stored(lagbot)).toEqual([]);
  });

  it('keeps emoji and lines as they were typed', async () => {
    const lagbot = await start();
    await lagbot.say(siv, 'status i rute:\n- befaring 🏡\n- møte');
    expect((await stored(lagbot))[0]?.done).toBe('- befaring 🏡\n- møte');
  });

  it('opens a form that tells what is wrong by field, and then saves', async () => {
    const lagbot = await start();
    const opened = await lagbot.say(siv, 'status');
    expect(opened.reply).toMatchObject({ kind: 'form', form: { id: 'status.save' } });
    const faulty = await lagbot.submit(siv, 'status.save', { next: 'møte' });
    expect(faulty.reply).toMatchObject({
      kind: 'errors',
      errors: {
        state: 'Velg i rute, forsinket eller stanset.',
        done: 'Skriv et par ord om hva som er gjort.',
      },
    });
    const saved = await lagbot.submit(siv, 'status.save', { state: 'stopped', done: 'Venter', next: 'møte' });
    expect(saved.text).toContain('Leka, uke 11: stanset');
  });

  it('asks which municipality is meant where somebody has two, unless it is named', async () => {
    const lagbot = await start();
    await lagbot.database.client.role.create({
      data: {
        id: 'second',
        personId: lagbot.personId(siv),
        networkId: lagbot.network,
        municipalityId: '5046',
        kind: 'prosjektleder',
        from: '2024-01-01',
      },
    });
    const asked = await lagbot.say(siv, 'status i rute: alt vel');
    expect((await lagbot.press(siv, buttonIn(asked, 'Høylandet'))).text).toContain(
      'Høylandet, uke 11: i rute',
    );
    const open = await lagbot.say(siv, 'status alt er vel');
    const ofLeka = await lagbot.press(siv, buttonIn(open, 'Leka'));
    expect(ofLeka.text).toContain('Hvordan ligger Leka an?');
    const delayed = await lagbot.press(siv, buttonIn(ofLeka, 'Forsinket'));
    expect(delayed.records).toMatchObject([{ municipality: 'Leka', state: 'delayed', done: 'alt er vel' }]);
    const faulty = await lagbot.submit(siv, 'status.save', { state: 'onTrack', done: 'alt bra' });
    expect(faulty.reply).toMatchObject({
      kind: 'errors',
      errors: { place: 'Velg hvilken kommune det gjelder.' },
    });
    const named = await lagbot.say(siv, 'status for Høylandet: i rute: alt bra');
    expect(named.text).toContain('Høylandet, uke 11: i rute');
    const chosen = await lagbot.submit(siv, 'status.save', {
      place: `${lagbot.network}/5052`,
      state: 'onTrack',
      done: 'alt bra',
    });
    expect(chosen.text).toContain('Leka, uke 11: i rute');
  });

  it('takes the same words from the same person as one status', async () => {
    const lagbot = await start();
    await lagbot.say(siv, 'status i rute: alt bra');
    const again = await lagbot.say(siv, 'status i rute alt bra');
    expect(again.text).toContain('Jeg lagret det ikke en gang til');
    expect(await stored(lagbot)).toHaveLength(1);
  });

  it('is refused for those who read only, with whom to ask', async () => {
    const lagbot = await start();
    const said = await lagbot.say('Pia Gruppenes', 'status i rute: alt bra');
    expect(said.outcome).toBe('refused');
    expect(said.text).toContain('Spør Ida Prøvestad');
  });

  it('takes one tap for a week without news, once', async () => {
    const lagbot = await start();
    const value = `${lagbot.network}/5052`;
    const first = await lagbot.press(siv, { action: 'status.nothingNew', value });
    expect(first.text).toContain('Leka, uke 11: i rute');
    const second = await lagbot.press('Odd Attestmo', { action: 'status.nothingNew', value });
    expect(second.text).toContain('meldt, i rute');
    expect(await stored(lagbot)).toHaveLength(1);
    const foreign = await lagbot.press(berit, { action: 'status.nothingNew', value });
    expect(foreign.outcome).toBe('refused');
  });
});

describe('changing and undoing', () => {
  it('makes versions, undoes them one by one, and brings them back', async () => {
    const lagbot = await start();
    await lagbot.say(siv, 'status i rute: første');
    const edited = await lagbot.say(siv, 'status endre forsinket: andre', { now: '2024-03-15T10:00' });
    expect(edited.text).toContain('Dette er versjon 2');
    const undone = await lagbot.press(siv, buttonIn(edited, 'Angre'), { now: '2024-03-15T10:01' });
    expect(undone.text).toContain('Versjon 1 gjelder igjen');
    expect(undone.text).toContain('første');
    const gone = await lagbot.say(siv, 'status angre', { now: '2024-03-15T10:02' });
    expect(gone.text).toContain('trukket tilbake');
    expect((await lagbot.say(siv, 'status liste')).text).toContain('ikke meldt noe');
    const back = await lagbot.press(siv, buttonIn(gone, 'Gjenopprett'), { now: '2024-03-15T10:03' });
    expect(back.text).toContain('første');
    expect(await stored(lagbot)).toMatchObject([
      { version: 1, withdrawn: false },
      { version: 2, withdrawn: true },
    ]);
  });

  it('gives the next version a number of its own after an undo', async () => {
    const lagbot = await start();
    await lagbot.say(siv, 'status i rute: første');
    await lagbot.say(siv, 'status endre andre');
    await lagbot.say(siv, 'status angre');
    const third = await lagbot.say(siv, 'status endre tredje');
    expect(third.records).toMatchObject([{ version: 3, done: 'tredje', state: 'onTrack' }]);
  });

  it('changes only the parts that are named by their labels', async () => {
    const lagbot = await start();
    await lagbot.say(siv, 'status i rute: første. Neste: møte. Hjelp: kart');
    const next = await lagbot.say(siv, 'status endre Neste: folkemøte');
    expect(next.records).toMatchObject([{ done: 'første.', next: 'folkemøte', helpWanted: 'kart' }]);
    const help = await lagbot.say(siv, 'status endre forsinket. Hjelp: penger');
    expect(help.records).toMatchObject([
      { state: 'delayed', done: 'første.', next: 'folkemøte', helpWanted: 'penger' },
    ]);
  });

  it('changes through the form, which is filled in with what stands', async () => {
    const lagbot = await start();
    const posted = await lagbot.say(siv, 'status i rute: første. Neste: møte');
    const { reply } = await lagbot.press(siv, buttonIn(posted, 'Endre'));
    if (reply.kind !== 'form') throw new Error('no form');
    expect(Object.fromEntries(reply.form.fields.map(({ name, value }) => [name, value]))).toEqual({
      state: 'onTrack',
      done: 'første.',
      next: 'møte',
      helpWanted: undefined,
    });
    const values = { state: 'stopped', done: 'stopp' };
    const changed = await lagbot.submit(siv, 'status.change', values, { state: reply.form.state });
    expect(changed.text).toContain('Leka, uke 11: i rute → stanset');
    const foreign = await lagbot.submit(berit, 'status.change', values, { state: reply.form.state });
    expect(foreign.outcome).toBe('refused');
  });

  it('lets nobody undo in a later week, but a change is still possible', async () => {
    const lagbot = await start();
    await lagbot.say(siv, 'status i rute: første');
    const late = await lagbot.say(siv, 'status angre', { now: '2024-03-18T08:00' });
    expect(late.outcome).toBe('refused');
    expect(late.text).toContain('uke 11');
    const changed = await lagbot.say(siv, 'status endre i rute: rettet', { now: '2024-03-18T08:00' });
    expect(changed.text).toContain('Leka, uke 11: i rute');
  });

  it('brings back what was undone in reverse order', async () => {
    const lagbot = await start();
    await lagbot.say(siv, 'status i rute: først');
    await lagbot.say(siv, 'status endre stanset: så');
    await lagbot.say(siv, 'status angre');
    expect((await lagbot.say(siv, 'status angre')).text).toContain('Det samme skrev du nettopp');
    await lagbot.say(siv, 'ja');
    expect((await lagbot.say(siv, 'status gjenopprett')).text).toContain('i rute');
    expect((await lagbot.say(siv, 'status gjenopprett')).outcome).toBe('asked');
    expect((await lagbot.say(siv, 'ja')).text).toContain('stanset');
  });

  it('says so where there is nothing to change or undo', async () => {
    const lagbot = await start();
    expect((await lagbot.say(siv, 'status endre')).text).toContain('ingen status å endre');
    expect((await lagbot.say(siv, 'status angre')).text).toContain('ingen status å angre');
    expect((await lagbot.say(siv, 'status gjenopprett')).text).toContain('ikke angret noen status');
  });

  it('exports every version, withdrawn ones too, by the days of the week', async () => {
    const lagbot = await start();
    await lagbot.say(siv, 'status i rute: første');
    await lagbot.say(siv, 'status endre andre');
    await lagbot.say(siv, 'status angre');
    const day = { networkId: lagbot.network, from: '2024-03-14', to: '2024-03-14' };
    const rows = await exportStatuses(lagbot.database, day);
    expect(Object.keys(rows[0] ?? {})).toEqual([...statusExportColumns]);
    expect(rows.map(({ version, withdrawn, week }) => [version, withdrawn, week])).toEqual([
      [1, false, '2024-W11'],
      [2, true, '2024-W11'],
    ]);
    expect(await exportStatuses(lagbot.database, { ...day, to: '2024-03-13', from: '2024-03-01' })).toEqual(
      [],
    );
  });
});

describe('the front page', () => {
  it('tells whether the week is reported', async () => {
    const lagbot = await start();
    await lagbot.say(siv, 'status stanset: venter. Neste: nytt møte', { now: '2024-03-06T10:00' });
    expect((await lagbot.open(siv)).text).toContain(
      'Status: ikke meldt denne uken · sist: «Neste: nytt møte»',
    );
    await lagbot.say(siv, 'status stanset: venter');
    expect((await lagbot.open(siv)).text).toContain('Status: meldt denne uken: stanset');
    expect((await lagbot.open(ida)).text).toContain('Status uke 11: 1 av 3 har meldt, 1 stanset (Leka)');
  });
});
