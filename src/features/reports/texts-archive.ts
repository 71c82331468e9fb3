import type { Translated } from '../../chat/language.ts';

/** What the archive package is called. */
export const texts: Translated<{ file: string }> = {
  nb: { file: 'arkiv' },
  nn: { file: 'arkiv' },
  en: { file: 'archive' },
};
