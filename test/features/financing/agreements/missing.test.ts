import { describe, expect, it } from 'vitest';
import { buildFinal } from '../../../../src/features/reports/final/report.ts';
import { buildOwnFinancing } from '../../../../src/features/reports/own-financing/report.ts';
import { type Lagbot, startLagbot } from '../../../support/people.ts';

const [siv, ida, odd] = ['Siv Eksempelvik', 'Ida Prøvestad', 'Odd Attestmo'];

/** Lagbot where nobody has entered Leka's agreement, and Siv has logged hours there. */
async function startWithout(): Promise<Lagbot> {
  const lagbot = await startLagbot();
  await lagbot.database.client.agreement.deleteMany({ where: { municipalityId: '5052' } });
  await lagbot.say(siv, 'timer 2,5 t i går innbyggermøte');
  await lagbot.say(siv, 'timer 3 t på mandag befaring');
  return lagbot;
}

const told = {
  bokmål: /er ikke lagt inn|ikke lagt inn ennå|avtalen mangler/,
  nynorsk: /ikkje lagd inn enno|avtalen manglar/,
  english: /hasn['’]t been entered|no agreement entered/,
};
/** What must never be said of hours whose agreement nobody has entered. */
const untrue =
  /utenfor avtale|utanfor avtale|outside the agreement|har ingen avtale|has no agreement|kr\s0(?![,.]?\d)/iu;

describe('where no agreement is entered', () => {
  for (const language of ['bokmål', 'nynorsk', 'english'] as const) {
    it(`is told as such in ${language}, never as outside it and never as kr 0, wherever hours are shown`, async () => {
      const lagbot = await startWithout();
      for (const person of [siv, odd, ida]) await lagbot.say(person, `profil språk ${language}`);
      const texts: Record<string, string> = {};
      const say = async (person: string, text: string) => {
        texts[`${person}: ${text}`] = (await lagbot.say(person, text)).text;
      };
      await say(siv, 'timer 1 t planmøte');
      await say(siv, 'timer 2 t tirsdag plan\n3 t 5. mars befaring');
      for (const text of [
        'timer måned mars',
        'egeninnsats',
        'egeninnsats 2024',
        'egeninnsats merknader',
        'egeninnsats bilde',
        'avtale',
      ])
        await say(siv, text);
      for (const text of ['egeninnsats', 'egeninnsats Leka', 'egeninnsats merknader']) await say(ida, text);
      await say(ida, 'ukesrapport uke 11 mer');
      await say(odd, 'rapport sluttrapport');
      for (const [asked, text] of Object.entries(texts)) {
        expect(`${asked}\n${text}`).toMatch(told[language]);
        const leka = text.split('\n').filter((line) => asked.startsWith(siv) || line.includes('Leka'));
        expect(`${asked}\n${leka.join('\n')}`).not.toMatch(untrue);
      }
    });
  }

  it('is told so in the statement and the final report too', async () => {
    const { database, network } = await startWithout();
    const place = { networkId: network, municipalityId: '5052', from: '2024-01-01', to: '2024-12-31' };
    const now = new Date('2024-03-14T09:00:00Z');
    for (const build of [buildOwnFinancing, buildFinal]) {
      const { document, json } = await build(database, { ...place, language: 'nb' }, now);
      const text = JSON.stringify(document.blocks);
      expect(text).toContain('Avtalen for Leka er ikke lagt inn ennå. Spør koordinatoren i fylket.');
      expect(text).not.toMatch(untrue);
      expect(text).not.toMatch(/Beløp"|Teller av|Dokumentert/u);
      expect(JSON.stringify(json)).not.toMatch(/"(documented|counted|ceiling|grantAtRisk)":/);
    }
  });

  it('says of an agreement without amounts that there is nothing to measure by', async () => {
    const lagbot = await startLagbot();
    const none = { grantPerYear: 0, ownFinancingPerYear: 0, grantShare: 0 };
    await lagbot.database.client.agreement.updateMany({ data: none });
    await lagbot.say(siv, 'timer 2 t i går innbyggermøte');
    const { text } = await lagbot.say(siv, 'egeninnsats');
    expect(text).toContain('uten beløp for egenfinansiering');
    expect(text).not.toMatch(/av inntil kr\s0|i fare/u);
  });
});
