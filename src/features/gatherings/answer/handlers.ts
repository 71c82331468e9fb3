import { dayOf } from '../../../calendar/days.ts';
import type { Made } from '../../../change.ts';
import { type Answer, answer, ask } from '../../../chat/answer.ts';
import { mostAsked } from '../../../chat/which.ts';
import { trim } from '../../../text.ts';
import { UserError } from '../../../user-error.ts';
import type { Context } from '../../context.ts';
import { gatheringsCard } from '../cards.ts';
import { type Act, whichGathering } from '../cards-which.ts';
import { byId, choose, loadGathering, viewer } from '../handlers.ts';
import { calledOffCard } from '../remind/cards.ts';
import { type Choice, choices, type Gathering } from '../rules.ts';
import { listUpcoming } from '../store.ts';
import { changeAnswer, stillOn } from '../store-changes.ts';
import { findAnswer, findLatestAnswered } from '../store-guests.ts';
import { texts } from '../texts.ts';
import { answering, said } from '../texts-said.ts';
import { answeredCard } from './cards.ts';

/** Why somebody answers as they do, in place of the name of what they answer: «kommer ikke, er syk». */
const reason =
  /^(?:fordi|dessverre|diverre|beklager|sorry|because|(?:(?:jeg|eg|i)\s+)?(?:(?:er|am|har|have)\s+)?(?:syk|sjuk|sick|ill|(?:på\s+)?ferie|bortreist|opptatt|oppteken|busy|away))(?![\p{L}])/iu;

/**
 * `samling kommer` and its like: answers for the one that is named, else for the very next. Where that one has this
 * answer already it says so, and where it has another that may be meant to change, so the question is asked: the same
 * words again never go on to the next gathering.
 */
export function answerWith(choice: Choice): (text: string, context: Context) => Promise<Answer> {
  return async (text, context) => {
    const upcoming = await listUpcoming(context.database, viewer(context), context.now);
    const act: Act<Given> = {
      wording: answering(choice),
      value: ({ id }) => ({ gathering: id, choice }),
    };
    const numbered = upcoming.map((gathering, index) => ({ gathering, number: index + 1 }));
    if (reason.test(trim(text)) && upcoming.length > 0)
      return ask(whichGathering(numbered.slice(0, mostAsked), context.language, act));
    if (trim(text) !== '') {
      const found = await choose(text, upcoming, context, act);
      return 'reply' in found ? found : giveAnswer(found, choice, context);
    }
    const [next] = upcoming;
    if (next === undefined) throw new UserError(gatheringsCard([], context.language, dayOf(context.now)));
    const others = numbered.filter(({ gathering }) => gathering !== next && gathering.mine !== choice);
    if (next.mine === choice && others.length > 0) {
      const lead = texts[context.language].alreadyAnswered(choice, next.title);
      return ask(whichGathering(others, context.language, act, lead, texts[context.language].another));
    }
    const open = upcoming.find(({ mine }) => mine === undefined) ?? next;
    if (open === next || next.mine === choice) return giveAnswer(next, choice, context);
    const possible = numbered.filter(({ gathering }) => gathering === next || gathering === open);
    return ask(whichGathering(possible, context.language, act));
  };
}

/** An answer to a gathering, by its id. */
type Given = { readonly gathering: string; readonly choice: Choice };

/** The answer buttons. */
export async function pressAnswer({ gathering: id, choice }: Given, context: Context): Promise<Answer> {
  const gathering = await loadGathering(id, context);
  // In place of the message that was pressed, which has nothing to press any more.
  if (gathering.cancelledAt !== null) return answer(calledOffCard(gathering, context.language));
  return giveAnswer(gathering, choice, context);
}

async function giveAnswer(gathering: Gathering, choice: Choice, context: Context): Promise<Answer> {
  const { database, language, actor, now } = context;
  const words = texts[language];
  const { title, format, endsAt, cancelledAt } = gathering;
  if (cancelledAt !== null) throw new UserError(words.isCancelled(title));
  if (endsAt <= now) throw new UserError(words.hasEnded(title));
  if (choice === 'comingOnline' && format === 'fysisk') throw new UserError(words.notOnline(title));
  const before = await findAnswer(database, gathering.id, actor.id);
  const answered = { ...gathering, mine: choice };
  if (before?.choice === choice) {
    return answer(answeredCard(answered, words.alreadyAnswered(choice, title), context));
  }
  const person = personIn(gathering, context);
  const change = changeAnswer({ gathering, person, now }, before, { choice, attended: before?.attended });
  return answer(answeredCard(answered, words.answered(choice, title), context), [stillOn(gathering), change]);
}

/** The actor as a guest: with the municipality that they have a role for in the gathering's network. */
function personIn({ networkId }: Gathering, { actor }: Context) {
  const role = actor.roles.find((one) => one.networkId === networkId && one.municipalityId !== undefined);
  const municipality =
    role?.municipalityId === undefined || role.municipalityName === undefined
      ? undefined
      : { id: role.municipalityId, name: role.municipalityName };
  return { id: actor.id, name: actor.name, municipality };
}

/** `samling angre`: takes back my answer to the one that is named, else my latest answer. */
export async function takeBackAnswer(text: string, context: Context): Promise<Answer> {
  const { database, actor, now, language } = context;
  if (trim(text) === '') {
    const latest = await findLatestAnswered(database, actor.id, now);
    if (latest === undefined) throw new UserError(texts[language].nothingToTakeBack);
    return pressTakeBack(latest, context);
  }
  const upcoming = await listUpcoming(database, viewer(context), now);
  const found = await choose(text, upcoming, context, byId(said.takeBack));
  return 'reply' in found ? found : pressTakeBack(found.id, context);
}

/** The button that takes back my answer; its value is the gathering's id. */
export async function pressTakeBack(value: string, context: Context): Promise<Answer> {
  const { database, actor, now, language } = context;
  const gathering = await loadGathering(value, context);
  const { title, endsAt } = gathering;
  if (endsAt <= now) throw new UserError(texts[language].hasEnded(title));
  const before = await findAnswer(database, gathering.id, actor.id);
  if (before?.choice === undefined) throw new UserError(texts[language].nothingToTakeBack);
  const person = personIn(gathering, context);
  const change = changeAnswer({ gathering, person, now }, before, {
    choice: undefined,
    attended: before.attended,
  });
  const open = { ...gathering, mine: undefined };
  return answer(answeredCard(open, texts[language].tookBack(title), context), [change]);
}

/** Gives my answer back what it was before a deed: another answer, or none. */
export async function takeBackOwn(gatheringId: string, { before }: Made, context: Context): Promise<Answer> {
  const choice = choices.find((one) => one === before?.choice);
  return choice === undefined
    ? pressTakeBack(gatheringId, context)
    : pressAnswer({ gathering: gatheringId, choice }, context);
}
