import { describe, expect, test, vi } from 'vitest';
import { makeDigest } from '../../../src/features/digest/store.ts';
import { reportKinds } from '../../../src/features/reports/report-kinds.ts';
import { buttonIn, type Lagbot, oslo, startLagbot } from '../../support/people.ts';

vi.setConfig({ testTimeout: 90_000 });

const siv = 'Siv Eksempelvik';
const odd = 'Odd Attestmo';
const ida = 'Ida Prøvestad';
const pia = 'Pia Gruppenes';

describe('a deadline is reported done by the role that answers for it', () => {
  test.each([
    ['prosjektansvarlige', odd, [siv, pia]],
    ['prosjektledere', siv, [odd, pia]],
    ['prosjektgruppa', pia, [siv, odd]],
  ])('as one for %s by %s alone', async (role, who, others) => {
    const lagbot = await startLagbot();
    await lagbot.say(ida, `frist ny Handlingsplan 22. mars for ${role}`);
    for (const other of others) {
      const said = await lagbot.say(other, 'frist ferdig Handlingsplan');
      expect([said.outcome, said.records]).toEqual(['refused', []]);
      expect(said.text).toMatch(/Det kan .* i kommunen og koordinatoren\./);
    }
    const done = await lagbot.say(who, 'frist ferdig Handlingsplan');
    expect(done.records).toMatchObject([{ change: 'created', completedBy: who }]);
    const again = await lagbot.say(others[0] ?? siv, 'frist ferdig Handlingsplan');
    expect(again.text).toContain(`allerede meldt ferdig av ${who}`);
    expect((await lagbot.say(others[0] ?? siv, 'frist ikke ferdig Handlingsplan')).outcome).toBe('refused');
  });

  test.each(['alle kommunene', 'alle kommunar', 'everybody'])(
    'and is for %s where the coordinator sets it, but not silently for less where a leader does',
    async (whom) => {
      const lagbot = await startLagbot();
      const typed = `frist ny Handlingsplan for ${whom} 22. mars`;
      const refused = await lagbot.say(siv, typed);
      expect([refused.outcome, refused.records]).toEqual(['refused', []]);
      expect(refused.text).toContain('bare sette frister for din egen kommune');
      expect((await lagbot.say(ida, typed)).records).toMatchObject([{ title: 'Handlingsplan' }]);
    },
  );

  test('or by the coordinator, who is shown as such', async () => {
    const lagbot = await startLagbot();
    await lagbot.say(ida, 'frist ny Handlingsplan 22. mars for prosjekteiere');
    const asked = await lagbot.say(ida, 'frist ferdig Handlingsplan');
    expect([asked.outcome, asked.records]).toEqual(['asked', []]);
    expect(asked.text).toContain('For hvilken kommune');
    const done = await lagbot.say(ida, 'frist ferdig Handlingsplan Leka vedtatt i kommunestyret');
    expect(done.records).toMatchObject([
      { municipality: 'Leka', completedBy: `${ida} (koordinator)`, note: 'vedtatt i kommunestyret' },
    ]);
    for (const person of [siv, ida])
      expect((await lagbot.say(person, 'frist vis Handlingsplan')).text).toContain(`${ida} (koordinator)`);
    const row = await lagbot.database.client.completion.findFirstOrThrow();
    expect(row).toMatchObject({ role: 'koordinator', municipalityId: '5052' });
  });
});

describe('a report long before the date', () => {
  test.each(['frist ny Søknad 15. desember', 'frist ny Søknad 15. desember hvert år'])(
    'of «%s» is asked about, and kept by the button or by what is typed',
    async (text) => {
      for (const how of ['button', 'typed'] as const) {
        const lagbot = await startLagbot();
        await lagbot.say(ida, text);
        const asked = await lagbot.say(siv, 'frist ferdig Søknad sendt i går');
        expect([asked.outcome, asked.records]).toEqual(['asked', []]);
        expect(asked.text).toContain('Fristen «Søknad» er søndag 15. desember 2024, om 276 dager.');
        const typed = /frist ferdig Søknad 2024-12-15 likevel sendt i går/.exec(asked.text)?.[0] ?? '';
        const done =
          how === 'typed'
            ? await lagbot.say(siv, typed)
            : await lagbot.press(siv, buttonIn(asked, 'Ja, den er ferdig'));
        expect(done.records).toMatchObject([{ change: 'created', due: '2024-12-15', note: 'sendt i går' }]);
      }
    },
  );

  test('a month ahead is not asked about', async () => {
    const lagbot = await startLagbot();
    await lagbot.say(ida, 'frist ny Plan 13. april');
    expect((await lagbot.say(siv, 'frist ferdig Plan')).records).toMatchObject([{ change: 'created' }]);
  });
});

