import type { Day } from '../../../../calendar/days.ts';
import {
  checked,
  day,
  type Filled,
  type Input,
  mapped,
  oneOf,
  optional,
  text,
  unasked,
} from '../../../../chat/form/fields.ts';
import type { Values } from '../../../../chat/form/form.ts';
import { print } from '../../../../chat/wording.ts';
import { endAfter } from '../../../../domain/agreements/notice.ts';
import { partyRoleNames } from '../../../../domain/agreements/part-text.ts';
import {
  ownPart,
  type Part,
  type Party,
  partyRoleNamed,
  partyRoleOf,
  partyRoles,
} from '../../../../domain/agreements/parties.ts';
import type { Template } from '../../../../domain/agreements/templates.ts';
import { formatAmount, formatKroner, formatNumber } from '../../../../format/numbers.ts';
import { mostKroner, numberOf, øreOf } from '../../../../grammar/kroner.ts';
import type { Language } from '../../../../language.ts';
import { trim } from '../../../../text.ts';
import { type Agreement, partiesOf } from '../store.ts';
import { said } from '../texts-said.ts';
import { settingTexts } from './texts.ts';
import { faultTexts } from './texts-faults.ts';

/** Kroner a year as øre. */
const kroner = (label: string, faults: (typeof faultTexts)[Language]): Input<number | undefined> =>
  optional(
    mapped(
      checked(text({ label, max: 40 }), (typed, language) => {
        const øre = øreOf(typed);
        if (øre === undefined) return faults.notAnAmount;
        return øre > mostKroner * 100 ? faults.tooMuch(formatKroner(mostKroner * 100, language)) : undefined;
      }),
      (typed) => øreOf(typed) ?? 0,
    ),
  );

const monthsOf = (typed: string): number | undefined => {
  const [, digits] = /^(\d{1,2})(?:\s*\p{L}{1,10}\.?)?$/u.exec(typed) ?? [];
  return digits === undefined || Number(digits) > 60 ? undefined : Number(digits);
};

/** A share in percent as hundredths of a percent. */
const shareOf = (typed: string): number | undefined => {
  const percent = numberOf(typed.replace(/(?:%|prosent|percent)\s*$/iu, ''));
  return percent !== undefined && percent >= 1 && percent <= 100 ? Math.round(percent * 100) : undefined;
};

/** A text of which something is made; a fault where nothing can be. */
const made = <Value>(
  shown: { readonly label: string; readonly hint?: string; readonly max: number; readonly multiline?: true },
  make: (typed: string) => Value | undefined,
  faultOf: (typed: string) => string,
): Input<Value> => {
  const typed = text(shown);
  return {
    control: typed.control,
    read: (filled, language) => {
      const one = typed.read(filled, language);
      if ('fault' in one) return one;
      const value = make(one.value);
      return value === undefined ? { fault: faultOf(filled) } : { value };
    },
  };
};

const grantHours = ['network', 'yes', 'no'] as const;

