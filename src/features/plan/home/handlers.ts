import { addDays, dayOf } from '../../../calendar/days.ts';
import { row } from '../../../chat/card.ts';
import { placesOf } from '../../../domain/places.ts';
import { placesFor } from '../../../domain/rights.ts';
import type { ShowHome } from '../../context.ts';
import { nearness, referenceOf, stateButton } from '../cards.ts';
import { placeOf, viewOf } from '../handlers-find.ts';
import { planPlaces } from '../rules.ts';
import { readDue } from './store.ts';
import { homeTexts } from './texts.ts';

/** So many days ahead a measure is due soon. */
const daysAhead = 14;

/** The measure that is due first where the actor reports, with the button that says it is done. */
export const showPlanHome: ShowHome = async (context, read) => {
  const { actor, language, now } = context;
  const places = planPlaces(actor, placesOf(placesFor(actor, 'plan.read'))).filter(
    ({ mayReport }) => mayReport,
  );
  const due = await readDue(read, places, addDays(dayOf(now), daysAhead));
  const [next] = due;
  const place = next && placeOf(next, places);
  if (next === undefined || place === undefined) return [];
  const words = homeTexts[language];
  const view = viewOf(context, places);
  const reference = referenceOf(place, next.number, view.hasMany);
  const others = due.length === 1 ? '' : words.others(due.length - 1);
  const text = `${reference}. ${next.title}, ${nearness(next.due, view.today, language)}${others}`;
  const done = stateButton(next, 'done', reference, language, words.done(words.measure(reference)));
  return [{ at: 'measures', rows: [row(words.label, text, place.mayChange && done)] }];
};
