import { v7 as uuid } from 'uuid';
import { type Answer, answer, ask } from '../../../chat/answer.ts';
import { buttons, card, heading, note, paragraph } from '../../../chat/card.ts';
import { openFilled, read, refill, text } from '../../../chat/form/fields.ts';
import { seenVouched } from '../../../chat/incoming/incoming.ts';
import type { Account, Interaction, Place, Vouched } from '../../../chat/interaction.ts';
import { button, print } from '../../../chat/wording.ts';
import type { Database } from '../../../database/open.ts';
import { setupCard } from '../cards.ts';
import { emptyGround } from '../rules.ts';
import { setupTexts } from '../texts.ts';
import { startSaid } from '../texts-said.ts';
import { codeSaid, provisionalName, tryCode } from './rules.ts';
import { beginNetwork, isEmpty, listCodes, missCode, useCode } from './store.ts';
import { startTexts } from './texts.ts';

type StartParts = {
  readonly database: Database;
  readonly vouchedFor: (account: Account, place: Place) => Promise<Vouched>;
};

type Meet = (interaction: Interaction, now: Date) => Promise<Answer>;

/**
 * What someone meets in a database with nobody in it: the way to begin, which is the code that whoever runs Lagbot has.
 * In any other, `others` meets them. We don't know their language, so it is bokmål with a line of English.
 */
export function createStart({ database, vouchedFor }: StartParts, others: Meet): Meet {
  return async (interaction, now) => {
    const said = codeSaid(interaction);
    if (!(await isEmpty(database))) {
      const met = await others(interaction, now);
      return said === undefined ? met : tooLate(met);
    }
    if (said === undefined) return ask(emptyCard());
    if (said === '' && interaction.did !== 'submit') return openFilled(codeForm(), {});
    const written = read(codeForm(), { code: said });
    if ('errors' in written) return refill(codeForm(), { code: said }, written.errors);
    const tried = tryCode(written.filled.code, await listCodes(database), now);
    const words = startTexts.nb;
    switch (tried.is) {
      case 'right': {
        const { account, place } = interaction;
        const vouched = seenVouched(await vouchedFor(account, place));
        return begin({ ...account, ...vouched }, useCode(tried.code, now), now);
      }
      case 'wrong': {
        const why = tried.left === 0 ? words.dead : words.wrong(tried.left);
        return answer(card(paragraph(why)), tried.open.map(missCode), 'refused');
      }
      case 'used':
      case 'dead':
      case 'expired':
      case 'none':
        return answer(card(paragraph(words[tried.is])), [], 'refused');
      default:
        return tried satisfies never;
    }
  };
}

/** Says to whoever comes too late with a code that it isn't needed, before what all others are told. */
const tooLate = (met: Answer): Answer =>
  met.reply.kind === 'message'
    ? {
        ...met,
        reply: { ...met.reply, card: card(paragraph(startTexts.nb.begun), ...met.reply.card.elements) },
      }
    : met;

function begin(account: Account, used: ReturnType<typeof useCode>, now: Date): Answer {
  const { name = account.user, email } = account;
  const network = { id: uuid(), name: provisionalName, language: 'nb' };
  const known =
    email !== undefined && /^[^\s@,]+@[^\s@,]+$/u.test(email) ? { email: email.toLowerCase() } : {};
  const { elements } = setupCard(emptyGround(network), 'nb', startTexts.nb.youAre(name));
  const [title, ...steps] = elements;
  return answer(
    card(
      ...(title ? [title] : []),
      paragraph(setupTexts.nb.begin),
      ...steps,
      note(startTexts.nb.speakEnglish),
    ),
    [used, ...beginNetwork(network, { ...withoutEmail(account), ...known }, now)],
  );
}

const withoutEmail = ({ email: _, ...account }: Account): Account => account;

const emptyCard = () => {
  const words = startTexts.nb;
  return card(
    heading(words.title),
    paragraph(words.empty),
    buttons(button(startSaid.begin, 'nb', { label: words.haveCode, value: '', style: 'primary' })),
    note(words.english),
  );
};

function codeForm() {
  const words = startTexts.nb;
  return {
    ...{ id: startSaid.begin.id, title: words.haveCode, submit: words.send, language: 'nb' as const },
    ...{ state: '', typed: print(startSaid.begin, 'nb', 'KODE') },
    inputs: { code: text({ label: words.code, hint: words.codeHint, missing: words.codeMissing, max: 100 }) },
  };
}
