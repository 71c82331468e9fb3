import { beforeAll, describe, expect, it } from 'vitest';
import { createReaders, findLanguage, findRecipient, languageOf } from '../../src/domain/people.ts';
import { plan } from '../../src/schedule/ledger.ts';
import { type Lagbot, oslo, startLagbot, thursday } from '../support/people.ts';
import { messageTo } from '../support/schedule.ts';

describe('who reads an e-mail', () => {
  let lagbot: Lagbot;
  const at = (when: string) => createReaders(lagbot.database, () => oslo(when));
  const setEmail = (name: string, email: string) =>
    lagbot.database.client.person.update({ where: { id: lagbot.personId(name) }, data: { email } });
  beforeAll(async () => {
    lagbot = await startLagbot();
    await setEmail('Tuva Nyliv', 'tuva@hoylandet.example');
    await setEmail('Berit Demohaug', 'berit@meraker.example');
    await setEmail('Ida Prøvestad', 'ida@fylke.example');
    await setEmail('Per Utanfor', 'per@sogndal.example');
  });

  it('has their name, their municipality’s language and their own network’s coordinators', async () => {
    const ida = { name: 'Ida Prøvestad', email: 'ida@fylke.example' };
    const find = at(thursday);
    expect(await find('tuva@hoylandet.example', undefined)).toEqual({
      name: 'Tuva Nyliv',
      language: 'nb',
      coordinators: [ida],
    });
    expect(await find('berit@meraker.example', undefined)).toMatchObject({
      language: 'nn',
      coordinators: [ida],
    });
    expect(await find('per@sogndal.example', undefined)).toMatchObject({
      coordinators: [{ name: 'Else Annafylke', email: undefined }],
    });
  });

  it('has the language that they chose', async () => {
    await lagbot.say('Berit Demohaug', 'profil språk engelsk');
    expect(await at(thursday)('berit@meraker.example', undefined)).toMatchObject({ language: 'en' });
  });

  it('is told whom to ask in the network that writes, though they have no role there', async () => {
    const { client } = lagbot.database;
    const message = messageTo(lagbot.personId('Per Utanfor'), 'm', oslo(thursday));
    await plan(lagbot.database, 'kind', [{ ...message, networkId: lagbot.network }]);
    const { id } = await client.delivery.findFirstOrThrow({ where: { kind: 'kind' } });
    expect(await at(thursday)('per@sogndal.example', id)).toMatchObject({
      coordinators: [{ name: 'Ida Prøvestad' }],
    });
  });

  it('is not told to ask themselves, or anyone whose role has ended', async () => {
    expect(await at(thursday)('ida@fylke.example', undefined)).toMatchObject({ coordinators: [] });
    const ended = { personId: lagbot.personId('Else Annafylke') };
    await lagbot.database.client.role.updateMany({ where: ended, data: { to: '2024-03-13' } });
    expect(await at(thursday)('per@sogndal.example', undefined)).toMatchObject({ coordinators: [] });
    expect(await at('2024-03-13T10:00')('per@sogndal.example', undefined)).toMatchObject({
      coordinators: [{ name: 'Else Annafylke' }],
    });
  });

  it('is nobody in particular at an address that isn’t known', async () => {
    expect(await at(thursday)('hvem@leka.example', 'no delivery')).toEqual({
      name: undefined,
      language: 'nb',
      coordinators: [],
    });
  });
});

describe('the language that somebody reads', () => {
  const role = (municipality: string | null, network: string, to: string | null = null) => ({
    ...{ municipality, network, to },
  });

  it.each([
    ['their own before all others', 'en', [role('nn', 'nb')], 'en'],
    ['their municipality’s before the network’s', null, [role('nn', 'nb')], 'nn'],
    ['the network’s where the municipality chose none', null, [role(null, 'nn')], 'nn'],
    ['that of the municipality that chose, of several', null, [role(null, 'nb'), role('nn', 'nb')], 'nn'],
    ['that of the role that lasts', null, [role('en', 'nb', '2024-03-01'), role('nn', 'nb')], 'nn'],
    ['that of a role that has ended, where there is no other', null, [role('nn', 'nb', '2024-03-01')], 'nn'],
    ['bokmål where nobody chose', null, [], 'nb'],
    ['bokmål where what was chosen is none', 'de', [role('nn', 'nn')], 'nb'],
  ])('is %s', (_, own, roles, language) => {
    expect(languageOf(own, roles)).toBe(language);
  });

  it('is the same for an answer, a reminder and an e-mail', async () => {
    const lagbot = await startLagbot();
    const { database, network } = lagbot;
    const berit = lagbot.personId('Berit Demohaug');
    await database.client.person.update({ where: { id: berit }, data: { email: 'berit@meraker.example' } });
    expect((await lagbot.open('Berit Demohaug')).text).toContain('Byrja med det du har gjort');
    expect(await findLanguage(database, berit)).toBe('nn');
    expect(await findLanguage(database, berit, network)).toBe('nn');
    expect(await findRecipient(database, berit, network, thursday)).toMatchObject({ language: 'nn' });
    const find = createReaders(database, () => oslo(thursday));
    expect(await find('berit@meraker.example', undefined)).toMatchObject({ language: 'nn' });
  });
});
