import { describe, expect, it } from 'vitest';
import { buttonIn, type Lagbot, startLagbot } from '../../support/people.ts';

const ida = 'Ida Prøvestad';
const siv = 'Siv Eksempelvik';

const [plan, rekruttering, forskning, bomiljø, næring] = [
  'Plan- og utviklingsprosesser',
  'Rekruttering og kompetanseutvikling',
  'Forskning og innovasjon',
  'Attraktive bomiljø og boliger',
  'Næringsutvikling',
];
const before = [plan, rekruttering, forskning, bomiljø, næring];

const themesOf = async ({ database, network }: Lagbot) => {
  const rows = await database.client.theme.findMany({
    where: { networkId: network },
    orderBy: [{ position: 'asc' }, { name: 'asc' }],
  });
  return rows.map(({ name, droppedAt }) => (droppedAt === null ? name : `(${name})`));
};

const said: readonly (readonly [string, readonly string[]])[] = [
  ['tema ny Bolyst', [...before, 'Bolyst']],
  ['tema nytt «Folk og land, hav og fjell»', [...before, 'Folk og land, hav og fjell']],
  ['theme new #Housing', [...before, 'Housing']],
  ['tema endre Næringsutvikling til Næring', [plan, rekruttering, forskning, bomiljø, 'Næring']],
  ['tema endre 5 til Næring', [plan, rekruttering, forskning, bomiljø, 'Næring']],
  ['tema flytt Næringsutvikling 2', [plan, næring, rekruttering, forskning, bomiljø]],
  ['tema flytt næringsutvikling til plass 1', [næring, plan, rekruttering, forskning, bomiljø]],
  ['tema flytt Plan- og utviklingsprosesser nederst', [rekruttering, forskning, bomiljø, næring, plan]],
  ['tema flytt 5 1', [næring, plan, rekruttering, forskning, bomiljø]],
  ['tema slett Næringsutvikling', [plan, rekruttering, forskning, bomiljø]],
  ['tema slett Forskning og innovasjon', [plan, rekruttering, bomiljø, næring]],
];

describe('a network’s themes', () => {
  it.each(said)('«%s»', async (typed, expected) => {
    const lagbot = await startLagbot();
    const answer = await lagbot.say(ida, typed);
    expect(answer.outcome, answer.text).toBe('done');
    expect(await themesOf(lagbot)).toEqual(expected);
    await lagbot.say(ida, 'angre');
    expect(await themesOf(lagbot)).toEqual(before);
    await lagbot.say(ida, 'angre ikke');
    expect(await themesOf(lagbot)).toEqual(expected);
  });

  it.each([
    ['tema ny næringsutvikling', 'er et tema fra før'],
    [`tema ny ${'a'.repeat(101)}`, 'høyst 100 tegn'],
    ['tema ny 123', 'høyst 100 tegn'],
    ['tema endre Fiske til Havbruk', 'Jeg kjenner ikke temaet «Fiske'],
    ['tema endre Næringsutvikling til Forskning og innovasjon', 'er et tema fra før'],
    ['tema flytt Næringsutvikling 9', 'et tall fra 1 til 5'],
    ['tema flytt Næringsutvikling', 'et tall fra 1 til 5'],
    ['tema slett Fiske', 'Temaene er Plan- og utviklingsprosesser'],
    ['tema slett', 'Skriv hvilket tema det gjelder'],
    ['tema gjenopprett Fiske', 'Ingen temaer er ute av bruk'],
    ['tema fiske', 'Jeg kjenner ikke temaet «fiske»'],
    ['tema flytt Næringsutvikling 5', 'Slik står «Næringsutvikling» allerede'],
  ])('refuses «%s» and changes nothing', async (typed, why) => {
    const lagbot = await startLagbot();
    const answer = await lagbot.say(ida, typed);
    expect(answer.outcome, answer.text).toBe('refused');
    expect(answer.text).toContain(why);
    expect(await themesOf(lagbot)).toEqual(before);
  });

  it('are read by all with a role and changed by the coordinator', async () => {
    const lagbot = await startLagbot();
    expect((await lagbot.say(siv, 'tema')).text).toContain('5. Næringsutvikling');
    expect((await lagbot.say(siv, 'tema ny Bolyst')).text).toContain('Spør Ida Prøvestad');
    expect((await lagbot.say('Per Utanfor', 'tema')).text).toContain('Vestnettet har ingen tema');
  });

  it('are filled in', async () => {
    const lagbot = await startLagbot();
    const list = await lagbot.say(ida, 'tema');
    const form = await lagbot.press(ida, buttonIn(list, 'Nytt tema'));
    const state = form.reply.kind === 'form' ? form.reply.form.state : '';
    await lagbot.submit(ida, 'themes.create', { name: 'Bolyst' }, { state });
    expect(await themesOf(lagbot)).toEqual([...before, 'Bolyst']);
    const change = await lagbot.say(ida, 'tema endre Bolyst');
    const own = change.reply.kind === 'form' ? change.reply.form.state : '';
    await lagbot.submit(ida, 'themes.save', { name: 'Bulyst', position: '1' }, { state: own });
    expect(await themesOf(lagbot)).toEqual(['Bulyst', ...before]);
  });

  it('asks on a guess', async () => {
    const lagbot = await startLagbot();
    const asked = await lagbot.say(ida, 'tema slett utviklingsprosesser');
    expect(asked.outcome).toBe('asked');
    await lagbot.press(ida, buttonIn(asked, plan ?? ''));
    expect(await themesOf(lagbot)).toEqual([rekruttering, forskning, bomiljø, næring]);
  });

  it('tells which network is meant by its own themes', async () => {
    const lagbot = await startLagbot();
    const [other] = await lagbot.database.client.network.findMany({ where: { name: 'Vestnettet' } });
    await lagbot.database.client.role.create({
      data: {
        ...{ id: 'more', personId: lagbot.personId(ida), networkId: other?.id ?? '', kind: 'koordinator' },
        from: '2023-12-20',
      },
    });
    expect((await lagbot.say(ida, 'tema endre Næringsutvikling til Næring')).outcome).toBe('done');
    const asked = await lagbot.say(ida, 'tema ny Fjord');
    expect(asked.text).toContain('tema ny Vestnettet Fjord');
    await lagbot.press(ida, buttonIn(asked, 'Vestnettet'));
    expect(await lagbot.database.client.theme.count({ where: { networkId: other?.id ?? '' } })).toBe(1);
  });
});

