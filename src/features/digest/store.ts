import { v7 as uuid } from 'uuid';
import { Prisma } from '../../../prisma/generated/sqlite/client.ts';
import { type Day, dayOf, formatWeek, type IsoWeek, weekRange } from '../../calendar.ts';
import type { Database } from '../../database/open.ts';
import { countInvited } from '../gatherings/store.ts';
import { inForce, listStatuses } from '../status/store.ts';
import { digestOf, gatheringWindow, missedDays, yearPartsOf } from './rules.ts';
