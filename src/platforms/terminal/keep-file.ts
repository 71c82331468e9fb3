import { writeFile } from 'node:fs/promises';
import { join, parse } from 'node:path';
import type { FileReply } from '../../chat/reply.ts';
import type { Translated } from '../../language.ts';

const kept: Translated<(path: string) => string> = {
  nb: (path) => `Lagret som ${path}`,
  nn: (path) => `Lagra som ${path}`,
  en: (path) => `Saved as ${path}`,
};

/**
 * Puts a file that was answered into a folder, readable by its owner alone, and says where. One that has the name
 * already stays: the new one gets a number. Rejects where the folder takes no files.
 */
export async function keepFile(
  { name, content, language = 'nb' }: FileReply,
  folder: string,
): Promise<string> {
  const { name: stem, ext } = parse(name);
  for (let number = 1; ; number++) {
    const path = join(folder, number === 1 ? name : `${stem}-${number}${ext}`);
    try {
      await writeFile(path, content, { flag: 'wx', mode: 0o600 });
      return kept[language](path);
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
  }
}
