import { beforeAll, describe, expect, it } from 'vitest';
import { type Lagbot, startLagbot } from '../support/people.ts';

const siv = 'Siv Eksempelvik';
const ida = 'Ida Prøvestad';
const odd = 'Odd Attestmo';

let lagbot: Lagbot;
beforeAll(async () => {
  lagbot = await startLagbot();
  await lagbot.say(ida, 'frist ny Sluttrapport 20. mars');
  await lagbot.say(ida, 'frist ny Fremdriftsplan 10. april');
  await lagbot.say(ida, 'frist slett Fremdriftsplan');
  await lagbot.say(ida, 'samling ny Prosjektledermøte 27. mars kl 9-11 for prosjektlederne');
  await lagbot.say(ida, 'samling ny Høstsamling 4. juni kl 9-15 for prosjektlederne');
  await lagbot.say(ida, 'samling avlys Høstsamling');
  await lagbot.say(siv, 'tiltak delmål ny Næringsutvikling');
  await lagbot.say(siv, 'tiltak ny Bedriftsbesøk delmål 1');
  await lagbot.say(siv, 'tiltak ny Innbyggermøte delmål 1');
  await lagbot.say(siv, 'tiltak slett 2');
  await lagbot.say(siv, 'timer 2t planmøte 5. februar');
  await lagbot.say(siv, 'timer lever februar');
});

describe('a name that is only guessed is asked about before anything is done', () => {
  it.each([
    [ida, 'frist slett rapport', 'Sluttrapport'],
    [ida, 'frist slett rapporten', 'Sluttrapport'],
    [ida, 'deadline delete the report', undefined],
    [ida, 'frist utsett rapporten til 15. mai', 'Sluttrapport'],
    [ida, 'frist gjenopprett planen', 'Fremdriftsplan'],
    [siv, 'frist ferdig rapporten', 'Sluttrapport'],
    [siv, 'frist ferdig rapport', 'Sluttrapport'],
    [ida, 'samling avlys møtet', 'Prosjektledermøte'],
    [ida, 'samling avlys ledermøte', 'Prosjektledermøte'],
    [ida, 'samling flytt møtet 3. april', 'Prosjektledermøte'],
    [ida, 'samling gjenopprett samlinga', 'Høstsamling'],
    [siv, 'tiltak slett besøket', 'Bedriftsbesøk'],
    [siv, 'tiltak besøket ferdig', 'Bedriftsbesøk'],
    [siv, 'tiltak delmål slett utvikling', 'Næringsutvikling'],
    [siv, 'tiltak gjenopprett møtet', 'Innbyggermøte'],
    [ida, 'deltaker slutt Eks', 'Siv Eksempelvik'],
    [ida, 'deltaker fjern Gruppe', 'Pia Gruppenes'],
    [odd, 'timer attester Eksempel februar', 'Siv Eksempelvik'],
  ] as const)('%s: «%s»', async (person, typed, meant) => {
    const said = await lagbot.say(person, typed);
    expect(said.records).toEqual([]);
    if (meant === undefined) return;
    expect(said.text).toContain(meant);
    expect(said.text).toContain('→');
  });

  it.each([
    [siv, 'frist ferdig rapporten', 'ja', { title: 'Sluttrapport' }],
    [siv, 'tiltak besøket ferdig', 'ja', { title: 'Bedriftsbesøk', state: 'done' }],
    [ida, 'deltaker slutt Gruppe 31. juli', 'ja', { role: 'prosjektgruppe', to: '2024-07-31' }],
  ] as const)('%s: «%s», and «%s» does it', async (person, typed, yes, record) => {
    await lagbot.say(person, typed);
    expect((await lagbot.say(person, yes)).records[0]).toMatchObject(record);
  });
});

describe('the beginning of a name, its definite form and its quotes are the name', () => {
  it.each([
    [ida, 'frist slett slutt', 'frist gjenopprett Sluttrapport'],
    [ida, 'frist slett «sluttrapporten»', 'frist gjenopprett slutt'],
    [ida, 'samling avlys prosjektleder', 'samling gjenopprett prosjektledermøtet'],
    [siv, 'tiltak slett bedrifts', 'tiltak gjenopprett bedriftsbesøket'],
    [ida, 'deltaker slutt Kåre 31. juli', 'deltaker angre Demodal'],
  ])('%s: «%s», «%s»', async (person, typed, back) => {
    expect((await lagbot.say(person, typed)).records).toHaveLength(1);
    expect((await lagbot.say(person, back)).records).toHaveLength(1);
  });
});

describe('what shows something may guess', () => {
  it.each([
    [ida, 'frist rapporten', 'Sluttrapport'],
    [ida, 'samling vis møtet', 'Prosjektledermøte'],
    [siv, 'tiltak besøket', 'Bedriftsbesøk'],
    [ida, 'deltaker Gruppe', 'Pia Gruppenes'],
  ])('%s: «%s»', async (person, typed, shown) => {
    const said = await lagbot.say(person, typed);
    expect([said.outcome, said.text]).toEqual(['done', expect.stringContaining(shown)]);
  });
});

it.each(['deltaker endre Siv', 'deltaker noe rart', 'member change Siv'])(
  '«%s» is not taken for the list',
  async (typed) => {
    const said = await lagbot.say(ida, typed);
    expect([said.outcome, said.text]).toEqual(['refused', expect.stringContaining('deltaker ny NAVN')]);
  },
);
