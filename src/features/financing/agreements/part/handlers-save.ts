import { addDays, type Day, dayOf } from '../../../../calendar/days.ts';
import type { Change } from '../../../../change.ts';
import { type Answer, answer } from '../../../../chat/answer.ts';
import { read } from '../../../../chat/form/fields.ts';
import type { Values } from '../../../../chat/form/form.ts';
import { ownPart, type Part, partVersions } from '../../../../domain/agreements/parties.ts';
import { changedFrom } from '../../../../domain/agreements/versions.ts';
import { formatDay } from '../../../../format/dates.ts';
import { listed } from '../../../../text.ts';
import { UserError } from '../../../../user-error.ts';
import type { Context } from '../../../context.ts';

import { changedBy } from '../set/handlers-change-save.ts';
import { saveAgreements } from '../set/handlers-save.ts';
import { faultTexts } from '../set/texts-faults.ts';
import { partyChanges } from '../store-save.ts';
import { nameOf, partOf, savedCard } from './cards.ts';
import { type PartSaid, partForm } from './cards-form.ts';
import type { Target } from './handlers-find.ts';
import { partTexts } from './texts.ts';

const partNames = ['role', 'decidedOn', 'caseNumber', 'reservations', 'contact'] as const;

/** What is said of a part: what nobody speaks of stays as it is. */
const saidOf = (filled: PartSaid, names: readonly string[]): Partial<Part> =>
  Object.fromEntries(
    partNames.flatMap((name) => (names.includes(name) ? [[name, filled[name] ?? null]] : [])),
  );

/**
 * From when it holds: from the decision, where there is a new one, else from today; from the first day at the earliest,
 * and not from before what was said of the part last.
 */
function fromWhen(target: Target, { from }: PartSaid, part: Partial<Part>, today: Day): Day {
  if (from !== undefined) return from;
  const days = [part.decidedOn ?? today, target.agreement.start, saidSince(target)];
  return days.sort().at(-1) ?? today;
}

/** Since when the part is what it is; '' where it never was another. */
function saidSince({ agreement, party }: Target): string {
  const parts = party === undefined ? [...agreement.earlier, agreement].map(ownPart) : [];
  const last =
    party === undefined
      ? agreement.earlier.findLast((_, index) => !isSamePart(parts[index], parts[index + 1]))
      : party.earlier.at(-1);
  return last === undefined ? '' : addDays(last.until, 1);
}

const isSamePart = (one: Part | undefined, other: Part | undefined): boolean =>
  partNames.every((name) => one?.[name] === other?.[name]);

/** Saves what is said of parties, alike for all of them, or says what is wrong by field. */
export async function savePart(
  targets: readonly Target[],
  values: Values,
  names: readonly string[],
  context: Context,
): Promise<Answer | { readonly errors: Record<string, string> }> {
  const { language, now } = context;
  const faults = faultTexts[language];
  const given = read(partForm({ label: '', state: '' }, language), values);
  if ('errors' in given) return given;
  const { filled } = given;
  const { decidedOn = '' } = filled;
  const today = dayOf(now);
  if (decidedOn > today)
    return { errors: { decidedOn: faults.decidedAhead(formatDay(decidedOn, language)) } };
  const part = saidOf(filled, names);
  const changed = targets.flatMap((before) => {
    const isNew = before.party?.isParty === false;
    const own = partOf(before);
    const isOther = partNames.some((name) => name in part && part[name] !== own[name]);
    if (!isOther && !isNew) return [];
    return [
      { before, after: changedTarget(before, part, fromWhen(before, filled, part, today), filled, context) },
    ];
  });
  const [first] = changed;
  if (first === undefined) throw new UserError(faults.unchanged);
  const words = partTexts[language];
  const name = listed([...new Set(changed.map(({ after }) => nameOf(after)))], language);
  const title = first.before.party?.isParty === false ? words.added(name) : words.saved(name);
  return answer(savedCard(title, changed, language), await changesOf(changed, context));
}

function changedTarget(
  target: Target,
  part: Partial<Part>,
  from: Day,
  { reason }: PartSaid,
  context: Context,
): Target {
  const { agreement, party } = target;
  const by = changedBy(context, reason ?? null);
  if (party !== undefined)
    return { ...target, party: partVersions.changedFrom(party, { ...part, isParty: true }, from, by) };
  const { role, ...decision } = part;
  const terms = { ...decision, ...(role === undefined ? {} : { partyRole: role }) };
  return { ...target, agreement: changedFrom(agreement, terms, from, by) };
}

async function changesOf(
  changed: readonly { readonly before: Target; readonly after: Target }[],
  context: Context,
): Promise<Change[]> {
  const own = changed.filter(({ before }) => before.party === undefined);
  const { changes } = await saveAgreements(
    own.map(({ before }) => before.agreement),
    own.map(({ after }) => after.agreement),
    context,
  );
  const others = changed.flatMap(({ before, after }) => {
    const { agreement } = before;
    if (after.party === undefined || before.party === undefined) return [];
    const known = agreement.parties.filter(({ id }) => id === before.party?.id);
    return partyChanges(agreement, { before: known, after: [after.party] });
  });
  return [...changes, ...others];
}
