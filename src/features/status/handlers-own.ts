import { type Answer, answer, formErrors, openForm } from '../../chat/feature.ts';
import type { Values } from '../../chat/form.ts';
import { UserError } from '../../chat/user-error.ts';
import type { Context } from '../context.ts';
import { draftOf, editStatusForm, ownStatusCard, weekName, withdrawnCard } from './cards.ts';
import { readForm, refuseTooLong, reportingPlaces } from './handlers.ts';
import { readText, takeState } from './parse.ts';
import { isSameText, isSameWeek, type StatusText, weekOf } from './rules.ts';
import {
  createVersion,
  findLatestBy,
  findLatestWithdrawnBy,
  listVersionsOf,
  type StatusVersion,
  setWithdrawn,
} from './store.ts';
import { texts } from './texts.ts';

/** `status endre [TEKST]`: changes my latest status to what was typed, or opens it in a form. */
export async function editStatus(text: string, context: Context): Promise<Answer> {
  const { database, actor, language, now } = context;
  const latest = await findLatestBy(database, actor.id);
  if (latest === undefined) throw new UserError(texts[language].nothingToEdit);
  const versions = await ownVersions(latest.threadId, context);
  if (text === '') return openForm(editStatusForm(latest, latest, now, language));
  const { state, rest } = takeState(text);
  if (rest === '') return openForm(editStatusForm(latest, { ...latest, state }, now, language));
  const typed = readText(rest);
  refuseTooLong(typed, context);
  return change(versions, { ...typed, state: state ?? latest.state }, context);
}

/** Opens one of my statuses in a form; the button names it. */
export async function openEdit(threadId: string, context: Context): Promise<Answer> {
  const standing = standingOf(await ownVersions(threadId, context), context);
  return openForm(editStatusForm(standing, standing, context.now, context.language));
}

/** The form with a change came in; its state is the status's thread. */
export async function changeStatus(values: Values, threadId: string, context: Context): Promise<Answer> {
  const versions = await ownVersions(threadId, context);
  const standing = standingOf(versions, context);
  const { text, faults } = readForm(values, context);
  if (text !== undefined) return change(versions, text, context);
  return formErrors(editStatusForm(standing, draftOf(values), context.now, context.language), faults);
}

function change(versions: readonly StatusVersion[], text: StatusText, context: Context): Answer {
  const { language, now, account } = context;
  const words = texts[language];
  const standing = standingOf(versions, context);
  if (isSameText(standing, text))
    return answer(ownStatusCard(standing, now, language, { before: words.unchanged }));
  const version = Math.max(...versions.map((one) => one.version)) + 1;
  const next = { ...standing, ...text, version, writtenAt: now, source: account.platform };
  const { id: _, withdrawn: __, ...row } = next;
  const made = createVersion(row);
  const after = [words.savedVersion(version)];
  return answer(ownStatusCard({ ...next, id: made.id }, now, language, { after }), [made]);
}

/** `status angre`: withdraws what I wrote last, a whole status or the change of one, within its week. */
export async function undoLatest(text: string, context: Context): Promise<Answer> {
  const words = texts[context.language];
  if (text !== '') throw new UserError(words.undoTakesNothing);
  const latest = await findLatestBy(context.database, context.actor.id);
  if (latest === undefined) throw new UserError(words.nothingToUndo);
  return undo(await ownVersions(latest.threadId, context), latest, context);
}

/** Undoes the version that a button names: `THREAD/VERSION`. */
export async function undoVersion(value: string, context: Context): Promise<Answer> {
  const { threadId, id } = parted(value);
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

/** Brings back the version that a button names: `THREAD/VERSION`. */
export async function restoreVersion(value: string, context: Context): Promise<Answer> {
  const { threadId, id } = parted(value);
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
  if (!isOwn || versions.some(({ authorId }) => authorId !== context.actor.id)) {
    throw new UserError(texts[context.language].faults.notYours);
  }
  return versions;
}

const findStanding = (versions: readonly StatusVersion[]): StatusVersion | undefined =>
  versions.findLast((version) => !version.withdrawn);

function standingOf(versions: readonly StatusVersion[], { language }: Context): StatusVersion {
  const standing = findStanding(versions);
  if (standing === undefined) throw new UserError(texts[language].nothingToEdit);
  return standing;
}

function parted(value: string): { threadId: string; id: string } {
  const [threadId = '', id = ''] = value.split('/');
  return { threadId, id };
}
