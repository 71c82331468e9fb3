import { type Day, dayOf } from '../../../../calendar/days.ts';
import { type Answer, ask } from '../../../../chat/answer.ts';
import { carrying, remainder, word } from '../../../../chat/button-value.ts';
import { openFilled, refill } from '../../../../chat/form/fields.ts';
import type { Values } from '../../../../chat/form/form.ts';
import { mostAsked, whichCard } from '../../../../chat/which.ts';
import { print } from '../../../../chat/wording.ts';
import { partyRoleNamed } from '../../../../domain/agreements/parties.ts';
import { findDay } from '../../../../grammar/days/days.ts';
import { takeQuoted } from '../../../../grammar/quoted-title.ts';
import { listed, shortened, trim, withoutEnd } from '../../../../text.ts';
import { UserError } from '../../../../user-error.ts';
import type { Context } from '../../../context.ts';
import { whichDayCard } from '../../../which-day.ts';

import { changedSince, merged, newestOf } from '../set/handlers-change-form.ts';
import { printTyped, type Reading, readTyped, refuseFaults } from '../set/parse.ts';
import { settingTexts } from '../set/texts.ts';
import { faultTexts } from '../set/texts-faults.ts';
import { said } from '../texts-said.ts';
import { idOf, nameOf, namingOf, partOf, whichPartCard } from './cards.ts';
import { partForm, valuesOf } from './cards-form.ts';
import { isAll, listTargets, loadTargets, namedTargets, type Target } from './handlers-find.ts';
import { newParty } from './handlers-new.ts';
import { savePart } from './handlers-save.ts';
import { partTexts } from './texts.ts';

/** Whose part a form tells, and the newest version of the agreement when it was opened. */
export const partState = carrying({ of: word, seen: remainder });

/** `avtale part [PART [i AVTALE]] [DAG] [, sak NR, forbehold …, kontakt …, rolle …]`: saved, or the form. */
export const partTyped = (text: string, context: Context): Promise<Answer> =>
  partPressed({ of: undefined, text }, context);

/** The same of parties that a button names. */
export async function partPressed(
  { of, text }: { readonly of: string | undefined; readonly text: string },
  context: Context,
): Promise<Answer> {
  const { language, now } = context;
  const reading = withRole(withDecision(readTyped(text, 'part', dayOf(now)), dayOf(now)));
  refuseFaults(reading, language);
  const { head, values, unsure } = reading;
  const typed = (own: Reading['values']) => printTyped({ head: '', values: own }, 'part', language);
  if (unsure !== undefined) {
    const whole = (day: Day) =>
      printTyped({ head, values: { ...values, [unsure.name]: day } }, 'part', language);
    return ask(
      whichDayCard(settingTexts[language].ask.whichDay, unsure.days, language, {
        wording: said.part,
        value: (day) => ({ of, text: whole(day) }),
        rest: whole,
      }),
    );
  }
  if (of !== undefined) return tell(await loadTargets(of, context), values, context);
  const fresh = /^(?:ny|nytt|new)(?:\s+(?:part|party))?(?:\s+|$)(.*)$/isu.exec(head);
  if (fresh !== null) return newParty(trim(fresh[1] ?? ''), values, context);
  const all = await listTargets(context);
  if (all.length === 0) throw new UserError(faultTexts[language].none(print(said.new, language)));
  if (head === '' || isAll(head)) return ask(whichPartCard(all, typed(values), language));
  const naming = namedTargets(takenWhole(head), all, context);
  if (naming === undefined) return askToAdd(head, values, all, context);
  if (naming.found.length === 1 || naming.isAll) return tell(naming.found, values, context);
  return ask(whichPartCard(naming.found, typed(values), language));
}

/** A name in quotes without them. */
function takenWhole(head: string): string {
  const taken = takeQuoted(head);
  return taken === undefined ? head : trim(`${taken.title} ${trim(taken.rest)}`);
}

