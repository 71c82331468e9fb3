import { type Answer, answer, ask } from '../../chat/answer.ts';
import { buttons, card, paragraph } from '../../chat/card.ts';
import { openFilled, read, refill } from '../../chat/form/fields.ts';
import type { Values } from '../../chat/form/form.ts';
import type { NamedPlace } from '../../domain/places.ts';
import { stateNames } from '../../domain/states.ts';
import { createVersion, newThreadId, type StatusState, type StatusText } from '../../domain/statuses.ts';
import { UserError } from '../../user-error.ts';
import type { Context } from '../context.ts';
import { reportersTo } from '../rights.ts';
import { openButton, ownStatusCard, weekName, whichPlaceCard, whichStateCard } from './cards.ts';
import { newStatusForm } from './cards-form.ts';
import { listIfMeant, showTyped } from './dialogue/handlers.ts';
import { undoLatest } from './handlers-own.ts';
import { refuseTooLong, reportingPlaces } from './handlers-read.ts';
import { aimChosen, listChoices, readSubject, readWhole } from './handlers-subject.ts';
import { readText, takePlace } from './parse.ts';
import { isSameText, maxButtonText, weekInstants, weekOf } from './rules.ts';
import { type Aim, isOf, isSameSubject, subjectValue, wholeProject } from './rules-subject.ts';
import { listStatuses } from './store.ts';
import { texts } from './texts.ts';

/** What would be no status at all, and takes the last one back: «slett», «fjern den siste». */
const takesBack =
  /^(?:slett|fjern|trekk|ta bort|stryk|delete|remove|withdraw)(?: (?:den |det |min |mi |my |the )?(?:siste?|status(?:en)?|last(?: status)?|one|igjen|tilbake|back))?[.!]?$/iu;

/**
 * `status …`: posts what was typed; a number alone shows that status, and nothing at all opens the form. Those who
 * only read get the list.
 */
export async function takeStatus(text: string, context: Context): Promise<Answer> {
  if (/^(?:nr\.?\s*)?\d{1,3}$/i.test(text)) return showTyped(text, context);
  if (takesBack.test(text)) return undoLatest('', context);
  const places = namedPlaces(context);
  const isReporter = places.length > 0;
  // Just a week, or another municipality, is what to look at and nothing to report.
  const mayBeList =
    !isReporter || (text !== '' && text.length <= longestReference && takePlace(text, places).rest !== '');
  const list = mayBeList ? await listIfMeant(text, context) : undefined;
  if (list === undefined && isReporter) return reportStatus(text, context);
  if (list === undefined) throw new UserError(await reportersTo('status.report').refusal(context));
  return list;
}

/** So long is what names a week and a municipality, in characters. */
const longestReference = 60;

/** Where the actor reports, by the names that are typed for it. */
const namedPlaces = (context: Context) =>
  reportingPlaces(context).map((place) => ({
    ...{ ...place, id: place.municipalityId, name: place.municipalityName, network: place.networkName },
  }));

/** Posts a status; what is missing (state, place or text) is asked for, and nothing typed is lost. */
export async function reportStatus(text: string, context: Context): Promise<Answer> {
  const { language } = context;
  const places = namedPlaces(context);
  const named = takePlace(text, places);
  const possible = named.places.length > 0 ? named.places : places;
  const { aims, state, rest, typed } = await readSubject(named.rest, possible, context);
  // A number that the plan of one place alone has, names the place too.
  const candidates = possible.filter((place) => aims.some((aim) => isOf(aim, place)));
  const place = candidates.length === 1 ? candidates[0] : undefined;
  const aim = aims.length === 1 ? aims[0] : undefined;
  const subject = aim === undefined ? undefined : subjectValue(aim);
  const draft: Values = { state, subject, ...(rest === '' ? {} : readText(rest)) };
  refuseTooLong(draft, context);
  if (rest !== '' && place !== undefined && aim !== undefined && state !== undefined)
    return post(place, { ...readText(rest), state }, aim, context);
  if (rest !== '' && rest.length <= maxButtonText) {
    const words = `${typed}${rest}`;
    if (place !== undefined && aim !== undefined)
      return ask(whichStateCard(place, places.length === 1, words, language));
    // Each of the places has one plan, in which a number is one thing.
    if (place === undefined) return ask(whichPlaceCard(candidates, state, words, language));
  }
  return openFilled(newStatusForm(candidates, await listChoices(candidates, context), language), draft);
}

