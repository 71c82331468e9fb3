import { say, translated } from '../../chat/translated.ts';

/** What the archive package is called. */
export const texts = translated({
  file: say('arkiv', 'arkiv', 'archive'),
});
