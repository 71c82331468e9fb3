/**
 * How long a transaction may wait for its turn and then run, in milliseconds. Prisma's own 2 s of waiting is short
 * for Monday morning, when everybody's writes come at once and each is quick.
 */
export const transactionOptions = { maxWait: 5_000, timeout: 10_000 };
