import { buttons, type Card, card, heading, paragraph } from '../../../../chat/card.ts';
import { mostAsked, whichCard } from '../../../../chat/which.ts';
import { button, choice } from '../../../../chat/wording.ts';
import { partText } from '../../../../domain/agreements/part-text.ts';
import { ownPart, type Part } from '../../../../domain/agreements/parties.ts';
import { quoted } from '../../../../grammar/quoted-title.ts';
import type { Language } from '../../../../language.ts';
import { trim } from '../../../../text.ts';
import { changesText } from '../../../turned.ts';
import { undo } from '../set/cards.ts';
import { settingTexts } from '../set/texts.ts';
import { texts } from '../texts.ts';
import { said } from '../texts-said.ts';
import type { Target } from './handlers-find.ts';
import { partTexts } from './texts.ts';

/** A target's part: another party's, or the municipality's own. */
export const partOf = ({ agreement, party }: Target): Part => party ?? ownPart(agreement);

/** How a target is named so that no other is meant. */
export function namingOf({ agreement, party, isOnly }: Target, language: Language): string {
  const name = party === undefined ? agreement.municipality.name : partyName(party.name);
  return isOnly ? name : `${name} ${partTexts[language].inside} ${quoted(agreement.name)}`;
}

/** A name of several words stands in quotes, so that none of them is taken for another. */
const partyName = (name: string): string => (/^[\p{L}\p{N}-]+$/u.test(name) ? name : quoted(name));

export const idOf = ({ agreement, party }: Target): string => party?.id ?? agreement.id;
export const nameOf = ({ agreement, party }: Target): string => party?.name ?? agreement.municipality.name;

/** What was said of parties, with what stood before, and the ways on. */
export function savedCard(
  title: string,
  changed: readonly { readonly before: Target; readonly after: Target }[],
  language: Language,
): Card {
  const words = texts[language];
  const told = changed.map(({ before, after }) => {
    const isNew = before.party?.isParty === false;
    const was = isNew ? '' : partText(partOf(before), language);
    const label = changed.length === 1 ? nameOf(after) : `${nameOf(after)} (${after.agreement.name})`;
    return changesText([[label, was]], [[label, partText(partOf(after), language) || words.isParty]]);
  });
  const [first] = changed;
  return card(
    heading(title),
    ...told.map((one) => paragraph(one)),
    buttons(
      ...(first === undefined || changed.length > 1
        ? []
        : [
            button(said.part, language, {
              label: settingTexts[language].buttons.change,
              value: { of: idOf(first.after), text: '' },
              rest: namingOf(first.after, language),
            }),
          ]),
      undo(language),
    ),
  );
}

/** Asks which party is meant, or in which of its agreements; `text` is what was said of it. */
export function whichPartCard(targets: readonly Target[], text: string, language: Language): Card {
  const words = partTexts[language];
  const names = [...new Set(targets.map(nameOf))];
  const [name = ''] = names;
  const rest = (naming: string) => trim(text === '' ? naming : `${naming}, ${text}`);
  const one = (target: Target) => ({
    label: names.length > 1 ? nameOf(target) : target.agreement.name,
    value: { of: idOf(target), text },
    rest: rest(namingOf(target, language)),
  });
  if (names.length > 1) {
    if (targets.length <= mostAsked) return whichCard(said.part, language, words.whose, targets.map(one));
    return card(
      paragraph(words.whose),
      choice(said.part, language, { label: words.whose, options: targets.map(one), rest: rest('…') }),
    );
  }
  const all = {
    label: words.inAll,
    value: { of: targets.map(idOf).join(','), text },
    rest: rest(`${partyName(name)} ${words.inside} ${words.all}`),
  };
  return whichCard(said.part, language, words.inWhich(name), [...targets.map(one), all]);
}
