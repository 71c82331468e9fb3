import { dayOf } from '../../../../calendar/days.ts';
import { row } from '../../../../chat/card.ts';
import { amountOf } from '../../../../domain/money/paid/means.ts';
import { mayDo, placesFor } from '../../../../domain/rights.ts';
import { formatKroner } from '../../../../format/numbers.ts';
import type { ShowHome } from '../../../context.ts';
import { readDeputyPlaces } from '../../../timesheet/home/store.ts';
import { waitingButton } from '../cards.ts';
import { texts } from '../texts.ts';
import { readWaitingMeans } from './store.ts';

/** How much of own means waits for the reader to attest. */
export const showMeansHome: ShowHome = async ({ actor, language, now }, read) => {
  if (!mayDo(actor, 'months.standIn')) return [];
  const [waiting, deputyPlaces] = await Promise.all([
    readWaitingMeans(read, actor.id),
    readDeputyPlaces(read, actor.id, dayOf(now)),
  ]);
  const places = [...placesFor(actor, 'months.attest'), ...deputyPlaces];
  const own = waiting.filter(({ networkId, municipalityId }) =>
    places.some((place) => place.networkId === networkId && place.municipalityId === municipalityId),
  );
  if (own.length === 0) return [];
  const words = texts[language].attest;
  const told = words.home(own.length, formatKroner(amountOf(own), language));
  return [{ at: 'means', rows: [row(words.homeLabel, told, waitingButton(language))] }];
};
