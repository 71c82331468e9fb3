import {
  type AuthorizeResult,
  type Installation,
  type InstallationQuery,
  type InstallationStore,
  type Logger,
  webApi,
} from '@slack/bolt';
import { DeliveryError } from '../../chat/messenger.ts';
import type { PlatformParts } from '../platform.ts';

export type ClientOptions = {
  readonly logger: Logger;
  readonly slackApiUrl?: string;
  readonly timeout: number;
  readonly rejectRateLimitedCalls: true;
  readonly retryConfig: { readonly retries: 0 };
};

/** A client waits for no one: whether and when to try again is the ledger's or the caller's decision. */
export function clientOptions(logger: Logger, apiUrl: string | undefined): ClientOptions {
  return {
    logger,
    timeout: 10_000,
    rejectRateLimitedCalls: true,
    retryConfig: { retries: 0 },
    ...(apiUrl === undefined ? {} : { slackApiUrl: apiUrl }),
  };
}

/** How long an installation is remembered before it is read again, in milliseconds. */
const freshFor = 60_000;
/** Where a workspace of an organisation-wide installation notes its organisation. */
const organisationKey = 'organisation';

type Parts = Pick<PlatformParts, 'installations' | 'conversations'>;

/** The store that Bolt's installer uses, on our own; that of a whole organisation has the organisation's id. */
export function createInstallationStore({ installations, conversations }: Parts): InstallationStore {
  const seen = new Map<string, { readonly until: number; readonly text: Promise<string | undefined> }>();
  const find = (id: string) => {
    const known = seen.get(id);
    if (known !== undefined && known.until > Date.now()) return known.text;
    const text = installations.find(id);
    seen.set(id, { until: Date.now() + freshFor, text });
    // Neither a failure nor a workspace that isn't there yet is worth remembering.
    text.then(
      (found) => found === undefined && seen.delete(id),
      () => seen.delete(id),
    );
    return text;
  };
  const organisationOf = async (query: InstallationQuery<boolean>) => {
    if (query.enterpriseId !== undefined || query.teamId === undefined) return query.enterpriseId;
    return conversations.find('slack', query.teamId, organisationKey);
  };
  const noted = new Set<string>();
  /** A message that we write first names only the workspace. */
  const noteOrganisation = async (team: string | undefined, organisation: string) => {
    if (team === undefined || noted.has(team)) return;
    noted.add(team);
    await conversations.save('slack', team, organisationKey, organisation);
  };
  return {
    async storeInstallation(installation) {
      const id = installation.isEnterpriseInstall ? installation.enterprise?.id : installation.team?.id;
      if (id === undefined) throw new Error('Slack sent an installation without an id');
      await installations.save(id, JSON.stringify(installation));
      seen.delete(id);
    },
    async fetchInstallation(query) {
      const own = query.teamId === undefined ? undefined : await find(query.teamId);
      const organisation = own === undefined ? await organisationOf(query) : undefined;
      const text = own ?? (organisation === undefined ? undefined : await find(organisation));
      if (text === undefined) throw new DeliveryError('unreachable', 'Lagbot is not installed here');
      if (organisation !== undefined) await noteOrganisation(query.teamId, organisation);
      const installation: Installation<'v2', boolean> = JSON.parse(text);
      return installation;
    },
    async deleteInstallation(query) {
      const id = query.isEnterpriseInstall ? query.enterpriseId : query.teamId;
      if (id === undefined) return;
      await installations.remove(id);
      seen.delete(id);
    },
  };
}

export type Authorize = (query: InstallationQuery<boolean>) => Promise<AuthorizeResult>;

/** Gives the client of a workspace, made once for each token. Throws a DeliveryError where there is none. */
export function createClients(
  authorize: Authorize,
  options: ClientOptions,
): (team: string) => Promise<webApi.WebClient> {
  const clients = new Map<string, webApi.WebClient>();
  return async (team) => {
    const query = { teamId: team, enterpriseId: undefined, isEnterpriseInstall: false };
    const { botToken } = await authorize(query).catch((error: unknown) => {
      // The installer wraps what its store throws; a database that is away is no reason to give up a person.
      const cause = error instanceof Error && 'original' in error ? error.original : error;
      if (cause instanceof DeliveryError) throw cause;
      throw new DeliveryError('later', cause instanceof Error ? cause.message : String(cause));
    });
    if (botToken === undefined) throw new DeliveryError('unreachable', 'no bot token for this workspace');
    const known = clients.get(botToken);
    if (known !== undefined) return known;
    const client = new webApi.WebClient(botToken, options);
    clients.set(botToken, client);
    return client;
  };
}
