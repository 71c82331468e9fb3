import { createHash } from 'node:crypto';
import type { Server } from 'node:http';
import type { Duplex } from 'node:stream';

type Json = Record<string, unknown>;

/** Slack's side of Socket Mode: it says hello, sends envelopes and gets acknowledgements. */
export type Sockets = {
  /** Sends a payload and resolves with what it is acknowledged with. */
  send(type: 'slash_commands' | 'events_api' | 'interactive', payload: Json): Promise<Json>;
  /** How many connections have been opened. */
  count(): number;
  /** Cuts every connection. */
  drop(): void;
};

/** https://www.rfc-editor.org/rfc/rfc6455#section-1.3 */
const handshake = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11';

/** Lets a server take web sockets; frames of one piece and less than 64 KB are all that is needed here. */
export function acceptSockets(server: Server): Sockets {
  const open = new Set<Duplex>();
  const waiting = new Map<string, (payload: Json) => void>();
  let opened = 0;
  let sent = 0;
  server.on('upgrade', (request, socket: Duplex) => {
    const key = `${request.headers['sec-websocket-key'] ?? ''}${handshake}`;
    const accept = createHash('sha1').update(key).digest('base64');
    socket.write(
      `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
    );
    open.add(socket);
    opened += 1;
    let rest: Buffer = Buffer.alloc(0);
    socket.on('data', (data: Buffer) => {
      const onText = (text: string) => {
        const { envelope_id: id, payload } = JSON.parse(text);
        waiting.get(id)?.(payload);
      };
      rest = readFrames(Buffer.concat([rest, data]), onText, () => socket.end(Buffer.from([0x88, 0])));
    });
    socket.on('close', () => open.delete(socket));
    socket.on('error', () => open.delete(socket));
    socket.write(frame(JSON.stringify({ type: 'hello' })));
  });
  return {
    send: (type, payload) =>
      new Promise((resolve, reject) => {
        const [socket] = open;
        if (socket === undefined) return reject(new Error('nobody is connected'));
        sent += 1;
        const id = `envelope-${sent}`;
        waiting.set(id, resolve);
        socket.write(
          frame(JSON.stringify({ type, envelope_id: id, payload, accepts_response_payload: true })),
        );
      }),
    count: () => opened,
    drop() {
      for (const socket of open) socket.destroy();
    },
  };
}

function frame(text: string): Buffer {
  const body = Buffer.from(text);
  const head = body.length < 126 ? Buffer.from([0x81, body.length]) : Buffer.from([0x81, 126, 0, 0]);
  if (body.length >= 126) head.writeUInt16BE(body.length, 2);
  return Buffer.concat([head, body]);
}

/** Reads the masked frames that are complete, and gives what is left. */
function readFrames(data: Buffer, onText: (text: string) => void, onClose: () => void): Buffer {
  let at = 0;
  while (data.length - at >= 2) {
    const short = data.readUInt8(at + 1) & 0x7f;
    const head = short === 126 ? 8 : 6;
    if (data.length - at < head) break;
    const length = short === 126 ? data.readUInt16BE(at + 2) : short;
    if (data.length - at < head + length) break;
    const mask = data.subarray(at + head - 4, at + head);
    const body = data
      .subarray(at + head, at + head + length)
      .map((byte, index) => byte ^ (mask[index % 4] ?? 0));
    const kind = data.readUInt8(at) & 0x0f;
    if (kind === 1) onText(Buffer.from(body).toString('utf8'));
    if (kind === 8) onClose();
    at += head + length;
  }
  return data.subarray(at);
}
