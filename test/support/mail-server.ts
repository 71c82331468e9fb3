import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { closeAfterFile } from './closing.ts';

/** A mail as the server took it. */
export type TakenMail = {
  readonly to: readonly string[];
  /** As they stand in it, decoded, by their names in small letters. */
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  readonly html: string;
};

export type MailServer = {
  /** SMTP_URL for it. */
  readonly url: string;
  readonly taken: TakenMail[];
  /** What is said to the next recipients, by address; `421 …` and the like. */
  readonly answers: Map<string, string>;
  close(): Promise<void>;
};

/** A real SMTP server on loopback, closed after the test file unless that has happened before. */
export async function startMailServer(options: SMTPServerOptions = {}): Promise<MailServer> {
  const taken: TakenMail[] = [];
  const answers = new Map<string, string>();
  const faultOf = (address: string): Error | null => {
    const answer = answers.get(address);
    if (answer === undefined) return null;
    const [code = '', ...words] = answer.split(' ');
    return Object.assign(new Error(words.join(' ')), { responseCode: Number(code) });
  };
  const server = new SMTPServer({
    authOptional: true,
    disableReverseLookup: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: ({ address }, _session, done) => done(faultOf(address)),
    onData: (stream, { envelope }, done) => {
      text(stream).then((source) => {
        const to = envelope.rcptTo.map(({ address }) => address);
        const fault = faultOf('the data');
        if (fault === null) taken.push({ to, ...readMail(source) });
        done(fault);
      }, done);
    },
    ...options,
  });
  // A client that is turned away leaves; that is what some tests are about.
  server.on('error', () => undefined);
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const { port } = server.server.address() as AddressInfo;
  let closed: Promise<void> | undefined;
  const close = () => {
    closed ??= new Promise<void>((resolve) => server.close(() => resolve()));
    return closed;
  };
  closeAfterFile(close);
  return { url: `smtp://127.0.0.1:${port}`, taken, answers, close };
}

function readMail(source: string): Omit<TakenMail, 'to'> {
  const { headers, body } = readPart(source);
  const boundary = /boundary="?([^";]+)/.exec(headers['content-type'] ?? '')?.[1] ?? '';
  const parts = body.split(`--${boundary}`).map((part) => readPart(part.replace(/^\r?\n/, '')));
  const bodyOf = (type: string) =>
    parts.find((part) => part.headers['content-type']?.startsWith(type))?.body ?? '';
  return { headers, text: bodyOf('text/plain').replaceAll('\r\n', '\n'), html: bodyOf('text/html') };
}

function readPart(source: string): { headers: Record<string, string>; body: string } {
  const [, head = '', rest = ''] = /^([\s\S]*?)\r?\n\r?\n([\s\S]*)$/.exec(source) ?? [];
  const lines = head.replaceAll(/\r?\n[ \t]+/g, ' ').split(/\r?\n/);
  const headers = Object.fromEntries(
    lines.map((line) => {
      const [, name = '', value = ''] = /^([^:]+):\s*(.*)$/.exec(line) ?? [];
      return [name.toLowerCase(), decodeWords(value)];
    }),
  );
  switch (headers['content-transfer-encoding']) {
    case 'quoted-printable':
      return { headers, body: unquote(rest.replaceAll(/=\r?\n/g, '')) };
    case 'base64':
      return { headers, body: Buffer.from(rest, 'base64').toString('utf8') };
    default:
      return { headers, body: rest };
  }
}

/** RFC 2047: `=?UTF-8?Q?bl=C3=A5b=C3=A6r?=`, also in base64. */
const decodeWords = (value: string): string =>
  value
    .replaceAll(/\?=\s+=\?/g, '?==?')
    .replaceAll(/=\?utf-8\?([qb])\?([^?]*)\?=/gi, (_, encoding: string, word: string) =>
      encoding.toLowerCase() === 'b'
        ? Buffer.from(word, 'base64').toString('utf8')
        : unquote(word.replaceAll('_', ' ')),
    );

const unquote = (quoted: string): string =>
  Buffer.from(
    quoted.replaceAll(/=([0-9A-F]{2})/gi, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    ),
    'latin1',
  ).toString('utf8');
