import { keyAt, type Stretch, type Token } from '../../grammar/tokens.ts';

const glueBefore = new Set(
  'på i for ca cirka circa omtrent rundt about approx approximately totalt'.split(' '),
);

const spendingVerbs = new Set('brukte brukt bruka brukar bruker spent'.split(' '));
const spenders = new Set('jeg eg æ vi har i we have'.split(' '));
const spentOn = new Set('på til on'.split(' '));

/** The stretch with the small words around it: 'møte på 2t', 'ca. 2 timer', '2 hours of', 'jeg brukte 2t på'. */
export function withGlue(tokens: readonly Token[], { from, to }: Stretch): Stretch {
  let start = from;
  for (let i = 0; i < 2 && glueBefore.has(keyAt(tokens, start - 1)); i += 1) start -= 1;
  if (!spendingVerbs.has(keyAt(tokens, start - 1)))
    return { from: start, to: keyAt(tokens, to) === 'of' ? to + 1 : to };
  start -= 1;
  for (let i = 0; i < 2 && spenders.has(keyAt(tokens, start - 1)); i += 1) start -= 1;
  return { from: start, to: spentOn.has(keyAt(tokens, to)) ? to + 1 : to };
}