/** The day of the decision may stand behind the name or the case, without a word before it. */
function withDecision(reading: Reading, today: Day): Reading {
  const { head, values } = reading;
  if (values.decidedOn !== undefined || reading.unsure?.name === 'decidedOn') return reading;
  const { caseNumber = '' } = values;
  const [, number = '', behind = ''] = /^(\S+)\s+(.+)$/su.exec(caseNumber) ?? [];
  const inCase = behind === '' ? undefined : findDay(behind, { today, leaning: 'past' });
  if (inCase?.kind === 'day' && trim(inCase.rest) === '')
    return { ...reading, values: { ...values, caseNumber: number, decidedOn: inCase.day } };
  const plain = head.replace(/[«"“„][^«»"“”„]{0,300}[»"”“]/gu, (one) => '·'.repeat(one.length));
  const found = findDay(plain, { today, leaning: 'past' });
  if (found.kind === 'none' || plain !== head) return reading;
  if (found.kind === 'impossible')
    return { ...reading, noDay: { name: 'decidedOn', said: shortened(head, 60) } };
  const rest = withoutEnd(trim(found.rest), ' ,;:.');
  if (found.kind === 'day') return { ...reading, head: rest, values: { ...values, decidedOn: found.day } };
  if (found.kind === 'choice')
    return { ...reading, head: rest, unsure: { name: 'decidedOn', days: found.days } };
  return reading;
}

/** `Husbanken: samarbeidspart` says the role without a word before it. */
function withRole(reading: Reading): Reading {
  const { head, values } = reading;
  const [, name = '', role = ''] = /^(.+?)\s*:\s*([^:]+)$/su.exec(head) ?? [];
  if (values.role !== undefined || partyRoleNamed(trim(role)) === undefined) return reading;
  return { ...reading, head: trim(name), values: { ...values, role: trim(role) } };
}

/** What words name that are no party may be a new one. */
function askToAdd(
  head: string,
  values: Reading['values'],
  all: readonly Target[],
  { language }: Context,
): Answer {
  const words = partTexts[language];
  const known = listed([...new Set(all.map(nameOf))], language);
  const name = shortened(takenWhole(head), 60);
  const whole = printTyped({ head: `${words.fresh} ${head}`, values }, 'part', language);
  const near = nearTo(takenWhole(head), all).slice(0, mostAsked - 1);
  const said_ = printTyped({ head: '', values }, 'part', language);
  const meant = near.map((target) => ({
    label: nameOf(target),
    value: { of: idOf(target), text: said_ },
    rest: [namingOf(target, language), said_].filter((one) => one !== '').join(', '),
  }));
  const add = { label: words.add(name), value: { of: undefined, text: whole }, rest: whole };
  const choices = [...meant, add];
  return ask(whichCard(said.part, language, words.unknown(name, known), choices));
}

/** The parties whose name begins with what was said: «Innlandet» may be the county of that name. */
const nearTo = (head: string, all: readonly Target[]): Target[] =>
  all.filter((one) => nameOf(one).toLowerCase().startsWith(head.toLowerCase()));

/** Says it of parties, or opens their form where nothing is said. */
async function tell(
  targets: readonly Target[],
  { form: isForm, ...own }: Reading['values'],
  context: Context,
): Promise<Answer> {
  const { language } = context;
  const [first] = targets;
  if (first === undefined) throw new UserError(faultTexts[language].gone);
  const values = { ...valuesOf(partOf(first)), ...own };
  if (isForm !== undefined || Object.keys(own).length === 0)
    return openFilled(
      partForm({ label: labelOf(targets, language), state: stateOf(targets) }, language),
      values,
    );
  const saved = await savePart(targets, values, Object.keys(own), context);
  if (!('errors' in saved)) return saved;
  throw new UserError([...new Set(Object.values(saved.errors))].join(' '));
}

const labelOf = (targets: readonly Target[], language: Context['language']): string => {
  const [first] = targets;
  if (first === undefined || targets.length > 1)
    return `${first === undefined ? '' : nameOf(first)} ${partTexts[language].inside} ${partTexts[language].all}`;
  return namingOf(first, language);
};

const stateOf = (targets: readonly Target[]): string =>
  partState.write({
    of: targets.map(idOf).join(','),
    seen: newestOf(targets.map(({ agreement }) => agreement)),
  });

/** The form of parties, handed in. Where somebody has changed the agreement since it was opened, that is shown first. */
export async function submitPart(
  values: Values,
  { of, seen }: { readonly of: string; readonly seen: string },
  context: Context,
): Promise<Answer> {
  const { language } = context;
  const targets = await loadTargets(of, context);
  const [first] = targets;
  if (first === undefined) throw new UserError(faultTexts[language].gone);
  const now = valuesOf(partOf(first));
  const [label, state] = [labelOf(targets, language), stateOf(targets)];
  const agreements = targets.map(({ agreement }) => agreement);
  const meanwhile = await changedSince(seen, agreements, context);
  if (meanwhile !== undefined) {
    const { then, intro } = meanwhile;
    const party = then.parties.find(({ id }) => id === first.party?.id);
    const old = valuesOf(partOf({ ...first, agreement: then, party }));
    const form = partForm({ label, state, intro }, language);
    return refill(form, merged(values, old, now), { reason: intro });
  }
  const names = Object.keys(now).filter((name) => (values[name] ?? '') !== now[name]);
  const saved = await savePart(targets, values, names, context);
  if (!('errors' in saved)) return saved;
  return refill(partForm({ label, state }, language), values, saved.errors);
}
