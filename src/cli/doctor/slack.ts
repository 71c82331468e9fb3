import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Config } from '../../config.ts';
import { botScopes } from '../../platforms/slack/permissions.ts';
import { createSealer, secretFile } from '../../secret.ts';
import { type Finding, fault, ok, reasonOf } from './finding.ts';
import { listInstallations } from './installations.ts';

const answer = z.object({ ok: z.boolean(), error: z.string().optional(), team: z.string().optional() });
const installation = z.object({ bot: z.object({ token: z.string() }) });

/** How long Slack may take to answer, in milliseconds. */
const patience = 10_000;

/** Whether Slack takes the tokens, and whether they carry every scope that the code needs. */
export async function checkSlack({ slack, secret, databaseUrl, publicUrl }: Config): Promise<Finding[]> {
  if (slack === undefined) return [ok('slack', 'not set up')];
  const api = `${(slack.apiUrl ?? 'https://slack.com/api').replace(/\/+$/, '')}/`;
  const findings: Finding[] = [];
  if (slack.appToken !== undefined) findings.push(await checkAppToken(api, slack.appToken));
  if (slack.oauth === undefined) {
    findings.push(await checkBotToken(api, slack.botToken ?? '', 'SLACK_BOT_TOKEN'));
    return findings;
  }
  const installations = await listInstallations(databaseUrl);
  if (installations.length === 0) {
    findings.push(ok('slack', `no workspace has installed it yet; open ${publicUrl ?? ''}/slack/install`));
  }
  const file = secretFile(databaseUrl);
  const key = secret ?? (existsSync(file) ? readFileSync(file, 'utf8').trim() : '');
  for (const { id, data } of installations) {
    const token = tokenIn(() => createSealer(key).open(data));
    // What the secret doesn't open is the secret's fault.
    if (token !== undefined) findings.push(await checkBotToken(api, token, `the token of ${id}`));
  }
  return findings;
}

function tokenIn(open: () => string): string | undefined {
  try {
    return installation.safeParse(JSON.parse(open())).data?.bot.token;
  } catch {
    return undefined;
  }
}

/** https://docs.slack.dev/reference/methods/auth.test; the header `x-oauth-scopes` names what the token may. */
async function checkBotToken(api: string, token: string, name: string): Promise<Finding> {
  try {
    const { body, scopes } = await call(`${api}auth.test`, token);
    if (!body.ok)
      return fault(
        'slack',
        `${name} is refused (${body.error}); take it anew from «OAuth & Permissions» of the app`,
      );
    const workspace = body.team ?? 'the workspace';
    if (scopes === undefined) return ok('slack', `${name} is good in ${workspace}; its scopes aren't told`);
    const missing = botScopes.filter((scope) => !scopes.includes(scope));
    if (missing.length === 0)
      return ok('slack', `${name} is good in ${workspace}, with all ${botScopes.length} scopes`);
    return fault(
      'slack',
      `${name} lacks ${missing.join(', ')}; update the app by manifests/slack.yaml and install it again`,
    );
  } catch (error) {
    return fault(
      'slack',
      `${api} doesn't answer (${reasonOf(error)}); check the network, its proxy and SLACK_API_URL`,
    );
  }
}

/** https://docs.slack.dev/reference/methods/apps.connections.open: asking for an address opens no connection. */
async function checkAppToken(api: string, token: string): Promise<Finding> {
  try {
    const { body } = await call(`${api}apps.connections.open`, token);
    if (body.ok) return ok('slack', 'SLACK_APP_TOKEN is good: Socket Mode');
    const advice = 'make an app-level token with connections:write, and turn on Socket Mode';
    return fault('slack', `SLACK_APP_TOKEN is refused (${body.error}); ${advice}`);
  } catch (error) {
    return fault(
      'slack',
      `${api} doesn't answer (${reasonOf(error)}); check the network, its proxy and SLACK_API_URL`,
    );
  }
}

async function call(address: string, token: string) {
  const response = await fetch(address, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/x-www-form-urlencoded' },
    signal: AbortSignal.timeout(patience),
  });
  const body = answer.parse(await response.json());
  return { body, scopes: response.headers.get('x-oauth-scopes')?.split(/,\s*/) };
}
