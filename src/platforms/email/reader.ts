import type { Language } from '../../language.ts';

/** Who reads an e-mail, in what language, and whom they can ask. */
export type Reader = {
  /** Undefined where nobody has that address any more. */
  readonly name: string | undefined;
  readonly language: Language;
  /** The other coordinators of the network that writes, by name. */
  readonly coordinators: readonly { readonly name: string; readonly email: string | undefined }[];
};

/** Finds who reads at an address; the delivery, by id, tells which network writes to them. */
export type FindReader = (address: string, delivery: string | undefined) => Promise<Reader>;
