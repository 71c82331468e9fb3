import { v7 as uuid } from 'uuid';
import { type Day, dayOf } from '../../../../calendar/days.ts';
import { formatDay } from '../../../../calendar/format.ts';
import type { Change } from '../../../../change.ts';
import { carrying, remainder, word, wordOf } from '../../../../chat/carried.ts';
import { button } from '../../../../chat/command.ts';
import { type Answer, answer, ask } from '../../../../chat/feature.ts';
import { openFilled, read, refill } from '../../../../chat/form/fields.ts';
import type { Values } from '../../../../chat/form/form.ts';
import { whichCard } from '../../../../chat/which.ts';
import { agreementKindOf, templates } from '../../../../domain/agreements/templates.ts';
import { changedFrom, type Terms, termsOf, termsOn } from '../../../../domain/agreements/versions.ts';
import { findNames } from '../../../../domain/people.ts';
import { shortened, trim } from '../../../../text.ts';
import { UserError } from '../../../../user-error.ts';
import { whichDayCard } from '../../../cards-which-day.ts';
import type { Context } from '../../../context.ts';
import { changesText } from '../../../turned.ts';
import { comparedRows } from '../cards.ts';
import { type Agreement, isSame, listGoalIds } from '../store.ts';
import { partyChanges, renameChanges } from '../store-save.ts';
import { said } from '../texts-said.ts';
import { changedCard, listed, placesOf, sureCard, targetOf } from './cards.ts';
import { type ChangeSaid, changeForm, type SaidParty, valuesOf } from './cards-form.ts';
import { asGroup, findNamed, type Group, listOwn, load, pick } from './handlers.ts';
import { saveAgreements } from './handlers-save.ts';
import { printTyped, type Reading, readTyped, refuseFaults } from './parse.ts';
import { faultsOf, muchMoney } from './rules.ts';
import { settingTexts } from './texts.ts';
import { listedWords } from './texts-words.ts';

/** Which agreements a form changes, and the newest version that stood when it was opened. */
export const formState = carrying({
  agreement: word,
  extent: wordOf<'one' | 'all'>(['one', 'all']),
  seen: remainder,
});

/** `avtale endre [KOMMUNE|AVTALE] [, FELT VERDI …] [fra DAG] [fordi GRUNN]`: changed, or the form. */
export async function changeTyped(text: string, context: Context): Promise<Answer> {
  const { language } = context;
  const reading = readTyped(text, 'change', dayOf(context.now));
  const { head, ...said_ } = reading;
  const rest = printTyped({ head: '', values: said_.values }, 'change', language);
  refuseUnread(reading, await listOwn(context), context);
  const group = await pick(head, said.change, rest, context);
  return 'reply' in group ? group : changeOf(group, reading, context);
}

/** What stands behind a name that is no word for anything is told as such, and not as a name that nobody has. */
function refuseUnread({ head }: Reading, all: readonly Agreement[], context: Context): void {
  const { language } = context;
  try {
    findNamed(head, all, context);
  } catch (error) {
    const words = head.split(/\s+/u);
    const isNamed = words.slice(1).some((_, index) => {
      try {
        return findNamed(words.slice(0, index + 1).join(' '), all, context) !== undefined;
      } catch {
        return false;
      }
    });
    if (!isNamed) throw error;
    const known = listedWords('change', language);
    throw new UserError(settingTexts[language].faults.notRead(shortened(head, 60), known));
  }
}

type Target = { readonly agreement: string; readonly extent: 'one' | 'all'; readonly text: string };

/** The buttons that change agreements: with nothing said the form, else the change. */
export const changePressed = async ({ text, ...target }: Target, context: Context): Promise<Answer> =>
  changeOf(await load(target, context), readTyped(text, 'change', dayOf(context.now)), context);

async function changeOf(group: Group, reading: Reading, context: Context): Promise<Answer> {
  const { language } = context;
  const { ask: asks } = settingTexts[language];
  const { values: typed, unsure } = reading;
  refuseFaults(reading, language);
  if (unsure !== undefined) {
    const again = (day: Day) => again_(group, { ...typed, [unsure.name]: day }, language);
    return ask(
      whichDayCard(asks.whichDay, unsure.days, language, {
        wording: said.change,
        value: (day) => again(day).value,
        rest: (day) => again(day).rest,
      }),
    );
  }
  const { sure, form: isForm, ...own } = typed;
  const values = { ...valuesOf(group[0], language), ...own };
  const form = changeForm({ label: targetOf(group).typed, state: stateOf(group) }, language);
  if (isForm !== undefined || Object.keys(own).length === 0) return openFilled(form, values);
  const names = Object.keys(own);
  const saved = await change(group, values, { names, isSure: sure !== undefined }, context);
  if (!('errors' in saved)) return saved;
  throw new UserError([...new Set(Object.values(saved.errors))].join(' '));
}

/** What a button does that changes agreements by more or other words. */
function again_(group: Group, values: Readonly<Record<string, string>>, language: Context['language']) {
  const { agreement, extent, typed } = targetOf(group);
  const text = printTyped({ head: '', values }, 'change', language);
  return { value: { agreement, extent, text }, rest: trim(`${typed}, ${text}`) };
}

