import { type Filled, oneOf, optional } from '../../../../chat/form/fields.ts';
import type { Values } from '../../../../chat/form/form.ts';
import { print } from '../../../../chat/wording.ts';
import { partyRoleNames } from '../../../../domain/agreements/part-text.ts';
import { type Part, partyRoleNamed, partyRoles } from '../../../../domain/agreements/parties.ts';
import type { Language } from '../../../../language.ts';
import { changeInputs, partInputs, partValues } from '../set/cards-form.ts';
import { said } from '../texts-said.ts';
import { partTexts } from './texts.ts';

/** What is known of a party's part: its state says whose, and what stood when the form was opened. */
export function partForm(
  { label, state, intro = '' }: { readonly label: string; readonly state: string; readonly intro?: string },
  language: Language,
) {
  const words = partTexts[language];
  const roles = partyRoleNames(language);
  const asTyped = optional(oneOf(partyRoles, roles, { label: words.role }));
  const named = (filled: string) => partyRoleNamed(filled) ?? filled;
  return {
    ...{
      id: 'agreements.savePart',
      title: words.formTitle,
      intro: intro === '' ? label : intro,
      state,
      language,
    },
    typed: print(said.part, language, label),
    inputs: {
      role: {
        control: (name: string, filled: string) => asTyped.control(name, named(filled)),
        read: (filled: string, of: Language) =>
          filled !== '' && partyRoleNamed(filled) === undefined
            ? { fault: words.notARole(filled.slice(0, 60), partyRoles.map((role) => roles[role]).join(', ')) }
            : asTyped.read(named(filled), of),
      },
      ...partInputs(language),
      ...changeInputs(language),
    },
  };
}

/** What the form says. */
export type PartSaid = Filled<ReturnType<typeof partForm>['inputs']>;

/** A part as the form's values. */
export const valuesOf = (part: Part): Values => ({ role: part.role ?? '', ...partValues(part) });
