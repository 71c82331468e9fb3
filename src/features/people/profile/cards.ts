import { type Day, dayOf } from '../../../calendar/days.ts';
import { type Button, buttons, type Card, card, facts, heading } from '../../../chat/card.ts';
import { button, choice } from '../../../chat/wording.ts';
import { financings } from '../../../domain/financings.ts';
import { mayDo } from '../../../domain/rights.ts';
import { roleName } from '../../../domain/role-names.ts';
import { formatDay } from '../../../format/dates.ts';
import { type Language, languages } from '../../../language.ts';
import type { Context } from '../../context.ts';
import type { Rows } from '../../turned.ts';
import { platformName } from '../cards.ts';
import { feedTexts } from '../feed/texts.ts';
import { profileTexts } from './texts.ts';
import { quietTexts } from './texts-quiet.ts';
import { profilePressed, profileSaid } from './texts-said.ts';

type Choices = {
  readonly language: string | null;
  readonly reachOn: string | null;
  readonly pausedFrom: Day | null;
  readonly pausedUntil: Day | null;
  readonly financing: string | null;
  readonly quietFrom: string | null;
  readonly quietTo: string | null;
};
type Profile = Choices & {
  readonly accounts: readonly { readonly platform: string; readonly unreachableAt: Date | null }[];
};

const languageLabels: Readonly<Record<Language, string>> = { nb: 'bokmål', nn: 'nynorsk', en: 'English' };

/** Who the person is, where they sit, and what they have chosen, with what they can change. */
export function profileCard({ actor, language, now }: Context, profile: Profile): Card {
  const words = profileTexts[language];
  const roles = actor.roles.map((role) =>
    [roleName(role.kind, language), role.municipalityName, role.networkName].filter(Boolean).join(', '),
  );
  const isPaused = isPausedOn(profile, dayOf(now));
  const accounts = profile.accounts.map(({ platform }) => platformName(platform, language)).join(', ');
  const [chosenLanguage, ...choices] = choicesOf({ ...profile, language }, language, now);
  return card(
    heading(actor.name),
    facts(
      ...roles.map((role): [string, string] => [words.roles, role]),
      ...(chosenLanguage === undefined ? [] : [chosenLanguage]),
      [words.accounts, accounts === '' ? words.noAccounts : accounts],
      ...(mayDo(actor, 'hours.log') ? choices : choices.slice(0, -1)),
    ),
    choice(profileSaid.language, language, {
      label: words.chooseLanguage,
      options: languages.map((value) => ({ value, label: languageLabels[value] })),
      chosen: language,
    }),
    buttons(
      isPaused ? unpauseButton(language) : pauseButton(language),
      profile.quietFrom === null ? quietButton(language) : quietOffButton(language),
      button(profileSaid.data, language, { label: words.buttonData, value: '' }),
      button(profileSaid.calendar, language, { label: feedTexts[language].buttonMake, value: '' }),
    ),
  );
}

const isPausedOn = ({ pausedUntil }: Choices, today: Day): boolean =>
  pausedUntil !== null && pausedUntil >= today;

/** What a person has chosen, as it is told: the language, where and when reminders come, and last what their hours are. */
export function choicesOf(choices: Choices, language: Language, now: Date): Rows {
  const words = profileTexts[language];
  const { language: chosen, reachOn, financing } = choices;
  const place = reachOn === null ? undefined : platformName(reachOn, language);
  const known = languages.find((one) => one === chosen);
  const isPaused = isPausedOn(choices, dayOf(now));
  return [
    [words.language, known === undefined ? words.networkLanguage : languageLabels[known]],
    [words.reminders, isPaused ? pauseText(choices, dayOf(now), language) : words.reminderPlace(place)],
    [quietTexts[language].label, quietText(choices, language)],
    [words.ownHours, words.financings[financings.get(financing ?? '') ?? 'egeninnsats']],
  ];
}

function pauseText({ pausedFrom, pausedUntil }: Choices, today: Day, language: Language): string {
  const words = profileTexts[language];
  const until = formatDay(pausedUntil ?? '', language);
  return pausedFrom === null || pausedFrom <= today
    ? words.pausedUntil(until)
    : words.pauseBetween(formatDay(pausedFrom, language), until);
}

/** Stops reminders for a week. */
export function pauseButton(language: Language): Button {
  const { buttonPause: label, rest } = profileTexts[language];
  return button(profileSaid.pause, language, { label, value: '', rest: rest.week });
}

/** Lets reminders come again. */
export function unpauseButton(language: Language): Button {
  const { buttonUnpause: label, rest } = profileTexts[language];
  return button(profilePressed.unpause, language, { label, value: 'av', rest: rest.off });
}

function quietText({ quietFrom, quietTo }: Choices, language: Language): string {
  const words = quietTexts[language];
  return quietFrom === null || quietTo === null ? words.none : words.between(quietFrom, quietTo);
}

/** Chooses the hours outside of the working day as quiet ones. */
export const quietButton = (language: Language): Button =>
  button(profileSaid.quiet, language, { label: quietTexts[language].button, value: '16-08', rest: '16-08' });

/** Ends quiet hours. */
export function quietOffButton(language: Language): Button {
  const { off: rest } = profileTexts[language].rest;
  return button(profileSaid.quiet, language, { label: quietTexts[language].buttonOff, value: 'av', rest });
}