/** The moment at which agreements were changed last; '' where they never were. */
const newestOf = (group: Group): string =>
  group
    .flatMap(({ earlier }) => earlier.map(({ changedAt }) => changedAt.toISOString()))
    .sort()
    .at(-1) ?? '';

function stateOf(group: Group): string {
  const { agreement, extent } = targetOf(group);
  return formState.write({ agreement, extent, seen: newestOf(group) });
}

/** The form of changed agreements, handed in. Where somebody has changed them since it was opened, that is shown first. */
export async function submitChange(
  values: Values,
  { seen, ...target }: { readonly agreement: string; readonly extent: 'one' | 'all'; readonly seen: string },
  context: Context,
): Promise<Answer> {
  const { database, language, now } = context;
  const group = await load(target, context);
  const { typed: label } = targetOf(group);
  const [first] = group;
  const own = valuesOf(first, language);
  const isLater = ({ changedAt }: { readonly changedAt: Date }) => changedAt.toISOString() > seen;
  const meanwhile = group.find(({ earlier }) => earlier.some(isLater));
  if (meanwhile !== undefined) {
    const later = meanwhile.earlier
      .filter(isLater)
      .toSorted((a, b) => a.changedAt.getTime() - b.changedAt.getTime());
    const then = { ...meanwhile, ...(later[0] && termsOf(later[0])) };
    const names = await findNames(
      database,
      later.map(({ changedById }) => changedById),
    );
    const facing = { language, today: dayOf(now) };
    const what = changesText(comparedRows(then, facing), comparedRows(meanwhile, facing));
    const intro = settingTexts[language].faults.changedMeanwhile(listed([...names.values()], language), what);
    const form = changeForm({ label, state: stateOf(group), intro }, language);
    // What the second left alone is as the first has it.
    const old = valuesOf(then, language);
    const merged = Object.entries(values).map(([name, value]) => [
      name,
      value === old[name] ? own[name] : value,
    ]);
    return refill(form, Object.fromEntries(merged), { reason: intro });
  }
  const names = Object.keys(own).filter((name) => (values[name] ?? '') !== own[name]);
  const saved = await change(group, values, { names, isSure: false }, context);
  if (!('errors' in saved)) return saved;
  return refill(changeForm({ label, state: stateOf(group) }, language), values, saved.errors);
}

const termNames = ['noticeMonths', 'grantPerYear', 'ownFinancingPerYear', 'grantShare'] as const;

const daysIn = ({ start, end = start, maxEnd = end }: ChangeSaid) => ({ start, end, maxEnd });

/** The terms that a form says. */
const termsIn = (filled: ChangeSaid): Omit<Terms, 'noticeLetterOn'> => ({
  ...daysIn(filled),
  ...(Object.fromEntries(termNames.map((name) => [name, filled[name] ?? 0])) as Pick<
    Terms,
    (typeof termNames)[number]
  >),
  countsGrantHours: filled.grantHours === 'network' ? null : filled.grantHours === 'yes',
});

