import { beforeAll, describe, expect, it } from 'vitest';
import { measures } from '../../../src/features/plan/feature.ts';
import { status } from '../../../src/features/status/feature.ts';
import { takeSubjectAndState } from '../../../src/features/status/parse.ts';
import { exportStatuses } from '../../../src/features/status/report.ts';
import { buttonIn, type Lagbot, startLagbot } from '../../support/people.ts';

const siv = 'Siv Eksempelvik';
const ida = 'Ida Prøvestad';

describe('what a status is about', () => {
  const measure = (number: number) => ({ kind: 'measure', number });
  it.each([
    ['tiltak 3: i rute Befaring gjort', measure(3), 'onTrack', 'Befaring gjort'],
    ['tiltak 3 - forseinka: Ventar', measure(3), 'delayed', 'Ventar'],
    ['delmål 2 forsinket Venter på svar', { kind: 'goal', number: 2 }, 'delayed', 'Venter på svar'],
    ['goal 2 on track: All is well', { kind: 'goal', number: 2 }, 'onTrack', 'All is well'],
    ['i rute tiltak 3: Befaring gjort', measure(3), 'onTrack', 'Befaring gjort'],
    ['tiltak nr. 3: Befaring gjort', measure(3), undefined, 'Befaring gjort'],
    ['tiltak 3', measure(3), undefined, ''],
    ['i rute tiltak 3', measure(3), 'onTrack', ''],
    ['i rute: Tiltak 3 er i gang', undefined, 'onTrack', 'Tiltak 3 er i gang'],
    ['Tiltak 3 er i gang', undefined, undefined, 'Tiltak 3 er i gang'],
    ['i rute Vi jobber med tiltak 3: befaring', undefined, 'onTrack', 'Vi jobber med tiltak 3: befaring'],
    ['tiltak 3 og 4: i rute', undefined, undefined, 'tiltak 3 og 4: i rute'],
    ['tiltak 3-5: i rute', undefined, undefined, 'tiltak 3-5: i rute'],
    ['tiltaket 3: i rute', undefined, undefined, 'tiltaket 3: i rute'],
  ])('is read from «%s»', (text, subject, state, rest) => {
    expect(takeSubjectAndState(text)).toEqual({ subject, state, rest });
  });
});

describe('a status about a measure', () => {
  let lagbot: Lagbot;
  beforeAll(async () => {
    lagbot = await startLagbot([status, measures]);
    await lagbot.say(siv, 'tiltak delmål ny Næringsutvikling');
    await lagbot.say(siv, 'tiltak ny Befaring på kaia');
    await lagbot.say(siv, 'tiltak ny Bedriftsbesøk');
  });

  it('says so in its card, in the list and in the export', async () => {
    const said = await lagbot.say(siv, 'status tiltak 1: forsinket Venter på tilbud.');
    expect(said.records).toMatchObject([
      { state: 'delayed', done: 'Venter på tilbud.', goal: 'Næringsutvikling', measure: 'Befaring på kaia' },
    ]);
    expect(said.text).toContain('Gjelder: Tiltak 1: Befaring på kaia');
    expect((await lagbot.say(ida, 'status liste')).text).toContain(': Tiltak 1: Venter på tilbud.');
    const rows = await exportStatuses(lagbot.database, { networkId: lagbot.network });
    expect(rows).toMatchObject([{ goal: 'Næringsutvikling', measure: 'Befaring på kaia' }]);
  });

  it('offers to let the plan say the same, by the button and by what is typed', async () => {
    const said = await lagbot.say(siv, 'status tiltak 2: i rute To besøk er gjort.');
    expect(said.text).toContain('→ Sett tiltak 2 til «i rute»: tiltak Leka 2 i rute');
    const pressed = await lagbot.press(siv, buttonIn(said, 'Sett tiltak 2 til «i rute»'));
    expect(pressed.records).toMatchObject([{ type: 'measure', number: 2, state: 'onTrack' }]);
    expect((await lagbot.say(siv, 'status tiltak 2: i rute Tre besøk.')).text).not.toContain('Sett tiltak 2');
  });

  it('keeps what it is about when it is changed, unless something else is named', async () => {
    await lagbot.say(siv, 'status delmål 1 i rute Mye skjer.');
    expect((await lagbot.say(siv, 'status endre forsinket Mye venter.')).records).toMatchObject([
      { goal: 'Næringsutvikling', measure: null, version: 2, state: 'delayed' },
    ]);
    expect((await lagbot.say(siv, 'status endre tiltak 2: Mye venter.')).records).toMatchObject([
      { measure: 'Bedriftsbesøk', version: 3, state: 'delayed' },
    ]);
    const form = await lagbot.say(siv, 'status endre');
    expect(form.text).toContain('Gjelder: Tiltak 2: Bedriftsbesøk');
    const threadId = form.reply.kind === 'form' ? form.reply.form.state : '';
    const values = { state: 'delayed', done: 'Mye venter.', subject: 'whole' };
    const whole = await lagbot.submit(siv, 'status.change', values, { state: threadId });
    expect(whole.records).toMatchObject([{ goal: null, measure: null, version: 4 }]);
  });

  it('is asked for its state without losing what it is about', async () => {
    const asked = await lagbot.say(siv, 'status tiltak 1: Ett tilbud er kommet.');
    expect(asked.text).toContain('status i rute: tiltak 1: Ett tilbud er kommet.');
    const typed = await lagbot.say(siv, 'status i rute: tiltak 1: Ett tilbud er kommet.');
    expect(typed.records).toMatchObject([{ measure: 'Befaring på kaia', done: 'Ett tilbud er kommet.' }]);
    const other = await lagbot.say(siv, 'status tiltak 1: To tilbud er kommet.');
    const pressed = await lagbot.press(siv, {
      action: 'status.choose',
      value: `stopped ${lagbot.network}/5052 tiltak 1: To tilbud er kommet.`,
    });
    expect(other.outcome).toBe('asked');
    expect(pressed.records).toMatchObject([{ measure: 'Befaring på kaia', state: 'stopped' }]);
  });

  it('has a field in the form, filled in with what was typed', async () => {
    const form = await lagbot.say(siv, 'status tiltak 2');
    expect(form.text).toContain('Gjelder: Tiltak 2: Bedriftsbesøk');
    const id = (await lagbot.database.client.measure.findFirstOrThrow({ where: { number: 2 } })).id;
    const values = { state: 'onTrack', done: 'Alt i orden.', subject: id };
    const saved = await lagbot.submit(siv, 'status.save', values, { state: `${lagbot.network}/5052` });
    expect(saved.records).toMatchObject([{ measure: 'Bedriftsbesøk', goal: 'Næringsutvikling' }]);
    const foreign = { ...values, subject: 'someone-elses', done: 'Noe annet.' };
    const refused = await lagbot.submit(siv, 'status.save', foreign, { state: `${lagbot.network}/5052` });
    expect(refused.records).toEqual([]);
    expect(refused.text).toContain('Velg noe fra planen');
  });

  it('refuses a number that the plan lacks, and takes it as text where there is no plan', async () => {
    const refused = await lagbot.say(siv, 'status tiltak 9: i rute Alt bra.');
    expect(refused.text).toContain('Leka har ikke tiltak 9.');
    const text = await lagbot.say('Tuva Nyliv', 'status i rute: tiltak 9: Alt bra.');
    expect(text.records).toMatchObject([{ done: 'tiltak 9: Alt bra.', measure: null }]);
  });
});
