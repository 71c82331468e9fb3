import type { LagbotFeature } from './context.ts';
import { createHelp } from './help/feature.ts';
import { hours } from './hours/feature.ts';
import { members, profile } from './people/feature.ts';

const withoutHelp: readonly LagbotFeature[] = [hours, profile, members];

/** The features that are on, in the order of the help. */
export const features: readonly LagbotFeature[] = [...withoutHelp, createHelp(withoutHelp)];
