import { beforeAll, describe, expect, it } from 'vitest';
import { buttons, card, facts, heading, list, paragraph, select, table } from '../../../src/chat/card.ts';
import { DeliveryError } from '../../../src/chat/messenger.ts';
import { createEmailMessenger } from '../../../src/platforms/email/messenger.ts';
import type { Reader } from '../../../src/platforms/email/reader.ts';
import { type MailServer, startMailServer } from '../../support/mail-server.ts';

const from = 'lagbot@fylke.example';
const reader: Reader = {
  name: 'Åse Bjørnæs',
  language: 'nb',
  coordinators: [{ name: 'Ida Prøvestad', email: 'ida@fylke.example' }],
};
const reminder = card(
  heading('Samling på Høylandet om 7 dager'),
  facts(['Når', 'onsdag 3. april 2024 kl. 10:00–15:00'], ['Hvor', 'Video']),
  paragraph([
    { link: 'https://video.example/x?a=1&b=2', text: 'Bli med her' },
    ' – ',
    { strong: 'husk lyd' },
  ]),
  list(['første', 'andre']),
  table([{ title: 'Kommune' }, { title: 'Timer', align: 'right' }], [['Leka', '12,5']]),
  buttons(
    { label: 'Kommer', action: 'gatherings.answer', value: 'x', typed: 'samling kommer 2' },
    { label: 'Kommer ikke', action: 'gatherings.answer', value: 'y', typed: 'samling kommer ikke 2' },
  ),
  select({
    label: 'Språk',
    action: 'people.language',
    options: [{ label: 'bokmål', value: 'nb' }],
    typed: 'profil språk …',
  }),
);
const address = { platform: 'email', tenant: '', user: 'ase@leka.example' } as const;

describe('an e-mail', () => {
  let server: MailServer;
  const send = (content = reminder, who = reader, ids: readonly string[] = ['delivery-1', 'delivery-2']) =>
    createEmailMessenger({ url: server.url, from }, async () => who).send(address, content, ids);
  const latest = () => {
    const mail = server.taken.at(-1);
    if (mail === undefined) throw new Error('the server took no mail');
    return mail;
  };
  beforeAll(async () => {
    server = await startMailServer();
  });

  it('is headed by the card’s heading, goes to the person by name, and is known again by its delivery', async () => {
    const { messageId } = await send();
    expect(messageId).toMatch(/^<delivery-1@fylke\.example> 250(?: \d\.\d\.\d)?$/);
    expect(latest().to).toEqual(['ase@leka.example']);
    expect(latest().headers).toMatchObject({
      from: 'Lagbot <lagbot@fylke.example>',
      to: 'Åse Bjørnæs <ase@leka.example>',
      subject: 'Samling på Høylandet om 7 dager',
      'message-id': '<delivery-1@fylke.example>',
      'auto-submitted': 'auto-generated',
    });
  });

  it('says as plain text all that the card says, what to type for its buttons, and why it is an e-mail', async () => {
    await send();
    expect(latest().text.trimEnd()).toBe(
      `
Samling på Høylandet om 7 dager

Når: onsdag 3. april 2024 kl. 10:00–15:00
Hvor: Video

Bli med her (https://video.example/x?a=1&b=2) – husk lyd

• første
• andre

Kommune  Timer
Leka      12,5

Skriv til Lagbot i Slack eller Teams:

→ Kommer: samling kommer 2
→ Kommer ikke: samling kommer ikke 2

→ Språk: profil språk … (bokmål)

-- 
Du får dette på e-post fordi Lagbot ikke når deg i Slack eller Teams. Trenger du hjelp, eller lurer du på noe? Spør Ida Prøvestad (ida@fylke.example). Lagbot leser ikke svar på e-post.
`.trim(),
    );
  });

  it('says the same in HTML, where nothing that people wrote is taken for markup', async () => {
    await send(
      card(
        heading('<b>Æ & Ø</b>'),
        paragraph(['to\nlinjer ', { link: 'javascript:alert(1)', text: 'lenke' }]),
        ...reminder.elements,
      ),
    );
    const { html } = latest();
    expect(html).toContain('<html lang="nb">');
    expect(html).toMatch(/<h1 [^>]+>&lt;b&gt;Æ &amp; Ø&lt;\/b&gt;<\/h1>/);
    expect(html).toMatch(/<h2 [^>]+>Samling på Høylandet om 7 dager<\/h2>/);
    expect(html).toContain('to<br>linjer lenke');
    expect(html).not.toContain('javascript:');
    expect(html).toContain('<a href="https://video.example/x?a=1&amp;b=2">Bli med her</a>');
    expect(html).toMatch(/Kommer ikke: <code [^>]+>samling kommer ikke 2<\/code>/);
    expect(html).toMatch(/<td align="right" [^>]+>12,5<\/td>/);
    const opened = [...html.matchAll(/<(\w+)[ >]/g)].map(([, name]) => name);
    const closed = [...html.matchAll(/<\/(\w+)>/g)].map(([, name]) => name);
    expect(closed.sort()).toEqual(opened.filter((name) => !/^(meta|br|hr)$/.test(name ?? '')).sort());
  });

  it('speaks the reader’s language, and names up to three whom they can ask', async () => {
    const coordinators = ['Ada', 'Bo', 'Eva', 'Liv'].map((name) => ({ name, email: undefined }));
    await send(reminder, { ...reader, language: 'nn', coordinators });
    expect(latest().text).toContain(
      'ikkje når deg i Slack eller Teams. Treng du hjelp, eller lurer du på noko? Spør Ada, Bo eller Eva.',
    );
    await send(reminder, { name: undefined, language: 'en', coordinators: [] });
    expect(latest().text).toContain('Write to Lagbot in Slack or Teams:');
    expect(latest().text).toContain('Ask whoever runs Lagbot.');
  });

  it('keeps a subject to one short line', async () => {
    await send(card(heading(`${'Å'.repeat(70)} og mer enn det\nBcc: x@y.example`)));
    expect(latest().headers.subject).toBe(`${'Å'.repeat(70)} og mer…`);
    expect(latest().headers.bcc).toBeUndefined();
    await send(card(paragraph('Ingen overskrift')));
    expect(latest().headers.subject).toBe('Ingen overskrift');
  });

  it('never hands over the password unencrypted, but on this machine', async () => {
    const messenger = createEmailMessenger(
      { url: server.url.replace('127.0.0.1', 'lagbot:hemmelig@0.0.0.0'), from },
      async () => reader,
    );
    const refusal = await messenger.send(address, reminder).catch((error: unknown) => error);
    expect(refusal).toMatchObject({ reason: 'later', retryAfter: 120 });
    expect(String(refusal)).toContain('STARTTLS');
    expect(String(refusal)).not.toContain('hemmelig');
  });
});