/** What is typed for whether hours on the grant count, as the form has it. */
const grantHoursOf = (typed: string): (typeof grantHours)[number] | undefined => {
  if (/^(?:nei|no|ikke|ikkje|not)\b|(?:ikke|ikkje|not|n't)$/iu.test(typed)) return 'no';
  if (/^(?:ja|yes|teller|tel|counts?)\b/iu.test(typed)) return 'yes';
  return grantHours.find((one) => one === typed);
};

/** Another party of an agreement and its role, as they are typed. */
export type SaidParty = Pick<Party, 'name' | 'role'>;

/** `Trøndelag fylkeskommune: hovedpart; KDD`, also one a line; undefined where a role is none. */
function partiesIn(typed: string): SaidParty[] | undefined {
  const all = typed
    .split(/[;\n]/u)
    .map(trim)
    .filter((one) => one !== '')
    .map((one) => {
      const [, name = one, role] = /^(.*?)\s*:\s*([^:]*)$/su.exec(one) ?? [];
      const found = role === undefined || role === '' ? null : partyRoleNamed(role);
      return { name: trim(name).slice(0, 200), role: found };
    });
  if (all.some(({ role, name }) => role === undefined || name === '') || all.length > 30) return undefined;
  return all.map(({ name, role }) => ({ name, role: role ?? null }));
}

const limits = { name: 200, parties: 600, caseNumber: 100, reservations: 400, contact: 200, reason: 200 };

/** What is asked of a party's part, but for its role. */
export function partInputs(language: Language) {
  const { form } = settingTexts[language];
  return {
    decidedOn: optional(day({ label: form.decidedOn })),
    caseNumber: optional(text({ label: form.caseNumber, max: limits.caseNumber })),
    reservations: optional(text({ label: form.reservations, max: limits.reservations, multiline: true })),
    contact: optional(text({ label: form.contact, max: limits.contact })),
  };
}

/** From when a change holds, and why. */
export function changeInputs(language: Language) {
  const { form } = settingTexts[language];
  return {
    from: optional(day({ label: form.from })),
    reason: optional(text({ label: form.reason, max: limits.reason })),
  };
}

/** What every form of an agreement asks for; an empty end is the template's, where that has one. */
function inputsOf({ months, maxMonths }: Pick<Template, 'months' | 'maxMonths'>, language: Language) {
  const words = settingTexts[language];
  const { form } = words;
  const faults = faultTexts[language];
  const usual = (count: number | undefined) => (count === undefined ? {} : { hint: form.usualEnd(count) });
  const end = day({ label: form.end, ...usual(months) });
  const roleNames = partyRoles.map((role) => partyRoleNames(language)[role]).join(', ');
  const asTyped = oneOf(grantHours, words.grantHours, { label: form.grantHours, otherwise: 'network' });
  const firstFault = (typed: string) =>
    typed
      .split(/[;\n]/u)
      .map(trim)
      .find((one) => partiesIn(one) === undefined) ?? typed;
  return {
    start: day({ label: form.start }),
    end: months === undefined ? end : optional(end),
    maxEnd: optional(day({ label: form.maxEnd, ...usual(maxMonths) })),
    noticeMonths: optional(made({ label: form.noticeMonths, max: 20 }, monthsOf, () => faults.notMonths)),
    grantPerYear: kroner(form.grantPerYear, faults),
    ownFinancingPerYear: kroner(form.ownFinancingPerYear, faults),
    grantShare: optional(made({ label: form.grantShare, max: 20 }, shareOf, () => faults.notAShare)),
    grantHours: {
      control: (name: string, filled: string) => asTyped.control(name, grantHoursOf(filled) ?? filled),
      read: (filled: string, of: Language) =>
        filled !== '' && grantHoursOf(filled) === undefined
          ? { fault: faults.notYesOrNo }
          : asTyped.read(grantHoursOf(filled) ?? filled, of),
    },
    parties: optional(
      made(
        { label: form.parties, hint: form.partiesHint, max: limits.parties, multiline: true },
        partiesIn,
        (typed) => faults.notARole(firstFault(typed).slice(0, 60), roleNames),
      ),
    ),
    ...partInputs(language),
    name: optional(text({ label: form.name, max: limits.name })),
  };
}

/** The form of a new agreement in a network; its state is the network's id. */
export const newForm = (
  { networkId, template, intro }: { networkId: string; template: Template | undefined; intro: string },
  language: Language,
) => {
  const { form } = settingTexts[language];
  return {
    ...{ id: 'agreements.create', title: form.newTitle, intro, state: networkId, language },
    typed: said.new.help[language].type,
    inputs: {
      municipalities: text({ label: form.municipalities, hint: form.municipalitiesHint, max: 1000 }),
      ...inputsOf(template ?? {}, language),
    },
  };
};

/** What each municipality decides for itself. */
const unsaidPart = { decidedOn: unasked, caseNumber: unasked, reservations: unasked, contact: unasked };

/** The same as it is shown: of several municipalities nobody is asked what each decides for itself, unless it was said. */
export function shownForm(form: ReturnType<typeof newForm>, values: Values) {
  const isOfSeveral = values.municipalities?.includes(',') ?? false;
  const isSaid = Object.keys(unsaidPart).some((name) => values[name]);
  return isOfSeveral && !isSaid ? { ...form, inputs: { ...form.inputs, ...unsaidPart } } : form;
}

/** What a new agreement's form says. */
export type NewSaid = Filled<ReturnType<typeof newForm>['inputs']>;

/** The form that changes an agreement; its state says which, and what it was when the form was opened. */
export const changeForm = (
  { label, state, intro = '' }: { readonly label: string; readonly state: string; readonly intro?: string },
  language: Language,
) => {
  const { form } = settingTexts[language];
  return {
    ...{ id: 'agreements.save', title: form.changeTitle, intro, state, language },
    typed: print(said.change, language, label),
    inputs: {
      ...inputsOf({}, language),
      ...changeInputs(language),
    },
  };
};

/** What the form of a changed agreement says. */
export type ChangeSaid = Filled<ReturnType<typeof changeForm>['inputs']>;

const moneyValue = (øre: number, language: Language): string =>
  øre === 0 ? '' : formatAmount(øre, language).replaceAll('\u00a0', ' ');
const shareValue = (share: number, language: Language): string =>
  share === 0 ? '' : formatNumber(share / 100, language);
const monthsValue = (months: number): string => (months === 0 ? '' : String(months));

/** A template as the form's values, from a first day on where one is known. */
export function templateValues(
  template: Template | undefined,
  counties: readonly string[],
  start: Day | undefined,
  language: Language,
): Values {
  const main = counties.map((name) => ({ name, role: 'hovedpart' as const }));
  const parties = [...main, ...(template?.parties ?? [])]
    .map(({ name, role }) => `${name}: ${partyRoleNames(language)[role]}`)
    .join('\n');
  if (template === undefined) return { parties };
  const { months, maxMonths } = template;
  return {
    ...(start === undefined || months === undefined ? {} : { end: endAfter(start, months) }),
    ...(start === undefined || maxMonths === undefined ? {} : { maxEnd: endAfter(start, maxMonths) }),
    noticeMonths: monthsValue(template.noticeMonths),
    grantPerYear: moneyValue(template.grantPerYear, language),
    ownFinancingPerYear: moneyValue(template.ownFinancingPerYear, language),
    grantShare: shareValue(template.grantShare, language),
    parties,
  };
}

/** What another agreement says that a new one like it says too, as the form's values. */
export const likeValues = (one: Agreement, language: Language): Values => ({
  ...{ start: one.start, end: one.end, maxEnd: one.maxEnd },
  noticeMonths: monthsValue(one.noticeMonths),
  grantPerYear: moneyValue(one.grantPerYear, language),
  ownFinancingPerYear: moneyValue(one.ownFinancingPerYear, language),
  grantShare: shareValue(one.grantShare, language),
  grantHours: one.countsGrantHours === null ? 'network' : one.countsGrantHours ? 'yes' : 'no',
  parties: partiesOf(one)
    .map(({ name, role }) => {
      const known = partyRoleOf(role);
      return known === undefined ? name : `${name}: ${partyRoleNames(language)[known]}`;
    })
    .join('\n'),
});

/** A party's part as a form's values, but for its role. */
export const partValues = ({ decidedOn, caseNumber, reservations, contact }: Part): Values => ({
  ...{ decidedOn: decidedOn ?? '', caseNumber: caseNumber ?? '' },
  ...{ reservations: reservations ?? '', contact: contact ?? '' },
});

/** An agreement as the values of the form that changes it. */
export const valuesOf = (one: Agreement, language: Language): Values => ({
  ...likeValues(one, language),
  ...partValues(ownPart(one)),
  name: one.called ?? '',
});
