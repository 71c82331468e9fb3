import { v7 as uuid } from 'uuid';
import { dayOf } from '../../../calendar/days.ts';
import { type Answer, answer, ask } from '../../../chat/answer.ts';
import type { Button } from '../../../chat/card.ts';
import { button } from '../../../chat/wording.ts';
import { loggingPlaces } from '../../../domain/places.ts';
import { formatDay } from '../../../format/dates.ts';
import { formatHours } from '../../../format/numbers.ts';
import { UserError } from '../../../user-error.ts';
import type { Context } from '../../context.ts';
import { monthsAfter } from '../change/handlers-line.ts';
import { refuseLocked } from '../correct/handlers.ts';
import { excerpt, printDraft } from '../log/cards-choice.ts';
import { faultText } from '../log/cards-faults.ts';
import { namesOfDrafts } from '../log/handlers-read.ts';
import { namesOf, rowOf } from '../log/handlers-save.ts';
import { type Names, placeOf, tiesOf } from '../log/rules-tags.ts';
import { listLogged, listRoleTerms, listTerms } from '../log/store-ground.ts';
import type { SavedDraft } from '../rules.ts';
import { createHours } from '../store-changes.ts';
import { texts } from '../texts.ts';
import { said } from '../texts-said.ts';
import { loggedManyCard, previewCard, type Unclear } from './cards.ts';
import { type ManyFault, type ManyRow, type Verdict, type Weighed, weighAll } from './rules.ts';
import { manyTexts } from './texts.ts';

/** Asks whether several lines are to be saved, with what is to be known of each; `unclear` are left out. */
export async function preview(
  {
    drafts,
    unclear,
    notes = [],
    names,
  }: {
    readonly drafts: readonly SavedDraft[];
    readonly unclear: readonly Unclear[];
    readonly notes?: readonly string[];
    readonly names?: Names;
  },
  context: Context,
): Promise<Answer> {
  const { actor, language } = context;
  const places = loggingPlaces(actor);
  const own = drafts.map((draft) => ({ ...draft, id: uuid() }));
  const placeless = own.filter((draft) => placeOf(draft, places) === undefined);
  // Until the place is known the lines are shown as the first one's.
  const [first] = places;
  const verdicts = await weighDrafts(own, context, { elsewhere: first?.key, names });
  const lines = linesIn(verdicts);
  const faults = verdicts.flatMap((verdict) =>
    'fault' in verdict
      ? [
          {
            text: printDraft(verdict.draft, language, places),
            why: manyFaultText(verdict.fault, context),
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
  return preview({ drafts: placed, unclear: left }, context);
}

/** Saves the lines of a button: all of them, or none where one can't be saved any more. */
export async function saveMany({ drafts, left }: Many, context: Context): Promise<Answer> {
  const { actor, language } = context;
  const verdicts = await weighDrafts(drafts, context);
  for (const verdict of verdicts) {
    if (!('fault' in verdict)) continue;
    const why = manyFaultText(verdict.fault, context);
    if (verdict.fault.code === 'saved') throw new UserError(why);
    const line = printDraft(verdict.draft, language, loggingPlaces(actor));
    throw new UserError(texts[language].faults.lineOf(line, why));
  }
  const lines = linesIn(verdicts);
  for (const { row } of lines) await refuseLocked(row, context);
  const months = await monthsAfter(
    lines.map(({ row }) => row),
    context,
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
  context: Context,
  { elsewhere, names }: { readonly elsewhere?: string | undefined; readonly names?: Names | undefined } = {},
): Promise<Verdict[]> {
  const { actor, database, language, now } = context;
  const places = loggingPlaces(actor);
  const known = names ?? (await namesOfDrafts(drafts, context));
  const faults: Verdict[] = [];
  const rows = drafts.flatMap((draft): ManyRow[] => {
    const place = placeOf(draft, places) ?? places.find(({ key }) => key === elsewhere);
    if (place === undefined) throw new UserError(texts[language].faults.municipality);
    const ties = tiesOf(draft, place, known);
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

const manyFaultText = (fault: ManyFault, { language }: Context): string =>
  fault.code === 'day-full'
    ? manyTexts[language].dayFull(formatDay(fault.day, language), formatHours(fault.minutes))
    : faultText(fault, language);
