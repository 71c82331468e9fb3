import type { Day } from '../../calendar/days.ts';
import type { Language } from '../../language.ts';
import { comparable, trim } from '../../text.ts';
import type { AgreementKind } from '../agreements/templates.ts';
import { yearKinds } from '../money/years.ts';
import { countiesNamed, countyCouncil } from '../municipalities/named.ts';
import { parseDaysBefore } from '../reminders/days.ts';
import { readQuietDays } from './quiet-days.ts';

/** What a network's coordinator decides for it. */
export type NetworkSettings = {
  readonly name: string;
  /** Empty where nobody has said it. */
  readonly kind: string;
  /** The counties with commas between them; empty where nobody has said it. */
  readonly county: string;
  readonly language: string;
  readonly digestTime: string;
  readonly reminderDaysBefore: string;
  readonly ownFinancingYear: string;
  readonly countsGrantHours: boolean;
  readonly countsUntagged: boolean;
  readonly quietDays: string;
};

/** What is decided for a network, of all that is stored of it. */
export const settingsOf = ({
  name,
  kind,
  county,
  language,
  digestTime,
  reminderDaysBefore,
  ownFinancingYear,
  countsGrantHours,
  countsUntagged,
  quietDays,
}: NetworkSettings): NetworkSettings => ({
  ...{ name, kind, county, language, digestTime, reminderDaysBefore },
  ...{ ownFinancingYear, countsGrantHours, countsUntagged, quietDays },
});

/** The longest that is taken, in characters. */
export const mostInName = 100;
const mostInCounty = 80;
/** More counties than run one network, and more days ahead than anybody plans for. */
const mostCounties = 15;
export const mostDaysBefore = 90;

const among = <Value>(names: Readonly<Record<string, Value>>) => {
  const known = new Map(Object.entries(names));
  return (words: string): Value | undefined => known.get(comparable(words));
};

const kindOf = among<AgreementKind>({
  ...{ distriktssatsing: 'distriktssatsing', distriktssatsinga: 'distriktssatsing' },
  ...{ distriktssatsingen: 'distriktssatsing', bygdevekst: 'bygdevekst', bygdevekstavtale: 'bygdevekst' },
  ...{ bygdevekstavtalen: 'bygdevekst', bygdevekstavtaler: 'bygdevekst', bygdevekstavtalar: 'bygdevekst' },
  ...{ læringsnettverk: 'læringsnettverk', læringsnettverket: 'læringsnettverk' },
  ...{ laeringsnettverk: 'læringsnettverk', 'learning network': 'læringsnettverk' },
});

const languageNamed = among<Language>({
  ...{ bokmål: 'nb', 'norsk bokmål': 'nb', norsk: 'nb', no: 'nb', nb: 'nb', 'nb-no': 'nb' },
  ...{ nynorsk: 'nn', 'norsk nynorsk': 'nn', nn: 'nn', 'nn-no': 'nn' },
  ...{ english: 'en', engelsk: 'en', en: 'en', 'en-gb': 'en', 'en-us': 'en' },
});

/**
 * Those who run the counties that are named, however they are parted. What is no county stands as it was written, where
 * only signs part it: names hold «og».
 */
function readCounties(words: string): string | undefined {
  const { found, repeated, unknown } = countiesNamed(words);
  if (found.length > 0 && repeated.length + unknown.length === 0) return found.map(countyCouncil).join(', ');
  const names = words
    .split(/[,;/|+&\n]/u)
    .map((part) => part.replace(/\s+/gu, ' ').trim())
    .filter((part) => part !== '');
  const isNamed = (name: string) => /\p{L}{2}/u.test(name) && [...name].length <= mostInCounty;
  const isMeant = names.length > 0 && names.length <= mostCounties && names.every(isNamed);
  return isMeant ? [...new Set(names)].join(', ') : undefined;
}

function readTime(words: string): string | undefined {
  const [, hour = '', minute = '00'] =
    /^(?:(?:kl\.?|at)\s*)?(\d{1,2})(?:[:.](\d\d)(?:[:.]00)?)?$/iu.exec(words) ?? [];
  return hour !== '' && Number(hour) < 24 && Number(minute) < 60
    ? `${hour.padStart(2, '0')}:${minute}`
    : undefined;
}

function readDaysBefore(words: string): string | undefined {
  const isMore = (part: string) => part !== '' && !/^(?:og|and|dag(?:er|ar)?|days?|før|before)$/iu.test(part);
  const parts = words.split(/[\s,;/]+/u).filter(isMore);
  const isDays = parts.every((part) => /^\d{1,2}$/.test(part) && Number(part) <= mostDaysBefore);
  return isDays && parts.length > 0 ? parseDaysBefore(parts.join(',')).join(',') : undefined;
}

