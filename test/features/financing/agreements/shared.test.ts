import { describe, expect, it } from 'vitest';
import { buttonIn, buttonsIn, startLagbot } from '../../../support/people.ts';

const ida = 'Ida Prøvestad';

/** Lagbot where one bygdevekst agreement binds all municipalities of the network. */
async function startShared() {
  const lagbot = await startLagbot();
  const { client } = lagbot.database;
  await client.agreement.deleteMany({ where: { networkId: lagbot.network } });
  const data = { kind: 'bygdevekst', county: 'Innlandet fylkeskommune' };
  await client.network.update({ where: { id: lagbot.network }, data });
  const say = (text: string) => lagbot.say(ida, text);
  await say('avtale ny alle fra 1. januar 2024 til 30. desember 2028');
  const ends = async () => {
    const own = await client.agreement.findMany({ where: { networkId: lagbot.network } });
    return [...new Set(own.map(({ end }) => end))];
  };
  return { lagbot, say, ends };
}

describe('one agreement of several municipalities', () => {
  it('is meant by «alle», and spoken of as one', async () => {
    const { say, ends } = await startShared();
    const said = await say('avtale endre alle, slutt 30. desember 2027');
    expect(said.text).toContain('Avtalen for Høylandet, Leka og Meråker er endret');
    expect(await ends()).toEqual(['2027-12-30']);
    expect((await say('avtale angre')).text).toContain(
      'Avtalen for Høylandet, Leka og Meråker er som den var.',
    );
    expect(await ends()).toEqual(['2028-12-30']);
    await say('avtale endre alle, oppsigelse 3');
    const left = await say('avtale si opp alle, brev datert 1. mars 2024');
    expect(left.text).toContain('Avtalen for Høylandet, Leka og Meråker er sagt opp');
    // It asks for no hours, so none are spoken of.
    expect(left.text).not.toContain('Timer etter siste dag');
  });

  it('asks which party is meant by «alle», and offers one whose name begins so', async () => {
    const { say, lagbot } = await startShared();
    const which = await say('avtale vedtak alle 12. mars 2024');
    expect(which.text).toContain('Hvilken part gjelder det?');
    const asked = await say('avtale part Innlandet, vedtatt 1. februar 2024');
    expect(buttonsIn(asked).map(({ label }) => label)).toEqual([
      '1) Innlandet fylkeskommune',
      '2) Legg til Innlandet',
    ]);
    const done = await lagbot.press(ida, buttonIn(asked, 'Innlandet fylkeskommune'));
    expect(done.text).toContain('Innlandet fylkeskommune: hovedpart → hovedpart, vedtatt 01.02.2024');
  });

  it('tells whoever joins who has changed it', async () => {
    const { say } = await startShared();
    await say('avtale part KDD, vedtatt 1. februar 2024');
    await say('nettverk kommune Tydal');
    expect((await say('avtale ny Tydal fra 1. mars 2024')).text).toContain(
      'Endret 14.03.2024 av Ida Prøvestad: Kommunal- og distriktsdepartementet',
    );
  });

  it('brings back what it has cancelled itself, and nobody else does', async () => {
    const { say } = await startShared();
    await say('avtale endre alle, slutt 30. desember 2027');
    expect((await say('frist gjenopprett')).text).toContain('Ingen frist er slettet');
    await say('frist slett Avtalen går ut');
    await say('avtale endre alle, slutt 30. juni 2027');
    const back = await say('frist gjenopprett Avtalen går ut');
    expect(back.text).toContain('Frist: onsdag 30. juni 2027');
  });

  it('has all its deadlines in the list of all', async () => {
    const { say } = await startShared();
    expect((await say('frist')).text).toContain('Skriv «frist liste alle»');
    const all = await say('frist liste alle mer');
    expect(all.text).toContain('Evaluering av avtalen');
    expect(all.text).not.toContain('Skriv «frist liste alle»');
  });

  it('is joined by whoever comes later under the name that it has been given', async () => {
    const { lagbot, say } = await startShared();
    const renamed = await say('avtale endre Leka, navn Bygdevekstavtalen');
    expect(renamed.text).toContain('Avtalen for Leka, Høylandet og Meråker er endret');
    await say('nettverk kommune Tydal');
    expect((await say('avtale ny Tydal fra 1. mars 2024')).text).toContain(
      'Kommuner: Tydal, Høylandet, Leka',
    );
    const { agreement } = lagbot.database.client;
    expect(await agreement.findFirst({ where: { municipalityId: '5033' } })).toMatchObject({
      ...{ name: 'Bygdevekstavtalen', end: '2028-12-30' },
    });
  });
});
