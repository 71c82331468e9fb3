import { beforeAll, describe, expect, it } from 'vitest';
import { gatherings } from '../../../src/features/gatherings/feature.ts';
import { exportAnswers, exportGatherings } from '../../../src/features/gatherings/report.ts';
import { buttonIn, type Lagbot, startLagbot } from '../../support/people.ts';

const siv = 'Siv Eksempelvik';
const ida = 'Ida Prøvestad';
const berit = 'Berit Demohaug';
const per = 'Per Utanfor';
const title = 'Samling på Høylandet: Næringsutvikling';
const after = { now: '2024-04-05T10:00' };

describe('a gathering', () => {
  let lagbot: Lagbot;
  beforeAll(async () => {
    lagbot = await startLagbot([gatherings]);
  });

  it('is planned in one line, and the answer says who is invited and when reminders go out', async () => {
    const said = await lagbot.say(ida, `samling ny ${title} 3.-4. april kl 10-15 på Høylandet`);
    expect(said.outcome).toBe('done');
    expect(said.records).toMatchObject([
      {
        type: 'gathering',
        change: 'created',
        network: 'I LAG',
        title,
        format: 'fysisk',
        start: '2024-04-03T10:00',
        end: '2024-04-04T15:00',
        place: 'Høylandet',
        cancelled: false,
      },
    ]);
    expect(said.text).toContain('onsdag 3. april 2024 kl. 10:00 – torsdag 4. april 2024 kl. 15:00');
    expect(said.text).toContain('Invitert: alle 8 med en rolle i I LAG.');
    expect(said.text).toContain('ons. 20. mars, ons. 27. mars, tirs. 2. april');
    await lagbot.say(ida, 'samling ny Videosamling: Bolig 24. september kl 10-12 https://example.com/m');
    await lagbot.say(ida, `samling send ${title}`);
    await lagbot.say(ida, 'samling send Videosamling: Bolig');
  });

  it('is planned by the coordinator only, who is named', async () => {
    const said = await lagbot.say(siv, 'samling ny Fagdag 3. april kl 10-12');
    expect(said.outcome).toBe('refused');
    expect(said.text).toContain('Spør Ida Prøvestad.');
  });

  it('opens a form for what is missing, and asks which day where two fit', async () => {
    const form = await lagbot.say(ida, 'samling ny Fagdag');
    expect(form.outcome).toBe('asked');
    expect(form.text).toContain('Tittel: Fagdag');
    expect(form.text).toContain('Hvilken dag er den?');
    expect((await lagbot.say(ida, 'samling ny Fagdag 3. april kl 10')).text).toContain('Når slutter den?');
    const said = await lagbot.say(ida, 'samling ny Fagdag neste fredag kl 9-15 på rådhuset');
    expect(said.text).toContain('samling ny Fagdag 2024-03-22 kl. 09:00–15:00 på rådhuset');
    const pressed = await lagbot.press(ida, buttonIn(said, 'fredag 22. mars 2024'));
    expect(pressed.records).toMatchObject([{ start: '2024-03-22T09:00', place: 'rådhuset' }]);
    const cancelled = await lagbot.press(ida, buttonIn(pressed, 'Avlys'));
    expect(cancelled.records).toMatchObject([{ change: 'changed', title: 'Fagdag', cancelled: true }]);
  });

  it('refuses days and times that do not exist, and says what to type', async () => {
    expect((await lagbot.say(ida, 'samling ny Fagdag 31. april kl 9-10')).text).toContain(
      '«31. april» finnes ikke',
    );
    expect((await lagbot.say(ida, 'samling ny Fagdag 3. april kl 15-10')).text).toContain('kl. 10–15');
    expect((await lagbot.say(ida, 'samling ny Fagdag 3.4.2023 kl 9-10')).text).toContain(
      'Mandag 3. april 2023 er allerede forbi.',
    );
    const long = await lagbot.say(ida, `samling ny ${'😀'.repeat(3000)} 3. april kl 9-10`);
    expect(long.text).toContain('Bruk høyst 140 tegn. Nå er det 3000.');
  });

  it('stands in the list with its number, in the reader’s language', async () => {
    const said = await lagbot.say(berit, 'samling');
    expect(said.text).toContain('2. Videosamling: Bolig – tysdag 24. september 2024 kl. 10:00–12:00');
    expect(said.text).toContain('→ Kjem ikkje: samling kjem ikkje 1');
    expect(said.text).not.toContain('Kjem digitalt');
    const whole = await lagbot.say(berit, 'samling Bolig');
    expect(whole.text.match(/https:\/\/example\.com\/m/g)).toHaveLength(1);
    expect((await lagbot.say(per, 'samling')).text).not.toContain('Høylandet');
  });

  it('takes an answer for the nearest one, and the answer says which', async () => {
    const said = await lagbot.say(siv, 'samling kommer');
    expect(said.text).toContain(`Du kommer på «${title}»`);
    expect(buttonIn(said, 'Legg i kalenderen').action).toBe('gatherings.calendar');
    expect(said.records).toEqual([
      {
        type: 'answer',
        change: 'created',
        gathering: title,
        start: '2024-04-03T10:00',
        person: siv,
        municipality: 'Leka',
        municipalityNumber: '5052',
        answer: 'coming',
        answeredAt: '2024-03-14T10:00',
        attended: null,
      },
    ]);
  });

  it('asks whether an answer is to change or the next one is meant', async () => {
    const said = await lagbot.say(siv, 'samling kommer ikke');
    expect(said.outcome).toBe('asked');
    const pressed = await lagbot.press(siv, buttonIn(said, `1. ${title}, ons. 3. april`));
    expect(pressed.records).toMatchObject([{ change: 'changed', gathering: title, answer: 'notComing' }]);
    expect(pressed.text).not.toContain('Legg i kalenderen');
  });

  it('takes what every button types', async () => {
    const said = await lagbot.say(siv, `samling kanskje ${title} 2024-04-03`);
    expect(said.records).toMatchObject([{ change: 'changed', answer: 'maybe' }]);
    const undone = await lagbot.say(siv, 'samling angre');
    expect(undone.records).toMatchObject([{ change: 'removed', gathering: title }]);
    expect((await lagbot.say(siv, 'samling kommer 1')).records).toMatchObject([{ change: 'created' }]);
    expect((await lagbot.say(berit, 'samling kjem på onsdag 3. april')).records).toMatchObject([
      { gathering: title },
    ]);
    expect((await lagbot.say(siv, 'samling kommer digitalt 1')).outcome).toBe('refused');
    expect((await lagbot.say(siv, 'samling kommer 9')).text).toContain('«9»');
  });

  it('shows who comes by name with municipality', async () => {
    const said = await lagbot.say('Pål Partnersen', 'samling deltakere 1');
    expect(said.text).toContain('Kommer (2): Berit Demohaug (Meråker), Siv Eksempelvik (Leka)');
    expect(said.text).toContain('Har ikke svart (6)');
  });

  it('can’t be reached from another network, by number or by id', async () => {
    const id = (await exportGatherings(lagbot.database, { networkId: lagbot.network }))[1]?.id;
    for (const action of ['gatherings.show', 'gatherings.participants', 'gatherings.takeBack']) {
      const said = await lagbot.press(per, { action, value: String(id) });
      expect(said.outcome).toBe('refused');
      expect(said.text).toContain('finst ikkje');
    }
    const answered = await lagbot.press(per, { action: 'gatherings.answer', value: `${id} coming` });
    expect(answered.records).toEqual([]);
    const cancelled = await lagbot.press('Else Annafylke', {
      action: 'gatherings.cancel',
      value: String(id),
    });
    expect(cancelled.outcome).toBe('refused');
  });

  it('moves, keeps its length and its answers, and moves back by what its button types', async () => {
    const moved = await lagbot.say(ida, `samling flytt ${title} til 10. april`);
    expect(moved.records).toMatchObject([{ start: '2024-04-10T10:00', end: '2024-04-11T15:00' }]);
    expect(moved.text).toContain('De 2 svarene som er gitt, gjelder fortsatt.');
    const back = /Flytt tilbake: (.+)/.exec(moved.text)?.[1] ?? '';
    expect((await lagbot.say(ida, back)).records).toMatchObject([
      { start: '2024-04-03T10:00', end: '2024-04-04T15:00' },
    ]);
  });

  it('is called off and restored', async () => {
    expect((await lagbot.say(ida, 'samling avlys')).outcome).toBe('asked');
    // Another was called off today, so the number may be the one of a list that was.
    expect((await lagbot.say(ida, 'samling avlys 1')).outcome).toBe('asked');
    const said = await lagbot.say(ida, `samling avlys ${title} ja`);
    expect(said.records).toMatchObject([{ title, cancelled: true }]);
    expect((await lagbot.say(siv, 'samling')).text).not.toContain(title);
    const restored = await lagbot.press(ida, buttonIn(said, 'Gjenopprett'));
    expect(restored.records).toMatchObject([{ title, cancelled: false }]);
  });

  it('changes in a form, which says what is wrong field by field', async () => {
    const form = await lagbot.say(ida, 'samling endre 1');
    const state = form.reply.kind === 'form' ? form.reply.form.state : '';
    const values = {
      title,
      format: 'hybrid',
      day: '2024-04-03',
      lastDay: '2024-04-04',
      from: '10:00',
      to: '15:00',
    };
    const wrong = await lagbot.submit(ida, 'gatherings.save', { ...values, link: 'nei' }, { state });
    expect(wrong.text).toContain(
      '(Skriv en lenke som begynner med https:// og deretter navnet på nettstedet.)',
    );
    const changes = { ...values, place: 'Høylandet', link: 'https://example.com/h', answerBy: '2024-03-25' };
    const said = await lagbot.submit(ida, 'gatherings.save', changes, { state });
    expect(said.records).toMatchObject([{ change: 'changed', format: 'hybrid', answerBy: '2024-03-25' }]);
    expect((await lagbot.say(siv, 'samling kommer digitalt 1')).records).toMatchObject([
      { answer: 'comingOnline' },
    ]);
  });

  it('notes an answer after the last day kindly, and takes none when it is over', async () => {
    const late = await lagbot.say('Tuva Nyliv', 'samling kommer 1', { now: '2024-03-26T09:00' });
    expect(late.text).toContain('Svarfristen var mandag 25. mars 2024, men svaret ditt er tatt imot.');
    const id = (await exportGatherings(lagbot.database, { networkId: lagbot.network }))[1]?.id;
    const over = await lagbot.press(siv, { action: 'gatherings.answer', value: `${id} maybe` }, after);
    expect(over.text).toContain('er over');
  });

  it('is looked back on: who came, by form and by names', async () => {
    expect((await lagbot.say(ida, 'samling tidligere', after)).text).toContain(`1. ${title}`);
    const form = await lagbot.say(ida, 'samling oppmøte', after);
    expect(form.reply).toMatchObject({
      form: { fields: [{ value: 'Berit Demohaug\nSiv Eksempelvik\nTuva Nyliv' }] },
    });
    const typed = await lagbot.say(ida, 'samling oppmøte 1 Siv, Odd Attestmo', after);
    expect(typed.records).toMatchObject([
      { person: 'Odd Attestmo', attended: true, answer: null },
      { person: siv, attended: true, answer: 'comingOnline' },
    ]);
    expect((await lagbot.say(ida, 'samling oppmøte Kari', after)).text).toContain('«Kari»');
    const not = await lagbot.say(ida, 'samling oppmøte ikke Odd', after);
    expect(not.records).toMatchObject([{ person: 'Odd Attestmo', attended: false }]);
    const answers = await exportAnswers(lagbot.database, {
      networkId: lagbot.network,
      municipalityId: '5052',
    });
    expect(answers).toMatchObject([
      { person: 'Odd Attestmo', answer: null, attended: false },
      { person: siv, answer: 'comingOnline', attended: true },
    ]);
  });

  it('stands on the front page with my answer', async () => {
    expect((await lagbot.open(siv)).text).toContain('· du kommer digitalt');
    expect((await lagbot.open('Kåre Demodal')).text).toContain(
      '→ Kommer: samling kommer Samling på Høylandet',
    );
  });
});
