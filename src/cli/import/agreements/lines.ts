import type { Agreement as Row } from '../../../../prisma/generated/sqlite/client.ts';
import type { Day } from '../../../calendar/days.ts';
import { type Part, partyRoles, partyRoleWords } from '../../../domain/agreements/parties.ts';
import { type AgreementKind, agreementKinds } from '../../../domain/agreements/templates.ts';
import { readers } from '../../../domain/networks/settings.ts';
import { countCell, shareCell, yearlyKronerCell } from '../cells/amounts.ts';
import { dayCell, type Kind, nameKey, textCell } from '../cells/cells.ts';
import { choiceCell, yesOrNoCell } from '../cells/choices.ts';
import { isCalled, type Municipality, type Places } from '../places.ts';
import { type Cells, type Columns, whole } from '../sheet.ts';

/** What a file says of a municipality in an agreement. */
export type Agreement = Readonly<Row>;

export const agreementColumns: Columns = {
  all: [
    ...['agreement', 'network', 'municipality', 'start', 'end', 'maxEnd', 'noticeMonths'],
    ...['grantPerYear', 'ownFinancingPerYear', 'grantShare'],
    ...['party', 'partyRole', 'decidedOn', 'caseNumber', 'reservations', 'contact'],
    ...['kind', 'countsGrantHours', 'noticeLetterOn', 'until', 'reason', 'isParty'],
  ],
  needed: ['agreement', 'network'],
};

/** What an agreement says of a municipality; null where it isn't said. */
export type Own = {
  readonly start: Day | null;
  readonly end: Day | null;
  readonly maxEnd: Day | null;
  readonly noticeMonths: number | null;
  readonly grantShare: number | null;
  readonly grantPerYear: number | null;
  readonly ownFinancingPerYear: number | null;
  readonly kind: AgreementKind | null;
  readonly countsGrantHours: boolean | null;
};

/** A line of the file: a municipality of an agreement, another party of it, or both. */
export type AgreementLine = {
  readonly cells: Cells;
  readonly name: string;
  readonly networkId: string;
  readonly municipality: Municipality | null;
  /** A party that isn't the municipality itself. */
  readonly party: string | null;
  readonly part: Part;
  /** Whether the other party is one still; it is where nothing is said. */
  readonly isParty: boolean;
  readonly own: Own;
  /** The date of a letter of notice: the municipality's own end is then another than that of the others. */
  readonly noticeLetterOn: Day | null;
  /** The last day of what it said before; null where it is what it says now. */
  readonly until: Day | null;
  /** Why that was changed. */
  readonly reason: string | null;
};

/** Which agreement a line is of. */
export const agreementKey = ({ networkId, name }: { networkId: string; name: string }): string =>
  `${networkId} ${nameKey(name)}`;

const agreementName = textCell(200, 'a name', 'Samarbeidsavtale Distriktssatsinga i Leka');
const partyName = textCell(200, 'a name', 'Trøndelag fylkeskommune');
const caseNumber = textCell(100, 'a case number', '24/117');
const words = textCell(500, 'a text', 'Med forbehold om budsjettet');
const kind: Kind<AgreementKind> = {
  ...{ read: readers.kind, is: 'a kind of agreement', write: `one of ${agreementKinds.join(', ')}` },
};
const noticeMonths = countCell(60, 'a number of months', '3');
/** What has been done, a decision or a letter, bears a day that has come. */
const until = (today: Day): Kind<Day> => ({
  read: (words) => {
    const day = dayCell.read(words);
    return day !== undefined && day <= today ? day : undefined;
  },
  is: `a day until today, ${today}`,
  write: dayCell.write,
});
const partyRole = choiceCell(partyRoles, 'a part in an agreement', partyRoleWords);

/** Reads a line; undefined where something is wrong with it, and then all of it is noted. */
export function readAgreementLine(cells: Cells, places: Places, today: Day): AgreementLine | undefined {
  const name = cells.need('agreement', agreementName);
  const network = places.network(cells);
  const municipality = places.municipality(cells, network);
  const party = cells.read('party', partyName);
  const own = whole({
    start: cells.read('start', dayCell),
    end: cells.read('end', dayCell),
    maxEnd: cells.read('maxEnd', dayCell),
    noticeMonths: cells.read('noticeMonths', noticeMonths),
    grantShare: cells.read('grantShare', shareCell),
    grantPerYear: cells.read('grantPerYear', yearlyKronerCell),
    ownFinancingPerYear: cells.read('ownFinancingPerYear', yearlyKronerCell),
    kind: cells.read('kind', kind),
    countsGrantHours: cells.read('countsGrantHours', yesOrNoCell),
  });
  const part = whole({
    role: cells.read('partyRole', partyRole),
    decidedOn: cells.read('decidedOn', until(today)),
    caseNumber: cells.read('caseNumber', caseNumber),
    reservations: cells.read('reservations', words),
    contact: cells.read('contact', words),
  });
  const change = whole({
    noticeLetterOn: cells.read('noticeLetterOn', until(today)),
    until: cells.read('until', dayCell),
    reason: cells.read('reason', words),
    isParty: cells.read('isParty', yesOrNoCell),
  });
  if (municipality === null && party === null)
    return cells.fault('municipality', 'is empty, and so is party; write which of the two the line is about');
  const line = whole({ cells, name, networkId: network?.id, municipality, party, part, own, change });
  const isItself = party != null && municipality != null && isCalled(municipality, party);
  if (line === undefined) return undefined;
  const { change: said, ...rest } = line;
  return { ...rest, ...said, party: isItself ? null : (party ?? null), isParty: said.isParty ?? true };
}
