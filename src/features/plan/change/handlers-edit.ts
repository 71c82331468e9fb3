import { type Answer, answer } from '../../../chat/answer.ts';
import { openFilled, refill } from '../../../chat/form/fields.ts';
import type { Values } from '../../../chat/form/form.ts';
import { UserError } from '../../../user-error.ts';
import type { Context } from '../../context.ts';
import { savedCard } from '../cards-one.ts';
import {
  changeable,
  chooseOne,
  loadOwn,
  type Own,
  readAskedIn,
  readPlaces,
  refuseDropped,
} from '../handlers-find.ts';
import { kindOf } from '../rules.ts';
import type { PlannedKind } from '../store.ts';
import { changePlanned } from '../store-changes.ts';
import { saidOf } from '../texts-said.ts';
import { type Choices, editForm, readPlanned } from './cards-form.ts';
import { choicesIn, draftOf } from './handlers-draft.ts';
import { planTexts } from './texts.ts';

/** `tiltak endre 3 …`, `tiltak delmål endre 2 …`: changes what is named behind the number; alone it opens the form. */
export const edit = (kind: PlannedKind) => async (text: string, context: Context) => {
  const places = await readPlaces(context);
  const asked = await readAskedIn(text, places, context, [kind]);
  const words = asked.behind;
  const chosen = await chooseOne({ ...asked, kind }, changeable(places), places, context, {
    wording: saidOf[kind].edit,
    value: (id) => ({ id, words }),
    rest: words,
    onlyShows: words === '',
  });
  return typeof chosen === 'string' ? pressEdit(kind)({ id: chosen, words }, context) : chosen;
};

/** The button that opens the form of one, or changes what was typed. */
export const pressEdit =
  (kind: PlannedKind) =>
  async ({ id, words }: { readonly id: string; readonly words: string }, context: Context) => {
    const own = await loadOwn(kind, id, context);
    refuseDropped(own.planned, context);
    const choices = await choicesIn([own.place], context, own.planned.goal.themeId);
    const { values, asks } = draftOf[kind](words, choices, context, own.planned);
    return words === '' || asks.length > 0
      ? openFilled(editForm(own, choices, asks.join(' ')), values)
      : saveChange(own, values, choices, context);
  };

/** The form of a changed one, handed in; its state is the id. */
export const submitEdit = (kind: PlannedKind) => async (values: Values, state: string, context: Context) => {
  const own = await loadOwn(kind, state, context);
  refuseDropped(own.planned, context);
  const choices = await choicesIn([own.place], context, own.planned.goal.themeId);
  return saveChange(own, values, choices, context);
};

function saveChange(own: Own, values: Values, choices: Choices, { language }: Context): Answer {
  const { planned: before, place, view } = own;
  const words = planTexts[language];
  const kind = kindOf(before);
  const said = readPlanned(kind, values, choices, language, before);
  if ('errors' in said) return refill(editForm(own, choices), values, said.errors);
  const change = changePlanned(before, said.planned);
  if (Object.keys(change.row).length === 0)
    throw new UserError(words.unchanged((before.measure ?? before.goal).title));
  return answer(savedCard(words[`${kind}Changed`], place, said.planned, view, before), [change]);
}