describe('a deadline for attesting hours', () => {
  const april = { now: '2024-04-10T10:00' };
  const may = { now: '2024-05-03T10:00' };

  /** Who tells that Leka's March isn't attested. */
  async function openIn(lagbot: Lagbot, when: { readonly now: string }): Promise<string[]> {
    const { database, network } = lagbot;
    const now = oslo(when.now);
    const list = (await lagbot.say(odd, 'frist liste alle mer', when)).text;
    const line = list.split('\n').find((one) => one.includes('30. april 2024')) ?? '';
    const lock = (await lagbot.say(ida, 'timer lås Leka mars', when)).outcome;
    if (lock === 'done') await lagbot.say(ida, 'timer lås opp Leka mars prøve', when);
    const digest = await makeDigest(database, network, { year: 2024, week: 18 }, { now, hasEmail: false });
    const inDigest = [...digest.deadlines.missed, ...digest.deadlines.near].some(
      ({ due, open }) => due === '2024-04-30' && open.includes('Leka'),
    );
    const request = { networkId: network, municipalityId: '5052', language: 'nb' as const };
    const report = await reportKinds.final.build(
      database,
      { ...request, from: '2024-01-01', to: '2024-12-31' },
      now,
    );
    const blocks = report.document.blocks.flatMap((one) => (one.kind === 'table' ? one.table.rows : []));
    const row = blocks.find(({ cells }) => cells[0] === '2024-04-30')?.cells.join(' ') ?? '';
    return [
      ...(/Ikke ferdig/.test(line) ? ['list'] : []),
      ...(lock === 'refused' ? ['lock'] : []),
      ...(inDigest ? ['digest'] : []),
      ...(/ferdig|gjort|fullført|\d{2}\.\d{2}\.2024/i.test(row.replace('2024-04-30', '')) &&
      !/ikke/i.test(row)
        ? []
        : ['report']),
    ];
  }

  test('is done by the attestation itself, and says so everywhere at every moment', async () => {
    const lagbot = await startLagbot();
    await lagbot.say(ida, 'frist ny Attestere timer 31. mars hver måned for prosjektansvarlige');
    await lagbot.say(siv, 'timer 3t 4. mars plan', april);
    const all = ['list', 'lock', 'digest', 'report'];
    expect(await openIn(lagbot, may)).toEqual(all);
    for (const person of [odd, siv]) {
      const said = await lagbot.say(person, 'frist ferdig Attestere timer 2024-04-30', may);
      expect([said.outcome, said.records]).toEqual(['refused', []]);
      expect(said.text).toContain('blir ferdig av seg selv');
    }
    expect((await lagbot.say(ida, 'frist ferdig Attestere timer 2024-04-30 Leka', may)).outcome).toBe(
      'refused',
    );
    await lagbot.say(siv, 'timer lever mars', april);
    expect(await openIn(lagbot, may)).toEqual(all);
    await lagbot.say(odd, `timer attester ${siv} mars`, april);
    expect(await openIn(lagbot, may)).toEqual([]);
    expect((await lagbot.say(odd, 'frist liste alle mer', may)).text).toMatch(
      /30\. april 2024.*Attestert av Odd Attestmo/,
    );
    // A line that comes late opens the month again.
    await lagbot.say(siv, 'timer 1t 5. mars møte', may);
    expect(await openIn(lagbot, may)).toEqual(all);
    await lagbot.say(siv, 'timer lever mars', may);
    await lagbot.say(odd, `timer attester ${siv} mars`, may);
    expect(await openIn(lagbot, may)).toEqual([]);
  });
});
