import { say, translated } from '../../../translated.ts';

/** What the archive package is called. */
export const texts = translated({
  file: say('arkiv', 'arkiv', 'archive'),
});
