import { existsSync, readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { z } from 'zod';
import { isAddress } from './address.ts';
import { engineOf, sqlitePath } from './database/url.ts';
import type { EmailSettings } from './platforms/email/messenger.ts';

const setting = z.string().trim().min(1).optional();
const url = (protocols: RegExp, example: string) =>
  z.url({ protocol: protocols, error: `must be an address such as ${example}` });

/** Whether it names a mail server; the value itself may hold a password, so it is never repeated. */
function isSmtpUrl(text: string): boolean {
  if (!/^smtps?:\/\/[^/]/i.test(text) || !URL.canParse(text)) return false;
  const { hostname, username, password, pathname, hash } = new URL(text);
  // A `#` or `/` that belongs to a password would end the host before its time.
  if (hostname === '' || hash !== '' || pathname.length > 1) return false;
  return (username === '') === (password === '');
}

const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

/** Whether it can be opened at all; the value itself may hold a password, so it is never repeated. */
function isDatabaseUrl(text: string): boolean {
  try {
    return engineOf(text) === 'sqlite' ? sqlitePath(text) !== '' : URL.canParse(text);
  } catch {
    return false;
  }
}

const settings = z.object({
  DATABASE_URL: z
    .string()
    .refine(isDatabaseUrl, 'must be file:PATH (SQLite) or postgresql://USER:PASSWORD@HOST/NAME (PostgreSQL)')
    .default('file:./data/lagbot.db'),
  HOST: z.string().default('127.0.0.1'),
  PORT: z
    .string()
    .regex(/^\s*\d{1,5}\s*$/, 'must be a port number')
    .transform(Number)
    .refine((port) => port <= 65_535, 'must be a port number, at most 65535')
    .default(3978),
  PUBLIC_URL: url(/^https?$/, 'https://lagbot.example.no').optional(),
  SLACK_SIGNING_SECRET: setting,
  SLACK_BOT_TOKEN: setting,
  SLACK_APP_TOKEN: setting,
  SLACK_CLIENT_ID: setting,
  SLACK_CLIENT_SECRET: setting,
  SLACK_STATE_SECRET: setting,
  SLACK_BLOCKS: z.enum(['newest', 'older']).optional(),
  SLACK_API_URL: url(/^https?$/, 'http://127.0.0.1:3000/api/').optional(),
  MicrosoftAppType: z.enum(['SingleTenant', 'MultiTenant', 'UserAssignedMSI']).optional(),
  MicrosoftAppId: setting,
  MicrosoftAppPassword: setting,
  MicrosoftAppTenantId: setting,
  TEAMS_TENANTS: setting,
  SMTP_URL: setting.refine(
    (text) => text === undefined || isSmtpUrl(text),
    'must be smtp://USER:PASSWORD@HOST:587 or smtps://USER:PASSWORD@HOST; in a password write %40 for @',
  ),
  SMTP_FROM: setting.refine(
    (text) => text === undefined || isAddress(text),
    'must be an address alone, such as lagbot@example.no',
  ),
  LAGBOT_SECRET: z
    .string()
    .min(32, 'must be at least 32 characters, such as `openssl rand -hex 32` gives')
    .optional(),
  LOG_LEVEL: z.enum(logLevels).default('info'),
  NODE_ENV: z.string().optional(),
});

type Settings = z.output<typeof settings>;
/** The settings as they are written, before they are read: of some it matters only that they are there. */
type Given = { readonly [name in keyof Settings]?: string | undefined };

/** Settings that are needed because of others that are set, with what to do about them. */
function missingTogether(value: Given): string[] {
  const faults: string[] = [];
  const need = (name: keyof Settings, because: string) => {
    if (value[name] === undefined) faults.push(`${name}: is missing: ${because}`);
  };
  const oauth = ['SLACK_CLIENT_ID', 'SLACK_CLIENT_SECRET', 'SLACK_STATE_SECRET'] as const;
  const hasOAuth = oauth.some((name) => value[name] !== undefined);
  if (hasOAuth)
    for (const name of oauth)
      need(
        name,
        'Slack for many workspaces needs all three of SLACK_CLIENT_ID, SLACK_CLIENT_SECRET and SLACK_STATE_SECRET',
      );
  const hasSlack =
    hasOAuth ||
    value.SLACK_BOT_TOKEN !== undefined ||
    value.SLACK_SIGNING_SECRET !== undefined ||
    value.SLACK_APP_TOKEN !== undefined;
  if (hasSlack && !hasOAuth)
    need('SLACK_BOT_TOKEN', 'Slack is set up, and one workspace needs its bot token');
  if (hasSlack && value.SLACK_APP_TOKEN === undefined)
    need('SLACK_SIGNING_SECRET', 'Slack over HTTP needs it; SLACK_APP_TOKEN (Socket Mode) does without');
  const hasTeams = value.MicrosoftAppId !== undefined;
  const teamsNames = [
    'MicrosoftAppPassword',
    'MicrosoftAppTenantId',
    'MicrosoftAppType',
    'TEAMS_TENANTS',
  ] as const;
  const teamsName = teamsNames.find((name) => value[name] !== undefined);
  if (teamsName !== undefined) need('MicrosoftAppId', `${teamsName} is set`);
  if (hasTeams && value.MicrosoftAppType !== 'UserAssignedMSI')
    need('MicrosoftAppPassword', 'MicrosoftAppId is set');
  if (hasTeams && value.MicrosoftAppType !== 'MultiTenant')
    need('MicrosoftAppTenantId', 'a single-tenant bot needs it');
  else if (hasTeams && value.MicrosoftAppTenantId === undefined)
    need('TEAMS_TENANTS', 'without MicrosoftAppTenantId it names the organisations that may use the bot');
  if (value.SMTP_URL !== undefined)
    need('SMTP_FROM', 'SMTP_URL is set, and e-mail has to come from an address');
  if (value.SMTP_FROM !== undefined)
    need('SMTP_URL', 'SMTP_FROM is set, and e-mail needs a server to go through');
  if (value.NODE_ENV === 'production') {
    need('LAGBOT_SECRET', 'it is required with NODE_ENV=production; `openssl rand -hex 32` makes one');
    if (!hasSlack && !hasTeams) {
      faults.push('NODE_ENV: is production, but no platform is set up: set SLACK_… or MicrosoftApp…');
    }
  }
  return faults;
}

export type Config = {
  readonly databaseUrl: string;
  readonly host: string;
  readonly port: number;
  /** Without a slash at the end; empty while it follows the port that is listened on. */
  readonly publicUrl: string | undefined;
  readonly secret: string | undefined;
  readonly logLevel: (typeof logLevels)[number];
  readonly slack: SlackSettings | undefined;
  readonly teams: TeamsSettings | undefined;
  /** How people are written to whom no platform reaches. */
  readonly email: EmailSettings | undefined;
  readonly isProduction: boolean;
  /** No platform is set up: the demonstration network is loaded, and anyone on this machine may try it. */
  readonly isDemo: boolean;
  /** Instead of the demonstration, whoever tries it begins a network of their own: for a start that asks for it. */
  readonly beginsEmpty?: boolean;
};

type SlackSettings = {
  readonly signingSecret?: string;
  readonly botToken?: string;
  readonly appToken?: string;
  readonly apiUrl?: string;
  readonly hasOlderBlocks?: boolean;
  readonly oauth?: { readonly clientId: string; readonly clientSecret: string; readonly stateSecret: string };
};
type TeamsSettings = {
  readonly appType: string;
  readonly appId: string;
  readonly appPassword?: string;
  readonly appTenantId?: string;
  readonly allowedTenants?: readonly string[];
};

/** Settings that can't be used, each with its name: all of them at once. */
export class ConfigError extends Error {
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(`the settings can't be used:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
    this.name = 'ConfigError';
    this.faults = faults;
  }
}

/**
 * Reads the settings from the environment and, beneath it, a `.env` file in the working directory. Throws a
 * ConfigError that names every fault at once. An empty setting counts as not set.
 */
export function readConfig(environment: NodeJS.ProcessEnv = process.env, envFile = '.env'): Config {
  const file = existsSync(envFile) ? parseEnv(readFileSync(envFile, 'utf8')) : {};
  const given = Object.fromEntries(
    Object.entries({ ...file, ...environment }).filter(([, value]) => value !== ''),
  );
  const read = settings.safeParse(given);
  const missing = missingTogether(given);
  if (!read.success) throw new ConfigError([...read.error.issues.map(faultOf), ...missing]);
  if (missing.length > 0) throw new ConfigError(missing);
  return configOf(read.data);
}

function faultOf({ path, message }: z.core.$ZodIssue): string {
  return `${String(path[0] ?? 'settings')}: ${message}`;
}

function configOf(value: Settings): Config {
  const slack = slackOf(value);
  const teams = teamsOf(value);
  return {
    databaseUrl: value.DATABASE_URL,
    host: value.HOST,
    port: value.PORT,
    publicUrl: value.PUBLIC_URL?.replace(/\/+$/, ''),
    secret: value.LAGBOT_SECRET,
    logLevel: value.LOG_LEVEL,
    slack,
    teams,
    email: emailOf(value),
    isProduction: value.NODE_ENV === 'production',
    isDemo: value.NODE_ENV !== 'production' && slack === undefined && teams === undefined,
  };
}

/** How e-mail goes out, where it does: the demonstration's people are made up, and get none. */
export function emailInUse({ email, isDemo }: Config): EmailSettings | undefined {
  return isDemo ? undefined : email;
}

function slackOf(value: Settings): SlackSettings | undefined {
  const { SLACK_SIGNING_SECRET, SLACK_BOT_TOKEN, SLACK_APP_TOKEN, SLACK_API_URL } = value;
  const { SLACK_CLIENT_ID, SLACK_CLIENT_SECRET, SLACK_STATE_SECRET } = value;
  if ((SLACK_SIGNING_SECRET ?? SLACK_APP_TOKEN) === undefined) return undefined;
  return {
    ...(SLACK_SIGNING_SECRET === undefined ? {} : { signingSecret: SLACK_SIGNING_SECRET }),
    ...(SLACK_BOT_TOKEN === undefined ? {} : { botToken: SLACK_BOT_TOKEN }),
    ...(SLACK_APP_TOKEN === undefined ? {} : { appToken: SLACK_APP_TOKEN }),
    ...(SLACK_API_URL === undefined ? {} : { apiUrl: SLACK_API_URL }),
    ...(value.SLACK_BLOCKS === 'older' ? { hasOlderBlocks: true } : {}),
    ...(SLACK_CLIENT_ID === undefined || SLACK_CLIENT_SECRET === undefined || SLACK_STATE_SECRET === undefined
      ? {}
      : {
          oauth: {
            clientId: SLACK_CLIENT_ID,
            clientSecret: SLACK_CLIENT_SECRET,
            stateSecret: SLACK_STATE_SECRET,
          },
        }),
  };
}

function teamsOf(value: Settings): TeamsSettings | undefined {
  const { MicrosoftAppId, MicrosoftAppPassword, MicrosoftAppTenantId, MicrosoftAppType, TEAMS_TENANTS } =
    value;
  if (MicrosoftAppId === undefined) return undefined;
  return {
    appType: MicrosoftAppType ?? 'SingleTenant',
    appId: MicrosoftAppId,
    ...(MicrosoftAppPassword === undefined ? {} : { appPassword: MicrosoftAppPassword }),
    ...(MicrosoftAppTenantId === undefined ? {} : { appTenantId: MicrosoftAppTenantId }),
    ...(TEAMS_TENANTS === undefined
      ? {}
      : { allowedTenants: TEAMS_TENANTS.split(/[\s,;]+/).filter(Boolean) }),
  };
}

function emailOf({ SMTP_URL, SMTP_FROM }: Settings): EmailSettings | undefined {
  return SMTP_URL === undefined || SMTP_FROM === undefined ? undefined : { url: SMTP_URL, from: SMTP_FROM };
}
