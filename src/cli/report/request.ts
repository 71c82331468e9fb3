import { monthRange } from '../../calendar/days.ts';
import type { Database } from '../../database/open.ts';
import { agreementYears } from '../../domain/money/years.ts';
import type { ReportRequest } from '../../features/reports/report.ts';
import { type Language, languages } from '../../language.ts';
import { CliError, exitCodes } from '../exit.ts';
import { municipalityNamed, networkNamed, personNamed } from '../open.ts';

/** What the operator says of a report. */
export type ReportOptions = {
  readonly network?: string;
  readonly municipality?: string;
  readonly year?: number;
  readonly agreementYear?: number;
  readonly month?: number;
  readonly person?: string;
  readonly format?: string;
  readonly language?: Language;
  readonly out?: string;
  readonly verify?: string;
};

type Place = { readonly networkId: string; readonly municipalityId: string };

export const usage = (message: string): CliError => new CliError(message, exitCodes.usage);

/**
 * Finds the network, the municipality and the person that are meant, and the period: a month, a calendar year, a year
 * of the agreement, or the whole agreement. Throws a CliError that says what isn't there.
 */
export async function requestOf(database: Database, options: ReportOptions): Promise<ReportRequest> {
  const { network, municipality, person } = options;
  if (network === undefined || municipality === undefined)
    throw usage('--network and --municipality say whose document it is');
  const { id: networkId } = await networkNamed(database, network);
  const { id: municipalityId, name } = await municipalityNamed(database, municipality);
  const place = { networkId, municipalityId };
  const membership = await database.client.membership.findFirst({
    where: place,
    select: { language: true, network: { select: { language: true, name: true } } },
  });
  if (membership === null) throw new CliError(`${name} isn't in the network ${network}`);
  return {
    ...place,
    ...(person === undefined ? {} : { personId: (await personNamed(database, person)).id }),
    ...(await periodOf(database, place, options, name)),
    language: options.language ?? languageIn(membership.language ?? membership.network.language),
  };
}

const languageIn = (text: string): Language => languages.find((one) => one === text) ?? 'nb';

async function periodOf(
  { client }: Database,
  place: Place,
  { year, agreementYear, month }: ReportOptions,
  name: string,
): Promise<{ from: string; to: string }> {
  if (year !== undefined) {
    if (month !== undefined) return monthRange(`${year}-${String(month).padStart(2, '0')}`);
    return { from: `${year}-01-01`, to: `${year}-12-31` };
  }
  const agreement = await client.agreement.findFirst({
    where: place,
    orderBy: { start: 'desc' },
    select: { start: true, end: true },
  });
  if (agreement === null) throw new CliError(`${name} has no agreement in the network; say --year`);
  const { start, end } = agreement;
  if (agreementYear === undefined) return { from: start, to: end };
  const found = agreementYears(agreement).find(({ number }) => number === agreementYear);
  if (found !== undefined) return { from: found.from, to: found.to };
  throw new CliError(`${name}'s agreement runs from ${start} to ${end}; it has no year ${agreementYear}`);
}

/** A month, 1 to 12. */
export const monthIn = (text: string): number => numberFrom(text, 1, 12, 'a month from 1 to 12');

/** A small number, from 1. */
export const numberIn = (text: string): number => numberFrom(text, 1, 99, 'a number from 1 to 99');

function numberFrom(text: string, least: number, most: number, what: string): number {
  const number = Number(text);
  if (!/^\d{1,4}$/.test(text) || number < least || number > most) throw usage(`«${text}» is not ${what}`);
  return number;
}
