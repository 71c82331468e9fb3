import type { Day } from '../../../../calendar/days.ts';
import type { Change } from '../../../../change.ts';
import { agreementsGuard, findGuard, turnGuard } from '../../../../database/guards.ts';
import { readIn } from '../../../../domain/agreements/following-words.ts';
import { listFollowing } from '../../../../domain/agreements/store-following.ts';
import { isRepeat } from '../../../../domain/occurrences.ts';
import { formatDate } from '../../../../format/dates.ts';
import type { Language } from '../../../../language.ts';
import type { Context } from '../../../context.ts';
import { repeatText } from '../../../repetition.ts';
import type { Agreement } from '../store.ts';
import { agreementChanges } from '../store-save.ts';
import { settingTexts } from './texts.ts';

/** What is written of agreements, and what is told of what follows from it. */
export type Saved = { readonly changes: readonly Change[]; readonly lines: readonly string[] };

/**
 * Lets agreements of a network be saved only while nobody else has saved one since; to be read before the others that
 * their days and names are held against.
 */
export async function readGuard(networkId: string, { database }: Pick<Context, 'database'>): Promise<Change> {
  const id = agreementsGuard(networkId);
  return turnGuard(id, (await findGuard(database, id)).writes);
}

/**
 * All that makes or changes an agreement in chat is written here, with the deadlines that follow from it. `before` has
 * those of the agreements that were there; a `guard` is turned where there is anything to write.
 */
export async function saveAgreements(
  before: readonly Agreement[],
  after: readonly Agreement[],
  context: Context,
  guard?: Change,
): Promise<Saved> {
  const made = agreementChanges(before, after);
  const ids = after.map(({ municipalityId }) => municipalityId);
  const { changes, lines } = await withFollowing(made, ids, context);
  return { changes: guard === undefined || made.length === 0 ? changes : [guard, ...changes], lines };
}

/** Changes of some municipalities' agreements with those of the deadlines that follow. */
export async function withFollowing(
  changes: readonly Change[],
  municipalityIds: readonly string[],
  { database, language, now }: Context,
): Promise<Saved> {
  const following = await listFollowing(database, changes, now);
  const own = following.filter(({ record }) => {
    const id = record?.columns.municipalityNumber ?? null;
    return id === null || municipalityIds.some((one) => one === id);
  });
  return { changes: [...changes, ...following], lines: linesOf(own, language) };
}

/** So many deadlines are named; of more it is said how many they are. */
const mostNamed = 8;

/** Which deadlines are new, move and lapse, each kind on a line of its own. */
function linesOf(following: readonly Change[], language: Language): string[] {
  const words = settingTexts[language].deadlines;
  const isLapse = ({ row }: Change) => row.cancelledAt instanceof Date;
  // What somebody has taken off is as good as none.
  const deadlines = following.filter(
    (one) => one.model === 'Deadline' && (isLapse(one) || one.record?.columns.cancelled !== true),
  );
  const kinds: readonly (readonly [(named: string) => string, (change: Change) => boolean])[] = [
    [words.fresh, ({ kind }) => kind === 'created'],
    [words.moved, (one) => one.kind === 'changed' && !isLapse(one)],
    [words.lapsed, isLapse],
  ];
  return kinds.flatMap(([told, isOfKind]) => {
    const named = deadlines
      .filter(isOfKind)
      .map(({ record }) => record?.columns ?? {})
      .toSorted((a, b) => String(a.due).localeCompare(String(b.due)))
      .map(({ title, due, repeat, rule }) => {
        const read = readIn({ title: String(title), rule: String(rule), clause: null }, language);
        return `${read.title} ${whenOf(String(due), String(repeat), language)}`;
      });
    const each = [...new Set(named)];
    const more = each.length - mostNamed;
    const shown = [...each.slice(0, mostNamed), ...(more > 0 ? [words.more(more)] : [])];
    return shown.length === 0 ? [] : [told(shown.join(', '))];
  });
}

/** The day of a deadline, or how it repeats: it is how long it does that an agreement moves. */
const whenOf = (due: Day, repeat: string, language: Language): string =>
  isRepeat(repeat) && repeat !== 'none' ? repeatText(repeat, due, language) : formatDate(due, language);
