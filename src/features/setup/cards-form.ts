import { checked, mapped, oneOf, parsed, text } from '../../chat/form/fields.ts';
import { print } from '../../chat/wording.ts';
import { agreementKinds } from '../../domain/agreements/templates.ts';
import { countiesNamed, countyCouncil } from '../../domain/municipalities/named.ts';
import { mostInName, readers } from '../../domain/networks/settings.ts';
import { type Language, languages } from '../../language.ts';
import { said as networkSaid } from '../networks/texts-said.ts';
import type { Ground } from './rules.ts';
import { provisionalName } from './start/rules.ts';
import { setupTexts } from './texts.ts';
import { setupSaid } from './texts-said.ts';

/** What a network has to be asked first: its name, kind, counties and language. */
export function networkForm({ id, name }: Ground, language: Language) {
  const { form } = setupTexts[language];
  const named = name === provisionalName ? '' : name;
  return {
    ...{ id: setupSaid.network.id, title: form.title, intro: form.intro, language, state: id },
    typed: print(networkSaid.set, language, `${named} ${form.example}`.trim()),
    inputs: {
      name: parsed(
        text({ label: form.name, hint: form.nameHint, max: 1_000 }),
        readers.name,
        form.nameFault(mostInName),
      ),
      kind: oneOf(agreementKinds, form.kinds, { label: form.kind, missing: form.kindFault }),
      county: mapped(
        checked(text({ label: form.county, hint: form.countyHint, max: 1_000 }), (typed) => {
          const [unknown] = countiesNamed(typed).unknown;
          return unknown && form.countyFault(unknown.said, unknown.nearest[0]);
        }),
        (typed) => countiesNamed(typed).found.map(countyCouncil).join(', '),
      ),
      language: oneOf(languages, form.languages, { label: form.language }),
    },
  };
}

/** What is known of a network, as the form's values. */
export const networkValues = ({ name, kind, county, language }: Ground) => ({
  ...{ name: name === provisionalName ? '' : name, kind, county, language },
});
