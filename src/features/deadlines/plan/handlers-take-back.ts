import { backwards, type Change, type Deed, type Made } from '../../../change.ts';
import { type Answer, answer } from '../../../chat/answer.ts';
import { card, paragraph } from '../../../chat/card.ts';
import { refuseChanged } from '../../../domain/deeds.ts';
import { UserError } from '../../../user-error.ts';
import type { Context } from '../../context.ts';
import { changesText, turned } from '../../turned.ts';
import { pressComplete, pressUndo } from '../complete/handlers.ts';
import { loadOwn, municipalityOf } from '../handlers.ts';
import type { Deadline } from '../rules.ts';
import { deadlineColumns } from '../store-changes.ts';
import { texts } from '../texts.ts';
import { rowsOf } from './cards.ts';
import { cancelMany, cancelOne, restoreOne } from './handlers-change.ts';
import { planTexts } from './texts.ts';

/** Takes back what was done with a deadline: a report of being done, or what was set, changed or deleted. */
export async function takeBackDeadline(deed: Deed, context: Context): Promise<Answer> {
  const changes = deed.changes.filter(({ model, kind, row }) => !isMark(model, kind, Object.keys(row)));
  const own = changes.find(({ model }) => model === 'Deadline');
  if (own === undefined) return takeBackReport(changes[0], { ...deed, changes }, context);
  const together = changes.filter(({ model, kind }) => model === 'Deadline' && kind === own.kind);
  const isCancelled = own.kind !== 'created' && own.row.cancelledAt !== null;
  if (together.length > 1 && (own.kind === 'created' || 'cancelledAt' in own.row)) {
    const ids = together.map(({ id }) => id);
    return cancelMany(ids, isCancelled ? null : context.now, context);
  }
  if (own.kind === 'created') return cancelOne(own.id, context);
  if ('cancelledAt' in own.row)
    return own.row.cancelledAt === null ? cancelOne(own.id, context) : restoreOne(own.id, context);
  await refuseChanged({ ...deed, changes }, context);
  const deadline = await loadOwn(own.id, context);
  const backs = changes.map((made): Change => {
    const due = made.model === 'Deadline' ? deadline.due : String(made.row.due ?? deadline.due);
    const columns = deadlineColumns(deadline, due, undefined);
    const type = made.model === 'Deadline' ? 'deadline' : 'completion';
    return backwards(made, { type, columns }, deadline.networkId);
  });
  const was = { deadline, municipality: await municipalityOf(deadline, context) };
  const then: Deadline = { ...deadline, ...own.before };
  const is = { deadline: then, municipality: await municipalityOf(then, context) };
  const title = turned(deadline.title, then.title);
  const said = changesText(rowsOf(was, context.language), rowsOf(is, context.language));
  return answer(card(paragraph(said === '' ? `${title}.` : `${title}: ${said}.`)), backs);
}

/** A change without a record only makes sure that the deadline stands. */
const isMark = (model: string, kind: string, names: readonly string[]): boolean =>
  model === 'Deadline' && kind === 'changed' && names.length === 0;

/** A report that was made goes; one that was taken back is made again, with its note. */
async function takeBackReport(made: Made | undefined, deed: Deed, context: Context): Promise<Answer> {
  const { language } = context;
  if (made === undefined) throw new UserError(texts[language].nothingToUndo);
  if (made.kind === 'created') return pressUndo(made.id, context);
  await refuseChanged(deed, context);
  const { before = {} } = made;
  if (made.kind === 'removed') {
    const { deadlineId, due, municipalityId, note } = before;
    const key = { deadline: String(deadlineId), due: String(due), municipality: String(municipalityId) };
    return pressComplete({ ...key, note: String(note ?? '') }, context);
  }
  throw new UserError(planTexts[language].noteStands);
}
