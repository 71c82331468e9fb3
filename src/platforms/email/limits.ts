/**
 * How long a mail server may take, in milliseconds: to be connected to, to greet, to answer each command, and for
 * the whole of it, which is within the minute that the ledger waits.
 */
export const limits = {
  connection: 10_000,
  greeting: 10_000,
  command: 20_000,
  message: 45_000,
  /** Characters of a subject that clients show: RFC 5322 §2.1.1 wants no line longer than 78. */
  subject: 78,
} as const;

/** How long nothing is sent to a server that is away, in seconds. */
export const awaySeconds = 120;
