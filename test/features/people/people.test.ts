import pino from 'pino';
import { describe, expect, test } from 'vitest';
import { createApp } from '../../../src/app.ts';
import type { Account, Interaction } from '../../../src/chat/interaction.ts';
import { plainText } from '../../../src/chat/plain-text.ts';
import { features } from '../../../src/features/index.ts';
import { replyText } from '../../../src/platforms/terminal/say.ts';
import { startSchedule } from '../../../src/schedule/schedule.ts';
import { buttonIn, oslo, startLagbot, thursday } from '../../support/people.ts';
import { findLanguage } from '../../support/schedule.ts';

const lagbot = await startLagbot();
const stranger: Account = { platform: 'slack', tenant: 'T1', user: 'U0NY', name: 'Nils Nykommen' };
const place = { kind: 'direct', id: 'D1' } as const;
let count = 0;

type Deed =
  | { did: 'command'; text: string }
  | { did: 'press'; action: string; value: string }
  | { did: 'submit'; form: string; values: Record<string, string>; state: string };

const act = async (account: Account, deed: Deed, route = lagbot.route) => {
  count += 1;
  const interaction: Interaction = { ...deed, key: `test/${count}`, account, place };
  return route(interaction, oslo(thursday));
};

describe('a stranger', () => {
  test('gets a kind answer whatever they type, and may ask for access', async () => {
    const { reply } = await act(stranger, { did: 'command', text: 'timer 2t i går møte' });
    expect(replyText(reply)).toContain('Jeg kjenner deg ikke ennå');
    const { reply: form } = await act(stranger, { did: 'press', action: 'people.askAccess', value: '' });
    expect(form).toMatchObject({ kind: 'form', form: { id: 'people.requestAccess' } });
    const empty = await act(stranger, { did: 'submit', form: 'people.requestAccess', values: {}, state: '' });
    expect(empty.reply).toMatchObject({
      kind: 'errors',
      errors: { who: expect.stringContaining('Skriv hvem du er') },
    });
    const sent = await act(stranger, { did: 'command', text: 'tilgang Nils Nykommen, Leka, prosjektgruppe' });
    expect(replyText(sent.reply)).toContain('Koordinatoren får den nå');
    const again = await act(stranger, { did: 'command', text: 'tilgang Nils igjen' });
    expect(replyText(again.reply)).toContain('har ikke svart ennå');
  });

  test('is told to every coordinator once, and let in with a role and the account', async () => {
    await lagbot.database.client.account.create({
      data: {
        id: 'ida-teams',
        personId: lagbot.personId('Ida Prøvestad'),
        platform: 'teams',
        tenant: 'entra',
        user: 'ida',
        createdAt: oslo(thursday),
      },
    });
    const sent: string[] = [];
    const schedule = startSchedule({
      database: lagbot.database,
      reminders: features
        .flatMap((feature) => feature.reminders ?? [])
        .filter(({ kind }) => kind.startsWith('people.')),
      messengers: new Map([
        [
          'teams',
          {
            send: async (to, card) => {
              sent.push(`${to.user}: ${plainText(card)}`);
              return { messageId: '1' };
            },
          },
        ],
      ]),
      clock: () => oslo('2024-03-14T10:05'),
      log: pino({ level: 'silent' }),
      findLanguage,
      instance: 'test',
    });
    await schedule.runNow(oslo('2024-03-14T10:05'));
    await schedule.runNow(oslo('2024-03-14T10:06'));
    await schedule.stop();
    expect(sent).toHaveLength(1);
    expect(sent[0]).toContain('Nils Nykommen ber om tilgang');

    const list = await lagbot.say('Ida Prøvestad', 'deltaker');
    expect(list.text).toContain('1. Nils Nykommen (Slack): Nils Nykommen, Leka, prosjektgruppe');
    const form = await lagbot.press('Ida Prøvestad', buttonIn(list, 'Slipp inn Nils Nykommen'));
    expect(form.reply).toMatchObject({ kind: 'form', form: { id: 'people.saveMember' } });
    const fields = form.reply.kind === 'form' ? form.reply.form.fields : [];
    expect(Object.fromEntries(fields.map(({ name, value }) => [name, value]))).toMatchObject({
      name: 'Nils Nykommen',
      role: 'prosjektgruppe',
      municipality: `${lagbot.network}/5052`,
    });
    const state = form.reply.kind === 'form' ? form.reply.form.state : '';
    const values = {
      name: 'Nils Nykommen',
      role: 'prosjektgruppe',
      municipality: `${lagbot.network}/5052`,
      from: '2024-03-01',
    };
    const wrong = await lagbot.submit(
      'Ida Prøvestad',
      'people.saveMember',
      { ...values, municipality: `${lagbot.network}/` },
      { state },
    );
    expect(wrong.reply).toMatchObject({
      kind: 'errors',
      errors: { municipality: expect.stringContaining('hører til i en kommune') },
    });
    const saved = await lagbot.submit('Ida Prøvestad', 'people.saveMember', values, { state });
    expect(saved.text).toContain(
      'Nils Nykommen er nå medlem av prosjektgruppen i Leka, fra og med fredag 1. mars 2024.',
    );
    const { reply } = await act(stranger, { did: 'command', text: 'timer 2t i går møte' });
    expect(replyText(reply)).toContain('2:00 onsdag 13. mars');
  });

  test('of the demonstration chooses whom to be', async () => {
    const demo = createApp({
      database: lagbot.database,
      features,
      log: pino({ level: 'silent' }),
      isDemo: true,
      publicUrl: () => 'http://127.0.0.1',
    });
    const alex: Account = { platform: 'teams', tenant: 'local', user: 'alex' };
    const { reply } = await act(alex, { did: 'command', text: 'hei' }, demo);
    expect(replyText(reply)).toContain('Siv Eksempelvik – prosjektleder, Leka');
    const chosen = await act(
      alex,
      { did: 'press', action: 'people.be', value: lagbot.personId('Berit Demohaug') },
      demo,
    );
    expect(replyText(chosen.reply)).toContain('No er du Berit Demohaug');
    const logged = await act(alex, { did: 'command', text: 'timar 1t møte' }, demo);
    expect(replyText(logged.reply)).toContain('eigeninnsats');
    await act(alex, { did: 'command', text: 'profil kople frå' }, demo);
    const { reply: back } = await act(alex, { did: 'command', text: 'hei' }, demo);
    expect(replyText(back)).toContain('Velkommen til demonstrasjonen');
  });
});

