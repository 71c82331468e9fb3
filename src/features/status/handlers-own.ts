import type { Deed } from '../../change.ts';
import { type Answer, answer } from '../../chat/answer.ts';
import { openFilled, read, refill } from '../../chat/form/fields.ts';
import type { Values } from '../../chat/form/form.ts';
import { mayDo } from '../../domain/rights.ts';
import { createVersion, type StatusText, type StatusVersion, type Subject } from '../../domain/statuses.ts';
import { UserError } from '../../user-error.ts';
import type { Context } from '../context.ts';
import { ownStatusCard, weekName, withdrawnCard } from './cards.ts';
import { editStatusForm } from './cards-form.ts';
import { dialogueTexts } from './dialogue/texts.ts';
import { refuseTooLong, reportingPlaces } from './handlers-read.ts';
import { listChoicesOf, readSubject } from './handlers-subject.ts';
import { readAmended } from './parse.ts';
import { isSameText, isSameWeek, weekOf } from './rules.ts';
import { isSameSubject, subjectValue } from './rules-subject.ts';
import { findLatestBy, findLatestWithdrawnBy, findVersion, listVersionsOf, setWithdrawn } from './store.ts';
import { texts } from './texts.ts';

/** `status endre [TEKST]`: changes my latest status to what was typed, or opens it in a form. */
export async function editStatus(text: string, context: Context): Promise<Answer> {
  const { database, actor, language } = context;
  const latest = await findLatestBy(database, actor.id);
  if (latest === undefined) throw new UserError(texts[language].nothingToEdit);
  const versions = await ownVersions(latest.threadId, context);
  if (text === '') return openEditForm(latest, draftFrom(latest), context);
  const { aim, state, rest } = await readChange(text, latest, context);
  if (rest === '') {
    const subject = subjectValue(aim ?? latest);
    return openEditForm(latest, { ...draftFrom(latest), state: state ?? latest.state, subject }, context);
  }
  const typed = readAmended(rest, standingOf(versions, context));
  refuseTooLong(typed, context);
  return change(versions, { ...typed, state: state ?? latest.state }, aim ?? latest, context);
}

/** What was typed of a change; `aim` is missing where it is to be about what it was. */
async function readChange(text: string, latest: StatusVersion, context: Context) {
  const place = reportingPlaces(context).filter(
    ({ networkId, municipalityId }) =>
      networkId === latest.networkId && municipalityId === latest.municipalityId,
  );
  const { aims, state, rest, typed } = await readSubject(text, place, context);
  return { aim: typed === '' ? undefined : aims[0], state, rest };
}

const draftFrom = (status: StatusVersion): Values => {
  const { state, done, next, helpWanted } = status;
  return { state, done, next, helpWanted, subject: subjectValue(status) };
};

const editForm = async (status: StatusVersion, context: Context) =>
  editStatusForm(status, await listChoicesOf(status, context), context.now, context.language);

const openEditForm = async (status: StatusVersion, draft: Values, context: Context): Promise<Answer> =>
  openFilled(await editForm(status, context), draft);

/** Opens one of my statuses in a form; the button names it. */
export async function openEdit(threadId: string, context: Context): Promise<Answer> {
  const standing = standingOf(await ownVersions(threadId, context), context);
  return openEditForm(standing, draftFrom(standing), context);
}

/** The form with a change came in; its state is the status's thread. */
export async function changeStatus(values: Values, threadId: string, context: Context): Promise<Answer> {
  const versions = await ownVersions(threadId, context);
  const standing = standingOf(versions, context);
  const form = await editForm(standing, context);
  // What was not touched may be left out.
  const status = read(form, { subject: subjectValue(standing), ...values });
  if ('errors' in status) return refill(form, values, status.errors);
  const { subject, ...text } = status.filled;
  return change(versions, text, subject, context);
}

function change(
  versions: readonly StatusVersion[],
  text: StatusText,
  { goal, measure }: Subject,
  context: Context,
): Answer {
  const { language, now, account } = context;
  const words = texts[language];
  const standing = standingOf(versions, context);
  if (isSameText(standing, text) && isSameSubject(standing, { goal, measure }))
    return answer(ownStatusCard(standing, now, language, { before: words.unchanged }));
  const version = Math.max(...versions.map((one) => one.version)) + 1;
  const next = { ...standing, ...text, goal, measure, version, writtenAt: now, source: account.platform };
  const { id: _, withdrawn: __, ...row } = next;
  const made = createVersion(row);
  const after = [words.savedVersion(version)];
  return answer(ownStatusCard({ ...next, id: made.id }, now, language, { after, was: standing }), [made]);
}

/** `status angre`: withdraws what I wrote last, a whole status or the change of one, within its week. */
export async function undoLatest(text: string, context: Context): Promise<Answer> {
  const words = texts[context.language];
  if (text !== '') throw new UserError(words.undoTakesNothing);
  const latest = await findLatestBy(context.database, context.actor.id);
  if (latest === undefined) throw new UserError(words.nothingToUndo);
  return undo(await ownVersions(latest.threadId, context), latest, context);
}

