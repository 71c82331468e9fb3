import type { webApi } from '@slack/bolt';
import { DeliveryError } from '../../../chat/messenger.ts';

/** A file on its way into a conversation; `altText` says in words what a picture shows. */
export type Upload = {
  readonly channel: string;
  readonly name: string;
  readonly content: Uint8Array;
  readonly altText?: string;
};

/**
 * Puts a file into a conversation. The SDK's own uploading in one call names the text of a picture `alt_text`, which Slack
 * doesn't know. https://docs.slack.dev/reference/methods/files.getUploadURLExternal
 */
export async function upload(client: webApi.WebClient, file: Upload): Promise<void> {
  const { channel, name, content, altText } = file;
  const asked = { filename: name, length: content.byteLength, ...(altText && { alt_txt: altText }) };
  const { upload_url: url, file_id: id } = await client.files.getUploadURLExternal(asked);
  if (url === undefined || id === undefined) throw new DeliveryError('rejected', 'no address to upload to');
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: new Uint8Array(content),
    signal: AbortSignal.timeout(30_000),
  });
  if (!response.ok) throw new DeliveryError('rejected', `the upload: HTTP ${response.status}`);
  await client.files.completeUploadExternal({ channel_id: channel, files: [{ id, title: name }] });
}