describe('the profile', () => {
  test('shows roles and choices, and speaks the language that is chosen', async () => {
    expect((await lagbot.say('Tuva Nyliv', 'profil')).text).toContain(
      'Roller: prosjektleder, Høylandet, I LAG',
    );
    const chosen = await lagbot.press('Tuva Nyliv', { action: 'people.language', value: 'nn' });
    expect(chosen.text).toBe('Frå no av skriv eg nynorsk til deg.\nSpråk: bokmål → nynorsk.');
    expect((await lagbot.say('Tuva Nyliv', 'profil')).text).toContain(
      'Roller: prosjektleiar, Høylandet, I LAG',
    );
    expect((await lagbot.say('Tuva Nyliv', 'profil språk klingonsk')).outcome).toBe('refused');
    await lagbot.say('Tuva Nyliv', 'profil språk bokmål');
  });

  test('pauses reminders to a day, and lets them come again', async () => {
    expect((await lagbot.say('Tuva Nyliv', 'profil pause til 12. april')).text).toContain(
      'til og med fredag 12. april 2024',
    );
    expect((await lagbot.say('Tuva Nyliv', 'profil')).text).toContain(
      'på pause til og med fredag 12. april 2024',
    );
    expect((await lagbot.say('Tuva Nyliv', 'profil pause av')).text).toContain('Pausen er over');
    expect((await lagbot.say('Tuva Nyliv', 'profil pause')).outcome).toBe('asked');
  });

  test('ends a pause by the button under it, and pauses again by the button under that', async () => {
    const paused = await lagbot.say('Tuva Nyliv', 'profil pause til fredag');
    expect(paused.text).toContain('→ Avslutt pausen: profil pause av');
    const ended = await lagbot.press('Tuva Nyliv', buttonIn(paused, 'Avslutt pausen'));
    expect(ended.text).toContain('Du får påminnelser igjen.');
    expect((await lagbot.say('Tuva Nyliv', 'profil')).text).not.toContain('på pause');
    const again = await lagbot.press('Tuva Nyliv', buttonIn(ended, 'Ta pause i en uke'));
    expect(again.text).toContain('til og med torsdag 21. mars 2024');
    await lagbot.say('Tuva Nyliv', 'profil pause slutt');
  });

  test('asks which day a pause lasts through where two are meant', async () => {
    const asked = await lagbot.say('Tuva Nyliv', 'profil pause til neste fredag');
    expect(asked.text).toContain('Til og med hvilken dag?');
    const paused = await lagbot.press('Tuva Nyliv', buttonIn(asked, 'fredag 22. mars 2024'));
    expect(paused.text).toContain('til og med fredag 22. mars 2024');
    expect((await lagbot.say('Tuva Nyliv', 'profil pause til 2024-03-15')).outcome).toBe('done');
    await lagbot.say('Tuva Nyliv', 'profil pause av');
  });

  test('offers reminders only where there is an account', async () => {
    const { text } = await lagbot.say('Tuva Nyliv', 'profil varsle e-post');
    expect(text).toBe('Du har ingen konto i «e-post».');
  });

  test('hands over all that is stored about oneself, and nobody else', async () => {
    await lagbot.say('Pia Gruppenes', 'timer 1t noe eget');
    const { reply } = await lagbot.say('Pia Gruppenes', 'profil data');
    if (reply.kind !== 'file') throw new Error(`got ${reply.kind}`);
    const data = new TextDecoder().decode(reply.content);
    expect(data).toContain('noe eget');
    expect(data).not.toContain('Siv Eksempelvik');
  });
});

