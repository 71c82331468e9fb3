import { dayOf } from '../../../../calendar/days.ts';
import type { Answer } from '../../../../chat/answer.ts';
import { carrying, remainder, word } from '../../../../chat/button-value.ts';
import { digestsOf } from '../../../../chat/form/digests.ts';
import { refill } from '../../../../chat/form/fields.ts';
import type { Values } from '../../../../chat/form/form.ts';
import { partVersions } from '../../../../domain/agreements/parties.ts';
import { type ChangedBy, termsOf } from '../../../../domain/agreements/versions.ts';
import { findNames } from '../../../../domain/people.ts';
import { listed } from '../../../../text.ts';
import type { Context } from '../../../context.ts';
import { changesText } from '../../../turned.ts';
import { comparedRows } from '../cards-body.ts';
import type { Agreement } from '../store.ts';
import { anExtent } from '../texts-said.ts';
import { targetOf } from './cards.ts';
import { changeForm, valuesOf } from './cards-form.ts';
import { type Group, load, type Target } from './handlers.ts';
import { change } from './handlers-change-save.ts';
import { faultTexts } from './texts-faults.ts';

/** Which agreements a form changes, and the newest version and the digest of the name that stood when it was opened. */
export const formState = carrying({
  agreement: word,
  extent: anExtent,
  called: word,
  seen: remainder,
});

/** All that was made of an agreement's earlier versions and its parties'. */
const madeOf = ({ earlier, parties }: Agreement): ChangedBy[] => [
  ...earlier,
  ...parties.flatMap((party) => party.earlier),
];

/** The moment at which agreements or their parties were changed last; '' where they never were. */
export const newestOf = (agreements: readonly Agreement[]): string =>
  agreements
    .flatMap((one) => madeOf(one).map(({ changedAt }) => changedAt.toISOString()))
    .sort()
    .at(-1) ?? '';

const digestOf = (name: string | null): string => digestsOf({ name: name ?? '' }).join('');

/** What stands in the form that changes agreements. */
export function stateOf(group: Group, language: Context['language']): string {
  const { agreement, extent } = targetOf(group, language);
  return formState.write({ agreement, extent, called: digestOf(group[0].called), seen: newestOf(group) });
}

const firstAfter = <One extends ChangedBy>(versions: readonly One[], seen: string): One | undefined =>
  versions
    .filter(({ changedAt }) => changedAt.toISOString() > seen)
    .toSorted((a, b) => a.changedAt.getTime() - b.changedAt.getTime())[0];

/** What somebody has changed of agreements since a form was opened: as it stood then, and what is told of it. */
export async function changedSince(
  seen: string,
  agreements: readonly Agreement[],
  { database, language, now }: Context,
): Promise<{ readonly then: Agreement; readonly intro: string } | undefined> {
  const changed = agreements.find((one) => firstAfter(madeOf(one), seen) !== undefined);
  if (changed === undefined) return undefined;
  const old = firstAfter(changed.earlier, seen);
  const then = {
    ...{ ...changed, ...(old && termsOf(old)) },
    parties: changed.parties.map((party) => {
      const was = firstAfter(party.earlier, seen);
      return { ...party, ...(was && partVersions.of(was)) };
    }),
  };
  const later = madeOf(changed).filter(({ changedAt }) => changedAt.toISOString() > seen);
  const names = await findNames(
    database,
    later.map(({ changedById }) => changedById),
  );
  const facing = { language, today: dayOf(now) };
  const what = changesText(comparedRows(then, facing), comparedRows(changed, facing));
  return { then, intro: faultTexts[language].changedMeanwhile(listed([...names.values()], language), what) };
}

/** What the second of two leaves alone is as the first has it. */
export const merged = (values: Values, then: Values, now: Values): Values =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, value === then[name] ? now[name] : value]),
  );

/** The form of changed agreements, handed in. Where somebody has changed them since it was opened, that is shown first. */
export async function submitChange(
  submitted: Values,
  {
    seen,
    called,
    ...target
  }: Pick<Target, 'agreement' | 'extent'> & {
    readonly seen: string;
    readonly called: string;
  },
  context: Context,
): Promise<Answer> {
  const { language } = context;
  const group = await load(target, context);
  const { typed: label } = targetOf(group, language);
  const own = valuesOf(group[0], language);
  const isRenamed = digestOf(group[0].called) !== called;
  const isOwnName = digestOf(submitted.name ?? '') !== called && submitted.name !== own.name;
  // A name that was left alone is the one that somebody else has given it.
  const values = isRenamed && !isOwnName ? { ...submitted, name: own.name } : submitted;
  const meanwhile = await changedSince(seen, group, context);
  if (meanwhile !== undefined) {
    const { then, intro } = meanwhile;
    const form = changeForm({ label, state: stateOf(group, language), intro }, language);
    return refill(form, merged(values, valuesOf(then, language), own), { reason: intro });
  }
  if (isRenamed && isOwnName) {
    const form = changeForm({ label, state: stateOf(group, language) }, language);
    return refill(form, values, { name: faultTexts[language].renamedMeanwhile(group[0].name) });
  }
  const names = Object.keys(own).filter((name) => (values[name] ?? '') !== own[name]);
  const saved = await change(group, values, { names, isSure: false }, context);
  if (!('errors' in saved)) return saved;
  return refill(changeForm({ label, state: stateOf(group, language) }, language), values, saved.errors);
}
