// `npm run forms`: writes the table of what can be typed into the pages that show it.
import { readFileSync, writeFileSync } from 'node:fs';
import { pages, withForms } from './forms-page.ts';

for (const page of pages) writeFileSync(page, withForms(readFileSync(page, 'utf8')));
