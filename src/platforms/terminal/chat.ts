import { createInterface } from 'node:readline/promises';
import type { Router } from '../../chat/turn/router.ts';
import { keepFile } from './keep-file.ts';
import { replyText, sayAs } from './say.ts';

export type ChatParts = {
  readonly route: Router;
  readonly clock: () => Date;
  readonly input?: NodeJS.ReadableStream;
  readonly output?: NodeJS.WritableStream;
  /** Whom the words mean, where exactly one person is meant. */
  readonly findPerson: (words: string) => Promise<{ id: string; name: string } | undefined>;
  /** Where files go that are answered; the current folder where nothing is said. */
  readonly folder?: string;
  readonly as: { readonly id: string; readonly name: string };
  /** Ends the chat from outside. */
  readonly signal?: AbortSignal;
};

/** A chat in the terminal, a command a line, until the input ends. `jeg er NAVN` makes one another person. */
export async function chat(parts: ChatParts): Promise<void> {
  const {
    route,
    clock,
    findPerson,
    input = process.stdin,
    output = process.stdout,
    folder = '.',
    signal,
  } = parts;
  let person = parts.as;
  const lines = createInterface({ input, output, prompt: '> ', ...(signal === undefined ? {} : { signal }) });
  output.write(
    `Du er ${person.name}. Skriv «hjelp», «jeg er NAVN» for å være en annen, eller Ctrl-D for å slutte.\n`,
  );
  lines.prompt();
  for await (const line of lines) {
    const name = /^\s*(?:jeg|eg) er (.+)$/iu.exec(line)?.[1]?.trim();
    if (name !== undefined) {
      const found = await findPerson(name);
      person = found ?? person;
      output.write(
        found === undefined
          ? `Jeg finner ingen med hele navnet «${name}». «npx lagbot export people» viser dem som er her.\n`
          : `Nå er du ${person.name}.\n`,
      );
    } else if (line.trim() !== '') {
      const { reply } = await sayAs(route, person.id, { did: 'command', text: line }, clock());
      // A newcomer, who had a name alone, may be a person from now on.
      if (person.id === person.name) person = (await findPerson(person.name)) ?? person;
      output.write(`${replyText(reply)}\n`);
      if (reply.kind === 'file') output.write(`${await keepFile(reply, folder)}\n`);
    }
    lines.prompt();
  }
}
