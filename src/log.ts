import pino, { type Logger } from 'pino';

/** Logs as JSON lines on standard error, or for people's eyes where that is a terminal. */
export function createLog(level: string): Logger {
  if (process.stderr.isTTY) {
    return pino({
      level,
      transport: { target: 'pino-pretty', options: { destination: 2, ignore: 'pid,hostname' } },
    });
  }
  return pino({ level }, pino.destination({ dest: 2, sync: false }));
}