describe('a mail that isn’t taken', () => {
  const refusalOf = async (server: Pick<MailServer, 'url'>, to: string) => {
    const messenger = createEmailMessenger({ url: server.url, from }, async () => reader);
    const error = await messenger.send({ ...address, user: to }, reminder).catch((one: unknown) => one);
    if (!(error instanceof DeliveryError)) throw new Error('the mail was taken');
    const { reason, retryAfter, message } = error;
    return { reason, retryAfter, message };
  };

  it('is tried later, is never taken by its address, or never as it is, by what the server says of it', async () => {
    const server = await startMailServer();
    const said = async (answer: string, to = 'a@b.example') => {
      server.answers.clear();
      server.answers.set(to === 'the data' ? to : 'a@b.example', answer);
      return refusalOf(server, 'a@b.example');
    };
    expect(await said('550 5.1.1 No such user')).toEqual({
      reason: 'unreachable',
      retryAfter: undefined,
      message: '550 5.1.1',
    });
    expect(await said('450 4.2.1 Greylisted')).toMatchObject({ reason: 'later', retryAfter: undefined });
    expect(await said('452 4.2.2 Mailbox full')).toMatchObject({ reason: 'later', retryAfter: undefined });
    expect(await said('554 5.7.1 Spam', 'the data')).toMatchObject({ reason: 'rejected' });
    expect(await said('451 4.3.0 Try again', 'the data')).toMatchObject({ reason: 'later' });
  });

  it('is remembered by the codes of the answer, never by its words, which repeat the address', async () => {
    const server = await startMailServer();
    const answers = {
      '550 5.1.1 <a@b.example>: Recipient address rejected': '550 5.1.1',
      '550 a@b.example unknown': '550',
      '451 4.7.1 a@b.example is greylisted, from 2.0.0.1': '451 4.7.1',
      '554 5.7.1 Relay access denied for a@b.example': '554 5.7.1',
      '530 <a@b.example> must log in': '530',
    };
    for (const [answer, kept] of Object.entries(answers)) {
      server.answers.set('a@b.example', answer);
      expect((await refusalOf(server, 'a@b.example')).message, answer).toBe(kept);
    }
  });

  it('waits, with all that goes through the server, where it is away or doesn’t know us', async () => {
    const server = await startMailServer();
    server.answers.set('a@b.example', '554 5.7.1 Relay access denied');
    expect(await refusalOf(server, 'a@b.example')).toMatchObject({ reason: 'later', retryAfter: 120 });
    server.answers.set('a@b.example', '530 5.7.0 Authentication required');
    expect(await refusalOf(server, 'a@b.example')).toMatchObject({ reason: 'later', retryAfter: 120 });
    const strict = await startMailServer({
      onAuth: (_auth, _session, done) => done(new Error('Wrong password')),
      onMailFrom: (_address, _session, done) =>
        done(Object.assign(new Error('Sender refused'), { responseCode: 550 })),
    });
    expect(await refusalOf(strict, 'a@b.example')).toMatchObject({ reason: 'later', retryAfter: 120 });
    const login = { url: strict.url.replace('//', '//lagbot:hemmelig@') };
    const refusal = await refusalOf(login, 'a@b.example');
    expect(refusal).toMatchObject({ reason: 'later', retryAfter: 120 });
    expect(refusal.message).not.toContain('hemmelig');
    await strict.close();
    expect(await refusalOf(strict, 'a@b.example')).toMatchObject({ reason: 'later', retryAfter: 120 });
  });

  it('can’t be written to an address that is none', async () => {
    const server = await startMailServer();
    const strange = [
      'nobody@',
      'a,b@c.example',
      'A <a@b.example>',
      'a@b.example>\r\nRCPT TO:<c@d.example',
      '',
    ];
    for (const address of strange)
      expect(await refusalOf(server, address)).toMatchObject({ reason: 'unreachable' });
    expect(server.taken).toEqual([]);
  });
});
