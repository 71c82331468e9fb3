// `npm run pages`: writes what is shown of the code into the pages that show it.
import { readFileSync, writeFileSync } from 'node:fs';
import { pages, withPart } from './pages.ts';

for (const page of pages) writeFileSync(page.path, withPart(readFileSync(page.path, 'utf8'), page));
