import { choice, day, type Input, mapped, oneOf, optional, text } from '../../../chat/form/fields.ts';
import type { Values } from '../../../chat/form/form.ts';
import { print } from '../../../chat/wording.ts';
import type { NamedPlace } from '../../../domain/places.ts';
import { formatMinutes } from '../../../format/numbers.ts';
import type { Language } from '../../../language.ts';
import { trim } from '../../../text.ts';
import { reasonInput } from '../correct/cards.ts';
import { correctTexts } from '../correct/texts.ts';
import { spanOf } from '../print.ts';
import { parseHours } from '../read/parse.ts';
import type { HoursDraft } from '../read/parse-reading.ts';
import { financings, longestActivity } from '../rules.ts';
import { texts } from '../texts.ts';
import { said } from '../texts-said.ts';
import { excerpt } from './cards-choice.ts';
import { faultText } from './cards-faults.ts';
import { type Names, type Titled, themeNames } from './rules-tags.ts';

/** What a choice of Slack's shows at most. */
const longestLabel = 75;

type FormParts = {
  /** The line that is to be changed, with its number in the list, and whether that takes a correction; undefined for a new one. */
  readonly line: { readonly id: string; readonly number: number; readonly isCorrected: boolean } | undefined;
  readonly intro: string;
  readonly places: readonly NamedPlace[];
  readonly names: Names;
  readonly now: Date;
};

/** What the form of a line asks for. */
function inputsOf({ line, places, names, now }: FormParts, language: Language) {
  const words = texts[language];
  const themes = themeNames(names).map((name) => ({ value: name, label: name }));
  const municipalities = places.map(({ key, label }) => ({ value: key, label }));
  return {
    duration: durationInput(language, now),
    day: day({ label: words.day }),
    activity: text({ label: words.activity, max: longestActivity, missing: words.faults.activity }),
    theme: mapped(optional(choice({ label: words.theme, options: themes })), (one) => one?.value ?? ''),
    plan: planInput(language, names),
    financing: oneOf(financings, words.financings, { label: words.financing, otherwise: 'egeninnsats' }),
    municipality: choice({
      ...{ label: words.municipality, options: municipalities, hidesOnly: true },
      missing: words.faults.municipality,
    }),
    reason: line?.isCorrected ? reasonInput(language) : unasked,
  };
}

const unasked: Input<string> = { control: () => undefined, read: (value) => ({ value }) };

/** The form to log a line, to change it or, where it is attested, to correct it. */
export function hoursForm(language: Language, parts: FormParts) {
  const { line, intro } = parts;
  const words = texts[language];
  const corrected = correctTexts[language];
  const inputs = inputsOf(parts, language);
  const typed = (example: string) => print(said.change, language, `${line?.number} ${example}`);
  const frame = { language, inputs, intro, state: line?.id ?? '' };
  if (line === undefined)
    return { ...frame, id: said.save.id, title: words.formTitle, typed: said.log.help[language].type };
  if (!line.isCorrected)
    return { ...frame, id: said.save.id, title: words.changeTitle, typed: typed(words.changeWords) };
  const { title, save } = corrected;
  return {
    ...{ ...frame, id: said.correct.id, title, intro: corrected.intro, submit: save },
    typed: typed(corrected.changeWords),
  };
}

/** A line as its form has it. */
export function valuesOf(draft: Partial<HoursDraft>, language: Language): Values {
  const { minutes, day: on, activity, theme, goal = 0, measure = 0, financing, municipality } = draft;
  const length = minutes === undefined ? '' : formatMinutes(minutes, language);
  return {
    duration: spanOf(draft) || length,
    ...{ day: on, activity, theme, financing, municipality },
    plan: measure > 0 ? `measure ${measure}` : goal > 0 ? `goal ${goal}` : 'none',
  };
}

type Plan = Pick<HoursDraft, 'goal' | 'measure'>;

/** What ties a line to each goal and, after it, its measures; where there are none nothing changes. */
export function planInput(language: Language, { goals }: Names): Input<Plan> {
  const words = texts[language];
  const option = (kind: 'goal' | 'measure', { number, title }: Titled, plan: Plan) => ({
    value: `${kind} ${number}`,
    label: excerpt(`${words[kind]} ${number}: ${title}`, longestLabel),
    plan,
  });
  const plans = goals.flatMap((goal) => [
    option('goal', goal, { goal: goal.number, measure: 0 }),
    ...goal.measures.map((measure) => option('measure', measure, { measure: measure.number })),
  ]);
  if (plans.length === 0) return mapped(unasked, () => ({}));
  const none = { value: 'none', label: words.noTheme, plan: { goal: 0, measure: 0 } };
  const options = [none, ...plans];
  return mapped(choice({ label: words.plan, options, otherwise: 'none' }), ({ plan }) => plan);
}

/** An activity that no duration can be mistaken for, to read a duration by itself with. */
const noActivity = 'x';

/** How long it took, or from when to when; what can mean several is told with how to type each. */
function durationInput(language: Language, now: Date): Input<Pick<HoursDraft, 'minutes' | 'from' | 'to'>> {
  const { duration: label, durationHint: hint, faults } = texts[language];
  const { control } = text({ label, hint });
  return {
    control,
    read: (filled) => {
      const reading = parseHours(`${filled} ${noActivity}`, { now });
      if (reading.kind === 'impossible') return { fault: faultText(reading.fault, language) };
      if (reading.kind === 'choice' && reading.about === 'minutes') {
        const asked = reading.choices.filter(({ activity }) => activity === noActivity);
        const [first, ...others] = new Set(asked.map(({ minutes }) => formatMinutes(minutes, language)));
        if (first !== undefined) return { fault: faults.durationCanBe(trim(filled), [first, ...others]) };
      }
      if (reading.kind !== 'clear' || reading.entry.activity !== noActivity)
        return { fault: faults.duration };
      const { minutes, from, to } = reading.entry;
      return { value: { minutes, ...(from === undefined || to === undefined ? {} : { from, to }) } };
    },
  };
}
