import type { Router as ExpressRouter } from 'express';
import type { Logger } from 'pino';
import type { Account, Interaction, Place, Platform, Vouched } from '../chat/interaction.ts';
import type { Messenger } from '../chat/messenger.ts';
import type { FileReply, Reply } from '../chat/reply.ts';
import type { Language } from '../language.ts';

/** Where a platform lets us write first, as that platform wants to have it back. */
export type Conversations = {
  find(platform: Platform, tenant: string, key: string): Promise<string | undefined>;
  save(platform: Platform, tenant: string, key: string, reference: string): Promise<void>;
  remove(platform: Platform, tenant: string, key: string): Promise<void>;
};

/** The tokens of the workspaces that installed Lagbot, encrypted at rest. */
export type Installations = {
  find(id: string): Promise<string | undefined>;
  save(id: string, installation: string): Promise<void>;
  remove(id: string): Promise<void>;
};

/** What a platform is given to do its work. */
export type PlatformParts = {
  /** Never throws; resolves when the work is committed. */
  readonly handle: (interaction: Interaction) => Promise<Reply>;
  /** Slack's slash commands and the word each stands for; '' takes any command. */
  readonly slashCommands: ReadonlyMap<string, string>;
  readonly conversations: Conversations;
  readonly installations: Installations;
  /** Keeps a file for one person and a short time; answers with the address to fetch it from. */
  readonly offerFile: (file: FileReply, account: Account) => Promise<string>;
  /** The language that the person behind an account has chosen; undefined for a stranger. */
  readonly findLanguage: (account: Account) => Promise<Language | undefined>;
  /** Tells in which thread a question stands that an interaction was answered with: what is written there answers it. */
  readonly noteThread: (interaction: Interaction, thread: string) => Promise<void>;
  readonly log: Logger;
};

/** A platform that runs. */
export type Connection = {
  readonly platform: Platform;
  readonly messenger: Messenger;
  /** Its HTTP routes, with their whole paths. */
  readonly routes: ExpressRouter;
  /** What the platform says of somebody's account; `place` is where they wrote. */
  readonly vouchedFor: (account: Account, place: Place) => Promise<Vouched>;
  readonly isConnected: () => boolean;
  readonly stop: () => Promise<void>;
};
