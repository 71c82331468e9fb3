import type { Day } from '../../../calendar/days.ts';
import { kindMay } from '../../../domain/rights.ts';
import { needsEnd, type RoleKind, roleKinds, seats } from '../../../domain/roles.ts';
import type { Language } from '../../../language.ts';
import { dayCell, emailCell, idCell, type Kind, textCell } from '../cells/cells.ts';
import { languageCell, roleCell } from '../cells/choices.ts';
import { organisationName } from '../organisations.ts';
import type { Places } from '../places.ts';
import { type Cells, type Columns, whole } from '../sheet.ts';

export const peopleColumns: Columns = {
  all: [
    ...['name', 'email', 'network', 'municipality', 'role', 'from', 'to', 'language'],
    ...['slackTeam', 'slackUser', 'teamsTenant', 'teamsUser', 'organisation', 'positionPercent'],
  ],
  needed: ['name', 'network', 'role'],
  exported: ['id', 'municipalityNumber'],
};

/** An account as a line names it, and the column to blame for it. */
export type AccountCells = {
  readonly platform: 'slack' | 'teams';
  readonly tenant: string;
  readonly user: string;
  readonly column: string;
};

/** A line of the file: a person in a role, and their accounts. */
export type Entry = {
  readonly cells: Cells;
  readonly name: string;
  readonly email: string | null;
  readonly language: Language | null;
  readonly networkId: string;
  readonly municipalityId: string | null;
  readonly kind: RoleKind;
  /** Null where it isn't known. */
  readonly from: Day | null;
  readonly to: Day | null;
  readonly accounts: readonly AccountCells[];
  /** The organisation that a partner is from, and how much of a position the grant pays. */
  readonly organisation: string | null;
  readonly positionPercent: number | null;
};

const kinds = {
  name: textCell(200, 'a name', 'Kari Nordmann'),
  role: roleCell(roleKinds, 'a role'),
  organisation: organisationName,
  slackTeam: idCell("a Slack workspace's id", 'T01AB2CD3'),
  slackUser: idCell("a Slack member's id", 'U01AB2CD3 (in Slack: profile, «Copy member ID»)'),
  teamsTenant: idCell("an Entra tenant's id", '00000000-0000-0000-0000-000000000000'),
  teamsUser: idCell("an Entra user's object id", '00000000-0000-0000-0000-000000000000'),
} satisfies Record<string, Kind<string>>;

const percentCell: Kind<number> = {
  read: (words) => {
    const [, digits] = /^(\d{1,3})\s*(?:%|prosent|percent)?$/iu.exec(words) ?? [];
    return Number(digits) >= 1 && Number(digits) <= 100 ? Number(digits) : undefined;
  },
  is: 'a percentage of a full position',
  write: '100',
};

/** Reads a line; undefined where something is wrong with it, and then all of it is noted. */
export function readEntry(cells: Cells, places: Places): Entry | undefined {
  const named = whole({
    name: cells.need('name', kinds.name),
    email: cells.read('email', emailCell),
    language: cells.read('language', languageCell),
  });
  const network = places.network(cells);
  const kind = cells.need('role', kinds.role);
  const municipality = places.municipality(cells, network);
  const organisation = cells.read('organisation', kinds.organisation);
  const positionPercent = cells.read('positionPercent', percentCell);
  const isWrong =
    kind !== undefined &&
    ((municipality !== undefined && isMisplaced(cells, kind, municipality !== null)) ||
      isBeside(cells, kind, { organisation, positionPercent }));
  const row = whole({
    ...{ named, kind, municipality, organisation, positionPercent, networkId: network?.id },
    days: readDays(cells),
    slack: readAccount(cells, 'slack', 'slackTeam', 'slackUser'),
    teams: readAccount(cells, 'teams', 'teamsTenant', 'teamsUser'),
  });
  if (row === undefined || isWrong) return undefined;
  const municipalityId = row.municipality?.id ?? null;
  const accounts = [...row.slack, ...row.teams];
  return {
    cells,
    ...row.named,
    ...row.days,
    kind: row.kind,
    networkId: row.networkId,
    municipalityId,
    organisation: row.organisation,
    positionPercent: row.positionPercent,
    accounts,
  };
}

function isMisplaced(cells: Cells, kind: RoleKind, hasMunicipality: boolean): boolean {
  if (seats[kind] === 'municipality' && !hasMunicipality) {
    cells.fault('municipality', `is empty; a ${kind} belongs to a municipality: write its number or name`);
    return true;
  }
  if (needsEnd(kind) && cells.text('to') === null) {
    cells.fault('to', `is empty; a ${kind} reads until a certain day: write the last one`);
    return true;
  }
  if (seats[kind] === 'county' && hasMunicipality) {
    cells.fault('municipality', `must be empty: a ${kind} is the county's`);
    return true;
  }
  return false;
}

/** Partners alone are from an organisation, and the grant pays the project leader's position. */
function isBeside(
  cells: Cells,
  kind: RoleKind,
  said: Readonly<Record<'organisation' | 'positionPercent', unknown>>,
): boolean {
  if (said.organisation && seats[kind] !== 'either')
    cells.fault('organisation', `must be empty: a ${kind} is from no organisation, a partner is`);
  else if (said.positionPercent && !kindMay(kind, 'hours.grantPaid'))
    cells.fault('positionPercent', `must be empty: the grant doesn't pay a ${kind}'s position`);
  else return false;
  return true;
}

function readDays(cells: Cells): { from: Day | null; to: Day | null } | undefined {
  const from = cells.read('from', dayCell);
  const to = cells.read('to', dayCell);
  if (from === undefined || to === undefined) return undefined;
  if (from !== null && to !== null && to < from)
    return cells.fault('to', `${to} is before the first day, ${from}`);
  return { from, to };
}

type AccountColumn = 'slackTeam' | 'slackUser' | 'teamsTenant' | 'teamsUser';

/** The account of two cells, which belong together; undefined where one is faulty or alone. */
function readAccount(
  cells: Cells,
  platform: AccountCells['platform'],
  tenantColumn: AccountColumn,
  userColumn: AccountColumn,
): AccountCells[] | undefined {
  const tenant = cells.read(tenantColumn, kinds[tenantColumn]);
  const user = cells.read(userColumn, kinds[userColumn]);
  if (tenant === undefined || user === undefined) return undefined;
  if (tenant !== null && user !== null) return [{ platform, tenant, user, column: userColumn }];
  if (tenant === null && user === null) return [];
  const [empty, filled] = tenant === null ? [tenantColumn, userColumn] : [userColumn, tenantColumn];
  return cells.fault(
    empty,
    `is empty though ${filled} isn't; write ${kinds[empty].is}: ${kinds[empty].write}`,
  );
}
