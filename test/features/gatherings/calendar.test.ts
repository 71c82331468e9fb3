import { beforeAll, describe, expect, it } from 'vitest';
import { deadlines } from '../../../src/features/deadlines/feature.ts';
import { gatherings } from '../../../src/features/gatherings/feature.ts';
import type { Said } from '../../../src/platforms/terminal/say.ts';
import { buttonIn, type Lagbot, startLagbot } from '../../support/people.ts';

const fileIn = ({ reply, text }: Said): { name: string; lines: string[] } => {
  if (reply.kind !== 'file') throw new Error(`no file: ${text}`);
  expect(reply.mime).toBe('text/calendar; charset=utf-8');
  const content = new TextDecoder().decode(reply.content);
  return { name: reply.name, lines: content.replaceAll('\r\n ', '').split('\r\n') };
};

describe('a gathering’s file for the calendar', () => {
  let lagbot: Lagbot;
  beforeAll(async () => {
    lagbot = await startLagbot([gatherings, deadlines]);
    await lagbot.say('Ida Prøvestad', 'samling ny Fagdag 3. april kl 10-15 på Høylandet');
    await lagbot.say('Ida Prøvestad', 'samling ny Vårmøte 17. april');
    await lagbot.say('Ida Prøvestad', 'samling send Fagdag');
    await lagbot.say('Ida Prøvestad', 'samling send Vårmøte');
  });

  it('comes for the nearest one, or for the one whose number or title is typed', async () => {
    const nearest = fileIn(await lagbot.say('Siv Eksempelvik', 'samling kalender'));
    expect(nearest.name).toBe('samling-2024-04-03.ics');
    expect(nearest.lines).toContain('SUMMARY:Fagdag');
    expect(nearest.lines).toContain('DTSTART;TZID=Europe/Oslo:20240403T100000');
    expect(nearest.lines).toContain('LOCATION:Høylandet');
    const second = fileIn(await lagbot.say('Siv Eksempelvik', 'samling kalender 2'));
    expect(second.lines).toContain('SUMMARY:Vårmøte');
    expect(second.lines).toContain('DTSTART;VALUE=DATE:20240417');
    const english = fileIn(await lagbot.say('Siv Eksempelvik', 'gathering calendar Vårmøte'));
    expect(english.lines).toContain('SUMMARY:Vårmøte');
    expect((await lagbot.say('Siv Eksempelvik', 'samling kalender 7')).outcome).toBe('refused');
  });

  it('keeps its uid, counts its changes, and strikes out what is called off', async () => {
    const before = fileIn(await lagbot.say('Siv Eksempelvik', 'samling kalender 1'));
    const uid = before.lines.find((line) => line.startsWith('UID:')) ?? '';
    expect(before.lines).toContain('SEQUENCE:1');
    await lagbot.say('Ida Prøvestad', 'samling flytt 1 4. april kl 9-11');
    const moved = fileIn(await lagbot.say('Siv Eksempelvik', 'samling kalender 1'));
    expect(moved.lines).toEqual(expect.arrayContaining([uid, 'SEQUENCE:2', 'STATUS:CONFIRMED']));
    await lagbot.say('Ida Prøvestad', 'samling avlys Fagdag');
    const said = await lagbot.say('Siv Eksempelvik', 'samling kalender Fagdag 2024-04-04');
    expect(fileIn(said).lines).toEqual(expect.arrayContaining([uid, 'SEQUENCE:3', 'STATUS:CANCELLED']));
    expect(said.text).toContain('er avlyst');
  });

  it('comes by the button of the gathering’s card, and for nobody outside its network', async () => {
    const shown = await lagbot.say('Siv Eksempelvik', 'samling 1');
    const button = buttonIn(shown, 'Legg i kalenderen');
    expect(shown.text).toContain('→ Legg i kalenderen: samling kalender Vårmøte 2024-04-17');
    expect(fileIn(await lagbot.press('Siv Eksempelvik', button)).lines).toContain('SUMMARY:Vårmøte');
    const outside = await lagbot.press('Per Utanfor', button);
    expect(outside.outcome).toBe('refused');
  });
});
