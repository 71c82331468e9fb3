import { beforeAll, describe, expect, it, test } from 'vitest';
import { seenText } from '../../src/chat/incoming/unseen.ts';
import type { Account } from '../../src/chat/interaction.ts';
import { buttonIn, type Lagbot, oslo, startLagbot, thursday } from '../support/people.ts';

const overrides = ['\u202a', '\u202b', '\u202c', '\u202d', '\u202e', '\u2066', '\u2067', '\u2068', '\u2069'];
const marks = [
  '\u200e',
  '\u200f',
  '\u061c',
  '\u200b',
  '\u200c',
  '\u200d',
  '\u2060',
  '\ufeff',
  '\u00ad',
  '\u180e',
];
const letters = ['\0', '\u0007', '\u009b', '\ud800', '\u{e0041}', '\u3164', '\u2800', '\ufff9'];
const hidden = [...overrides, ...marks, ...letters];

describe('a text that comes in', () => {
  test.each([
    ['＝SUM(A1)', '=SUM(A1)'],
    ['＋４７　１２', '+47\u300012'],
    ['﹦1﹣1', '=1-1'],
    ['＠ｋａｒｉ', '@kari'],
    ['Møte på Høylandet: 2,5 t «plan» – kl 9', 'Møte på Høylandet: 2,5 t «plan» – kl 9'],
    ['Snåase – Snåsa, gïelese', 'Snåase – Snåsa, gïelese'],
    ['👩🏽‍🌾 og 👨‍👩‍👧 på tur ❤️‍🔥', '👩🏽‍🌾 og 👨‍👩‍👧 på tur ❤️‍🔥'],
    ['to\u2028linjer', 'to\nlinjer'],
    ['ﬁn', 'ﬁn'],
  ])('%j is read as %j', (typed, read) => {
    expect(seenText(typed)).toBe(read);
  });
});

describe('what nobody sees', () => {
  let lagbot: Lagbot;
  beforeAll(async () => {
    lagbot = await startLagbot();
  });

  /** A text with all of it before, in and behind it. */
  const around = (text: string) => {
    const all = hidden.join('');
    return `${all}${text.slice(0, 3)}${all}${text.slice(3)}${all}`;
  };
  const siv = 'Siv Eksempelvik';
  const isBare = (value: unknown) => {
    const json = JSON.stringify(value);
    for (const mark of hidden) {
      expect(json.includes(mark), `U+${mark.codePointAt(0)?.toString(16)} in ${json.slice(0, 200)}`).toBe(
        false,
      );
      expect(json.includes(JSON.stringify(mark).slice(1, -1))).toBe(false);
    }
  };

  it('is kept of nothing that is typed, handed in, pressed or a name', async () => {
    const { client } = lagbot.database;
    await lagbot.say(siv, `timer 2t i går ${around('planmøte')}`);
    await lagbot.submit(siv, 'hours.save', {
      ...{ activity: `＝1+1 ${around('referat')}`, duration: '1t', day: '2024-03-12' },
    });
    const hours = await client.hours.findMany({ orderBy: { id: 'asc' } });
    expect(hours.map(({ activity }) => activity)).toEqual(['planmøte', '=1+1 referat']);
    const asked = await lagbot.say(siv, 'timer 1.30 befaring');
    const pressed = buttonIn(asked, '1 t 30 min');
    const value = pressed.value.replace('befaring', String.raw`be\u202efaring`);
    expect(value).not.toBe(pressed.value);
    await lagbot.press(siv, { action: pressed.action, value });
    expect((await client.hours.findMany()).map(({ activity }) => activity)).toContain('befaring');
    await lagbot.say('Ida Prøvestad', `samling ny ${around('Fagdag')} 25. april kl 10-12`);
    await lagbot.say('Ida Prøvestad', `frist ny ${around('Søknad')} 25. april`);
    await lagbot.say(siv, `status i rute: ${around('Folkemøtet')}`);
    await lagbot.say(siv, `tiltak nytt delmål ${around('Bolig')}`);
    await lagbot.submit('Ida Prøvestad', 'people.saveMember', {
      ...{
        name: around('Nils Ny'),
        role: 'medlem',
        municipality: `${lagbot.network}/5052`,
        from: '2024-03-01',
      },
    });
    for (const rows of [
      client.hours.findMany(),
      client.gathering.findMany(),
      client.deadline.findMany(),
      client.status.findMany(),
      client.goal.findMany(),
      client.person.findMany(),
    ]) {
      expect((await rows).length).toBeGreaterThan(0);
      isBare(await rows);
    }
  });

  it('is kept of no name that a platform gives, while its ids stay as they are', async () => {
    const account: Account = {
      ...{
        platform: 'slack',
        tenant: 'T\u202e9',
        user: 'U9',
        name: 'Siv\u202e gro.li@E',
        tenantName: '＝Fylket\u200b',
      },
      email: 'siv\u2066@fylke.example',
    };
    const place = { kind: 'direct', id: 'D1' } as const;
    const text = 'tilgang Siv\u202e Ny, Leka';
    await lagbot.route({ did: 'command', text, key: 'seen', account, place }, oslo(thursday));
    const [request] = await lagbot.database.client.accessRequest.findMany();
    expect(request).toMatchObject({
      ...{ tenant: 'T\u202e9', name: 'Siv gro.li@E', tenantName: '=Fylket' },
      ...{ email: 'siv@fylke.example', words: 'Siv Ny, Leka' },
    });
  });
});