/** A button with a place or a state was pressed, which the words of the status wait for. */
export async function choosePlaceAndState(
  { state, place: key, text: words }: { state: StatusState | undefined; place: string; text: string },
  context: Context,
): Promise<Answer> {
  const place = ownPlace(key, context);
  if (state === undefined) {
    const isOnly = reportingPlaces(context).length === 1;
    return ask(whichStateCard(place, isOnly, words, context.language));
  }
  const { aim, text } = await readWhole(words, place, context);
  return post(place, { ...text, state }, aim, context);
}

/** One tap: on track, nothing new. Says so instead where the municipality has reported already. */
export async function reportNothingNew(key: string, context: Context): Promise<Answer> {
  const words = texts[context.language];
  const place = ownPlace(key, context);
  const [reported] = await listWeek(place, context);
  if (reported === undefined) {
    const text = {
      state: 'onTrack',
      done: words.nothingNew,
      next: undefined,
      helpWanted: undefined,
    } as const;
    return post(place, text, wholeProject, context);
  }
  const week = weekName(weekOf(context.now), context.now, context.language);
  return answer(
    card(
      paragraph(
        words.home.reported(place.municipalityName, week, stateNames[context.language][reported.state]),
      ),
      buttons(openButton(place, context.language)),
    ),
  );
}

/** Opens the form, for the place that a button names where it names one. */
export async function openStatusForm(key: string, context: Context): Promise<Answer> {
  const places = reportingPlaces(context);
  const place = places.find((one) => one.key === key);
  const offered = place === undefined ? places : [place];
  return openFilled(newStatusForm(offered, await listChoices(offered, context), context.language), {});
}

/** The form for a new status came in; its state is the place, where that wasn't asked for. */
export async function saveStatus(values: Values, key: string, context: Context): Promise<Answer> {
  const places = reportingPlaces(context);
  const offered = key === '' ? places : [ownPlace(key, context)];
  const form = newStatusForm(offered, await listChoices(offered, context), context.language);
  const status = read(form, values);
  if ('errors' in status) return refill(form, values, status.errors);
  const { place, subject, ...text } = status.filled;
  const aim = await aimChosen(subject.value, place, context);
  if (aim === undefined) return refill(form, values, { subject: texts[context.language].faults.subject });
  return post(place, text, aim, context);
}

function ownPlace(key: string | undefined, context: Context): NamedPlace {
  const place = reportingPlaces(context).find((one) => one.key === key);
  if (place === undefined) throw new UserError(texts[context.language].faults.place);
  return place;
}

const listWeek = ({ networkId, municipalityId }: NamedPlace, { database, now }: Context) =>
  listStatuses(database, { scopes: [{ networkId, municipalityId }], ...weekInstants(weekOf(now)) });

async function post(place: NamedPlace, text: StatusText, aim: Aim, context: Context): Promise<Answer> {
  const { actor, account, language, now } = context;
  const words = texts[language];
  const week = await listWeek(place, context);
  // The same words twice in a week from the same person are one status that was sent from two places.
  const same = week.find(
    (earlier) => earlier.authorId === actor.id && isSameText(earlier, text) && isSameSubject(earlier, aim),
  );
  if (same !== undefined) {
    const before = words.alreadySaid(place.municipalityName, weekName(weekOf(now), now, language));
    return answer(ownStatusCard(same, now, language, { before }));
  }
  const version = {
    ...text,
    ...aim,
    threadId: newThreadId(),
    version: 1,
    networkId: place.networkId,
    networkName: place.networkName,
    municipalityId: place.municipalityId,
    municipalityName: place.municipalityName,
    authorId: actor.id,
    authorName: actor.name,
    source: account.platform,
    postedAt: now,
    writtenAt: now,
  };
  const change = createVersion(version);
  const after = [words.saved(place.networkName), ...(week.length === 0 ? [] : [words.earlierThisWeek])];
  const saved = { ...version, id: change.id, withdrawn: false };
  return answer(ownStatusCard(saved, now, language, { after, aim }), [change]);
}
