import { v7 as uuid } from 'uuid';
import { dayOf } from '../../../../calendar/days.ts';
import { type Answer, ask } from '../../../../chat/answer.ts';
import { whichCard } from '../../../../chat/which.ts';
import { print } from '../../../../chat/wording.ts';
import { isNamedAs, noPart } from '../../../../domain/agreements/parties.ts';
import { quoted, takeQuoted } from '../../../../grammar/quoted-title.ts';
import { trim, withoutEnd } from '../../../../text.ts';
import { UserError } from '../../../../user-error.ts';
import type { Context } from '../../../context.ts';
import { targetOf } from '../set/cards.ts';
import { findNamed, type Group, groupsOf, listOwn } from '../set/handlers.ts';
import { printTyped, type Reading } from '../set/parse.ts';
import { faultTexts } from '../set/texts-faults.ts';
import type { Agreement } from '../store.ts';
import { newParty as partyOf } from '../store-save.ts';
import { said } from '../texts-said.ts';
import { valuesOf } from './cards-form.ts';
import { isAll, type Target } from './handlers-find.ts';
import { savePart } from './handlers-save.ts';
import { partTexts } from './texts.ts';

/** `avtale part ny NAVN [i AVTALE] [, rolle …]`: a new party; in which agreement is asked where several stand. */
export async function newParty(words: string, values: Reading['values'], context: Context): Promise<Answer> {
  const { language, now } = context;
  const texts = partTexts[language];
  const all = await listOwn(context);
  if (all.length === 0) throw new UserError(faultTexts[language].none(print(said.new, language)));
  const groups = groupsOf(all, dayOf(now));
  const { name, meant } = partedAt(words, all, groups, context);
  if (name === '') {
    const example = `${texts.fresh} Husbanken ${texts.inside} ${groups[0]?.[0].municipality.name ?? ''}`;
    throw new UserError(texts.sayWhom(print(said.part, language, example)));
  }
  const own = meant ?? groups;
  if (meant === undefined && own.length > 1) return ask(inWhichCard(name, own, values, language));
  const { form: _, ...given } = values;
  const saved = await savePart(
    own.map(([agreement]) => freshTarget(name, agreement)),
    { ...valuesOf(noPart), ...given },
    Object.keys(given),
    context,
  );
  if (!('errors' in saved)) return saved;
  throw new UserError([...new Set(Object.values(saved.errors))].join(' '));
}

/** Somebody who isn't a party yet, or was one before. */
function freshTarget(name: string, agreement: Agreement): Target {
  const known = agreement.parties.find((one) => isNamedAs(one, { name }));
  return {
    agreement,
    party: known ?? { ...partyOf({ id: uuid(), name, role: null }), isParty: false },
    isOnly: true,
  };
}

/** The name of the new party, and the agreements that are named behind it. */
function partedAt(
  words: string,
  all: readonly Agreement[],
  groups: readonly Group[],
  context: Context,
): { readonly name: string; readonly meant: readonly Group[] | undefined } {
  const taken = takeQuoted(words);
  const whole = withoutEnd(taken?.title ?? words, ' ,;:.').slice(0, 200);
  const ends = [...words.matchAll(/\s(?:i|for|til|in|of|to)\s+(?=\S)/giu)].map(({ index, 0: lead }) => ({
    name: taken === undefined ? trim(words.slice(0, index)).slice(0, 200) : whole,
    agreement: words.slice(index + lead.length),
  }));
  for (const { name, agreement } of taken === undefined ? ends : ends.slice(-1)) {
    if (isAll(agreement)) return { name, meant: groups };
    try {
      const found = findNamed(agreement, all, context);
      if (found !== undefined) return { name, meant: onceEach(found) };
    } catch {
      // «Arbeids- og velferdsetaten i Trøndelag» names no agreement: it is all the party's name.
    }
  }
  return { name: whole, meant: undefined };
}

/** Of an agreement that is found by its name and by a municipality's, one. */
const onceEach = (groups: readonly Group[]): Group[] =>
  groups.filter(([one], index) => groups.findIndex(([other]) => other.called === one.called) === index);

function inWhichCard(
  name: string,
  groups: readonly Group[],
  values: Reading['values'],
  language: Context['language'],
) {
  const words = partTexts[language];
  const whole = (agreement: string) =>
    printTyped(
      { head: `${words.fresh} ${quoted(name)} ${words.inside} ${agreement}`, values },
      'part',
      language,
    );
  const choice = (label: string, rest: string) => ({ label, value: { of: undefined, text: rest }, rest });
  return whichCard(said.part, language, words.whereNew(name), [
    ...groups.map((group) => {
      const { label, typed } = targetOf(group, language);
      return choice(label, whole(typed));
    }),
    choice(words.inAll, whole(words.all)),
  ]);
}
