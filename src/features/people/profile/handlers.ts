import { addDays, type Day, dayOf } from '../../../calendar/days.ts';
import { backwards, type Deed } from '../../../change.ts';
import { type Answer, answer, ask } from '../../../chat/answer.ts';
import { buttons, card, type Element, note, paragraph } from '../../../chat/card.ts';
import { whichCard, wholly } from '../../../chat/which.ts';
import { refuseChanged } from '../../../domain/deeds.ts';
import { financings } from '../../../domain/financings.ts';
import { readLanguage } from '../../../domain/networks/settings.ts';
import { formatDay } from '../../../format/dates.ts';
import { mayBePast } from '../../../grammar/days/years.ts';
import type { Language } from '../../../language.ts';
import { comparable, trim } from '../../../text.ts';
import { UserError } from '../../../user-error.ts';
import type { Context } from '../../context.ts';
import { changesText } from '../../turned.ts';
import { isNextYear } from '../../which-day.ts';
import { platformName } from '../cards.ts';
import { collectData } from '../data/store.ts';
import { changeProfile, findProfile, leaveAccount } from '../store.ts';
import { choicesOf, pauseButton, profileCard, unpauseButton } from './cards.ts';
import { readPause } from './parse-pause.ts';
import { profileTexts } from './texts.ts';
import { profileSaid } from './texts-said.ts';

/** Who I am here, and what I have chosen. */
export async function showProfile(text: string, context: Context): Promise<Answer> {
  if (text !== '') throw new UserError(profileTexts[context.language].unknown);
  const profile = await findProfile(context.database, context.actor.id);
  return answer(profileCard(context, profile));
}

/** Says what is chosen from now on, with what it was before. */
export async function chosen(
  said: readonly Element[],
  row: Parameters<typeof changeProfile>[1],
  { actor, database, language, now }: Context,
): Promise<Answer> {
  const before = await findProfile(database, actor.id);
  const was = { ...before, language: before.language ?? actor.language };
  const [first, ...others] = said;
  const change = changesText(choicesOf(was, language, now), choicesOf({ ...was, ...row }, language, now));
  return answer(card(...(first ? [first] : []), ...(change === '' ? [] : [note(`${change}.`)]), ...others), [
    changeProfile(actor.id, row),
  ]);
}

/** Chooses the language; the answer comes in it. */
export async function chooseLanguage(text: string, context: Context): Promise<Answer> {
  const language = readLanguage(text);
  if (language === undefined)
    throw new UserError(profileTexts[context.language].languageUnknown(text.slice(0, 40)));
  return chosen([paragraph(profileTexts[language].languageIs)], { language }, { ...context, language });
}

/** Stops reminders to and including a day, or lets them come again. */
export async function pause(text: string, context: Context): Promise<Answer> {
  const { language, now } = context;
  const words = profileTexts[language];
  const reading = readPause(text, dayOf(now));
  switch (reading.kind) {
    case 'off':
      return chosen(
        [paragraph(words.unpaused), buttons(pauseButton(language))],
        { pausedFrom: null, pausedUntil: null },
        context,
      );
    case 'until': {
      const { day, from } = reading;
      if (day < dayOf(now)) throw new UserError(words.pausePast);
      if (mayBePast(from ?? day, text, dayOf(now)))
        return askPause(isNextYear(from ?? day, language), [{ day, from }], language);
      const until = formatDay(day, language);
      const said =
        from === undefined ? words.paused(until) : words.pausedBetween(formatDay(from, language), until);
      return chosen(
        [paragraph(said), buttons(unpauseButton(language))],
        { pausedFrom: from ?? null, pausedUntil: day },
        context,
      );
    }
    case 'choice':
      return askPause(
        words.pausedWhich,
        reading.days.map((day) => ({ day })),
        language,
      );
    case 'unclear':
      return ask(card(paragraph(words.pausedAsk), buttons(pauseButton(language))));
    default:
      return reading satisfies never;
  }
}

