import type { Row } from '../../../change.ts';
import type { Database } from '../../../database/open.ts';
import type { ExportFilter } from '../../../domain/export-filter.ts';
import { listNamedRates } from './store.ts';

/** A network's rates in force in the period, as the import takes them; persons' own are for the operator alone. */
export async function exportRates(database: Database, filter: ExportFilter): Promise<Row[]> {
  const { networkId, municipalityId: only, from = '', to = '9999' } = filter;
  const rates = await listNamedRates(database, networkId);
  return rates
    .filter((rate) => only === undefined || [null, only].includes(rate.municipalityId))
    .filter((rate) => rate.from <= to && from <= (rate.to ?? '9999'))
    .map(({ networkName: network, municipality, person, maxMinutesPerYear, ...rate }) => ({
      network,
      municipality: municipality?.name ?? null,
      municipalityNumber: municipality?.id ?? null,
      person: person === undefined ? null : (person.email ?? person.name),
      krPerHour: rate.perHour,
      from: rate.from,
      to: rate.to,
      source: rate.source,
      maxKrPerHour: rate.maxPerHour,
      maxHoursPerYear: maxMinutesPerYear === null ? null : maxMinutesPerYear / 60,
    }));
}
