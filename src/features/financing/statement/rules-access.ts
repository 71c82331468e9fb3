import type { NetworkTerms } from '../../../domain/money/terms.ts';
import type { FinancingYear, YearChoice } from '../../../domain/money/years.ts';
import { rightOf, rolesOf } from '../../../domain/rights.ts';
import type { Actor, RoleKind } from '../../../domain/roles.ts';
import { municipalKinds, type Scope, scopesOf } from '../../../domain/scopes.ts';
import { texts } from './texts.ts';

/** Whether the actor has a role in a municipality of a network, of these kinds where any are given. */
export const isOf = (
  actor: Actor,
  { networkId, municipalityId }: Pick<Scope, 'networkId' | 'municipalityId'>,
  kinds: readonly RoleKind[] = municipalKinds,
): boolean =>
  rolesOf(actor, kinds).some(
    (role) => role.networkId === networkId && role.municipalityId === municipalityId,
  );

/** The municipality's own people in the project, and the county. */
export const viewers = rightOf(
  (actor) => scopesOf(actor).length > 0,
  (language) => texts[language].refusal,
);

/** What is asked for, found: whose, which year, and by what terms. */
export type Target = {
  readonly scope: Scope;
  readonly terms: NetworkTerms;
  readonly year: YearChoice;
  readonly page: number;
};

/** The value of a button for a scope and a year. */
export const pressValue = (
  { networkId, municipalityId }: Pick<Scope, 'networkId' | 'municipalityId'>,
  year: Pick<FinancingYear, 'kind'> & { readonly number?: number },
  page = 1,
): string => [networkId, municipalityId ?? '', year.kind, year.number ?? '', page].join('/');
