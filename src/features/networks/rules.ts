import { agreementKindOf } from '../../domain/agreements/templates.ts';
import { quietText } from '../../domain/networks/quiet-days.ts';
import type { NetworkSettings } from '../../domain/networks/settings.ts';
import { parseDaysBefore } from '../../domain/reminders/days.ts';
import { type Language, languages } from '../../language.ts';
import type { Rows } from '../turned.ts';
import { texts } from './texts.ts';

/** A kind of network or a language by its name in a language; what is stored where it is neither. */
export const kindName = (kind: string, language: Language): string => {
  const known = agreementKindOf(kind);
  return known === undefined ? kind : texts[language].kinds[known];
};

export const languageName = (code: string, language: Language): string => {
  const known = languages.find((one) => one === code);
  return known === undefined ? code : texts[language].languages[known];
};

type Setting = keyof NetworkSettings;

/** Settings as they are told; only those that are asked for. */
export function settingRows(settings: NetworkSettings, names: readonly Setting[], language: Language): Rows {
  const words = texts[language];
  const counts = (is: boolean) => words.counts[is ? 'yes' : 'no'];
  const { kind, county, quietDays } = settings;
  const days = parseDaysBefore(settings.reminderDaysBefore);
  const told: Readonly<Record<Setting, string>> = {
    name: settings.name,
    kind: kind === '' ? words.notSaid : kindName(kind, language),
    county: county === '' ? words.notSaid : county,
    language: languageName(settings.language, language),
    digestTime: words.digestAt(settings.digestTime),
    reminderDaysBefore: days.length === 0 ? words.none : words.daysBefore(days),
    ownFinancingYear: words.years[settings.ownFinancingYear === 'calendar' ? 'calendar' : 'agreement'],
    countsGrantHours: counts(settings.countsGrantHours),
    countsUntagged: counts(settings.countsUntagged),
    quietDays: quietDays === '' ? words.none : quietText(quietDays, language),
  };
  return names.map((name) => [words.labels[name], told[name]]);
}
