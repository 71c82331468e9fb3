import { dayOf } from '../../../calendar/days.ts';
import type { Change } from '../../../change.ts';
import { print } from '../../../chat/command.ts';
import { type Answer, answer } from '../../../chat/feature.ts';
import { stateNames } from '../../../domain/states.ts';
import { createVersion, newThreadId } from '../../../domain/statuses.ts';
import { readNote } from '../../../grammar/notes.ts';
import { splitWords } from '../../../text.ts';
import { UserError } from '../../../user-error.ts';
import type { Context } from '../../context.ts';
import { referenceOf, shortened } from '../cards.ts';
import { stateCard } from '../cards-one.ts';
import { chooseOne, loadMeasure, type Own } from '../handlers-find.ts';
import { planTexts } from '../measures/texts.ts';
import type { Asked } from '../parse.ts';
import { limits, type PlanPlace } from '../rules.ts';
import { type MeasureState, measureStates, type WholeMeasure } from '../store.ts';
import { changeMeasure } from '../store-changes.ts';
import { pressed } from '../texts.ts';

/** `tiltak 3 forsinket [NOTAT]`: how a measure is doing; the note becomes a status of the municipality's. */
export async function setState(
  asked: Asked<PlanPlace>,
  places: readonly PlanPlace[],
  context: Context,
): Promise<Answer> {
  const { kind, state, rest } = asked;
  const { faults } = planTexts[context.language];
  if (kind === 'goal' || state === undefined) throw new UserError(faults.goalHasNoState);
  if (readNote(rest).says === 'no') throw new UserError(faults.saysNo(shortened(rest, 60)));
  const length = [...rest].length;
  if (length > limits.note) throw new UserError(faults.noteTooLong(limits.note, length));
  const changeable = places.filter((place) => place.mayChange);
  const chosen = await chooseOne(asked, changeable, places, context, {
    wording: pressed.state,
    value: (id) => `${id} ${state} ${rest}`.trim(),
    rest: `${stateNames[context.language][state]} ${rest}`.trim(),
  });
  return typeof chosen === 'string' ? change(chosen, state, rest, context) : chosen;
}

/** The buttons that set a state: `ID STATE [NOTE]`. */
export async function pressState(value: string, context: Context): Promise<Answer> {
  const { words, rest } = splitWords(value, 2);
  const state = measureStates.find((one) => one === words[1]);
  if (state === undefined) throw new UserError(planTexts[context.language].faults.gone);
  return change(words[0] ?? '', state, rest, context);
}

async function change(id: string, state: MeasureState, words: string, context: Context): Promise<Answer> {
  const { language, now } = context;
  const { faults, noteSaved } = planTexts[language];
  const own = await loadMeasure(id, context);
  const { thing: before, place, view } = own;
  if (before.droppedAt !== null) throw new UserError(faults.gone);
  const after: WholeMeasure = {
    ...before,
    state,
    doneOn: state !== 'done' ? null : before.state === 'done' ? before.doneOn : dayOf(now),
  };
  const notes = words === '' ? [] : [noteSaved(place.label)];
  return answer(stateCard(place, before, after, notes, view), [
    ...(before.state === state ? [] : [changeMeasure(before, after)]),
    ...(words === '' ? [] : [statusOf(after, words, own, context)]),
  ]);
}

/** The note as a status about the measure; what is done is on track. */
function statusOf(
  measure: WholeMeasure,
  words: string,
  { place, view }: Own<WholeMeasure>,
  { actor, account, language, now }: Context,
): Change {
  const { faults } = planTexts[language];
  const { goal, number, state } = measure;
  if (!place.mayReport) {
    const rest = `${referenceOf(place, number, view.hasMany)} ${stateNames[language][state]}`;
    throw new UserError(faults.mayNotReport(place.label, print(pressed.state, language, rest)));
  }
  if (state === 'planned') throw new UserError(faults.plannedTakesNoNote);
  const { id, title } = measure;
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
