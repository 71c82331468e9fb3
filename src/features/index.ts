import { agreements } from './agreements/feature.ts';
import type { LagbotFeature } from './context.ts';
import { deadlines } from './deadlines/feature.ts';
import { digest } from './digest/feature.ts';
import { gatherings } from './gatherings/feature.ts';
import { createHelp } from './help/feature.ts';
import { hours } from './hours/feature.ts';
import { measures } from './measures/feature.ts';
import { months } from './months/feature.ts';
import { ownFinancing } from './own-financing/feature.ts';
import { members, profile } from './people/feature.ts';
import { reports } from './reports/feature.ts';
import { status } from './status/feature.ts';
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
  agreements,
  reports,
  profile,
  members,
];

const helped = withUndo(withoutHelp);

/** The features that are on, in the order of the help. */
export const features: readonly LagbotFeature[] = [...helped, createHelp(helped)];