describe('a theme that is out of use', () => {
  it('stays on what has it, and is offered for nothing new', async () => {
    const lagbot = await startLagbot();
    await lagbot.say(siv, 'timer 2 t plan #næringsutvikling');
    const dropped = await lagbot.say(ida, 'tema slett Næringsutvikling');
    expect(dropped.text).toContain('Timer og delmål som har det, beholder det');
    expect(await themesOf(lagbot)).toEqual([plan, rekruttering, forskning, bomiljø, `(${næring})`]);
    expect((await lagbot.say(siv, 'tema')).text).toContain('Ute av bruk: Næringsutvikling.');
    expect((await lagbot.say(siv, 'timer 1 t møte #næringsutvikling')).outcome).toBe('asked');
    expect((await lagbot.say(siv, 'timer')).text).not.toContain('Næringsutvikling');
    const changed = await lagbot.say(siv, 'timer endre siste 3 t');
    expect(changed.outcome).toBe('done');
    const form = await lagbot.say(siv, 'timer endre siste');
    const fields = form.reply.kind === 'form' ? form.reply.form.fields : [];
    expect(fields.find(({ name }) => name === 'theme')).toMatchObject({ value: næring });
    expect((await lagbot.say(siv, 'tiltak delmål ny Kai tema: Næringsutvikling')).text).toContain(
      'Jeg kjenner ikke temaet «Næringsutvikling»',
    );
    await lagbot.say(ida, 'tema ny næringsutvikling');
    expect(await themesOf(lagbot)).toEqual(before);
    await lagbot.say(ida, 'tema slett Næringsutvikling');
    await lagbot.say(ida, 'tema gjenopprett Næringsutvikling');
    expect(await themesOf(lagbot)).toEqual(before);
  });

  it('is said how to make where there are none', async () => {
    const lagbot = await startLagbot();
    await lagbot.database.client.theme.deleteMany({});
    const goal = await lagbot.say(siv, 'tiltak delmål ny Kai tema: Næring');
    expect(goal.text).toContain('Nettverket har ingen temaer ennå');
    expect(goal.text).not.toContain('Velg blant');
    const hours = await lagbot.say(siv, 'timer 1 t møte #næring');
    expect(hours.text).toContain('tema ny');
  });
});
