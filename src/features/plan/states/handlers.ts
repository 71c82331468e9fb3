import { type Day, dayOf } from '../../../calendar/days.ts';
import type { Change } from '../../../change.ts';
import { type Answer, answer } from '../../../chat/answer.ts';
import { print } from '../../../chat/wording.ts';
import { stateNames } from '../../../domain/states.ts';
import { createVersion, newThreadId } from '../../../domain/statuses.ts';
import { findDay } from '../../../grammar/days/days.ts';
import { readNote } from '../../../grammar/notes.ts';
import { UserError } from '../../../user-error.ts';
import type { Context } from '../../context.ts';
import { referenceOf, shortened } from '../cards.ts';
import { stateCard } from '../cards-one.ts';
import { planTexts } from '../change/texts.ts';
import { changeable, chooseOne, loadMeasure, type Own, refuseDropped } from '../handlers-find.ts';
import type { Asked } from '../parse.ts';
import { limits, type PlanPlace } from '../rules.ts';
import type { MeasureState, WholePlannedMeasure } from '../store.ts';
import { changePlanned } from '../store-changes.ts';
import { said } from '../texts-said.ts';

/** `tiltak 3 forsinket [NOTAT]`: how a measure is doing; the note becomes a status of the municipality's. */
export async function setState(
  asked: Asked<PlanPlace>,
  places: readonly PlanPlace[],
  context: Context,
): Promise<Answer> {
  const { kind, state, rest } = asked;
  const { faults } = planTexts[context.language];
  if (kind === 'goal' || state === undefined) throw new UserError(faults.goalHasNoState);
  const isTrouble = state === 'delayed' || state === 'stopped';
  if (readNote(rest, isTrouble).says === 'no') throw new UserError(faults.saysNo(shortened(rest, 60)));
  const length = [...rest].length;
  if (length > limits.note) throw new UserError(faults.noteTooLong(limits.note, length));
  const chosen = await chooseOne(asked, changeable(places), places, context, {
    wording: said.state,
    value: (id) => ({ id, state, note: rest }),
    rest: `${stateNames[context.language][state]} ${rest}`.trim(),
  });
  return typeof chosen === 'string' ? changeState({ id: chosen, state, note: rest }, context) : chosen;
}

/** The buttons that set a state; a note goes along where one was typed. */
export async function changeState(
  { id, state, note }: { readonly id: string; readonly state: MeasureState; readonly note: string },
  context: Context,
): Promise<Answer> {
  const { language, now } = context;
  const own = await loadMeasure(id, context);
  const { planned: before, place, view } = own;
  refuseDropped(before, context);
  const was = before.measure;
  const day = state === 'done' ? wholeDay(note, dayOf(now)) : undefined;
  const words = day === undefined ? note : '';
  const doneOn = state !== 'done' ? null : (day ?? (was.state === 'done' ? was.doneOn : dayOf(now)));
  const after = { ...before, measure: { ...was, state, doneOn } };
  const notes = words === '' ? [] : [planTexts[language].noteSaved(place.label)];
  return answer(stateCard(place, was, after.measure, notes, view), [
    ...(was.state === state && was.doneOn === doneOn ? [] : [changePlanned(before, after)]),
    ...(words === '' ? [] : [statusOf({ ...own, planned: after }, words, context)]),
  ]);
}

/** The day that words are and nothing more: «ferdig i går» tells when, and is no note for others to read. */
function wholeDay(words: string, today: Day): Day | undefined {
  const found = findDay(words, { today, leaning: 'past' });
  return found.kind === 'day' && found.rest === '' && found.day <= today ? found.day : undefined;
}

/** The note as a status about the measure; what is done is on track. */
function statusOf(
  { planned: { goal, measure }, place, view }: Own<WholePlannedMeasure>,
  words: string,
  { actor, account, language, now }: Context,
): Change {
  const { faults } = planTexts[language];
  const { id, number, title, state } = measure;
  if (!place.mayReport) {
    const rest = `${referenceOf(place, number, view.hasMany)} ${stateNames[language][state]}`;
    throw new UserError(faults.mayNotReport(place.label, print(said.state, language, rest)));
  }
  if (state === 'planned') throw new UserError(faults.plannedTakesNoNote);
  return createVersion({
    state: state === 'done' ? 'onTrack' : state,
    done: words,
    next: undefined,
    helpWanted: undefined,
    goal: { id: goal.id, number: goal.number, title: goal.title },
    measure: { id, number, title },
    threadId: newThreadId(),
    version: 1,
    networkId: goal.networkId,
    networkName: goal.networkName,
    municipalityId: goal.municipalityId,
    municipalityName: goal.municipalityName,
    authorId: actor.id,
    authorName: actor.name,
    source: account.platform,
    postedAt: now,
    writtenAt: now,
  });
}
