import type { Day } from '../calendar/days.ts';

/** Which records an export or a report is about; days are inclusive. */
export type ExportFilter = {
  readonly networkId: string;
  readonly municipalityId?: string;
  readonly from?: Day;
  readonly to?: Day;
};
