import { beforeAll, describe, expect, it } from 'vitest';
import { gatherings } from '../../../src/features/gatherings/feature.ts';
import { exportAnswers, exportGatherings } from '../../../src/features/gatherings/report.ts';
import { buttonIn, type Lagbot, startLagbot } from '../../support/people.ts';

const siv = 'Siv Eksempelvik';
const ida = 'Ida Prøvestad';
const berit = 'Berit Demohaug';
const title = 'Samling på Høylandet: Næringsutvikling';

describe('a gathering', () => {
  let lagbot: Lagbot;
  beforeAll(async () => {
    lagbot = await startLagbot([gatherings]);
  });

  it('is planned in one line', async () => {
    const said = await lagbot.say(ida, `samling ny ${title} 3.-4. april kl 10-15 på Høylandet`);
    console.log(said.text);
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
  });

  it('x', async () => {
    console.log((await lagbot.say(ida, 'samling ny Videosamling: Bolig 24. september kl 10-12 https://teams.microsoft.com/l/1')).text);
    console.log((await lagbot.say(siv, 'samling')).text);
    console.log((await lagbot.say(siv, 'samling kommer')).text);
    console.log((await lagbot.say(siv, 'samling kommer ikke')).text);
    console.log((await lagbot.say(siv, 'samling kanskje 1')).text);
    console.log((await lagbot.say(berit, 'samling')).text);
    console.log((await lagbot.say(berit, 'samling 1')).text);
    console.log((await lagbot.say(ida, 'samling 1')).text);
    console.log((await lagbot.say(siv, 'samling deltakere 1')).text);
    console.log((await lagbot.say(siv, 'samling angre')).text);
    console.log((await lagbot.say(siv, 'samling kommer 7')).text);
    console.log((await lagbot.say(ida, 'samling flytt 1 10. april')).text);
    console.log((await lagbot.say(ida, `samling flytt ${title} 2024-04-10 2024-04-03 til 2024-04-04 kl 10:00-15:00`)).text);
    console.log((await lagbot.say(ida, 'samling avlys')).text);
    console.log((await lagbot.say(ida, 'samling avlys 1')).text);
    console.log((await lagbot.say(ida, 'samling gjenopprett')).text);
    console.log((await lagbot.say(ida, 'samling endre 1')).text);
    console.log((await lagbot.say(ida, 'samling ny Fagdag neste fredag kl 9-15')).text);
    console.log((await lagbot.say(ida, 'samling ny Fagdag')).text);
    console.log((await lagbot.say(ida, 'samling oppmøte', {now: '2024-04-05T10:00'})).text);
    console.log((await lagbot.say(ida, 'samling oppmøte Siv, Tuva', {now: '2024-04-05T10:00'})).text);
    console.log((await lagbot.say(ida, 'samling deltakere', {now: '2024-04-05T10:00'})).text);
    console.log((await lagbot.say(ida, 'samling tidligere', {now: '2024-04-05T10:00'})).text);
    console.log((await lagbot.open(siv)).text);
    console.log(await exportGatherings(lagbot.database, { networkId: lagbot.network }), await exportAnswers(lagbot.database, { networkId: lagbot.network }));
  });
});
