import { createHash } from 'node:crypto';
import type { Values } from './form.ts';

/** Digests of a form's values: which of them are as they were when it was opened. */
export const digestsOf = (values: Values): string[] =>
  Object.values(values).map((value = '') => createHash('sha256').update(value).digest('hex').slice(0, 8));
