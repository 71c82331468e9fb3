import { createTransport } from 'nodemailer';
import { v7 as uuid } from 'uuid';
import { isAddress, isLoopback } from '../../address.ts';
import { DeliveryError, type Messenger } from '../../chat/messenger.ts';
import { codesOf, deliveryError } from './delivery.ts';
import { limits } from './limits.ts';
import type { FindReader } from './reader.ts';
import { renderEmail } from './render-card.ts';

/** Where mail is handed in (an SMTP URL, with name and password where it asks), and the sender's address. */
export type EmailSettings = { readonly url: string; readonly from: string };

/**
 * Writes to the address of a person whom no platform reaches. SMTP can't be asked what it took; a mail that goes
 * twice, after a crash, has the same Message-ID, by which mail systems know it again.
 */
export function createEmailMessenger(settings: EmailSettings, findReader: FindReader): Messenger {
  const { from } = settings;
  const transport = createSmtp(settings);
  const domain = from.slice(from.lastIndexOf('@') + 1);
  return {
    tenant: new URL(settings.url).host,
    async send(to, card, ids = []) {
      if (!isAddress(to.user)) throw new DeliveryError('unreachable', 'what is stored is not an address');
      const reader = await findReader(to.user, ids[0]);
      const { subject, text, html } = renderEmail(card, reader);
      try {
        const { messageId, response } = await transport.sendMail({
          from: { name: 'Lagbot', address: from },
          to: { name: reader.name ?? '', address: to.user },
          envelope: { from, to: [to.user] },
          messageId: `<${ids[0] ?? uuid()}@${domain}>`,
          subject,
          text,
          html,
          headers: {
            // https://www.rfc-editor.org/rfc/rfc3834#section-5: nobody's absence is answered to us.
            'Auto-Submitted': 'auto-generated',
            'X-Auto-Response-Suppress': 'All',
          },
          disableFileAccess: true,
          disableUrlAccess: true,
          signal: AbortSignal.timeout(limits.message),
        });
        return { messageId: `${messageId} ${codesOf(response)}` };
      } catch (error) {
        throw deliveryError(error);
      }
    },
  };
}

/** The way to a mail server. A password goes over an encrypted connection alone, but on this machine. */
export function createSmtp({ url }: EmailSettings) {
  const { protocol, username, hostname } = new URL(url);
  return createTransport({
    url,
    requireTLS: protocol === 'smtp:' && username !== '' && !isLoopback(hostname),
    connectionTimeout: limits.connection,
    greetingTimeout: limits.greeting,
    socketTimeout: limits.command,
  });
}