describe('members', () => {
  test('lose no role on a name of which a part alone is theirs', async () => {
    for (const typed of ['Siv Nordmann i dag', 'Siv Nordmann 31. desember', '31. desember Siv Nordmann']) {
      const said = await lagbot.say('Ida Prøvestad', `deltaker slutt ${typed}`);
      expect([typed, said.records]).toEqual([typed, []]);
    }
    const asked = await lagbot.say('Ida Prøvestad', 'deltaker slutt Siv Nordmann 31. desember');
    expect([asked.outcome, asked.text]).toEqual([
      'asked',
      expect.stringContaining('Mente du Siv Eksempelvik'),
    ]);
    for (const day of [
      'til 31. juli',
      'til og med 31. juli',
      't.o.m. 31. juli',
      'den 31. juli',
      ': 31. juli',
    ]) {
      const ended = await lagbot.say('Else Annafylke', `deltaker slutt Per ${day}`);
      expect([day, ended.outcome]).toEqual([day, 'done']);
    }
    await lagbot.say('Else Annafylke', 'deltaker angre Per');
  });

  test('are the coordinator’s to see and to end, in their own network', async () => {
    const list = await lagbot.say('Else Annafylke', 'deltaker');
    expect(list.text).toContain('Per Utanfor');
    expect(list.text).not.toContain('Siv Eksempelvik');
    const refused = await lagbot.say('Siv Eksempelvik', 'deltaker');
    expect(refused.outcome).toBe('refused');
    expect(refused.text).toContain('Spør Ida Prøvestad');
    const number = /(\d+) {2}Per Utanfor/.exec(list.text)?.[1];
    const ended = await lagbot.say('Else Annafylke', `deltaker slutt ${number} 31. juli`);
    expect(ended.text).toContain('Per Utanfor er prosjektleder i Sogndal til og med onsdag 31. juli 2024');
    expect((await lagbot.say('Per Utanfor', 'timer 1t møte', { now: '2024-08-01T10:00' })).outcome).toBe(
      'refused',
    );
  });
});

describe('what a coordinator takes back', () => {
  const numberOf = (list: string, name: string) => new RegExp(`(\\d+) {2}${name}`).exec(list)?.[1] ?? '';

  test('is a last day that was set, and never a role that has been held for long', async () => {
    const number = numberOf((await lagbot.say('Ida Prøvestad', 'deltaker')).text, 'Odd Attestmo');
    const ended = await lagbot.say('Ida Prøvestad', `deltaker slutt ${number} 31. juli`);
    const back = await lagbot.press('Ida Prøvestad', buttonIn(ended, 'Angre'));
    expect(back.text).toBe('Odd Attestmo er prosjektansvarlig i Leka uten sluttdato igjen.');
    const refused = await lagbot.say('Ida Prøvestad', `deltaker angre ${number}`);
    expect([refused.outcome, refused.records]).toEqual(['refused', []]);
    expect(refused.text).toContain('Odd Attestmo har vært prosjektansvarlig i Leka siden');
  });

  test('is a role that was given just now', async () => {
    const values = {
      name: 'Feil Person',
      role: 'leser',
      municipality: `${lagbot.network}/`,
      from: '2023-01-01',
    };
    const given = await lagbot.submit('Ida Prøvestad', 'people.saveMember', values);
    const undone = await lagbot.press('Ida Prøvestad', buttonIn(given, 'Angre'));
    expect(undone.records).toEqual([expect.objectContaining({ type: 'role', change: 'removed' })]);
  });

  test('has an example of its own where nothing is named', async () => {
    expect((await lagbot.say('Ida Prøvestad', 'deltaker angre')).text).toContain('«deltaker angre 3»');
    expect((await lagbot.say('Ida Prøvestad', 'deltaker godkjenn')).text).toContain('«deltaker godkjenn 1»');
  });
});

describe('the help', () => {
  test('shows what one may do here, and not what one may not', async () => {
    const leader = await lagbot.say('Siv Eksempelvik', 'hjelp alt');
    expect(leader.text).toContain('timer 2,5 t i går innbyggermøte');
    expect(leader.text).not.toContain('deltaker godkjenn');
    const reader = await lagbot.say('Kåre Demodal', 'hjelp alt');
    expect(reader.text).not.toContain('timer 2,5 t');
  });

  test('is suggested, with the nearest word, for what is not known', async () => {
    const said = await lagbot.say('Siv Eksempelvik', 'timr 2t møte');
    expect([said.outcome, said.records]).toEqual(['asked', []]);
    expect(said.text).toContain('Mente du «timer 2t møte»?');
    expect((await lagbot.say('Siv Eksempelvik', 'x'.repeat(10_000))).text.length).toBeLessThan(300);
  });
});
