import { type Card, card, heading, type Paragraph, paragraph } from '../../../chat/card.ts';
import type { Detour } from '../../../domain/nudges.ts';
import type { Language } from '../../../language.ts';
import { strong, whenText } from '../cards.ts';
import { nudgeTexts } from '../remind/texts-nudge.ts';
import { choices, type Gathering } from '../rules.ts';
import type { Guest } from '../store-guests.ts';
import { texts } from '../texts.ts';

/** Who comes, may come, doesn't and hasn't answered, by name with municipality; after it, who attended. */
export function participantsCard(
  gathering: Gathering,
  guests: readonly Guest[],
  language: Language,
  detours: ReadonlyMap<string, Detour> = new Map(),
): Card {
  const words = texts[language];
  const groups: [string, Guest[]][] = [
    ...choices
      .filter((choice) => choice !== 'comingOnline' || guests.some((one) => one.choice === choice))
      .map((choice): [string, Guest[]] => [
        words.choices[choice],
        guests.filter((one) => one.choice === choice),
      ]),
    [words.silent, guests.filter((one) => one.choice === undefined)],
  ];
  const attendance: [string, Guest[]][] = guests.some((one) => one.attended !== undefined)
    ? [
        [words.present, guests.filter((one) => one.attended === true)],
        [words.absent, guests.filter((one) => one.attended === false)],
      ]
    : [];
  return card(
    heading(words.participantsOf(gathering.title)),
    paragraph(whenText(gathering, language)),
    ...[...attendance, ...groups].map(([label, members]) => groupText(label, members, words.nobody)),
    // Who gets e-mail alone or no message at all, so that somebody calls them instead.
    ...(['email', 'none'] as const).map((detour) => {
      const some = guests.filter(({ id }) => detours.get(id) === detour);
      return some.length > 0 && groupText(nudgeTexts[language].detours[detour], some, words.nobody);
    }),
  );
}

const groupText = (label: string, guests: readonly Guest[], nobody: string): Paragraph =>
  paragraph([
    strong(`${label} (${guests.length}): `),
    guests.length === 0 ? nobody : guests.map(guestText).join(', '),
  ]);

const guestText = ({ name, municipality }: Guest): string =>
  municipality === undefined ? name : `${name} (${municipality.name})`;