function readYearKind(words: string): 'agreement' | 'calendar' | undefined {
  const [kind = '', more = 'year'] = comparable(words).split(/\s/u);
  return more === 'year' ? (yearKinds.get(kind) ?? shortYears(kind)) : undefined;
}

const shortYears = among<'agreement' | 'calendar'>({
  ...{ avtale: 'agreement', avtalen: 'agreement', kalender: 'calendar' },
});

function readName(words: string): string | undefined {
  const name = words.replace(/\s+/gu, ' ').trim();
  return name !== '' && [...name].length <= mostInName ? name : undefined;
}

/** How each setting is read; undefined where words are none of its values. */
export const readers = {
  name: readName,
  kind: kindOf,
  county: readCounties,
  language: languageNamed,
  digestTime: readTime,
  reminderDaysBefore: readDaysBefore,
  ownFinancingYear: readYearKind,
  quietDays: readQuietDays,
} as const;

type Labelled = keyof typeof readers;

const labels: readonly (readonly [Labelled, string])[] = [
  ['name', 'navn(?:et)?|namn(?:et)?|name'],
  ['kind', 'typen?|slag(?:et)?|kind'],
  ['county', 'fylker?|fylket|fylka|fylkeskommuner?|fylkeskommunar|county|counties'],
  ['language', 'språk(?:et)?|målform|language'],
  ['digestTime', 'ukesrapport(?:en)?|vekerapport(?:en)?|digest'],
  ['reminderDaysBefore', 'påminnelser|påminningar|påminnelse|påminning|reminders?'],
  ['ownFinancingYear', 'år(?:et)?|year'],
  ['quietDays', 'stille(?: dag(?:er|ar))?|quiet(?: days?)?'],
];
const labelled = labels.map(
  ([setting, words]) =>
    [setting, new RegExp(`^(?:${words})(?:\\s*[:=]\\s*|\\s+(?:til |to |er |is )?|$)`, 'iu')] as const,
);

const isNot = (words: string): boolean => /\b(?:ikke|ikkje|not)\b|n['’]t/u.test(words);

/** What says which setting it is by itself. */
function readAlone(words: string): Partial<NetworkSettings> | undefined {
  const text = comparable(words);
  if (/^(?:tilskudd|tilskot|grant)\b.*\b(?:teller|tel|counts?)/u.test(text))
    return { countsGrantHours: !isNot(text) };
  if (/^(?:uten|utan|without)\b.*\b(?:teller|tel|counts?)/u.test(text))
    return { countsUntagged: !isNot(text) };
  const ownFinancingYear = yearKinds.get(text.split(/\s/u)[0] ?? '');
  if (ownFinancingYear !== undefined) return { ownFinancingYear };
  const kind = kindOf(text);
  return kind && { kind };
}

/** What settings say, or what can't be read: which setting, where it was named, and the words. */
export type SettingsRead =
  | { readonly settings: Partial<NetworkSettings> }
  | { readonly fault: { readonly setting?: Labelled; readonly words: string } };

/**
 * Reads settings by their names with commas between them: «språk nynorsk, påminnelser 14, 7, 1, tilskudd teller ikke».
 * What isn't named stays. A part that begins no setting belongs to the one before it.
 */
export function readSettings(text: string, today: Day): SettingsRead {
  const parts: { setting?: Labelled; alone?: Partial<NetworkSettings>; words: string }[] = [];
  for (const [whole] of trim(text).matchAll(/(?:«[^»]*»|"[^"]*"|[^,;\n])+/gu)) {
    const piece = trim(whole);
    if (piece === '') continue;
    const [setting, label] = labelled.find(([, one]) => one.test(piece)) ?? [];
    const alone = setting === undefined ? readAlone(piece) : undefined;
    const before = parts.at(-1);
    if (setting !== undefined && label !== undefined)
      parts.push({ setting, words: piece.replace(label, '').trim() });
    else if (alone !== undefined) parts.push({ alone, words: piece });
    else if (before?.setting !== undefined) before.words = `${before.words}, ${piece}`;
    else return { fault: { words: piece } };
  }
  let settings: Partial<NetworkSettings> = {};
  for (const { setting, alone, words } of parts) {
    const value = setting && readers[setting](withoutQuotes(words), today);
    if (setting !== undefined && value === undefined) return { fault: { setting, words } };
    settings = { ...settings, ...alone, ...(setting === undefined ? {} : { [setting]: value }) };
  }
  return { settings };
}

const withoutQuotes = (words: string): string => words.replace(/^[«"“”'](.*)[»"“”']$/su, '$1');

/** The language that words name. */
export const readLanguage = languageNamed;
