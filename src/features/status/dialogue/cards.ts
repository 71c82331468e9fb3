import { dayOf } from '../../../calendar/days.ts';
import {
  type Button,
  buttons,
  type Card,
  card,
  type Element,
  heading,
  list,
  note,
  paragraph,
} from '../../../chat/card.ts';
import { text } from '../../../chat/form/fields.ts';
import { headOf } from '../../../chat/more.ts';
import { button, choice, print } from '../../../chat/wording.ts';
import { stateNames } from '../../../domain/states.ts';
import type { StatusVersion } from '../../../domain/statuses.ts';
import { formatMoment, formatShortDay } from '../../../format/dates.ts';
import type { Language } from '../../../language.ts';
import { beginningOf } from '../../../text.ts';
import { statusParts, statusTitle, subjectName, weekName } from '../cards.ts';
import { maxCommentLength, weekOf } from '../rules.ts';
import { said } from '../texts-said.ts';
import type { StatusComment } from './store.ts';
import { dialogueTexts } from './texts.ts';

/** So much of a status stands in a list, in characters. */
const previewLength = 140;
/** So many remarks and earlier versions are shown with a status; a message has room for no more. */
const shownComments = 10;
const shownVersions = 5;

/** What a list is about: its heading, and what is typed before a number to mean one of it. */
export type Listing = { readonly title: string; readonly reference: string; readonly isCut: boolean };

/** A list of statuses, numbered as the typed commands count them. */
export function statusListCard(
  statuses: readonly StatusVersion[],
  comments: ReadonlyMap<string, number>,
  { title, reference, isCut }: Listing,
  language: Language,
): Card {
  const words = dialogueTexts[language];
  if (statuses.length === 0) return card(heading(title), paragraph(words.nothing));
  const hasSeveralNetworks = new Set(statuses.map(({ networkId }) => networkId)).size > 1;
  const placeOf = (status: StatusVersion) =>
    hasSeveralNetworks ? `${status.municipalityName} (${status.networkName})` : status.municipalityName;
  const items = statuses.map((status, index) => {
    const when = formatShortDay(dayOf(status.postedAt), language);
    const state = stateNames[language][status.state];
    const more = [
      ...(status.helpWanted === undefined ? [] : [words.helpWanted]),
      ...commentCount(comments.get(status.threadId), language),
    ];
    const line = words.line(placeOf(status), state, status.authorName, when);
    const subject = subjectName(status, language);
    return [
      { strong: `${index + 1}. ${line}` },
      `: ${subject === undefined ? '' : `${subject}: `}${beginningOf(status.done, previewLength)}${more.length === 0 ? '' : ` [${more.join(', ')}]`}`,
    ];
  });
  const options = statuses.map((status, index) => ({
    value: status.threadId,
    label: `${index + 1}. ${statusLabel(status, language)}`,
  }));
  return card(
    heading(title),
    ...headOf(list(items), language, print(said.list, language, reference.trim())),
    choice(said.show, language, { label: words.show, options, rest: `${reference}…` }),
    note(words.howToShow(reference)),
    isCut && note(words.listOnly(statuses.length)),
  );
}

const commentCount = (n: number | undefined, language: Language): string[] =>
  n === undefined ? [] : [dialogueTexts[language].comments(n)];

/** What a list calls a status, behind its number; short enough for an option's 75 characters. */
export const statusLabel = (status: StatusVersion, language: Language): string =>
  beginningOf(`${status.municipalityName}, ${formatShortDay(dayOf(status.postedAt), language)}`, 60);

/** What is shown with a status besides its words. */
export type Surroundings = {
  /** Its versions that stand, oldest first. */
  readonly versions: readonly StatusVersion[];
  readonly comments: readonly StatusComment[];
  /** What is typed to mean this status: 'Leka uke 11'. */
  readonly reference: string;
  readonly mayAnswer: boolean;
};

