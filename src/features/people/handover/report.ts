import { addDays, dayOf, monthOf } from '../../../calendar/days.ts';
import type { Database } from '../../../database/open.ts';
import type { Document } from '../../../documents/document.ts';
import { readIn } from '../../../domain/agreements/following-words.ts';
import { datesBetween } from '../../../domain/occurrences.ts';
import { listMunicipalities } from '../../../domain/people.ts';
import { kindMay, kindsFor } from '../../../domain/rights.ts';
import { roleName } from '../../../domain/role-names.ts';
import { formatDate, formatMonth } from '../../../format/dates.ts';
import type { Language } from '../../../language.ts';
import { listDone } from '../../deadlines/complete/store-attested.ts';
import { listDeadlines } from '../../deadlines/store.ts';
import { listGoals } from '../../plan/store.ts';
import { listStatuses } from '../../status/store.ts';
import { listUnlocked } from '../../timesheet/lock/store.ts';
import { listOwnUnattested, listUnattested } from '../../timesheet/month/store.ts';
import { isAttesting } from '../members/rules.ts';
import { listRoles, type RoleRow } from '../store.ts';
import { meansLines, paymentLines } from './report-money.ts';
import { texts } from './texts.ts';

/** Something that comes along with a role: what it is, and each of it in a line. */
export type Section = { readonly title: string; readonly lines: readonly string[] };

/** How far back and ahead deadlines are looked for, and how far back help that was asked for, in days. */
const reach = { late: 90, ahead: 180, help: 120 } as const;

/** The role that is handed over, and when it was looked at. */
type Estate = {
  readonly role: RoleRow;
  readonly language: Language;
  readonly now: Date;
  /** Whether addresses are to be there as well. */
  readonly isWhole: boolean;
};

/** What comes along with a role, of its municipality or of the whole network; what there is none of is left out. */
export async function readEstate(database: Database, estate: Estate): Promise<Section[]> {
  const { role, language } = estate;
  const { sections } = texts[language];
  const all = await listMunicipalities(database, [role.networkId]);
  const places = all
    .filter(({ id }) => (role.municipalityId ?? id) === id)
    .map(({ id, name }) => ({ networkId: role.networkId, municipalityId: id, name }));
  const read = [
    { title: sections.plan, lines: planLines(database, places, estate) },
    { title: sections.deadlines, lines: deadlineLines(database, estate) },
    { title: sections.months, lines: monthLines(database, places, estate) },
    { title: sections.means, lines: meansLines(database, places, estate) },
    { title: sections.payments, lines: paymentLines(database, places, estate) },
    { title: sections.promises, lines: promiseLines(database, places, estate) },
    { title: sections.contacts, lines: contactLines(database, estate) },
  ];
  const found = await Promise.all(read.map(async ({ title, lines }) => ({ title, lines: await lines })));
  return found.filter(({ lines }) => lines.length > 0);
}

type Place = { readonly networkId: string; readonly municipalityId: string; readonly name: string };

/** Where a line is from, in a role that has no municipality of its own. */
const whereOf = (places: readonly Place[], municipalityId: string, { role }: Estate): string =>
  role.municipalityId === null
    ? `${places.find((one) => one.municipalityId === municipalityId)?.name ?? ''}: `
    : '';

async function planLines(database: Database, places: readonly Place[], estate: Estate): Promise<string[]> {
  const goals = await listGoals(
    database,
    places.map(({ networkId, municipalityId }) => ({ networkId, municipalityId })),
  );
  return goals.flatMap(({ measures, municipalityId }) =>
    measures
      .filter(({ state }) => state !== 'done')
      .map(({ number, title, due }) => {
        const until = due === null ? '' : ` – ${formatDate(due, estate.language)}`;
        return `${whereOf(places, municipalityId, estate)}${number}. ${title}${until}`;
      }),
  );
}

