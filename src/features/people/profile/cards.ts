import { type Day, dayOf, formatDay } from '../../../calendar/calendar.ts';
import { type Button, buttons, type Card, card, facts, heading, select } from '../../../chat/card.ts';
import { financings } from '../../../domain/financings.ts';
import { mayDo } from '../../../domain/rights.ts';
import { type Language, languages, type Translated } from '../../../language.ts';
import type { Context } from '../../context.ts';
import type { Rows } from '../../turned.ts';
import { feedTexts } from '../feed/texts.ts';
import { texts } from '../texts.ts';
import { quietTexts } from './texts-quiet.ts';

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

const norwegian = {
  language: 'profil språk …',
  data: 'profil data',
  pause: 'profil pause om 7 dager',
  pauseUntil: 'profil pause til',
  unpause: 'profil pause av',
};
const typedWords: Translated<typeof norwegian> = {
  nb: norwegian,
  nn: { ...norwegian, pause: 'profil pause om 7 dagar' },
  en: {
    language: 'profile language …',
    data: 'profile data',
    pause: 'profile pause in 7 days',
    pauseUntil: 'profile pause until',
    unpause: 'profile pause off',
  },
};

const languageLabels: Readonly<Record<Language, string>> = { nb: 'bokmål', nn: 'nynorsk', en: 'English' };

/** Who the person is, where they sit, and what they have chosen, with what they can change. */
export function profileCard({ actor, language, now }: Context, profile: Profile): Card {
  const words = texts[language].profile;
  const roles = actor.roles.map((role) =>
    [texts[language].roles[role.kind], role.municipalityName, role.networkName].filter(Boolean).join(', '),
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
    select({
      label: words.chooseLanguage,
      action: 'people.language',
      options: languages.map((value) => ({ value, label: languageLabels[value] })),
      chosen: language,
      typed: typedWords[language].language,
    }),
    buttons(
      isPaused ? unpauseButton(language) : pauseButton(language),
      profile.quietFrom === null ? quietButton(language) : quietOffButton(language),
      {
        label: words.buttonData,
        action: 'people.data',
        value: '',
        typed: typedWords[language].data,
      },
      {
        label: feedTexts[language].buttonMake,
        action: 'people.calendar',
        value: '',
        typed: feedTexts[language].typedMake,
      },
    ),
  );
}

const platformName = (platform: string, language: Language): string =>
  texts[language].platforms[platform] ?? platform;

const isPausedOn = ({ pausedUntil }: Choices, today: Day): boolean =>
  pausedUntil !== null && pausedUntil >= today;

/** What a person has chosen, as it is told: the language, where and when reminders come, and last what their hours are. */
export function choicesOf(choices: Choices, language: Language, now: Date): Rows {
  const words = texts[language].profile;
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
  const words = texts[language].profile;
  const until = formatDay(pausedUntil ?? '', language);
  return pausedFrom === null || pausedFrom <= today
    ? words.pausedUntil(until)
    : words.pauseBetween(formatDay(pausedFrom, language), until);
}

/** Stops reminders for a week. */
export const pauseButton = (language: Language): Button => ({
  label: texts[language].profile.buttonPause,
  action: 'people.pause',
  value: '',
  typed: typedWords[language].pause,
});

/** Stops reminders to and including a day. */
export const pauseUntilButton = (day: Day, language: Language): Button => ({
  label: formatDay(day, language),
  action: 'people.pause',
  value: day,
  typed: `${typedWords[language].pauseUntil} ${day}`,
});

/** Lets reminders come again. */
export const unpauseButton = (language: Language): Button => ({
  label: texts[language].profile.buttonUnpause,
  action: 'people.unpause',
  value: 'av',
  typed: typedWords[language].unpause,
});

function quietText({ quietFrom, quietTo }: Choices, language: Language): string {
  const words = quietTexts[language];
  return quietFrom === null || quietTo === null ? words.none : words.between(quietFrom, quietTo);
}

/** Chooses the hours outside of the working day as quiet ones. */
export function quietButton(language: Language): Button {
  const { button, typed } = quietTexts[language];
  return { label: button, action: 'people.quiet', value: '16-08', typed };
}

/** Ends quiet hours. */
export function quietOffButton(language: Language): Button {
  const { buttonOff, typedOff } = quietTexts[language];
  return { label: buttonOff, action: 'people.quiet', value: 'av', typed: typedOff };
}
