import { choice, day, mapped, optional, parsed, text } from '../../../chat/form/fields.ts';
import type { Values } from '../../../chat/form/form.ts';
import { print } from '../../../chat/wording.ts';
import { formatDate } from '../../../format/dates.ts';
import { formatNumber } from '../../../format/numbers.ts';
import { type Language, languages } from '../../../language.ts';
import type { Rows } from '../../turned.ts';
import { languageName } from '../rules.ts';
import type { Member } from '../store.ts';
import { ofMember, said } from '../texts-said.ts';
import { readResidents } from './parse.ts';
import { memberTexts } from './texts.ts';

type Network = { readonly networkId: string; readonly networkName: string };

/** The longest list of names that is read. */
const mostTyped = 2_000;

/** Which municipalities are to be in a network, and since when. */
export function joinForm({ networkId, networkName }: Network, language: Language) {
  const { form, labels } = memberTexts[language];
  return {
    ...{ id: 'networks.join', title: form.join, intro: networkName, language, state: networkId },
    typed: print(
      said.join,
      language,
      said.join.help[language].type.slice(print(said.join, language).length + 1),
    ),
    inputs: {
      municipalities: text({
        label: labels.municipalities,
        hint: form.joinHint,
        max: mostTyped,
        multiline: true,
      }),
      from: optional(day({ label: labels.from, hint: form.fromHint })),
    },
  };
}

/** What is known of a municipality in a network, to fill in. */
export function memberForm(network: Network, member: Member, language: Language) {
  const { form, labels, ownLanguage, faults } = memberTexts[language];
  const { networkId, networkName } = network;
  const { municipalityId, name } = member;
  return {
    ...{ id: 'networks.saveMember', title: form.member, intro: `${name}, ${networkName}`, language },
    state: ofMember.write({ networkId, municipalityId }),
    typed: print(said.member, language, name),
    inputs: {
      population: optional(
        parsed(
          text({ label: labels.residents, max: 20 }),
          readResidents,
          faults.residents(print(said.residents, language, `${name} 570`)),
        ),
      ),
      language: mapped(
        choice({
          ...{ label: labels.language, otherwise: 'network' },
          options: [
            { value: 'network', label: ownLanguage },
            ...languages.map((value) => ({ value, label: languageName(value, language) })),
          ],
        }),
        ({ value }) => (value === 'network' ? null : value),
      ),
      from: optional(day({ label: labels.from, hint: form.fromHint })),
      to: optional(day({ label: labels.to })),
    },
  };
}

export const valuesOf = ({ population, language, from, to }: Member): Values => ({
  ...{ population: population === null ? '' : String(population), language: language ?? 'network' },
  ...{ from: from ?? '', to: to ?? '' },
});

/** What is known of a municipality in a network, as it is told. */
export function memberRows({ population, language: own, from, to }: Member, language: Language): Rows {
  const { labels, ownLanguage, always } = memberTexts[language];
  const dayText = (which: string | null) => (which === null ? always : formatDate(which, language));
  return [
    [labels.residents, population === null ? always : formatNumber(population, language)],
    [labels.language, own === null ? ownLanguage : languageName(own, language)],
    [labels.from, dayText(from)],
    [labels.to, dayText(to)],
  ];
}
