import { describe, expect, test } from 'vitest';
import { plainText } from '../../src/chat/plain-text.ts';
import { features } from '../../src/features/index.ts';
import { type Lagbot, oslo, startLagbot, thursday } from '../support/people.ts';

/*
 * What each thing that can be typed, pressed or handed in shows where others read along. Whoever adds one says here which:
 * `shared` is for what concerns all of them alike; anybody's hours, months, money, answers, profile, and whatever tells who
 * owes something, is `private`.
 */
const shown: Record<string, { shared?: string; private?: string }> = {
  hours: {
    private:
      'undoLast log list change remove copy repeat anyway again form edit revert tie tieTo removeMany choose same both manyAt saveMany save correct reverse',
  },
  months: {
    private:
      'submit withdraw show attest return deputy lock unlock list attestAll returnForm deputyForm deputyEnd lockAll unlockForm',
  },
  status: {
    private:
      'report take list show reply edit undo restore nudge choose open nothingNew openReply sendNudge save change',
  },
  measures: {
    private:
      'undoLast take list new newGoal edit editGoal drop dropGoal restore restoreGoal plan state show create save showGoal createGoal saveGoal',
  },
  gatherings: {
    shared: 'show listAll',
    private:
      'undoLast coming comingOnline maybe notComing takeBack participants past calendar plan edit move cancel restore attendance send nudge answer changeAudience cancelAll cancelSure sendNudge create save attended',
  },
  deadlines: {
    private:
      'undoLast show listAll today complete undo new edit postpone cancel restore nudge sendNudge create save',
  },
  digest: { private: 'show sent picture' },
  'own-financing': { private: 'undoLast show remarks picture settings save' },
  'own-means': {
    private: 'new list edit remove attest correct attestAll sure waiting enter save corrected',
  },
  payments: { private: 'undoLast show new asked approved paid edit remove sure create change' },
  rates: { private: 'undoLast show new save edit enter' },
  agreements: { private: 'undoLast show onDay new change extend notice withdraw part create save savePart' },
  reports: { private: 'open timesheet own-financing final archive revoke make order' },
  people: {
    private:
      'undoLast profile language pause financing quiet reach calendar data confirm reject leave unpause newFeed removeFeed',
  },
  members: {
    private:
      'members newMember newMany giveRole approve decline end undoMember organisations newOrganisation saveOrganisation approveNew vouch saveMember saveMany',
  },
  handover: { private: 'undoLast show do document' },
  setup: { private: 'show skip include network' },
  start: { private: 'begin' },
  newNetwork: { private: 'begin' },
  networks: {
    private: 'undoLast show set quiet join member leave residents archive restore openMember saveMember save',
  },
  leaving: { private: 'leave' },
  themes: { private: 'undoLast list create change move drop restore open save' },
  undo: { private: 'last turn' },
  home: { private: 'show' },
  help: { shared: 'show all' },
};

test.each(features.map((feature) => [feature.id, feature] as const))(
  'everything of «%s» says whether it is shared',
  (id, { commands }) => {
    for (const shows of ['shared', 'private'] as const) {
      const marked = commands.filter((one) => (one.shows === 'shared') === (shows === 'shared'));
      const names = marked.map((one) => one.id.replace(/^[^.]*\./, ''));
      expect(names.join(' '), `${id}, ${shows}`).toBe(shown[id]?.[shows] ?? '');
    }
  },
);

describe('a gathering that is shown to a whole channel', async () => {
  const lagbot: Lagbot = await startLagbot();
  await lagbot.say('Ida Prøvestad', 'samling ny Videosamling om bolig tirsdag kl 9-11');
  await lagbot.say('Ida Prøvestad', 'samling send Videosamling om bolig');
  await lagbot.say('Siv Eksempelvik', 'samling kommer');
  let count = 0;
  const ask = async (kind: 'channel' | 'direct', text: string) => {
    const { reply } = await lagbot.route(
      {
        did: 'command',
        text,
        key: `privacy ${++count}`,
        account: { platform: 'teams', tenant: 't', user: 'siv' },
        place: { kind, id: 'c' },
      },
      oslo(thursday),
    );
    if (reply.kind !== 'message') throw new Error('no message');
    return { text: plainText(reply.card), isShared: reply.isShared };
  };
  await lagbot.database.client.account.create({
    data: {
      id: 'siv-teams',
      personId: lagbot.personId('Siv Eksempelvik'),
      platform: 'teams',
      tenant: 't',
      user: 'siv',
      createdAt: oslo(thursday),
    },
  });

  test.each(['samling', 'samling 1', 'samling vis videosamling'])(
    '«%s» has the buttons of all four answers, and not what the one who asks has answered',
    async (text) => {
      const own = await ask('direct', text);
      const all = await ask('channel', text);
      expect(all.isShared).toBe(true);
      expect(own.text).toMatch(/du kommer/i);
      expect(all.text).not.toMatch(/du kommer/i);
      expect(all.text).toContain('→ Kommer: samling kommer');
      expect(all.text).toContain('→ Kommer ikke: samling kommer ikke');
    },
  );

  test('who comes is for the one who asks alone', async () => {
    expect((await ask('channel', 'samling deltakere')).isShared).toBeUndefined();
    expect((await ask('channel', 'samling finnes ikke')).isShared).toBeUndefined();
  });
});
