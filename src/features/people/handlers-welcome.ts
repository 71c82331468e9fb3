import { v7 as uuid } from 'uuid';
import { buttons, card, heading, note, paragraph, select } from '../../chat/card.ts';
import { type Answer, answer, ask, formErrors, openForm } from '../../chat/feature.ts';
import type { Form, Values } from '../../chat/form.ts';
import type { Account, Interaction } from '../../chat/interaction.ts';
import { splitWords, trim } from '../../chat/text.ts';
import type { Database } from '../../database/open.ts';
import {
  createAccessRequest,
  createAccount,
  findAccessRequest,
  findPeople,
  listPeopleInRoles,
} from './store.ts';
import { texts } from './texts.ts';

/** Longer than anyone needs to say who they are. */
const maxWords = 500;

type WelcomeParts = { readonly database: Database; readonly isDemo: boolean };

/**
 * What someone meets whom we don't know: a kind word and a way to ask for access; in the demonstration, the choice
 * of whom to be. We don't know their language, so it is bokmål with a line of English.
 */
export function createWelcome({ database, isDemo }: WelcomeParts) {
  return async (interaction: Interaction, now: Date): Promise<Answer> => {
    const said = whatTheySay(interaction);
    if (isDemo) return welcomeToDemo(database, interaction.account, said, now);
    if (said.verb === 'form') return openForm(accessForm());
    if (said.verb === 'ask') return requestAccess(database, interaction.account, said.words, now);
    const waiting = await findAccessRequest(database, interaction.account);
    return ask(waiting === undefined || waiting.decision !== null ? strangerCard() : waitingCard());
  };
}

type Saying = { readonly verb: 'ask' | 'be' | 'form' | 'other'; readonly words: string };

function whatTheySay(interaction: Interaction): Saying {
  switch (interaction.did) {
    case 'press':
      if (interaction.action === 'people.be') return { verb: 'be', words: interaction.value };
      return { verb: interaction.action === 'people.askAccess' ? 'form' : 'other', words: '' };
    case 'submit':
      return {
        verb: interaction.form === 'people.requestAccess' ? 'ask' : 'other',
        words: whoOf(interaction.values),
      };
    case 'command': {
      const { words, rest } = splitWords(interaction.text, 1);
      const verb = words[0]?.toLowerCase();
      if (verb === 'tilgang' || verb === 'tilgong' || verb === 'access') return { verb: 'ask', words: rest };
      return {
        verb: verb === 'jeg' || verb === 'eg' ? 'be' : 'other',
        words: rest.replace(/^(er|am)\s+/i, ''),
      };
    }
    case 'open':
      return { verb: 'other', words: '' };
  }
}

const whoOf = (values: Values): string => trim(values.who ?? '');

async function requestAccess(
  database: Database,
  account: Account,
  words: string,
  now: Date,
): Promise<Answer> {
  if (words === '') return formErrors(accessForm(), { who: texts.nb.access.missing });
  if (words.length > maxWords)
    return formErrors(accessForm(words), { who: texts.nb.access.tooLong(maxWords) });
  const earlier = await findAccessRequest(database, account);
  if (earlier !== undefined && earlier.decision === null) return ask(waitingCard());
  const request = createAccessRequest(account, words, now, earlier?.id);
  return answer(card(heading(texts.nb.access.sentTitle), paragraph(texts.nb.access.sent)), [request]);
}

async function welcomeToDemo(database: Database, account: Account, said: Saying, now: Date): Promise<Answer> {
  const people = await listPeopleInRoles(database, now);
  if (said.verb === 'be') {
    const [person, another] = await findPeople(database, said.words);
    if (person !== undefined && another === undefined) {
      const words = texts.nb.demo;
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
      heading(texts.nb.demo.title),
      paragraph(texts.nb.demo.choose),
      select({ label: texts.nb.demo.label, action: 'people.be', options, typed: 'jeg er …' }),
      note(texts.nb.demo.english),
    ),
  );
}

const strangerCard = () =>
  card(
    heading(texts.nb.access.title),
    paragraph(texts.nb.access.explain),
    buttons({
      label: texts.nb.access.ask,
      action: 'people.askAccess',
      value: '',
      typed: texts.nb.access.typed,
      style: 'primary',
    }),
    note(texts.nb.access.english),
  );

const waitingCard = () => card(heading(texts.nb.access.sentTitle), paragraph(texts.nb.access.waiting));

function accessForm(who = ''): Form {
  const words = texts.nb.access;
  return {
    id: 'people.requestAccess',
    title: words.formTitle,
    intro: words.formIntro,
    fields: [
      {
        field: 'text',
        name: 'who',
        label: words.who,
        hint: words.whoHint,
        value: who,
        multiline: true,
        maxLength: maxWords,
      },
    ],
    submit: words.send,
    cancel: words.cancel,
    state: '',
    typed: words.typed,
  };
}
