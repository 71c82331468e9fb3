import type { Block, Document, Fact, Signature } from '../../../documents/document.ts';
import { isAttested, minutesOf, stateOf } from '../../../domain/months.ts';
import { roleName } from '../../../domain/role-names.ts';
import { formatMoment, formatMonth } from '../../../format/dates.ts';
import { formatHours } from '../../../format/numbers.ts';
import { networkText } from '../report.ts';
import { attestationsTable, monthsTable, monthTable, stateName, sumTable } from './report-tables.ts';
import { lastAttestation, type SheetMonth, type Timesheet } from './rules.ts';
import { texts } from './texts.ts';

/** The timesheet as it is printed and signed. */
export function timesheetDocument(sheet: Timesheet): Document {
  const { request, now, period, network, municipality, person, months, draft } = sheet;
  const words = texts[request.language];
  const [only, another] = months;
  const isOne = person !== undefined && only !== undefined && another === undefined;
  const attestation = isOne ? lastAttestation(only) : undefined;
  const hash = attestation?.lines === 'part' ? undefined : attestation?.event.hash;
  return {
    title: words.title,
    subtitle: [...(person === undefined ? [] : [person.name]), municipality.name, period].join(' · '),
    language: request.language,
    author: networkText(network.name, network.county, ' · '),
    createdAt: now,
    ...(draft === undefined ? {} : { draft: words.draft }),
    ...(hash === undefined || hash === null ? {} : { foot: words.footHash(hash) }),
    blocks: [
      { kind: 'facts', facts: factsOf(sheet) },
      ...remarksOf(sheet),
      ...(months.length === 0 ? [{ kind: 'paragraph' as const, text: words.noLines }] : []),
      ...(isOne ? oneMonth(sheet, only) : manyMonths(sheet)),
    ],
  };
}

function factsOf({ request, now, period, network, municipality, person, months }: Timesheet): Fact[] {
  const { language } = request;
  const words = texts[language];
  const lines = months.flatMap((month) => month.lines);
  const roles = person?.roles.map((role) => roleName(role, request.language)).join(', ') ?? '';
  return [
    ...(person === undefined ? [] : [{ label: words.employee, value: person.name }]),
    ...(roles === '' ? [] : [{ label: words.role, value: roles }]),
    { label: words.municipality, value: `${municipality.name} (${municipality.id})` },
    { label: words.network, value: networkText(network.name, network.county) },
    { label: words.period, value: period },
    { label: words.total, value: formatHours(minutesOf(lines)) },
    { label: words.ofWhichAttested, value: formatHours(minutesOf(lines.filter(isAttested))) },
    ...(lines.length === 0 ? [] : [{ label: words.stands, value: stateName(stateOf(lines), language) }]),
    { label: words.madeAt, value: formatMoment(now, language) },
  ];
}

/** What the reader must know before the lines: that it is a draft, that lines were corrected or altered. */
function remarksOf({ request, municipality, person, months, findCorrections, draft }: Timesheet): Block[] {
  const words = texts[request.language];
  const corrected = months
    .flatMap((month) => month.lines)
    .filter((line) => findCorrections(line).some(({ kind }) => kind === 'corrected')).length;
  const cut = months.filter((month) => lastAttestation(month)?.lines === 'part');
  const cutMonths = [...new Set(cut.map(({ month }) => formatMonth(month, request.language)))];
  const remarks = [
    ...(draft === undefined ? [] : [words.isDraft(draft)]),
    ...(person?.roles.length === 0 ? [words.noRole(person.name, municipality.name)] : []),
    ...(corrected === 0 ? [] : [words.hasCorrections(corrected)]),
    ...(cut.length === 0 ? [] : [words.cut(cutMonths.join(', '))]),
    ...(months.some((month) => lastAttestation(month)?.lines === 'altered') ? [words.altered] : []),
  ];
  return remarks.length === 0 ? [] : [{ kind: 'list', items: remarks }];
}

function oneMonth(sheet: Timesheet, month: SheetMonth): Block[] {
  const words = texts[sheet.request.language];
  return [
    { kind: 'heading', level: 1, text: words.lines },
    { kind: 'table', table: monthTable(sheet, month) },
    ...sumBlocks(sheet),
    { kind: 'heading', level: 1, text: words.attestations },
    { kind: 'signatures', signatures: signaturesOf(sheet, month) },
    ...(lastAttestation(month) === undefined
      ? []
      : [{ kind: 'paragraph' as const, text: words.canonical, isNote: true }]),
  ];
}

function sumBlocks(sheet: Timesheet): Block[] {
  const words = texts[sheet.request.language];
  return [
    { kind: 'heading', level: 2, text: words.byGoal },
    { kind: 'table', table: sumTable(sheet, words.goal, 'goal') },
    { kind: 'heading', level: 2, text: words.byFinancing },
    { kind: 'table', table: sumTable(sheet, words.paidBy, 'financing') },
  ];
}

/** The person's own stamp and the attestant's; a line to sign on where there is none. */
function signaturesOf({ request: { language } }: Timesheet, month: SheetMonth): Signature[] {
  const words = texts[language];
  const stamp = stampOf(month, language);
  const submitted = month.events.findLast(({ kind }) => kind === 'submitted');
  return [
    {
      role: words.employeeRole,
      name: month.person.name,
      ...(submitted === undefined
        ? {}
        : { stamp: words.submitted(submitted.actorName, formatMoment(submitted.at, language)) }),
    },
    { role: words.attestantRole, ...(stamp === '' ? {} : { stamp }) },
  ];
}

/** Every attestation of a month, and its locking, one a line. */
function stampOf({ events, lines }: SheetMonth, language: Timesheet['request']['language']): string {
  const words = texts[language];
  const stamps = events.flatMap(({ kind, actorName, deputyForName, at, hash, lines: count, minutes }) => {
    const moment = formatMoment(at, language);
    if (kind === 'locked') return [words.locked(actorName, moment)];
    if (kind !== 'attested') return [];
    const hours = formatHours(minutes);
    const attested = words.attested({
      by: actorName,
      deputyFor: deputyForName,
      at: moment,
      lines: count,
      hours,
    });
    return [hash === null ? attested : `${attested} ${words.hash(hash.slice(0, 16))}`];
  });
  if (stamps.length === 0 && lines.length > 0 && lines.every(isAttested)) return words.attestedWithout;
  return stamps.join('\n');
}

function manyMonths(sheet: Timesheet): Block[] {
  const { language } = sheet.request;
  const words = texts[language];
  if (sheet.months.length === 0) return [];
  const attestations = attestationsTable(sheet);
  return [
    { kind: 'heading', level: 1, text: words.byPerson },
    { kind: 'table', table: monthsTable(sheet) },
    ...sumBlocks(sheet),
    ...sheet.months.flatMap((month): Block[] => {
      const stamp = stampOf(month, language);
      return [
        { kind: 'heading', level: 1, text: `${month.person.name} · ${formatMonth(month.month, language)}` },
        { kind: 'table', table: monthTable(sheet, month) },
        ...(stamp === '' ? [] : [{ kind: 'paragraph' as const, text: stamp, isNote: true }]),
      ];
    }),
    ...(attestations.rows.length === 0
      ? []
      : [
          { kind: 'heading' as const, level: 1 as const, text: words.attestations },
          { kind: 'table' as const, table: attestations },
          { kind: 'paragraph' as const, text: words.canonical, isNote: true },
        ]),
    {
      kind: 'signatures',
      signatures: [
        ...(sheet.person === undefined ? [] : [{ role: words.employeeRole, name: sheet.person.name }]),
        { role: words.attestantRole },
      ],
    },
  ];
}
