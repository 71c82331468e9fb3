import { byCounty } from './table.ts';

/** A municipality: its number, its official names as they are written together, each of them, and its county. */
export type Municipality = {
  readonly id: string;
  readonly name: string;
  readonly names: readonly string[];
  readonly county: string;
  /** The name, with the county where another municipality has the same. */
  readonly label: string;
};

/** The counties, by name. */
export const counties: readonly string[] = Object.keys(byCounty).toSorted((a, b) => a.localeCompare(b, 'nb'));

const rows = Object.entries(byCounty).flatMap(([county, all]) =>
  all.split(',').map((one) => {
    const [, id = '', name = ''] = /^\s*(\d{4}) (.+?)\s*$/.exec(one) ?? [];
    return { id, name, names: name.split('–'), county };
  }),
);

/** All municipalities of the country, by number. */
export const municipalities: readonly Municipality[] = rows
  .map((one) => {
    const isAlone = rows.filter(({ name }) => name === one.name).length === 1;
    return { ...one, label: isAlone ? one.name : `${one.name} (${one.county})` };
  })
  .toSorted((a, b) => a.id.localeCompare(b.id));

const byNumber = new Map(municipalities.map((one) => [one.id, one]));

/** The municipality with a number; undefined where none has it. */
export const municipalityNumbered = (id: string): Municipality | undefined => byNumber.get(id);
