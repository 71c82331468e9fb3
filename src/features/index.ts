import type { LagbotFeature } from './context.ts';
import { deadlines } from './deadlines/feature.ts';
import { digest } from './digest/feature.ts';
import { agreements } from './financing/agreements/feature.ts';
import { ownMeans } from './financing/own-means/feature.ts';
import { payments } from './financing/payments/feature.ts';
import { rates } from './financing/rates/feature.ts';
import { ownFinancing } from './financing/statement/feature.ts';
import { gatherings } from './gatherings/feature.ts';
import { createHelp } from './help/feature.ts';
import { createHome } from './home/feature.ts';
import { networks } from './networks/feature.ts';
import { themes } from './networks/themes/feature.ts';
import { members, profile } from './people/feature.ts';
import { handover } from './people/handover/feature.ts';
import { leaving } from './people/leave/feature.ts';
import { measures } from './plan/feature.ts';
import { reports } from './reports/feature.ts';
import { newNetwork, setup, start } from './setup/feature.ts';
import { status } from './status/feature.ts';
import { hours } from './timesheet/feature.ts';
import { months } from './timesheet/month/feature.ts';
import { withUndo } from './undo/feature.ts';

const withoutHelp: readonly LagbotFeature[] = [
  hours,
  months,
  status,
  measures,
  gatherings,
  deadlines,
  digest,
  ownFinancing,
  ownMeans,
  rates,
  payments,
  agreements,
  reports,
  profile,
  members,
  handover,
  networks,
  newNetwork,
  leaving,
  themes,
  setup,
  start,
];

const undone = withUndo(withoutHelp);
const helped = [...undone, createHome(undone)];

/** The features that are on, in the order of the help. */
export const features: readonly LagbotFeature[] = [...helped, createHelp(helped)];
