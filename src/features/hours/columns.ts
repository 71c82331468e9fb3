import type { Row } from '../../chat/change.ts';
import type { HoursRow } from './rules.ts';

/** The names behind a line's ids, and the rate in øre an hour that its day has. */
export type Named = {
  readonly person: string;
  readonly municipality: string;
  readonly theme: string | null;
  readonly rate: number | null;
};

const states: Readonly<Record<string, string>> = {
  draft: 'utkast',
  submitted: 'levert',
  returned: 'returnert',
  attested: 'attestert',
  locked: 'låst',
};

/** A line as an export shows it. Own work alone has a rate and an amount, in øre, rounded once a line. */
export function hoursColumns(
  line: Omit<HoursRow, 'financing'> & { readonly financing: string },
  { person, municipality, theme, rate }: Named,
): Row {
  const counted = line.financing === 'egeninnsats' ? rate : null;
  return {
    id: line.id,
    person,
    municipality,
    municipalityNumber: line.municipalityId,
    date: line.day,
    minutes: line.minutes,
    from: line.from,
    to: line.to,
    activity: line.activity,
    theme,
    financing: line.financing,
    state: states[line.state] ?? line.state,
    rate: counted,
    amount: counted === null ? null : Math.round((line.minutes * counted) / 60),
    source: line.source,
    loggedAt: line.loggedAt,
  };
}
