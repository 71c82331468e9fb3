import type { NetworkTerms } from '../../../domain/money/terms.ts';
import type { YearChoice } from '../../../domain/money/years.ts';
import type { Scope } from '../../../domain/places.ts';
import { placesFor } from '../../../domain/rights.ts';
import type { Actor } from '../../../domain/roles.ts';
import { rightTo } from '../../rights.ts';
import { texts } from './texts.ts';

/** Whether the actor sees a municipality's money as one of its own people, not for the county alone. */
export const isOfPlace = (
  actor: Actor,
  { networkId, municipalityId }: Pick<Scope, 'networkId' | 'municipalityId'>,
): boolean =>
  placesFor(actor, 'financing.read').some(
    (place) => place.networkId === networkId && place.municipalityId === municipalityId,
  );

/** The municipality's own people in the project, and the county. */
export const viewers = rightTo('financing.read', (language) => texts[language].refusal);

/** Which part of the meter is asked for. */
export type View = 'show' | 'remarks' | 'picture';

/** What is asked for, found: whose, which year, and by what terms. */
export type Target = {
  readonly scope: Scope;
  readonly terms: NetworkTerms;
  readonly year: YearChoice;
  readonly page: number;
};
