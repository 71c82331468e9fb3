import { roleName } from '../../../../domain/role-names.ts';
import { formatDate } from '../../../../format/dates.ts';
import type { Language } from '../../../../language.ts';
import { memberTexts } from '../../members/texts.ts';
import type { SaidRole, Seat } from './parse.ts';

/** A role that somebody is to have, as it is typed. */
export function printRole(said: SaidRole, seat: Seat | undefined, language: Language): string {
  const words = memberTexts[language];
  const { name, kinds, more, email, from, to, percent } = said;
  return [
    name,
    ...kinds.map((kind) => roleName(kind, language)),
    more,
    seat?.label,
    percent === undefined ? undefined : `${percent} %`,
    from === undefined ? undefined : words.fromDay(formatDate(from, language)),
    to === undefined ? undefined : words.throughDay(formatDate(to, language)),
    email,
  ]
    .filter((part) => part !== undefined && part !== '')
    .join(' ');
}
