import { dayOf } from '../../../../calendar/days.ts';
import { type Row, row } from '../../../../chat/card.ts';
import { type MunicipalMeter, readMeters } from '../../../../domain/money/meters.ts';
import { readTerms } from '../../../../domain/money/terms.ts';
import { placesOf, type Scope } from '../../../../domain/places.ts';
import { placesFor } from '../../../../domain/rights.ts';
import { bar } from '../../../../format/bar.ts';
import { formatShortDay } from '../../../../format/dates.ts';
import { formatKroner, formatNumber } from '../../../../format/numbers.ts';
import type { ShowHome } from '../../../context.ts';
import { hasAmounts, missingOf, type Reader } from '../cards.ts';
import { way } from '../cards-ways.ts';
import { homeTexts } from './texts.ts';

/** More municipalities than this have no line each. */
const mostPlaces = 2;

/** How much of the year's own financing is documented where the actor works, and what is missing until when. */
export const showFinancingHome: ShowHome = async (context, read) => {
  const { actor, database, language, now } = context;
  const today = dayOf(now);
  const places = placesOf(placesFor(actor, 'financing.read')).slice(0, mostPlaces);
  const rows = await Promise.all(
    places.map(async (place): Promise<Row[]> => {
      const { networkId, municipalityId } = place;
      const terms = await readTerms(database, networkId, read);
      const asked = {
        municipalityIds: [municipalityId],
        year: { kind: terms.yearKind },
        today,
        isForetold: false,
      };
      const [meter] = await readMeters(database, terms, asked, read);
      const isShown = meter !== undefined && today >= meter.year.from && hasAmounts(meter);
      return isShown ? [meterRow(meter, place, places.length === 1, { language, today })] : [];
    }),
  );
  return [{ at: 'financing', rows: rows.flat() }];
};

function meterRow(meter: MunicipalMeter, scope: Scope, isAlone: boolean, reader: Reader): Row {
  const { language } = reader;
  const words = homeTexts[language];
  const { counted, target } = meter;
  const kroner = (øre: number) => formatKroner(Math.round(øre / 100) * 100, language);
  const sum = words.counted(kroner(counted), kroner(target), bar(counted, target));
  const see = way(
    'show',
    isAlone ? words.see : words.seeOf(scope.label),
    { scope, year: undefined },
    language,
  );
  return row(words.label, `${sum} ${missingText(meter, reader)}`, see);
}

function missingText(meter: MunicipalMeter, { language, today }: Reader): string {
  const words = homeTexts[language];
  const missing = missingOf(meter);
  if (missing === 0) return words.enough;
  const { perHour, averagePerHour, year } = meter;
  const worth = perHour ?? averagePerHour ?? 0;
  const day = formatShortDay(year.to, language);
  if (worth === 0 || today > year.to) return words.missingMoney(formatKroner(missing, language), day);
  return words.missing(formatNumber(Math.ceil(missing / worth), language), day);
}