/** A whole status with its earlier versions and the dialogue about it. */
export function threadCard(
  status: StatusVersion,
  { versions, comments, reference, mayAnswer }: Surroundings,
  now: Date,
  language: Language,
): Card {
  const words = dialogueTexts[language];
  const version = (one: StatusVersion) =>
    words.version(one.version, one.authorName, formatMoment(one.writtenAt, language));
  const earlier = versions.filter((one) => one.version < status.version).slice(-shownVersions);
  return card(
    heading(statusTitle(status, now, language)),
    ...statusParts(status, language),
    note(version(status)),
    ...(earlier.length === 0
      ? []
      : [
          heading(words.earlier),
          list(
            earlier.map(
              (one) => `${version(one)}: ${stateNames[language][one.state]}. ${beginningOf(one.done, 200)}`,
            ),
          ),
        ]),
    heading(words.dialogue),
    ...commentElements(comments, language),
    mayAnswer && buttons(replyButton(status.threadId, reference, language)),
  );
}

function commentElements(comments: readonly StatusComment[], language: Language): Element[] {
  const words = dialogueTexts[language];
  if (comments.length === 0) return [paragraph(words.noComments)];
  const hidden = comments.length - shownComments;
  return [
    ...(hidden > 0 ? [note(words.olderComments(hidden))] : []),
    ...comments.slice(-shownComments).map((comment) => commentParagraph(comment, language)),
  ];
}

const commentParagraph = ({ authorName, writtenAt, words }: StatusComment, language: Language): Element =>
  paragraph([{ strong: `${authorName}, ${formatMoment(writtenAt, language)}: ` }, words]);

const replyButton = (threadId: string, reference: string, language: Language): Button =>
  button(said.openReply, language, {
    label: dialogueTexts[language].commentButton,
    value: { threadId, words: '' },
    rest: dialogueTexts[language].replyTo(reference),
  });

const showButton = (threadId: string, reference: string, language: Language): Button =>
  button(said.show, language, {
    label: dialogueTexts[language].showButton,
    value: threadId,
    rest: reference,
  });

/** Says that a remark is saved, what it said, and who will be told. */
export function commentSavedCard(
  status: StatusVersion,
  comment: StatusComment,
  reference: string,
  isOwn: boolean,
  now: Date,
  language: Language,
): Card {
  const words = dialogueTexts[language];
  const place = status.municipalityName;
  const week = weekName(weekOf(status.postedAt), now, language);
  return card(
    paragraph(
      isOwn ? words.ownCommentSaved(place, week) : words.commentSaved(status.authorName, place, week),
    ),
    commentParagraph(comment, language),
    buttons(showButton(status.threadId, reference, language)),
  );
}

/** Tells someone that a remark was written in a dialogue of theirs. */
export function commentedCard(
  status: StatusVersion,
  comment: StatusComment,
  reference: string,
  mayAnswer: boolean,
  now: Date,
  language: Language,
): Card {
  const words = dialogueTexts[language];
  const week = weekName(weekOf(status.postedAt), now, language);
  return card(
    heading(words.commented(comment.authorName, status.municipalityName, week)),
    paragraph(comment.words),
    paragraph([{ strong: `${words.theStatus}: ` }, beginningOf(status.done, 300)]),
    buttons(
      mayAnswer && replyButton(status.threadId, reference, language),
      showButton(status.threadId, reference, language),
    ),
  );
}

/** The form for a remark on a status. */
export function replyForm(status: StatusVersion, reference: string, now: Date, language: Language) {
  const { form, replyTo, faults } = dialogueTexts[language];
  return {
    ...{ id: said.reply.id, title: form.title, submit: form.send, state: status.threadId, language },
    intro: form.intro(status.municipalityName, weekName(weekOf(status.postedAt), now, language)),
    typed: print(said.reply, language, replyTo(reference)),
    inputs: {
      words: text({ label: form.words, max: maxCommentLength, multiline: true, missing: faults.empty }),
    },
  };
}
