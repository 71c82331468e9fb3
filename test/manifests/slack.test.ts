import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { botScopes, eventScopes, methodScopes } from '../../src/platforms/slack/permissions.ts';

const url = z.url();
const manifest = z
  .object({
    features: z.object({
      slash_commands: z.array(
        z.object({ command: z.string(), url, description: z.string(), usage_hint: z.string() }),
      ),
    }),
    oauth_config: z.object({
      redirect_urls: z.array(url),
      scopes: z.object({ bot: z.array(z.string()) }),
    }),
    settings: z.object({
      event_subscriptions: z.object({ request_url: url, bot_events: z.array(z.string()) }),
      interactivity: z.object({ request_url: url }),
    }),
  })
  .parse(read());
const commands = manifest.features.slash_commands;

/** The code of the Slack platform, to be compared with what the manifest asks for. */
const code = readdirSync('src/platforms/slack', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(`src/platforms/slack/${file}`, 'utf8'))
  .join('\n');

describe('the Slack manifest', () => {
  it('is one that Slack takes', () => {
    const schema = JSON.parse(readFileSync('test/manifests/slack-manifest.schema.json', 'utf8'));
    const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
    const validate = ajv.compile(schema);
    expect(validate(read()), ajv.errorsText(validate.errors)).toBe(true);
  });

  it('asks for the scopes that the code needs, and no others', () => {
    expect([...manifest.oauth_config.scopes.bot].sort()).toEqual(botScopes);
  });

  it('subscribes to the events that the code knows, and no others', () => {
    expect([...manifest.settings.event_subscriptions.bot_events].sort()).toEqual(
      Object.keys(eventScopes).sort(),
    );
  });

  it('has a listener for each of these events, and none for another', () => {
    const listened = [...code.matchAll(/app\.event\('([a-z_]+)'/g)].map(([, name]) => name);
    const subscribed = Object.keys(eventScopes).map((name) => name.replace(/\..*/, ''));
    expect(listened.sort()).toEqual(subscribed.sort());
  });

  it('knows the scope of every method that the code calls, and of no other', () => {
    const called = [...code.matchAll(/client\.(chat|views|conversations|auth|files|users)\.(\w+)\(/g)];
    const names = called.map(([, family, name]) => `${family}.${name}`);
    expect([...new Set(names)].sort()).toEqual(Object.keys(methodScopes).sort());
    // Any other way of calling would escape the line above.
    expect(code).not.toMatch(/apiCall\(|filesUploadV2\(/);
  });

  it('sends everything to the one address, and installations back to theirs', () => {
    const { event_subscriptions, interactivity } = manifest.settings;
    const addresses = [
      event_subscriptions.request_url,
      interactivity.request_url,
      ...commands.map((one) => one.url),
    ];
    expect(addresses.map((address) => new URL(address).pathname)).toEqual(
      addresses.map(() => '/slack/events'),
    );
    expect(manifest.oauth_config.redirect_urls.map((address) => new URL(address).pathname)).toEqual([
      '/slack/oauth_redirect',
    ]);
  });

  it.each(commands.map((one) => [one.command, one] as const))(
    'offers %s in a form that Slack takes',
    (_name, one) => {
      expect(one.command).toMatch(/^\/[a-z]{1,31}$/);
      expect(one.description.length).toBeLessThanOrEqual(2000);
      expect(['/status', '/remind']).not.toContain(one.command);
    },
  );
});

function read(): unknown {
  return parse(readFileSync('manifests/slack.yaml', 'utf8'));
}
