import type { Day } from '../../calendar/days.ts';
import type { Change } from '../../change.ts';
import { type AgreementKind, moneyOf, templates } from '../../domain/agreements/templates.ts';
import {
  agreementChanges,
  newAgreement,
  newParty,
  partyChanges,
} from '../../features/financing/agreements/store-save.ts';
import type { DemoRows } from './rows.ts';

type Agreed = {
  readonly municipality: { readonly id: string; readonly name: string };
  readonly name: string;
  readonly start: Day;
  readonly end: Day;
  readonly maxEnd?: Day;
};

/** Makes the agreements of a network from the template of its kind, and their other parties, as chat saves them. */
export function agreementRows(
  network: { readonly id: string; readonly name: string; readonly kind: AgreementKind },
  agreed: readonly Agreed[],
  parties: readonly (readonly [name: string, role: string])[],
  newId: () => string,
): Pick<DemoRows, 'Agreement' | 'AgreementParty'> {
  const made = agreed.map(({ name, maxEnd, ...one }) =>
    newAgreement({
      ...{ ...one, ...moneyOf(templates[network.kind]), id: newId(), network },
      ...{ called: name, kind: network.kind, maxEnd: maxEnd ?? one.end, countsGrantHours: null },
      ...{ decidedOn: null, caseNumber: null, reservations: null, contact: null },
    }),
  );
  const each = made.filter(({ name }, index) => made.findIndex((one) => one.name === name) === index);
  const others = each.flatMap((one) =>
    partyChanges(one, {
      before: [],
      after: parties.map(([name, role]) => newParty({ id: newId(), name, role })),
    }),
  );
  return {
    Agreement: rowsOf<DemoRows['Agreement'][number]>(agreementChanges([], made)),
    AgreementParty: rowsOf<DemoRows['AgreementParty'][number]>(others),
  };
}

const rowsOf = <Row>(changes: readonly Change[]): Row[] => changes.map(({ row }) => row as Row);
