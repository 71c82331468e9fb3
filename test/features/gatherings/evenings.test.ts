import { beforeEach, describe, expect, it } from 'vitest';
import { gatherings } from '../../../src/features/gatherings/feature.ts';
import { readGathering } from '../../../src/features/gatherings/plan/parse.ts';
import { buttonIn, type Lagbot, startLagbot } from '../../support/people.ts';

const ida = 'Ida Prøvestad';

describe('an evening that ends in the night', () => {
  let lagbot: Lagbot;
  beforeEach(async () => {
    lagbot = await startLagbot([gatherings]);
  });

  it.each([
    ['samling ny Styringsmøte 12. november kl 20-01', '2024-11-12T20:00', '2024-11-13T01:00'],
    ['samling ny Styringsmøte 12. november kl. 22–02', '2024-11-12T22:00', '2024-11-13T02:00'],
    ['samling ny Styringsmøte 12. november fra 20 til 1', '2024-11-12T20:00', '2024-11-13T01:00'],
    ['samling ny Kulturnatt 31. desember kl 23:30-00:30', '2024-12-31T23:30', '2025-01-01T00:30'],
    ['samling ny Julebord 6. desember kl 15-02', '2024-12-06T15:00', '2024-12-07T02:00'],
    ['samling ny Fest 26. oktober kl 18-03.30 på rådhuset', '2024-10-26T18:00', '2024-10-27T03:30'],
    ['samling ny Styringsmøte 12. november 20-01', '2024-11-12T20:00', '2024-11-13T01:00'],
    ['gathering new Board meeting 12 November 8pm-1am', '2024-11-12T20:00', '2024-11-13T01:00'],
    ['samling ny Kveldsmøte 12. november kl 20-24', '2024-11-12T20:00', '2024-11-13T00:00'],
  ])('«%s» ends the day after, and the answer shows it', async (text, start, end) => {
    const said = await lagbot.say(ida, text);
    expect(said.records).toMatchObject([{ change: 'created', start, end }]);
    if (!end.endsWith('00:00')) expect(said.text).toMatch(/–.*(?:2024|2025)/u);
  });

  it.each(['kl 15-10', 'kl 20-10', 'kl 14-07'])('«%s» is a mistake', (clock) => {
    const reading = readGathering(`Fagdag 3. april ${clock}`, '2024-03-14');
    expect(reading.fault).toEqual({ code: 'no-such-time' });
  });

  it('keeps its length and its night when it is moved, and may end before midnight again', async () => {
    await lagbot.say(ida, 'samling ny Kveldsmøte 12. november kl 20-01');
    const dayOnly = await lagbot.say(ida, 'samling flytt Kveldsmøte 14. november');
    expect(dayOnly.records).toMatchObject([{ start: '2024-11-14T20:00', end: '2024-11-15T01:00' }]);
    const later = await lagbot.say(ida, 'samling flytt Kveldsmøte 15. november kl 21');
    expect(later.records).toMatchObject([{ start: '2024-11-15T21:00', end: '2024-11-16T02:00' }]);
    const night = await lagbot.say(ida, 'samling flytt Kveldsmøte 16. november kl 22-03');
    expect(night.records).toMatchObject([{ start: '2024-11-16T22:00', end: '2024-11-17T03:00' }]);
    const short = await lagbot.say(ida, 'samling flytt Kveldsmøte 17. november kl 18-21');
    expect(short.records).toMatchObject([{ start: '2024-11-17T18:00', end: '2024-11-17T21:00' }]);
  });

  it('is read again as it was printed where the day is asked for, and in the form', async () => {
    const asked = await lagbot.say(ida, 'samling ny Kveldsmøte neste fredag kl 20-01 på rådhuset');
    const pressed = await lagbot.press(ida, buttonIn(asked, 'fredag 22. mars 2024'));
    expect(pressed.records).toMatchObject([{ start: '2024-03-22T20:00', end: '2024-03-23T01:00' }]);
    const weekly = await lagbot.say(ida, 'samling ny Kveldstreff hver tirsdag fra 20:00 til 01:00');
    expect(weekly.records[1]).toMatchObject({ start: '2024-03-26T20:00', end: '2024-03-27T01:00' });
  });
});