/** One version of a status, as a button names it. */
type VersionKey = { readonly threadId: string; readonly id: string };

/** Undoes the version that a button names. */
export async function undoVersion({ threadId, id }: VersionKey, context: Context): Promise<Answer> {
  const versions = await ownVersions(threadId, context);
  const version = versions.find((one) => one.id === id);
  if (version === undefined) throw new UserError(texts[context.language].nothingToUndo);
  return undo(versions, version, context);
}

function undo(versions: readonly StatusVersion[], version: StatusVersion, context: Context): Answer {
  const { language, now } = context;
  const words = texts[language];
  const standing = findStanding(versions);
  if (standing === undefined) return answer(withdrawnCard(version, now, language));
  if (standing.id !== version.id)
    return answer(ownStatusCard(standing, now, language, { before: words.changedSince }));
  if (!isSameWeek(weekOf(version.writtenAt), weekOf(now))) {
    throw new UserError(words.tooOldToUndo(weekName(weekOf(version.writtenAt), now, language)));
  }
  const changes = [setWithdrawn(version, true)];
  const earlier = findStanding(versions.filter((one) => one.id !== version.id));
  if (earlier === undefined) return answer(withdrawnCard(version, now, language), changes);
  const before = words.undoneVersion(earlier.version);
  return answer(ownStatusCard(earlier, now, language, { before }), changes);
}

/** `status gjenopprett`: brings back what I undid, within its week. */
export async function restoreLatest(_text: string, context: Context): Promise<Answer> {
  const withdrawn = await findLatestWithdrawnBy(context.database, context.actor.id);
  if (withdrawn === undefined) throw new UserError(texts[context.language].nothingToRestore);
  const versions = await ownVersions(withdrawn.threadId, context);
  // What is undone comes back in reverse: the lowest version that was withdrawn above the one that stands.
  const stands = findStanding(versions)?.version ?? 0;
  const last = versions.find((one) => one.withdrawn && one.version > stands) ?? withdrawn;
  return restore(versions, last.id, context);
}

/** Brings back the version that a button names. */
export async function restoreVersion({ threadId, id }: VersionKey, context: Context): Promise<Answer> {
  return restore(await ownVersions(threadId, context), id, context);
}

function restore(versions: readonly StatusVersion[], id: string, context: Context): Answer {
  const { language, now } = context;
  const words = texts[language];
  const version = versions.find((one) => one.id === id);
  const standing = findStanding(versions);
  if (version === undefined || !isSameWeek(weekOf(version.writtenAt), weekOf(now))) {
    throw new UserError(words.nothingToRestore);
  }
  if (standing !== undefined && standing.version >= version.version) {
    return answer(ownStatusCard(standing, now, language, { before: words.changedSince }));
  }
  const back = { ...version, withdrawn: false };
  return answer(ownStatusCard(back, now, language, { before: words.restored }), [
    setWithdrawn(version, false),
  ]);
}

/** All versions of a status that the actor wrote, where they still report; refuses any other. */
async function ownVersions(threadId: string, context: Context): Promise<StatusVersion[]> {
  const versions = await listVersionsOf(context.database, threadId);
  const isOwn = reportingPlaces(context).some(({ networkId, municipalityId }) =>
    versions.some((one) => one.networkId === networkId && one.municipalityId === municipalityId),
  );
  const { faults } = texts[context.language];
  const author = versions.find(({ authorId }) => authorId !== context.actor.id);
  if (isOwn && author === undefined) return versions;
  const [status] = versions;
  // Whoever may not read it isn't told whose it is either.
  if (status === undefined || !mayDo(context.actor, 'status.read', status))
    throw new UserError(dialogueTexts[context.language].faults.goneOrForeign);
  throw new UserError(faults.notYours((author ?? status).authorName));
}

const findStanding = (versions: readonly StatusVersion[]): StatusVersion | undefined =>
  versions.findLast((version) => !version.withdrawn);

function standingOf(versions: readonly StatusVersion[], { language }: Context): StatusVersion {
  const standing = findStanding(versions);
  if (standing === undefined) throw new UserError(texts[language].nothingToEdit);
  return standing;
}

/** Takes back what was done with a status of one's own; a reply is on its way to its reader and stands. */
export async function takeBackStatus({ changes }: Deed, context: Context): Promise<Answer> {
  const made = changes.find(({ model }) => model === 'Status');
  const version = made && (await findVersion(context.database, made.id));
  if (made === undefined || version === undefined) throw new UserError(texts[context.language].replyStands);
  const isBack = made.kind === 'changed' && made.row.withdrawn === true;
  return (isBack ? restoreVersion : undoVersion)(version, context);
}
