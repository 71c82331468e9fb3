import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Command } from 'commander';
import { emailInUse } from '../config.ts';
import type { Database } from '../database/open.ts';
import { CliError, exitCodes } from './exit.ts';
import { planAgreements } from './import/agreements/agreements.ts';
import { agreementColumns } from './import/agreements/lines.ts';
import { deadlineColumns, planDeadlines } from './import/deadlines.ts';
import { gatheringColumns, planGatherings } from './import/gatherings.ts';
import { membershipColumns, planMemberships } from './import/memberships.ts';
import { moneyColumns, planMoney } from './import/money.ts';
import { networkColumns, planNetworks } from './import/networks.ts';
import { organisationColumns, planOrganisations } from './import/organisations.ts';
import { paymentColumns, planPayments } from './import/payments.ts';
import { peopleColumns } from './import/people/lines.ts';
import { planPeople } from './import/people/people.ts';
import { readPlaces } from './import/places.ts';
import type { Ground, Plan } from './import/plan.ts';
import { goalColumns, planGoals } from './import/plans/goals.ts';
import { measureColumns, planMeasures } from './import/plans/measures.ts';
import { planRates, rateColumns } from './import/rates/rates.ts';
import { type Columns, type Fault, readSheet } from './import/sheet.ts';
import { planThemes, themeColumns } from './import/themes.ts';
import { withLagbot } from './open.ts';
import { saveAsOperator } from './save.ts';

type Import = { readonly columns: Columns; readonly plan: (ground: Ground) => Promise<Plan> };

const imports: ReadonlyMap<string, Import> = new Map([
  ['networks', { columns: networkColumns, plan: planNetworks }],
  ['memberships', { columns: membershipColumns, plan: planMemberships }],
  ['organisations', { columns: organisationColumns, plan: planOrganisations }],
  ['people', { columns: peopleColumns, plan: planPeople }],
  ['agreements', { columns: agreementColumns, plan: planAgreements }],
  ['themes', { columns: themeColumns, plan: planThemes }],
  ['goals', { columns: goalColumns, plan: planGoals }],
  ['measures', { columns: measureColumns, plan: planMeasures }],
  ['rates', { columns: rateColumns, plan: planRates }],
  ['money', { columns: moneyColumns, plan: planMoney }],
  ['payments', { columns: paymentColumns, plan: planPayments }],
  ['gatherings', { columns: gatheringColumns, plan: planGatherings }],
  ['deadlines', { columns: deadlineColumns, plan: planDeadlines }],
]);

const help = `
Columns, in any order; the first line names them:
${[...imports].map(([what, { columns }]) => `  ${what}: ${columns.all.join(';')}`).join('\n')}
Cells are separated by ; , or a tab; a file that isn't UTF-8 is read as Excel writes it, and that is told. Columns
that the export has beside these are known too. An empty cell leaves what is stored. Days are 2024-04-03, times
2024-04-03T10:00 in Oslo. A municipality is its number or its name, and with --create «5052 Leka» makes it.
All lines are checked first, then all are written or none; importing the same file again changes nothing.`;

/** Adds `lagbot import`. */
export function addImport(program: Command): void {
  program
    .command('import')
    .description('networks, people, agreements and more from a CSV file: all of it or nothing')
    .argument('<what>', [...imports.keys()].join(' | '))
    .argument('<file>', 'the CSV file')
    .option('--create', 'makes networks, municipalities and memberships that are missing')
    .option('--preview', 'says what it would do, and writes nothing')
    .addHelpText('after', help)
    .action(
      (
        what: string,
        file: string,
        { create = false, preview = false }: { create?: boolean; preview?: boolean },
      ) => {
        if (!imports.has(what)) {
          const choices = [...imports.keys()].join(', ');
          throw new CliError(`«${what}» can't be imported; choose ${choices}`, exitCodes.usage);
        }
        return withLagbot(async ({ config, database }) => {
          const content = await readFile(file).catch((error: unknown) => {
            throw new CliError(
              `${file} can't be read: ${error instanceof Error ? error.message : String(error)}`,
            );
          });
          console.log(
            await importFile(database, {
              what,
              name: basename(file),
              content,
              mayCreate: create,
              isPreview: preview,
              now: new Date(),
              hasEmail: emailInUse(config) !== undefined,
              tell: (words) => console.error(words),
            }),
          );
        });
      },
    );
}

type File = {
  readonly what: string;
  readonly name: string;
  readonly content: Uint8Array;
  readonly mayCreate: boolean;
  readonly isPreview?: boolean;
  readonly now: Date;
  readonly hasEmail?: boolean;
  /** Is told what is worth knowing of how the file was read. */
  readonly tell?: (words: string) => void;
};

/**
 * Imports a file of one kind and tells what it did, as `people: 2 new, 1 changed, 18 as before`. Throws a CliError
 * that names every fault by line and column; then nothing is written.
 */
export async function importFile(
  database: Database,
  { what, name, content, mayCreate, isPreview = false, now, hasEmail = false, tell }: File,
): Promise<string> {
  const chosen = imports.get(what);
  if (chosen === undefined) throw new CliError(`«${what}» can't be imported`, exitCodes.usage);
  const { lines, faults, warnings } = readSheet(content, chosen.columns);
  for (const warning of warnings) tell?.(`${name}: ${warning}`);
  const places = await readPlaces(database, lines, {
    mayCreate: mayCreate && what !== 'networks',
    isOfMembers: what === 'memberships',
  });
  const {
    changes,
    outcomes,
    notes = [],
  } = await chosen.plan({
    ...{ database, lines, places, now, hasEmail },
  });
  if (faults.length > 0) throw new CliError(faultsText(name, faults));
  const made = places.made();
  const all = [...made.changes, ...changes];
  if (all.length > 0 && !isPreview) await saveAsOperator(database, all, now);
  const count = (outcome: string) => outcomes.filter((one) => one === outcome).length;
  const sum = `${what}: ${count('new')} new, ${count('changed')} changed, ${count('same')} as before`;
  const moved = count('moved') === 0 ? '' : `, ${count('moved')} moved in Lagbot since`;
  const ending = isPreview ? ['Nothing is written: this was a preview.'] : [];
  return [...made.notes, `${sum}${moved}`, ...notes, ...ending].join('\n');
}

function faultsText(name: string, faults: readonly Fault[]): string {
  const lines = faults
    .toSorted((a, b) => a.line - b.line)
    .map(
      ({ line, column, words }) =>
        `  line ${line}${column === undefined ? '' : `, column ${column}`}: ${words}`,
    );
  return [`${name} can't be imported, and nothing was changed:`, ...lines].join('\n');
}
