import { dayOf } from '../../../calendar/calendar.ts';
import type { Answer } from '../../../chat/feature.ts';
import type { Context } from '../../context.ts';
import { drawMeters, pictureCard, pictureName } from './cards-picture.ts';
import { metersOf } from './handlers.ts';
import { findPressed, findTyped } from './handlers-scope.ts';
import type { Target } from './rules-access.ts';

/** `egeninnsats bilde [ÅR] [KOMMUNE]`: the meter as a picture. */
export async function drawTyped(text: string, context: Context): Promise<Answer> {
  const found = await findTyped('picture', text, context);
  return 'question' in found ? found.question : draw(found.target, context);
}

/** Draws the meter that a button names. */
export const drawMeter = async (value: string, context: Context): Promise<Answer> =>
  draw(await findPressed(value, context), context);

async function draw(target: Target, context: Context): Promise<Answer> {
  const reader = { language: context.language, today: dayOf(context.now) };
  const meters = await metersOf(target, context);
  return {
    reply: {
      ...{ kind: 'file', name: pictureName(meters, target, reader), mime: 'image/png' },
      content: await drawMeters(meters, target, reader),
      card: pictureCard(meters, target, reader),
    },
    changes: [],
  };
}
