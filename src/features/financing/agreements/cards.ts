import type { Day } from '../../../calendar/days.ts';
import { buttons, type Card, card, type Element, heading, paragraph } from '../../../chat/card.ts';
import { button, choice } from '../../../chat/wording.ts';
import { missingAgreement } from '../../../domain/money/missing-agreement.ts';
import type { Scope } from '../../../domain/places.ts';
import { formatDate, formatDay } from '../../../format/dates.ts';
import { quoted } from '../../../grammar/quoted-title.ts';
import type { Language } from '../../../language.ts';
import { bodyOf, type Reader } from './cards-body.ts';
import { partTexts } from './part/texts.ts';
import { type Agreement, agreementAsOf, partiesOf } from './store.ts';
import { texts } from './texts.ts';
import { said } from './texts-said.ts';

/** So many agreements stand on one card. */
const mostShown = 6;

/** A municipality's agreements, the first one first; where there is none, that nobody has entered it. */
export function agreementsCard(agreements: readonly Agreement[], scope: Scope, reader: Reader): Card {
  const { language, coordinators, maySet } = reader;
  const { label } = scope;
  if (agreements.length > 0)
    return card(
      ...agreements.flatMap((agreement) => [...elementsOf(agreement, reader), ...ways(agreement, reader)]),
    );
  if (maySet)
    return card(
      paragraph(missingAgreement(label, undefined, language)),
      buttons(enterButton(scope, label, language)),
    );
  return card(paragraph(missingAgreement(label, coordinators, language)));
}

/** The way to enter a municipality's agreement. */
export const enterButton = ({ networkId }: Scope, place: string, language: Language) =>
  button(said.new, language, {
    label: texts[language].enter(place),
    value: { networkId, text: place },
    rest: place,
  });

/** The agreements of which somebody's organisation is a party, each with the municipalities that it binds. */
export const partyCard = (agreements: readonly Agreement[], reader: Reader): Card =>
  card(...agreements.slice(0, mostShown).flatMap((one) => elementsOf(one, reader)));

/** An agreement as it stood on a day. */
export function thenCard(agreement: Agreement, day: Day, reader: Reader): Card {
  const { language } = reader;
  const then = agreementAsOf(agreement, day);
  const [title, ...others] = elementsOf(then, { ...reader, today: day, gatherings: undefined });
  return card(
    title ?? heading(then.name),
    paragraph(texts[language].asOf(formatDay(day, language))),
    ...others,
  );
}

function elementsOf(agreement: Agreement, reader: Reader): Element[] {
  const { language, today } = reader;
  const words = texts[language];
  const { name, start, end } = agreement;
  const day = (which: Day) => formatDay(which, language);
  return [
    heading(name),
    ...(today < start ? [paragraph(words.begins(day(start)))] : []),
    ...(today > end ? [paragraph(words.ended(day(end)))] : []),
    ...bodyOf(agreement, reader),
  ];
}

/** The list of an agreement's parties, each a way to what is known of its decision and contact. */
const partyChoice = (agreement: Agreement, language: Language): Element => {
  const { id, municipality, name, isOnly } = agreement;
  const which = isOnly ? municipality.name : quoted(name);
  return choice(said.part, language, {
    label: texts[language].partOf,
    options: [{ id, name: municipality.name }, ...partiesOf(agreement)].map(({ id: of, name: label }) => ({
      ...{ label, value: { of, text: '' } },
    })),
    rest: `… ${partTexts[language].inside} ${which}`,
  });
};

/** What a coordinator does next with an agreement. */
function ways(agreement: Agreement, { language, maySet, today }: Reader): Element[] {
  const { id, municipality, end, maxEnd, noticeLetterOn } = agreement;
  if (!maySet) return [];
  const words = texts[language];
  const target = { agreement: id, extent: 'one' } as const;
  const { name } = municipality;
  const until = `${words.until} ${maxEnd}`;
  return [
    partyChoice(agreement, language),
    buttons(
      button(said.change, language, { label: words.change, value: { ...target, text: '' }, rest: name }),
      ...(noticeLetterOn === null
        ? []
        : [
            button(said.withdraw, language, {
              label: words.withdraw,
              value: { ...target, text: '' },
              rest: name,
            }),
          ]),
      ...(maxEnd > end && today <= end
        ? [
            button(said.extend, language, {
              label: words.extendTo(formatDate(maxEnd, language)),
              value: { ...target, text: until },
              rest: `${name} ${until}`,
            }),
          ]
        : []),
    ),
  ];
}
