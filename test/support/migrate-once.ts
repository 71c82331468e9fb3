// A process of its own that migrates the database of its argument and writes what it applied.
import { migrate } from '../../src/database/migrate/migrate.ts';

const [url = ''] = process.argv.slice(2);
process.stdout.write(JSON.stringify(await migrate(url)));