/** Asks through which day, or between which. */
function askPause(
  question: string,
  pauses: readonly { readonly day: Day; readonly from?: Day | undefined }[],
  language: Language,
): Answer {
  const { rest } = profileTexts[language];
  const choices = pauses.map(({ day, from }) => {
    const [first, beginning] =
      from === undefined ? ['', ''] : [`${formatDay(from, language)} – `, `${from} `];
    return wholly(`${first}${formatDay(day, language)}`, `${beginning}${rest.until(day)}`);
  });
  return ask(whichCard(profileSaid.pause, language, question, choices));
}

/** The buttons that stop reminders: to the day that is their value, or for a week from today. */
export const pressPause = (value: string, context: Context): Promise<Answer> =>
  pause(value === '' ? addDays(dayOf(context.now), 7) : value, context);

/** Chooses where reminders come first, among the platforms where the person has an account. */
export async function chooseReach(text: string, context: Context): Promise<Answer> {
  const { actor, language, database } = context;
  const words = profileTexts[language];
  const { accounts } = await findProfile(database, actor.id);
  const platform = accounts.find((account) => account.platform === comparable(text))?.platform;
  if (platform === undefined) {
    const known = [...new Set(accounts.map((account) => account.platform))];
    throw new UserError(words.reachUnknown(text.slice(0, 40), known));
  }
  return chosen([paragraph(words.reachIs(platformName(platform, language)))], { reachOn: platform }, context);
}

/** Hands a person everything that is stored about them, as a JSON file. */
export async function giveData(_text: string, { actor, language, database }: Context): Promise<Answer> {
  const all = await collectData(database, actor.id);
  return {
    reply: {
      kind: 'file',
      name: 'mine-data.json',
      mime: 'application/json',
      content: new TextEncoder().encode(JSON.stringify(all, null, 2)),
      card: card(paragraph(profileTexts[language].data)),
    },
    changes: [],
  };
}

/** Unlinks the account that this is typed from; what the person logged stands. */
export async function leave(
  text: string,
  { actor, account, language, database, now }: Context,
): Promise<Answer> {
  const words = profileTexts[language];
  if (trim(text) !== '') throw new UserError(words.leaveTakesNothing(text.slice(0, 40)));
  const { accounts } = await findProfile(database, actor.id);
  const mine = accounts.find(
    (one) => one.platform === account.platform && one.tenant === account.tenant && one.user === account.user,
  );
  if (mine === undefined) throw new UserError(words.leaveTerminal);
  return answer(card(paragraph(words.left(actor.name))), leaveAccount(mine, now));
}

const leadIn = /^(?:er|som|are|is|as)\s+/iu;

/** `profil timer tilskudd`: what hours are that say nothing of it. */
export async function chooseFinancing(text: string, context: Context): Promise<Answer> {
  const words = profileTexts[context.language];
  const financing = financings.get(comparable(text).replace(leadIn, '').replaceAll(' ', ''));
  if (financing === undefined) throw new UserError(words.financingAsk);
  return chosen([paragraph(words.financingIs(words.financings[financing]))], { financing }, context);
}

/** Takes back what a person chose for themselves; an account that was unlinked stays so. */
export async function takeBackProfile(deed: Deed, context: Context): Promise<Answer> {
  const words = profileTexts[context.language];
  const made = deed.changes.find(({ model, kind }) => model === 'Person' && kind === 'changed');
  if (made === undefined) throw new UserError(words.cannotTakeBack);
  await refuseChanged(deed, context);
  const { actor, database, language, now } = context;
  const profile = await findProfile(database, actor.id);
  const then = choicesOf({ ...profile, ...made.before }, language, now);
  const said = changesText(choicesOf(profile, language, now), then);
  const change = backwards(made, { type: 'person', columns: { id: made.id, ...made.row } });
  return answer(card(paragraph(words.chosenBefore(said))), [change]);
}
