import { commandsList } from './commands-list.ts';
import { formsTable } from './forms-table.ts';
import { rightsTable } from './rights-table.ts';

/** A page with a part between two marks that is written from the code. */
type Page = { readonly path: string; readonly mark: string; readonly part: () => string };

/** The pages that `npm run pages` writes. */
export const pages: readonly Page[] = [
  { path: 'src/features/README.md', mark: 'commands', part: commandsList },
  { path: 'src/domain/README.md', mark: 'rights', part: rightsTable },
  { path: 'src/grammar/README.md', mark: 'forms', part: formsTable },
];

/** The text of a page with its part as it is now; a page without the marks is refused. */
export function withPart(text: string, { path, mark, part }: Page): string {
  const [begin, end] = [`<!-- ${mark} -->`, `<!-- /${mark} -->`];
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`${path} has no «${begin}» with a «${end}» below it`);
  return `${text.slice(0, from + begin.length)}\n\n${part()}\n\n${text.slice(to)}`;
}
