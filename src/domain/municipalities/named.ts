import { distance } from 'fastest-levenshtein';
import { type Known, known, knownAtHead, wordsOf } from '../../grammar/names.ts';
import { shortened, trim } from '../../text.ts';
import { counties, type Municipality, municipalities } from './municipalities.ts';

/** What a list of names names: each thing once, in the order of the list. */
export type ListNamed<T> = {
  readonly found: readonly T[];
  /** The names in it that several have. */
  readonly repeated: readonly { readonly said: string; readonly among: readonly T[] }[];
  /** What in it is no name, each with the few that it may be meant for, the likeliest first. */
  readonly unknown: readonly { readonly said: string; readonly nearest: readonly T[] }[];
};

const byName = known(municipalities, {
  namesOf: ({ id, name, names, label, county }) => [
    ...[id, name, ...names, label],
    ...[name, ...names].map((one) => `${id} ${one}`),
    ...(label === name ? [] : [`${name} i ${county}`]),
  ],
  isTitle: false,
});

/** More than any county has, and longer than all their names. */
const [mostNamed, longestList] = [60, 2000];

/** Of several with the same name so many are offered, and of those that a slip may be meant for. */
const mostNearest = 3;

/**
 * The municipalities of the whole country that a text names, one or several at once: «Leka, Tydal og 5022». Any official
 * name will do, or the number. Of several with the same name, those in the counties are meant where there are any.
 */
export function municipalitiesNamed(
  text: string,
  inCounties: readonly string[] = [],
): ListNamed<Municipality> {
  const { found, repeated, unknown } = listNamed(text, byName);
  const isNear = ({ county }: Municipality) => inCounties.includes(county);
  const narrowed = repeated.map(({ said, among }) => {
    const near = among.filter(isNear);
    return { said, among: near.length === 0 ? among : near };
  });
  return {
    found: [...new Set([...found, ...narrowed.flatMap(({ among }) => (among.length === 1 ? among : []))])],
    repeated: narrowed.filter(({ among }) => among.length > 1),
    unknown: unknown.map(({ said, nearest }) => {
      const near = nearest.filter(isNear);
      return { said, nearest: near.length === 0 ? nearest : near };
    }),
  };
}

const ofCounty = known(counties, {
  namesOf: (county) => [county, `${county} fylke`, `${county} fylkeskommune`, `${county} county`],
  isTitle: false,
});

/** The counties that a text names, one or several: «Innlandet og Møre og Romsdal fylkeskommune». */
export const countiesNamed = (text: string): ListNamed<string> => listNamed(text, ofCounty);

/** What runs a county; Oslo is its own. */
export const countyCouncil = (county: string): string =>
  `${county} ${county === 'Oslo' ? 'kommune' : 'fylkeskommune'}`;

function listNamed<T>(text: string, names: Known<T>): ListNamed<T> {
  const found = new Set<T>();
  const repeated: { said: string; among: readonly T[] }[] = [];
  const unknown: { said: string; nearest: readonly T[] }[] = [];
  let rest = withoutJoining(text.slice(0, longestList).replace(/\s*[,;/|+&\n]\s*/gu, ' , '));
  for (let count = 0; count < mostNamed && rest !== ''; count += 1) {
    const naming = knownAtHead(rest, names, 'whole');
    if (naming === undefined || isNumberOfAnother(rest, naming.rest)) {
      const said = upToNext(rest);
      unknown.push({ said: shortened(said, 60), nearest: nearestTo(said, names) });
      rest = withoutJoining(rest.slice(said.length));
      continue;
    }
    const [only, ...others] = naming.found;
    if (others.length === 0 && only !== undefined) found.add(only);
    else repeated.push({ said: trim(rest.slice(0, rest.length - naming.rest.length)), among: naming.found });
    rest = withoutJoining(naming.rest);
  }
  return { found: [...found], repeated, unknown };
}

/** Without what stands before or between the names of a list: a sign, «og», a dash, a number of the list, «kommuner». */
const withoutJoining = (text: string): string =>
  trim(
    text.replace(
      /^(?:[\s,.•*–—-]+|(?:og|and|kommuner|kommunar|kommunene|kommunane|municipalities)(?=\s|$)|\d{1,2}[.)](?=\s))+/giu,
      '',
    ),
  );

/** A text up to the next name of the list. */
const upToNext = (text: string): string =>
  /^.+?(?=\s+(?:,|og\s|and\s|\d{4}(?:\s|$))|$)/u.exec(text)?.[0] ?? text;

/** «5052 Tydal» is neither: 5052 is Leka. */
const isNumberOfAnother = (text: string, rest: string): boolean =>
  /^\d/u.test(text) && /^\p{L}/u.test(rest) && !/^(?:og|and)\s/iu.test(rest);

/** The few that words may be meant for: whose name they begin, or nearly are. */
function nearestTo<T>(said: string, all: Known<T>): readonly T[] {
  const begun = knownAtHead(said, all, 'beginning');
  if (begun?.rest === '' && begun.found.length <= mostNearest) return begun.found;
  const typed = wordsOf(said.replace(/^\d+(?=\s)|\s\p{L}*kommunen?$/giu, '')).join(' ');
  // A number is hardly ever mistyped in more than one place.
  const farthest = /^\d+$/u.test(typed) ? 1 : Math.min(3, typed.length / 3);
  const steps = all.names.map(({ one, words }) => ({ one, steps: distance(typed, words.join(' ')) }));
  const near = steps.filter((one) => one.steps <= farthest).toSorted((a, b) => a.steps - b.steps);
  return [...new Set(near.map(({ one }) => one))].slice(0, mostNearest);
}