/** Those that are late, and of each the next to come; the role's own where it is one that answers for some. */
async function deadlineLines(database: Database, { role, language, now }: Estate): Promise<string[]> {
  const today = dayOf(now);
  const { municipalityId: own } = role;
  const deadlines = (await listDeadlines(database, [role.networkId])).filter(
    ({ municipalityId, responsible }) =>
      (own === null || (municipalityId ?? own) === own) &&
      (responsible === role.kind ||
        !kindsFor('deadlines.complete', 'duty').some((kind) => kind === role.kind)),
  );
  const done = own === null ? [] : await listDone(database, deadlines, today, [own]);
  const first = own === null ? today : addDays(today, -reach.late);
  const open = deadlines.flatMap((deadline) => {
    const dates = datesBetween(deadline, first, addDays(today, reach.ahead)).filter(
      (due) => !done.some((one) => one.deadlineId === deadline.id && one.due === due),
    );
    const next = dates.find((due) => due >= today);
    const late = deadline.kind === 'date' ? [] : dates.filter((due) => due < today);
    return [...late, ...(next === undefined ? [] : [next])].map((due) => ({
      due,
      title: readIn(deadline, language).title,
    }));
  });
  const byDay = open.sort((a, b) => a.due.localeCompare(b.due));
  return byDay.map(({ due, title }) => `${title} – ${formatDate(due, language)}`);
}

/** By month alone: whose hours and which is no matter of a handover. */
async function monthLines(database: Database, places: readonly Place[], estate: Estate): Promise<string[]> {
  const { role, language, now } = estate;
  const counts = new Map<string, number>();
  const count = (key: string, lines: number) => counts.set(key, (counts.get(key) ?? 0) + lines);
  if (role.municipalityId === null) {
    const unlocked = await listUnlocked(database, [role.networkId], dayOf(now));
    for (const { month, municipalityName, waitingLines } of unlocked)
      if (waitingLines > 0) count(`${municipalityName}: ${formatMonth(month, language)}`, waitingLines);
  } else {
    const lines = isAttesting(role.kind)
      ? await listUnattested(database, places, dayOf(now))
      : await listOwnUnattested(database, role.personId);
    const isHere = (one: Place) =>
      one.networkId === role.networkId && one.municipalityId === role.municipalityId;
    for (const { networkId, municipalityId, day } of lines)
      if (isHere({ networkId, municipalityId, name: '' })) count(formatMonth(monthOf(day), language), 1);
  }
  return [...counts].map(([month, lines]) => `${month} – ${texts[language].lines(lines)}`);
}

async function promiseLines(database: Database, places: readonly Place[], estate: Estate): Promise<string[]> {
  const { language, now, role } = estate;
  const scope = { networkId: role.networkId, municipalityId: role.municipalityId ?? undefined };
  const from = new Date(now.getTime() - reach.help * 24 * 60 * 60 * 1000);
  const statuses = await listStatuses(database, { scopes: [scope], from });
  return statuses.flatMap(({ helpWanted, postedAt, municipalityId: where }) =>
    helpWanted
      ? [`${formatDate(dayOf(postedAt), language)}: ${whereOf(places, where, estate)}${helpWanted}`]
      : [],
  );
}

/** The municipality's people and the county's; of the whole network those alone who lead and answer for the project. */
async function contactLines(database: Database, { role, language, now, isWhole }: Estate): Promise<string[]> {
  const roles = (await listRoles(database, [role.networkId], now)).filter(
    ({ kind, municipalityId, personId }) =>
      personId !== role.personId &&
      (municipalityId === null ||
        (role.municipalityId === null
          ? kindMay(kind, 'status.report')
          : municipalityId === role.municipalityId)),
  );
  const isOwn = ({ municipalityId }: RoleRow) => Number(municipalityId === role.municipalityId);
  roles.sort((a, b) => isOwn(b) - isOwn(a));
  return roles.map(({ person, kind, municipality, organisation }) =>
    [
      person.name,
      roleName(kind, language),
      ...[organisation?.name ?? municipality?.name].filter((name) => name !== undefined),
      ...(person.email === null || !isWhole ? [] : [person.email]),
    ].join(', '),
  );
}

/** What comes along, whole, as a document. */
export function handoverDocument(
  { title, subtitle, facts }: { title: string; subtitle: string; facts: readonly string[] },
  sections: readonly Section[],
  { author, language, now }: { author: string; language: Language; now: Date },
): Document {
  return {
    ...{ title, subtitle, language, author, createdAt: now },
    blocks: [
      { kind: 'list', items: facts },
      ...sections.flatMap((section) => [
        { kind: 'heading' as const, level: 1 as const, text: `${section.title} (${section.lines.length})` },
        { kind: 'list' as const, items: section.lines },
      ]),
      ...(sections.length > 0 ? [] : [{ kind: 'paragraph' as const, text: texts[language].nothing }]),
    ],
  };
}
