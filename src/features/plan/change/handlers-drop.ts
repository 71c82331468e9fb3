import { type Answer, answer, ask } from '../../../chat/answer.ts';
import { whichCard } from '../../../chat/which.ts';
import { print } from '../../../chat/wording.ts';
import { nameAtHead } from '../../../grammar/names.ts';
import { UserError } from '../../../user-error.ts';
import type { Context } from '../../context.ts';
import { referenceOf, shortened } from '../cards.ts';
import { droppedCard, nameOf, savedCard } from '../cards-one.ts';
import {
  byTitle,
  changeable,
  chooseOne,
  loadOwn,
  mostChoices,
  placeOf,
  readAskedIn,
  readPlaces,
} from '../handlers-find.ts';
import { readAsked } from '../parse.ts';
import { hasMeasures, listDropped, type PlannedKind, type WholePlanned } from '../store.ts';
import { changePlanned } from '../store-changes.ts';
import { said, saidOf } from '../texts-said.ts';
import { planTexts } from './texts.ts';

type Handler = (text: string, context: Context) => Promise<Answer>;

/** `tiltak slett 3`, `tiltak delmål slett 2`: takes it out of the plan; what was done for it stays. */
export const drop =
  (kind: PlannedKind): Handler =>
  async (text, context) => {
    const { language } = context;
    const places = await readPlaces(context);
    const asked = await readAskedIn(text, places, context, [kind]);
    const wording = saidOf[kind].drop;
    // Words behind what is named may say that it is not to be done.
    if (asked.behind !== '') {
      const example = print(wording, language, String(asked.number ?? 3));
      throw new UserError(planTexts[language].faults.leftOver(shortened(asked.behind, 60), example));
    }
    const act = { wording, value: (id: string) => id };
    const chosen = await chooseOne({ ...asked, kind }, changeable(places), places, context, act);
    return typeof chosen === 'string' ? pressDrop(kind)(chosen, context) : chosen;
  };

/** The button that drops a measure, or a goal that has no measures, by its id. */
export const pressDrop =
  (kind: PlannedKind): Handler =>
  async (id, context) => {
    const { planned, place, view } = await loadOwn(kind, id, context);
    const name = nameOf(planned, view);
    const { faults } = planTexts[view.language];
    if (droppedAt(planned) !== null) throw new UserError(faults.alreadyDropped(name));
    if (kind === 'goal' && (await hasMeasures(context.database, id)))
      throw new UserError(faults.hasMeasures(name));
    const change = changePlanned(planned, withDropped(planned, context.now));
    return answer(droppedCard(place, planned, view), [change]);
  };

const droppedAt = ({ goal, measure }: WholePlanned): Date | null => (measure ?? goal).droppedAt;

const withDropped = ({ goal, measure }: WholePlanned, at: Date | null): WholePlanned =>
  measure === undefined
    ? { goal: { ...goal, droppedAt: at } }
    : { goal, measure: { ...measure, droppedAt: at } };

/** `tiltak gjenopprett [3]`: brings it back; asks which where several are meant or none is named. */
export const restore =
  (kind: PlannedKind): Handler =>
  async (text, context) => {
    const { database, language } = context;
    const { didYouMean, faults, whichDropped } = planTexts[language];
    const all = await readPlaces(context);
    const places = changeable(all);
    const asked = readAsked(text, places);
    const here = await listDropped(database, kind, asked.places.length > 0 ? asked.places : places);
    const numbered = here.filter(({ number }) => asked.number === undefined || asked.number === number);
    const naming = nameAtHead(asked.behind, numbered, byTitle);
    const dropped = asked.behind === '' ? numbered : naming?.rest === '' ? naming.found : [];
    const [only, ...others] = dropped;
    if (only === undefined) throw new UserError(faults.nothingDropped);
    const isGuess = others.length === 0 && naming?.isSure === false;
    if (others.length === 0 && !isGuess) return pressRestore(kind)(only.id, context);
    const choices = dropped.slice(0, mostChoices).flatMap(({ id, number, title, ...key }) => {
      const place = placeOf(key, places);
      if (place === undefined) return [];
      const rest = referenceOf(place, number, all.length > 1);
      return [{ label: `${rest}. ${title}`, value: id, rest }];
    });
    const question = isGuess ? didYouMean(only.title) : whichDropped;
    return ask(whichCard(saidOf[kind].restore, language, question, choices));
  };

/** The button that brings a measure or a goal back, by its id. */
export const pressRestore =
  (kind: PlannedKind): Handler =>
  async (id, context) => {
    const { planned, place, view } = await loadOwn(kind, id, context);
    const words = planTexts[view.language];
    const { goal } = planned;
    if (droppedAt(planned) === null) throw new UserError(words.faults.notDropped(nameOf(planned, view)));
    if (kind === 'measure' && goal.droppedAt !== null) {
      const way = print(said.restoreGoal, view.language, referenceOf(place, goal.number, view.hasMany));
      throw new UserError(words.faults.goalIsDropped(nameOf({ goal }, view), way));
    }
    const after = withDropped(planned, null);
    return answer(savedCard(words[`${kind}Restored`], place, after, view), [changePlanned(planned, after)]);
  };
