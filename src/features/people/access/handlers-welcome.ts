import { v7 as uuid } from 'uuid';
import { type Answer, answer, ask } from '../../../chat/answer.ts';
import { buttons, card, heading, note, paragraph, select } from '../../../chat/card.ts';
import { openFilled, read, refill, text } from '../../../chat/form/fields.ts';
import { seenVouched } from '../../../chat/incoming/incoming.ts';
import type { Account, Interaction, Place, Vouched } from '../../../chat/interaction.ts';
import type { Database } from '../../../database/open.ts';
import { findLanguage, findPeople } from '../../../domain/people.ts';
import { confirmByCode } from '../pending/handlers.ts';
import { pendingTexts } from '../pending/texts.ts';
import { createAccount, listPeopleInRoles } from '../store.ts';
import { sayingOf } from './rules.ts';
import { createAccessRequest, findAccessRequest, findOwner } from './store.ts';
import { accessTexts } from './texts.ts';

/** Longer than anyone needs to say who they are. */
const maxWords = 500;

type WelcomeParts = {
  readonly database: Database;
  readonly isDemo: boolean;
  readonly vouchedFor: (account: Account, place: Place) => Promise<Vouched>;
};

/**
 * What someone meets whom we don't know: a kind word and a way to ask for access; in the demonstration, the choice
 * of whom to be. We don't know their language, so it is bokmål with a line of English.
 */
export function createWelcome({ database, isDemo, vouchedFor }: WelcomeParts) {
  return async (interaction: Interaction, now: Date): Promise<Answer> => {
    const said = sayingOf(interaction);
    if (isDemo) return welcomeToDemo(database, interaction.account, said, now);
    if (said.verb === 'form') return openFilled(accessForm(), {});
    if (said.verb === 'ask') {
      const vouch = async () => ({
        ...interaction.account,
        ...seenVouched(await vouchedFor(interaction.account, interaction.place)),
      });
      return requestAccess(database, interaction.account, vouch, said.words, now);
    }
    const waiting = await findAccessRequest(database, interaction.account);
    return ask(waiting === undefined || waiting.decision !== null ? strangerCard() : waitingCard());
  };
}

async function requestAccess(
  database: Database,
  account: Account,
  vouch: () => Promise<Account>,
  words: string,
  now: Date,
): Promise<Answer> {
  const values = { who: words };
  const written = read(accessForm(), values);
  if ('errors' in written) return refill(accessForm(), values, written.errors);
  const code = /^(?:kode|code)\s*(\d[\d ]{0,20})$/iu.exec(words)?.[1];
  if (code !== undefined) return confirmByCode(database, account, code.replaceAll(' ', ''), now);
  const earlier = await findAccessRequest(database, account);
  if (earlier !== undefined && earlier.decision === null) return ask(waitingCard());
  // Somebody whose roles have ended is known by name, and asks from the account they have.
  const owner = await findOwner(database, account);
  const named = owner === undefined ? await vouch() : { ...(await vouch()), name: owner.name };
  const request = createAccessRequest(named, words, now, earlier?.id);
  return answer(card(heading(accessTexts.nb.sentTitle), paragraph(accessTexts.nb.sent)), [request]);
}

async function welcomeToDemo(
  database: Database,
  account: Account,
  said: ReturnType<typeof sayingOf>,
  now: Date,
): Promise<Answer> {
  const people = await listPeopleInRoles(database, now);
  if (said.verb === 'be') {
    const [person, another] = await findPeople(database, said.words);
    if (person !== undefined && another === undefined) {
      const words = accessTexts[await findLanguage(database, person.id)].demo;
      return answer(card(heading(words.now(person.name)), paragraph(words.tryThis), note(words.leave)), [
        createAccount({
          id: uuid(),
          personId: person.id,
          platform: account.platform,
          tenant: account.tenant,
          user: account.user,
          createdAt: now,
        }),
      ]);
    }
  }
  const options = people.map(({ id, name, role }) => ({
    value: id,
    label: `${name} – ${role}`.slice(0, 75),
  }));
  return ask(
    card(
      heading(accessTexts.nb.demo.title),
      paragraph(accessTexts.nb.demo.choose),
      select({ label: accessTexts.nb.demo.label, action: 'people.be', options, typed: 'jeg er …' }),
      note(accessTexts.nb.demo.english),
    ),
  );
}

const strangerCard = () =>
  card(
    heading(accessTexts.nb.title),
    paragraph(accessTexts.nb.explain),
    buttons({
      label: accessTexts.nb.ask,
      action: 'people.askAccess',
      value: '',
      typed: accessTexts.nb.typed,
      style: 'primary',
    }),
    note(accessTexts.nb.english),
  );

const waitingCard = () =>
  card(
    heading(accessTexts.nb.sentTitle),
    paragraph(accessTexts.nb.waiting),
    note(`${pendingTexts.nb.codeHint} ${pendingTexts.en.codeHint}`),
  );

function accessForm() {
  const words = accessTexts.nb;
  const { who: label, whoHint: hint, missing } = words;
  return {
    ...{ id: 'people.requestAccess', title: words.ask, intro: words.formIntro, submit: words.send },
    ...{ state: '', typed: words.typed, language: 'nb' as const },
    inputs: { who: text({ label, hint, missing, max: maxWords, multiline: true }) },
  };
}
