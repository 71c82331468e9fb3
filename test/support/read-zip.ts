import { unzipSync } from 'fflate';

/** The text of a part of a Word or Excel file, `word/document.xml` say; throws where it has no such part. */
export function partOf(content: Uint8Array, path: string): string {
  const part = unzipSync(new Uint8Array(content))[path];
  if (part === undefined) throw new Error(`no ${path} in the file`);
  return Buffer.from(part).toString('utf8');
}
