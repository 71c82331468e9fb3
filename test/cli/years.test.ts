import { afterEach, expect, test, vi } from 'vitest';
import { freshUrl } from '../support/database.ts';
import { lagbot } from '../support/run-cli.ts';

afterEach(() => vi.unstubAllEnvs());

test('a year, a day or a week outside the years from 2000 to 2100 is refused as wrong usage, with the years', async () => {
  const settings = { DATABASE_URL: await freshUrl('empty') };
  const within = ['--network', 'I LAG'];
  for (const year of ['1999', '2101', '9999', '0000', '20240', '24', '2e3', '-2024', ' 2024']) {
    const calls = [
      ['demo', `--year=${year}`],
      ['report', 'timesheet', ...within, '--municipality', 'Leka', `--year=${year}`],
      ['export', 'hours', ...within, `--from=${year}-01-01`],
      ['export', 'hours', ...within, `--to=${year}-12-31`],
      ['reminders', ...within, `--from=${year}-01-01`],
      ['reminders', ...within, `--to=${year}-12-31`],
      ['digest', ...within, `--week=${year}-W12`],
    ];
    for (const call of calls) {
      const said = await lagbot(settings, ...call);
      expect(said, call.join(' ')).toMatch(/^refused: «.*» is not an? .* from 2000 to 2100.*\nexit code 2$/);
    }
  }
});
