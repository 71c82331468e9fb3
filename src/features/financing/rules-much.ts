import { z } from 'zod';
import { carryingJson } from '../../chat/button-value.ts';
import { trim } from '../../text.ts';

/** A form as it was handed in, for a button that takes it after all. */
export const handedIn = carryingJson(
  z.object({
    form: z.string(),
    state: z.string(),
    values: z.record(z.string(), z.string()),
  }),
);
export type HandedIn = NonNullable<ReturnType<typeof handedIn.read>>['value'];

const sureWord = /(?:^|\s)(?:likevel|anyway)(?=\s*$|[,\s]+(?:fordi|because)(?:\s|$))/iu;

/** Takes off the word that says that what was asked about is meant. */
export const takeSure = (text: string): { readonly text: string; readonly isSure: boolean } => ({
  text: trim(text.replace(sureWord, '')),
  isSure: sureWord.test(text),
});
