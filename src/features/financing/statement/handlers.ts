import { dayOf } from '../../../calendar/days.ts';
import { type Answer, answer } from '../../../chat/answer.ts';
import type { Context } from '../../context.ts';
import { cardOfRemarks } from '../remarks/handlers.ts';
import { meterCard, type Reader } from './cards.ts';
import { overviewCard } from './cards-overview.ts';
import { drawMeters, pictureCard, pictureName } from './cards-picture.ts';
import { findPressed, findTyped, metersOf, type Pressed } from './handlers-target.ts';
import { viewAtEnd } from './parse.ts';
import type { Target, View } from './rules-access.ts';

/** `egeninnsats [ÅR] [KOMMUNE] [merknader|bilde]`: the meter, or the part of it that the last word names. */
export function showTyped(text: string, context: Context): Promise<Answer> {
  const end = viewAtEnd(text);
  return typed(end?.view ?? 'show')(end?.rest ?? text, context);
}

/** `egeninnsats VIEW [ÅR] [KOMMUNE]`: a view of one municipality, or of all of a network side by side. */
export const typed =
  (view: View) =>
  async (text: string, context: Context): Promise<Answer> => {
    const found = await findTyped(view, text, context);
    return 'reply' in found ? found : show(view, found, context);
  };

/** The view of what a button names. */
export const pressed =
  (view: View) =>
  async (value: Pressed, context: Context): Promise<Answer> =>
    show(view, await findPressed(value, context), context);

type Show = (target: Target, context: Context, reader: Reader) => Promise<Answer>;

const views: Readonly<Record<View, Show>> = {
  show: async (target, context, reader) => {
    const meters = await metersOf(target, context);
    const [only] = meters;
    return answer(
      target.scope.municipalityId !== undefined && only !== undefined
        ? meterCard(only, target, reader)
        : overviewCard(meters, target, reader),
    );
  },
  remarks: async (target, context, reader) => answer(await cardOfRemarks(target, context, reader)),
  picture: async (target, context, reader) => {
    const meters = await metersOf(target, context);
    return {
      reply: {
        ...{ kind: 'file', name: pictureName(meters, target, reader), mime: 'image/png' },
        content: await drawMeters(meters, target, reader),
        card: pictureCard(meters, target, reader),
      },
      changes: [],
    };
  },
};

const show = (view: View, target: Target, context: Context): Promise<Answer> =>
  views[view](target, context, { language: context.language, today: dayOf(context.now) });
