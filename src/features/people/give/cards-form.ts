import type { Option } from '../../../chat/card.ts';
import {
  checked,
  choice,
  day,
  type Filled,
  mapped,
  oneOf,
  optional,
  person,
  read,
  text,
  unasked,
} from '../../../chat/form/fields.ts';
import type { Values } from '../../../chat/form/form.ts';
import { fieldTexts } from '../../../chat/form/texts.ts';
import { print } from '../../../chat/wording.ts';
import { kindMay } from '../../../domain/rights.ts';
import { roleNames } from '../../../domain/role-names.ts';
import { needsEnd, type Role, type RoleKind, seatOf } from '../../../domain/roles.ts';
import type { Language } from '../../../language.ts';
import { isEmail, seatFault, seatKey } from '../members/rules.ts';
import { memberTexts } from '../members/texts.ts';
import { memberSaid } from '../members/texts-said.ts';
import type { Seat } from './read/parse.ts';
import { giveTexts } from './texts.ts';
import { formTexts } from './texts-form.ts';

type Form = ReturnType<typeof memberForm>;
/** Somebody and the role that they are to have, as a form or a line says it in full. */
export type Member = Filled<Form['inputs']>;

/** Who, as what (`kind` is what is chosen), where, and from when; its state is the request that it answers, or nothing. */
export function memberForm(
  language: Language,
  seats: readonly Seat[],
  {
    kind,
    kinds,
    state,
    intro,
    hasPicker,
  }: {
    readonly kind?: string | undefined;
    readonly kinds: readonly RoleKind[];
    readonly state: string;
    readonly intro: string;
    /** Whether the platform lets one pick an account. */
    readonly hasPicker: boolean;
  },
) {
  const words = memberTexts[language];
  const labels = formTexts[language];
  const isOne = seats.filter(({ municipalityId }) => municipalityId === null).length === 1;
  const labelOf = ({ municipalityId, label }: Seat) => {
    if (municipalityId !== null) return label;
    return isOne ? labels.noMunicipality : `${labels.noMunicipality} – ${label}`;
  };
  const options = seats.map((seat) => ({ ...seat, value: seatKey(seat), label: labelOf(seat) }));
  const [first = 'prosjektgruppe'] = kinds;
  return {
    ...{ id: 'people.saveMember', title: words.buttonNew, language, intro, state },
    typed: print(memberSaid.newMember, language, words.aMember),
    inputs: {
      account: hasPicker ? optional(person({ label: labels.account, hint: labels.accountHint })) : unasked,
      name: hasPicker
        ? mapped(optional(text({ label: words.name, max: 100 })), (name) => name ?? '')
        : text({ label: words.name, max: 100 }),
      email: optional(
        checked(
          mapped(text({ label: labels.email }), (email) => email.toLowerCase()),
          (email) => (isEmail(email) ? undefined : labels.faultEmail),
        ),
      ),
      role: oneOf<RoleKind>(kinds, roleNames[language].one, { label: words.role, otherwise: first }),
      municipality: checked(
        choice<Option & Seat>({
          label: labels.municipality,
          missing: labels.faultPlace,
          options,
        }),
        ({ municipalityId }) => seatFault(kind, municipalityId, language),
      ),
      from: day({ label: words.from }),
      to: optional(day({ label: words.until })),
      percent: optional(
        checked(
          mapped(text({ label: labels.percent, hint: labels.percentHint }), (typed) =>
            Number(typed.replace(/\s*%$/u, '')),
          ),
          (percent) => (isPercent(percent) ? undefined : labels.faultPercent),
        ),
      ),
      organisation: optional(
        text({
          label: labels.organisation,
          hint: labels.organisationHint,
          max: 100,
        }),
      ),
    },
  };
}

/** Several people at once, a line each; in one network where that is told. */
export function manyForm(language: Language, network?: Pick<Role, 'networkId' | 'networkName'>) {
  const { title, intro: how, lines: label, linesHint: hint, example } = giveTexts[language];
  const intro = network === undefined ? how : `${network.networkName}. ${how}`;
  return {
    ...{ id: 'people.saveMany', title, language, intro, state: network?.networkId ?? '' },
    typed: print(memberSaid.newMany, language, example),
    inputs: { lines: text({ label, hint, multiline: true, max: 3000 }) },
  };
}

const isPercent = (percent: number): boolean => Number.isInteger(percent) && percent >= 1 && percent <= 100;

/** What a form says of a member, or what is wrong with it by field: in itself, and with another. */
export function readMember(
  form: Form,
  values: Values,
): { readonly filled: Member } | { readonly errors: Record<string, string> } {
  const one = read(form, values);
  if ('errors' in one) return one;
  const words = memberTexts[form.language];
  const faults = formTexts[form.language];
  const { account, name, from, to, role, percent, organisation } = one.filled;
  const errors = {
    ...(name === '' && account === undefined && { name: fieldTexts[form.language].required }),
    ...(to !== undefined && to < from && { to: faults.faultEnd }),
    ...(to === undefined && needsEnd(role) && { to: words.faultNoEnd }),
    ...(percent !== undefined && !kindMay(role, 'hours.grantPaid') && { percent: faults.faultPercentRole }),
    ...(organisation !== undefined &&
      seatOf(role) !== 'either' && { organisation: faults.faultOrganisation }),
  };
  return Object.keys(errors).length > 0 ? { errors } : one;
}