/** Changes agreements alike, asks what is unclear, or says what is wrong by field. */
async function change(
  group: Group,
  values: Values,
  { names, isSure }: { readonly names: readonly string[]; readonly isSure: boolean },
  context: Context,
): Promise<Answer | { readonly errors: Record<string, string> }> {
  const { language, now, actor } = context;
  const today = dayOf(now);
  const words = settingTexts[language];
  const [first] = group;
  const given = read(changeForm({ label: '', state: '' }, language), values);
  if ('errors' in given) return given;
  const { filled } = given;
  const wanted = Object.entries(termsIn(filled)) as [keyof Terms, Terms[keyof Terms]][];
  // What nobody speaks of is said of none of them: several that are bound by one can have money of their own.
  const spoken = new Set(names.map((name) => (name === 'grantHours' ? 'countsGrantHours' : name)));
  const then = filled.from === undefined ? first : termsOn(first, filled.from);
  const terms = Object.fromEntries(
    wanted.filter(([name, value]) => spoken.has(name) && (value !== first[name] || value !== then[name])),
  ) as Partial<Terms>;
  const isEndMoved = terms.end !== undefined && first.noticeLetterOn !== null;
  const changes_: Partial<Terms> = isEndMoved ? { ...terms, noticeLetterOn: null } : terms;
  const all = await listOwn(context);
  for (const one of group) {
    const errors = faultsOf(
      { ...one, ...terms },
      [one],
      all.filter(({ networkId }) => networkId === one.networkId),
      language,
    );
    if (Object.keys(errors).length > 0) return { errors };
  }
  const kind = agreementKindOf(first.kind ?? first.networkKind);
  const usual = usualOf(first, kind && templates[kind]);
  const much = isSure ? undefined : muchMoney(terms, usual, language);
  if (much !== undefined) {
    const kept = changedValues(values, first, language);
    return ask(
      sureCard(
        much,
        said.change,
        [
          again_(group, { ...kept, sure: 'yes' }, language),
          again_(group, { ...kept, form: 'yes' }, language),
        ],
        language,
      ),
    );
  }
  const from = filled.from ?? fromWhen(first, terms, today);
  if (from === undefined) return askFrom(group, values, context);
  const hasTerms = Object.keys(terms).length > 0;
  const part = partIn(filled, first);
  // All that are bound by an agreement have its name.
  const siblings =
    part.name === undefined ? [] : all.filter((one) => isSame(one, first) && !group.includes(one));
  const others = siblings.map((one) => ({ ...one, called: part.name ?? null, name: part.name ?? one.name }));
  const after = group.map((one): Agreement => {
    const by = { id: uuid(), changedById: actor.id, changedAt: now, reason: filled.reason ?? null };
    const held = hasTerms ? changedFrom(one, changes_, from, by) : one;
    const called = part.name === undefined ? held.called : part.name;
    return { ...held, called, name: called ?? one.networkName, own: { ...one.own, ...part.own } };
  });
  const changed = asGroup(after);
  if (changed === undefined) return { errors: {} };
  const parties = partiesAfter(first, filled.parties ?? [], uuid);
  const saved = await saveAgreements([...group, ...siblings], [...changed, ...others], context);
  const changes: Change[] = [
    ...saved.changes,
    ...renameChanges(first, changed[0], await listGoalIds(context.database, first)),
    ...partyChanges(changed[0], { before: first.parties, after: parties }),
  ];
  if (changes.length === 0) throw new UserError(words.faults.unchanged);
  const shown = asGroup(changed.map((one) => ({ ...one, parties }))) ?? changed;
  const isFromStart = from <= first.start;
  const more =
    hasTerms && !isFromStart
      ? [
          button(said.change, language, {
            label: words.buttons.fromStart,
            ...again_(group, { ...changedValues(values, first, language), from: first.start }, language),
          }),
        ]
      : [];
  const held = hasTerms && !isFromStart ? [words.inForceFrom(formatDay(from, language))] : [];
  const lines = [...held, ...saved.lines];
  const title = words.changed(placesOf(changed, language));
  const [was = [], is = []] = [group, shown].map((both) =>
    both.map((one) => ({ ...one, ...termsOn(one, from) })),
  );
  return answer(changedCard(title, was, asGroup(is) ?? shown, { lines, more, language, today }), changes);
}

/** What is usual of an amount: the template's, else what the agreement says. */
const usualOf = (
  own: Agreement,
  template: Pick<Terms, 'grantPerYear' | 'ownFinancingPerYear'> | undefined,
): Pick<Terms, 'grantPerYear' | 'ownFinancingPerYear'> => ({
  grantPerYear: template?.grantPerYear || own.grantPerYear,
  ownFinancingPerYear: template?.ownFinancingPerYear || own.ownFinancingPerYear,
});

/** From when a change holds where nobody has said it: today, or from the beginning; unknown after the end. */
function fromWhen({ start, end }: Agreement, terms: Partial<Terms>, today: Day): Day | undefined {
  if (terms.start !== undefined) return terms.start < start ? terms.start : start;
  if (today <= start) return start;
  if (today <= end) return today;
  return Object.keys(terms).some((name) => name !== 'maxEnd' && name !== 'end') ? undefined : end;
}

/** Asks from when a change of an agreement holds that has ended. */
function askFrom(group: Group, values: Values, { language }: Context): Answer {
  const [first] = group;
  const words = settingTexts[language];
  const kept = { ...changedValues(values, first, language), from: first.start };
  const choices = [{ label: words.buttons.fromStart, ...again_(group, kept, language) }];
  return ask(whichCard(said.change, language, words.ask.whenEnded(formatDay(first.end, language)), choices));
}

/** The values that are other than an agreement's own, as they are typed again. */
const changedValues = (
  values: Values,
  own: Agreement,
  language: Context['language'],
): Record<string, string> => {
  const before = valuesOf(own, language);
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) =>
      value === undefined || value === '' || value === before[name] ? [] : [[name, value]],
    ),
  );
};

/** The municipality's own part, and the name, where a form says them otherwise. */
function partIn(filled: ChangeSaid, { own, called }: Agreement) {
  const { decidedOn = null, caseNumber = null, reservations = null, contact = null, name = null } = filled;
  const said_ = { decidedOn, caseNumber, reservations, contact };
  const different = Object.entries(said_).filter(([key, value]) => value !== own[key as keyof typeof said_]);
  return { own: Object.fromEntries(different), name: name === called || name === null ? undefined : name };
}

/** The other parties as a form says them: those of the same name keep what else is known of them. */
function partiesAfter({ parties }: Agreement, wanted: readonly SaidParty[], makeId: () => string) {
  return wanted.map(({ name, role }) => {
    const known = parties.find((one) => one.name === name);
    const none = { decidedOn: null, caseNumber: null, reservations: null, contact: null };
    return { ...none, ...known, id: known?.id ?? makeId(), name, role };
  });
}
