import { v7 as uuid } from 'uuid';
import { type Day, dayOf } from '../../../../calendar/days.ts';
import type { Change } from '../../../../change.ts';
import { type Answer, answer, ask } from '../../../../chat/answer.ts';
import { read } from '../../../../chat/form/fields.ts';
import type { Values } from '../../../../chat/form/form.ts';
import { whichCard } from '../../../../chat/which.ts';
import { button } from '../../../../chat/wording.ts';
import { noPart, partVersions } from '../../../../domain/agreements/parties.ts';
import { agreementKindOf, templates } from '../../../../domain/agreements/templates.ts';
import { type ChangedBy, changedFrom, type Terms, termsOn } from '../../../../domain/agreements/versions.ts';
import { formatDay } from '../../../../format/dates.ts';
import { trim } from '../../../../text.ts';
import { UserError } from '../../../../user-error.ts';
import type { Context } from '../../../context.ts';
import { type Agreement, agreementAsOf, isSame, listGoalIds } from '../store.ts';
import { partyChanges, renameChanges } from '../store-save.ts';
import { said } from '../texts-said.ts';
import { changedCard, countOf, placesOf, sureCard, targetOf } from './cards.ts';
import { type ChangeSaid, changeForm, valuesOf } from './cards-form.ts';
import { type Group, listOwn } from './handlers.ts';
import { readGuard, saveAgreements } from './handlers-save.ts';
import { printTyped } from './parse.ts';
import { faultsOf, muchMoney, nameFault, partiesAfter, shareFaults } from './rules.ts';
import { settingTexts } from './texts.ts';
import { faultTexts } from './texts-faults.ts';

/** What a button does that changes agreements by more or other words. */
export function changeAgain(
  group: Group,
  values: Readonly<Record<string, string>>,
  language: Context['language'],
) {
  const { agreement, extent, typed } = targetOf(group, language);
  const text = printTyped({ head: '', values }, 'change', language);
  return { value: { agreement, extent, text }, rest: trim(`${typed}, ${text}`) };
}

/** Who changes something, now. */
export const changedBy = ({ actor, now }: Context, reason: string | null = null): ChangedBy => ({
  ...{ id: uuid(), changedById: actor.id, changedAt: now, reason },
});

const termNames = ['noticeMonths', 'grantPerYear', 'ownFinancingPerYear', 'grantShare'] as const;
const partNames = ['decidedOn', 'caseNumber', 'reservations', 'contact'] as const;

const daysIn = ({ start, end = start, maxEnd = end }: ChangeSaid) => ({ start, end, maxEnd });

/** The terms that a form says. */
const termsIn = (filled: ChangeSaid): Partial<Terms> => ({
  ...daysIn(filled),
  ...Object.fromEntries(termNames.map((name) => [name, filled[name] ?? 0])),
  countsGrantHours: filled.grantHours === 'network' ? null : filled.grantHours === 'yes',
  ...Object.fromEntries(partNames.map((name) => [name, filled[name] ?? null])),
});

/**
 * The terms that are said otherwise. What nobody speaks of is said of none of them: several that are bound by one can
 * have money of their own.
 */
function saidOtherwise(filled: ChangeSaid, names: readonly string[], first: Agreement): Partial<Terms> {
  const wanted = Object.entries(termsIn(filled)) as [keyof Terms, Terms[keyof Terms]][];
  const spoken = new Set(names.map((name) => (name === 'grantHours' ? 'countsGrantHours' : name)));
  const then = filled.from === undefined ? first : termsOn(first, filled.from);
  return Object.fromEntries(
    wanted.filter(([name, value]) => spoken.has(name) && (value !== first[name] || value !== then[name])),
  );
}

type Wanted = { readonly names: readonly string[]; readonly isSure: boolean };

/** Changes agreements alike, asks what is unclear, or says what is wrong by field. */
export async function change(
  group: Group,
  values: Values,
  { names, isSure }: Wanted,
  context: Context,
): Promise<Answer | { readonly errors: Record<string, string> }> {
  const { language, now } = context;
  const [first] = group;
  const given = read(changeForm({ label: '', state: '' }, language), values);
  if ('errors' in given) return given;
  const { filled } = given;
  const terms = saidOtherwise(filled, names, first);
  const guard = await readGuard(first.networkId, context);
  const all = await listOwn(context);
  const name = nameFault(filled.name, first, all, language);
  if (name !== undefined) return { errors: { name } };
  for (const one of group) {
    const own = all.filter(({ networkId }) => networkId === one.networkId);
    const after = { ...one, ...terms };
    const isMoney = terms.grantPerYear !== undefined || terms.grantShare !== undefined;
    const errors = {
      ...faultsOf(after, [one], own, context),
      ...(isMoney ? shareFaults(after, language) : {}),
    };
    if (Object.keys(errors).length > 0) return { errors };
  }
  const much = isSure ? undefined : muchMoney(terms, usualOf(first), language);
  if (much !== undefined) {
    const kept = changedValues(values, first, language);
    const [yes, no] = [{ sure: 'yes' }, { form: 'yes' }].map((flag) =>
      changeAgain(group, { ...kept, ...flag }, language),
    );
    if (yes !== undefined && no !== undefined) return ask(sureCard(much, said.change, [yes, no], language));
  }
  const from = filled.from ?? fromWhen(first, terms, dayOf(now));
  if (from === undefined) return askFrom(group, values, context);
  const kept = changedValues(values, first, language);
  return save(group, { filled, terms, from, kept, guard }, all, context);
}

