import { municipalitiesNamed } from '../../../../domain/municipalities/named.ts';
import type { listMunicipalities } from '../../../../domain/people.ts';
import { nameAtHead, placed } from '../../../../grammar/names.ts';
import { listed, shortened, trim } from '../../../../text.ts';
import type { Context } from '../../../context.ts';
import { faultTexts } from './texts-faults.ts';

type Place = Awaited<ReturnType<typeof listMunicipalities>>[number];

/** All that have no agreement yet: the others can't get one beside their own. */
export const everyone =
  /^(?:alle|alle (?:kommunene|kommunane|som mangler|som manglar|andre)|resten|all|all municipalities|the rest|everyone)$/iu;

/** The municipalities that a list names, each with those of its name; and what in it is none of them. */
export function placesNamed(
  text: string,
  all: readonly Place[],
): { found: readonly (readonly Place[])[]; left: string } {
  const found: (readonly Place[])[] = [];
  let left = text;
  for (;;) {
    left = trim(left.replace(/^(?:[\s,;:&+/]|(?:og|and|samt)\s)+/iu, ''));
    const naming =
      left === ''
        ? undefined
        : nameAtHead(
            left,
            all,
            placed<Place>((one) => one),
            'whole',
          );
    if (naming === undefined) return { found, left };
    found.push(naming.found);
    left = naming.rest;
  }
}

/** That a place is none of the network's: where it is one of the country's, that it is not in the network. */
export function unknownPlace(
  left: string,
  networks: readonly { readonly networkName: string }[],
  all: readonly Place[],
  { language }: Context,
): string {
  const faults = faultTexts[language];
  const own = listed(
    all.map(({ name }) => name),
    language,
  );
  const elsewhere = municipalitiesNamed(left).found.map(({ name }) => name);
  return elsewhere.length === 0
    ? faults.unknownPlace(shortened(left, 60), own)
    : faults.elsewhere(
        listed(elsewhere, language),
        listed(
          networks.map((one) => one.networkName),
          language,
        ),
        own,
      );
}
