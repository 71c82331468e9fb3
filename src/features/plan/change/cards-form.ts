import { v7 as uuid } from 'uuid';
import { choice, day, optional, read, text } from '../../../chat/form/fields.ts';
import type { Values } from '../../../chat/form/form.ts';
import { print } from '../../../chat/wording.ts';
import type { Language } from '../../../language.ts';
import { referenceOf, shortened } from '../cards.ts';
import type { Own } from '../handlers-find.ts';
import { kindOf, limits, type PlanPlace } from '../rules.ts';
import type { Goal, PlannedKind, WholePlanned } from '../store.ts';
import { texts } from '../texts.ts';
import { saidOf } from '../texts-said.ts';
import { planTexts } from './texts.ts';

/** Short enough for an option's 75 characters. */
const longestOption = 72;

export type Theme = { readonly id: string; readonly name: string; readonly networkId: string };

/** A goal that a measure can belong to, with the plan that it stands in. */
export type PlacedGoal = { readonly goal: Goal; readonly place: PlanPlace };

/** What there is to choose between: the plans, and what they have. */
export type Choices = {
  readonly places: readonly PlanPlace[];
  readonly goals: readonly PlacedGoal[];
  readonly themes: readonly Theme[];
};

/** What a goal's form asks for; the municipality only where there are several. */
function goalInputs({ places, themes }: Choices, language: Language) {
  const { labels } = texts[language];
  const { form } = planTexts[language];
  const options = themes.map((theme) => ({
    ...{ value: theme.id, label: shortened(theme.name, longestOption), theme },
  }));
  return {
    place: choice({
      label: labels.place,
      options: places.map((place) => ({ value: place.key, label: place.label, place })),
      hidesOnly: true,
    }),
    title: text({ label: form.title, max: limits.title }),
    mainGoal: optional(
      text({ label: labels.mainGoal, hint: form.mainGoalHint, max: limits.mainGoal, multiline: true }),
    ),
    // A choice that has a value can't be emptied everywhere, so none is a choice too.
    theme: choice<{ label: string; value: string; theme?: Theme }>({
      label: labels.theme,
      options: [{ value: 'none', label: form.noTheme }, ...options],
      otherwise: 'none',
    }),
    indicator: optional(text({ label: labels.indicator, max: limits.figure })),
    baseline: optional(text({ label: labels.baseline, max: limits.figure })),
    target: optional(text({ label: labels.target, max: limits.figure })),
    partners: optional(text({ label: labels.partners, max: limits.partners })),
  };
}

/** What a measure's form asks for; its goal tells the municipality. */
function measureInputs({ goals }: Choices, language: Language) {
  const { labels } = texts[language];
  const { form } = planTexts[language];
  const hasMany = new Set(goals.map(({ place }) => place.key)).size > 1;
  const nameOf = ({ goal: { number, title }, place }: PlacedGoal) =>
    shortened(`${hasMany ? `${place.label} – ` : ''}${number}. ${title}`, longestOption);
  return {
    title: text({ label: form.title, hint: form.titleHint, max: limits.title }),
    goal: choice({
      label: labels.goal,
      options: goals.map((one) => ({ value: one.goal.id, label: nameOf(one), ...one })),
    }),
    responsible: optional(
      text({ label: labels.responsible, hint: form.responsibleHint, max: limits.responsible }),
    ),
    due: optional(day({ label: labels.due, hint: form.dueHint })),
    cadence: optional(text({ label: labels.cadence, hint: form.cadenceHint, max: limits.cadence })),
  };
}

const inputsOf = { goal: goalInputs, measure: measureInputs };

/** The form of a new goal or measure; its state is the plan where that isn't asked for. */
export const newForm = (kind: PlannedKind, choices: Choices, language: Language, intro = '') => {
  const { form } = planTexts[language];
  const [only, ...others] = choices.places;
  return {
    ...{
      id: saidOf[kind].create.id,
      title: texts[language].buttons[`${kind}New`],
      intro,
    },
    ...{ state: others.length === 0 ? (only?.key ?? '') : '', language },
    typed: print(saidOf[kind].new, language, form[`${kind}Parts`]),
    inputs: inputsOf[kind](choices, language),
  };
};

/** The form that changes one; its state is the id. */
export const editForm = ({ planned, place, view }: Own, choices: Choices, intro = '') => {
  const kind = kindOf(planned);
  const { language, hasMany } = view;
  const { id, number } = planned.measure ?? planned.goal;
  return {
    ...{ id: saidOf[kind].save.id, state: id, language, intro },
    title: planTexts[language].form[`${kind}Edit`],
    typed: print(saidOf[kind].edit, language, referenceOf(place, number, hasMany)),
    inputs: inputsOf[kind](choices, language),
  };
};

/** What a form makes of a goal or a measure, or of a new one, which has no number yet; or what is wrong by field. */
export function readPlanned(
  kind: PlannedKind,
  values: Values,
  choices: Choices,
  language: Language,
  before?: WholePlanned,
):
  | { readonly planned: WholePlanned; readonly place: PlanPlace }
  | { readonly errors: Record<string, string> } {
  const blank = { id: uuid(), number: 0, droppedAt: null };
  if (kind === 'goal') {
    const all = read({ inputs: goalInputs(choices, language), language }, values);
    if ('errors' in all) return all;
    const { place, title, mainGoal = null, theme: chosen } = all.filled;
    const { indicator = null, baseline = null, target = null, partners = null } = all.filled;
    // Networks may have themes of the same name; the municipality's network's own is meant.
    const theme = choices.themes.find(
      ({ name, networkId }) => networkId === place.place.networkId && name === chosen.theme?.name,
    );
    const said = {
      ...{ title, mainGoal, themeId: theme?.id ?? null, themeName: theme?.name ?? null },
      ...{ indicator, baseline, target, partners },
    };
    const goal = { ...(before?.goal ?? { ...blank, agreement: null, ...keyOf(place.place) }), ...said };
    return { planned: { goal }, place: place.place };
  }
  const all = read({ inputs: measureInputs(choices, language), language }, values);
  if ('errors' in all) return all;
  const { title, responsible = null, due = null, cadence = null } = all.filled;
  const { goal, place } = all.filled.goal;
  const beginning = { ...blank, state: 'planned', doneOn: null } as const;
  const measure = { ...(before?.measure ?? beginning), title, responsible, due, cadence };
  return { planned: { goal: { ...goal, ...keyOf(place), droppedAt: null }, measure }, place };
}

const keyOf = ({ networkId, networkName, municipalityId, municipalityName }: PlanPlace) => ({
  ...{ networkId, networkName, municipalityId, municipalityName },
});
