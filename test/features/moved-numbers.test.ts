import { beforeEach, describe, expect, it } from 'vitest';
import { buttonIn, type Lagbot, startLagbot } from '../support/people.ts';
import { startReplicas } from '../support/replicas.ts';

const siv = 'Siv Eksempelvik';
const ida = 'Ida Prøvestad';
let lagbot: Lagbot;

/** Who has four of each list, how the list is shown, and what takes the first out of it. */
const lists = [
  { who: siv, shown: 'timer liste', out: 'timer slett', also: ['timer endre N 3t', 'timer kopier N'] },
  {
    who: ida,
    shown: 'frist liste',
    out: 'frist slett',
    also: ['frist utsett N 30. april'],
  },
  { who: ida, shown: 'samling', out: 'samling avlys', also: ['samling flytt N 30. april kl 9-10'] },
];

beforeEach(async () => {
  lagbot = await startLagbot();
  for (const [index, title] of ['Kart', 'Sak', 'Plan', 'Notat'].entries()) {
    await lagbot.say(siv, `timer 2t ${11 + index}.3. ${title}`);
    await lagbot.say(ida, `frist ny ${title} ${20 + index}. april`);
    await lagbot.say(ida, `samling ny ${title} ${20 + index}. april kl 9-10`);
  }
});

const numbersMoved = /numrene kan ha flyttet seg/;
/** What was done to which, in a line. */
const doneTo = ({ records }: Awaited<ReturnType<Lagbot['say']>>) =>
  records.map((one) => String(one.activity ?? one.title)).join();

describe.each(lists)('once something is out of what «$shown» shows', ({ who, shown, out, also }) => {
  const say = (text: string) => lagbot.say(who, text);
  /** What number 2 was before and is now that number 1 is out. */
  const twoOf = async () => {
    const [first, ...others] = shown === 'timer liste' ? ['Notat', 'Plan', 'Sak'] : ['Kart', 'Sak', 'Plan'];
    expect(doneTo(await say(`${out} 1`))).toBe(first);
    return { before: others[0] ?? '', now: others[1] ?? '' };
  };

  it('a number is asked about, and either of the two that it may be is meant', async () => {
    const { before, now } = await twoOf();
    const asked = await say(`${out} 2`);
    expect([asked.outcome, asked.records]).toEqual(['asked', []]);
    expect(asked.text).toMatch(numbersMoved);
    expect(asked.text).toMatch(new RegExp(`nå gir dette: «.*${now}`));
    expect(asked.text).toMatch(new RegExp(`slik den var, gir dette: «.*${before}`));
    expect(doneTo(await lagbot.press(who, buttonIn(asked, 'Nummer 2 slik listen var')))).toBe(before);
    // There is no number 3 any more: what had it first is the first of what is left now.
    const third = await say(`${out} 3`);
    expect(doneTo(await lagbot.press(who, buttonIn(third, 'Nummer 3 slik listen var')))).toBe(now);
  });

  it('«ja» means the list as it is now, and «nei» neither', async () => {
    const { now } = await twoOf();
    await say(`${out} 2`);
    expect((await say('nei')).records).toEqual([]);
    await say(`${out} 2`);
    expect(doneTo(await say('ja'))).toBe(now);
  });

  it('other words for one of the list are asked about as well', async () => {
    await twoOf();
    for (const typed of also) {
      const said = await say(typed.replace('N', '2'));
      if (said.outcome === 'refused') continue;
      expect([typed, said.outcome, said.records]).toEqual([typed, 'asked', []]);
      expect(said.text).toMatch(numbersMoved);
    }
  });

  it('nobody is asked who has seen the list, put it back, or names what they mean', async () => {
    const { now } = await twoOf();
    await say(shown);
    expect(doneTo(await say(`${out} 2`))).toBe(now);
    await say('angre');
    await say(shown);
    await say(`${out} 1`);
    await say('angre');
    expect((await say(`${out} 2`)).outcome).toBe('done');
  });

  it('nobody is asked about a number before it', async () => {
    await say(`${out} 3`);
    expect((await say(`${out} 2`)).outcome).toBe('done');
  });

  it('nobody is asked long after, and others never are', async () => {
    await twoOf();
    const later = await lagbot.say(who, `${out} 2`, { now: '2024-03-14T10:45' });
    expect(later.outcome).toBe('done');
  });
});

it('what is logged with a number, and a plan whose numbers stay, are never asked about', async () => {
  await lagbot.say(siv, 'timer slett 1');
  expect((await lagbot.say(siv, 'timer 2 t møte')).outcome).toBe('done');
  await lagbot.say(siv, 'tiltak delmål ny Næring');
  for (const title of ['A', 'B', 'C']) await lagbot.say(siv, `tiltak ny Befaring ${title} delmål 1`);
  expect(doneTo(await lagbot.say(siv, 'tiltak slett 1'))).toBe('Befaring A');
  expect(doneTo(await lagbot.say(siv, 'tiltak slett 2'))).toBe('Befaring B');
});

it('another process knows what was taken out, and what has been seen since', async () => {
  const [one, two] = await startReplicas(lagbot.database.url, 2);
  const person = lagbot.personId(siv);
  const say = (replica = one, text = '') => replica?.(person, text, '2024-03-14T10:05');
  await say(one, 'timer slett 1');
  expect((await say(two, 'timer slett 2'))?.text).toMatch(numbersMoved);
  await say(one, 'timer liste');
  expect((await say(two, 'timer slett 2'))?.outcome).toBe('done');
}, 150_000);