type Changing = {
  readonly filled: ChangeSaid;
  readonly terms: Partial<Terms>;
  readonly from: Day;
  /** What was said, as it is typed again. */
  readonly kept: Readonly<Record<string, string>>;
  readonly guard: Change;
};

async function save(
  group: Group,
  { filled, terms, from, kept, guard }: Changing,
  all: readonly Agreement[],
  context: Context,
): Promise<Answer> {
  const { language, now } = context;
  const words = settingTexts[language];
  const [first] = group;
  const name = filled.name === first.called ? undefined : filled.name;
  // All that are bound by an agreement have its name.
  const siblings =
    name === undefined
      ? []
      : all.filter((one) => isSame(one, first) && !group.some(({ id }) => id === one.id));
  const others = siblings.map((one) => ({ ...one, called: name ?? null, name: name ?? one.name }));
  const hasTerms = Object.keys(terms).length > 0;
  const isEndMoved = terms.end !== undefined && first.noticeLetterOn !== null;
  const reason = filled.reason ?? null;
  const changeOne = (one: Agreement): Agreement => {
    const moved: Partial<Terms> = isEndMoved ? { ...terms, noticeLetterOn: null } : terms;
    const held = hasTerms ? changedFrom(one, moved, from, changedBy(context, reason)) : one;
    const called = name ?? held.called;
    return { ...held, called, name: called ?? one.networkName };
  };
  const parties = partiesAfter(first.parties, filled.parties ?? [], (party, standing) =>
    partVersions.changedFrom(party, standing, from, changedBy(context, reason)),
  );
  const [changed, ...more]: Group = [changeOne(first), ...group.slice(1).map(changeOne)];
  const saved = await saveAgreements([...group, ...siblings], [changed, ...more, ...others], context, guard);
  const changes = [
    ...saved.changes,
    ...renameChanges(first, changed, await listGoalIds(context.database, first)),
    ...partyChanges(changed, { before: first.parties, after: parties }),
  ];
  if (changes.length === 0) throw new UserError(faultTexts[language].unchanged);
  const isLater = hasTerms && from > first.start;
  const fromStart = isLater
    ? [
        button(said.change, language, {
          label: words.buttons.fromStart,
          ...changeAgain(group, { ...kept, from: first.start }, language),
        }),
      ]
    : [];
  const touched = [changed, ...more, ...others];
  const held = isLater ? [words.inForceFrom(formatDay(from, language))] : [];
  const on = (one: Agreement) => agreementAsOf({ ...one, parties }, from);
  return answer(
    changedCard(
      words.changed(placesOf(touched, language), countOf(touched)),
      group.map((one) => agreementAsOf(one, from)),
      [on(changed), ...more.map(on)],
      { lines: [...held, ...saved.lines], more: fromStart, language, today: dayOf(now) },
    ),
    changes,
  );
}

/** What is usual of an amount: the template's, else what the agreement says. */
function usualOf(own: Agreement): Pick<Terms, 'grantPerYear' | 'ownFinancingPerYear'> {
  const kind = agreementKindOf(own.kind ?? own.networkKind);
  const template = kind && templates[kind];
  return {
    grantPerYear: template?.grantPerYear || own.grantPerYear,
    ownFinancingPerYear: template?.ownFinancingPerYear || own.ownFinancingPerYear,
  };
}

/**
 * From when a change holds where nobody has said it: today, or from the beginning. After the end it is unknown of what is
 * reckoned with; who is a party of it holds from today even then.
 */
function fromWhen({ start, end }: Agreement, terms: Partial<Terms>, today: Day): Day | undefined {
  if (terms.start !== undefined) return terms.start < start ? terms.start : start;
  if (today <= start) return start;
  const names = Object.keys(terms).filter((name) => !(name in noPart));
  if (today <= end || names.length === 0) return today;
  return names.some((name) => name !== 'maxEnd' && name !== 'end') ? undefined : end;
}

/** Asks from when a change of an agreement holds that has ended. */
function askFrom(group: Group, values: Values, { language }: Context): Answer {
  const [first] = group;
  const words = settingTexts[language];
  const kept = { ...changedValues(values, first, language), from: first.start };
  const choices = [{ label: words.buttons.fromStart, ...changeAgain(group, kept, language) }];
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
