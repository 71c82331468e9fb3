import { v7 as uuid } from 'uuid';
import { dayOf, monthOf, monthRange } from '../../../calendar/days.ts';
import { formatDay, formatMinutes } from '../../../calendar/format.ts';
import type { Button } from '../../../chat/card.ts';
import { button } from '../../../chat/command.ts';
import { type Answer, answer, ask } from '../../../chat/feature.ts';
import { loggingPlaces } from '../../../domain/places.ts';
import { UserError } from '../../../user-error.ts';
import type { Context } from '../../context.ts';
import { refuseLocked } from '../correct/handlers.ts';
import { excerpt, printDraft } from '../log/cards-choice.ts';
import { tieFaultText } from '../log/cards-faults.ts';
import { namesOfDrafts } from '../log/handlers-read.ts';
import { namesOf, rowOf } from '../log/handlers-save.ts';
import { type Names, placeOf, tiesOf } from '../log/rules-tags.ts';
import { listLogged, listRoleTerms, listTerms } from '../log/store-ground.ts';
import { longestActivity, type SavedDraft } from '../rules.ts';
import { sumMinutes } from '../store.ts';
import { createHours } from '../store-changes.ts';
import { texts } from '../texts.ts';
import { said } from '../texts-said.ts';
import { loggedManyCard, previewCard, type Unclear } from './cards.ts';
import { type ManyFault, type ManyRow, type Verdict, type Weighed, weighAll } from './rules.ts';
import { manyTexts } from './texts.ts';

/** Asks whether several lines are to be saved, with what is to be known of each; `unclear` are left out. */
export async function preview(
  drafts: readonly SavedDraft[],
  unclear: readonly Unclear[],
  context: Context,
  names: Names,
  notes: readonly string[] = [],
): Promise<Answer> {
  const { actor, language } = context;
  const places = loggingPlaces(actor);
  const own = drafts.map((draft) => ({ ...draft, id: uuid() }));
  const placeless = own.filter((draft) => placeOf(draft, places) === undefined);
  // Until the place is known the lines are shown as the first one's.
  const [first] = places;
  const verdicts = await weighDrafts(own, first?.key ?? '', context, names);
  const lines = linesIn(verdicts);
  const faults = verdicts.flatMap((verdict) =>
    'fault' in verdict
      ? [
          {
            text: printDraft(verdict.draft, language, places),
            why: manyFaultText(verdict.fault, verdict.draft, context),
          },
        ]
      : [],
  );
  const left = [...unclear, ...faults].map(({ text, why }) => ({ text: excerpt(text, 100), why }));
  const shown = { lines, unclear: left, notes };
  if (placeless.length > 0) {
    const of = lines.map(({ draft }) => draft);
    const ways = places.map(({ key, label }, index) => ({
      ...button(said.manyAt, language, { label, value: { municipality: key, drafts: of, left } }),
      typed: String(index + 1),
    }));
    const buttons = lines.length === 0 ? [] : ways;
    return ask(previewCard(language, { ...shown, buttons, question: manyTexts[language].which }));
  }
  return ask(previewCard(language, { ...shown, buttons: saveButtons(lines, left, context) }));
}

/** One button for the lines that nothing speaks against, and one for all where some may be there already. */
function saveButtons(lines: readonly Weighed[], left: readonly Unclear[], { language }: Context): Button[] {
  const words = manyTexts[language];
  const sure = lines.filter(({ twin }) => twin === undefined);
  const ways = [
    ...(sure.length === 0 ? [] : [{ label: words.save(sure.length), of: sure }]),
    ...(sure.length === lines.length ? [] : [{ label: words.saveAll(lines.length), of: lines }]),
  ];
  return ways.map(({ label, of }, index) => ({
    ...button(said.saveMany, language, { label, value: { drafts: of.map(({ draft }) => draft), left } }),
    typed: String(index + 1),
    ...(index === 0 ? { style: 'primary' as const } : {}),
  }));
}

type Many = { readonly drafts: readonly SavedDraft[]; readonly left: readonly Unclear[] };

/** Puts the lines that name no municipality into the one that was chosen, and shows them again. */
export async function placeMany(
  { municipality, drafts, left }: Many & { readonly municipality: string },
  context: Context,
): Promise<Answer> {
  const placed = drafts.map((draft) => ({ municipality, ...draft }));
  return preview(placed, left, context, await namesOfDrafts(placed, context));
}

/** Saves the lines of a button: all of them, or none where one can't be saved any more. */
export async function saveMany({ drafts, left }: Many, context: Context): Promise<Answer> {
  const { actor, database, language } = context;
  const verdicts = await weighDrafts(drafts, undefined, context, await namesOfDrafts(drafts, context));
  for (const verdict of verdicts) {
    if (!('fault' in verdict)) continue;
    const why = manyFaultText(verdict.fault, verdict.draft, context);
    if (verdict.fault.code === 'saved') throw new UserError(why);
    const line = printDraft(verdict.draft, language, loggingPlaces(actor));
    throw new UserError(texts[language].faults.lineOf(line, why));
  }
  const lines = linesIn(verdicts);
  for (const { row } of lines) await refuseLocked(row, context);
  const months = await Promise.all(
    [...new Set(lines.map(({ row }) => monthOf(row.day)))].sort().map(async (month) => {
      const { from, to } = monthRange(month);
      const before = await sumMinutes(database, actor.id, from, to);
      const own = lines.filter(({ row }) => monthOf(row.day) === month);
      return { month, minutes: own.reduce((sum, { row }) => sum + row.minutes, before) };
    }),
  );
  return answer(
    loggedManyCard(language, lines, months, left),
    lines.map(({ row, place, ties, rate }) => createHours(row, namesOf(context, place, ties, { rate }))),
  );
}

const linesIn = (verdicts: readonly Verdict[]): Weighed[] =>
  verdicts.flatMap((verdict) => ('line' in verdict ? [verdict.line] : []));

/** Weighs drafts by what is read for all of them at once; one that names no place counts as being in `elsewhere`. */
async function weighDrafts(
  drafts: readonly SavedDraft[],
  elsewhere: string | undefined,
  context: Context,
  names: Names,
): Promise<Verdict[]> {
  const { actor, database, language, now } = context;
  const places = loggingPlaces(actor);
  const faults: Verdict[] = [];
  const rows = drafts.flatMap((draft): ManyRow[] => {
    const place =
      placeOf(draft, places) ??
      (elsewhere === undefined ? undefined : placeOf({ municipality: elsewhere }, places));
    if (place === undefined) throw new UserError(texts[language].faults.municipality);
    const ties = tiesOf(draft, place, names);
    if ('fault' in ties) {
      faults.push({ draft, fault: ties.fault });
      return [];
    }
    return [{ draft, place, ties, row: rowOf(draft, place, ties, context) }];
  });
  const [logged, terms, roles] = await Promise.all([
    listLogged(
      database,
      actor.id,
      rows.map(({ row }) => row.day),
    ),
    listTerms(database, places),
    listRoleTerms(database, actor.id),
  ]);
  return [...weighAll(rows, { today: dayOf(now), logged, roles, ...terms }), ...faults];
}

function manyFaultText(fault: ManyFault, { day }: SavedDraft, { language }: Context): string {
  const words = texts[language].faults;
  switch (fault.code) {
    case 'saved':
      return words.alreadySaved;
    case 'future':
      return words.future(formatDay(day, language));
    case 'too-long':
      return words.activityTooLong(longestActivity);
    case 'day-full':
      return manyTexts[language].dayFull(formatDay(day, language), formatMinutes(fault.minutes, language));
    default:
      return tieFaultText(fault, language);
  }
}
