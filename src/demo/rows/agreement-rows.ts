import type { Day } from '../../calendar/days.ts';
import type { AgreementKind } from '../../domain/agreements/templates.ts';
import { moneyOf, templates } from '../../domain/agreements/templates.ts';
import type { DemoRows } from './rows.ts';

/** A municipality's agreement: the template of its kind, with the days that were agreed on. */
export const agreementRow = (
  kind: AgreementKind,
  {
    maxEnd,
    ...said
  }: {
    readonly id: string;
    readonly networkId: string;
    readonly municipalityId: string;
    readonly name: string;
    readonly start: Day;
    readonly end: Day;
    readonly maxEnd?: Day;
  },
): DemoRows['Agreement'][number] => ({
  ...said,
  ...{ maxEnd: maxEnd ?? said.end, partyRole: 'hovedpart', kind },
  ...moneyOf(templates[kind]),
});
