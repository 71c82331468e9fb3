import { afterEach, describe, expect, it, vi } from 'vitest';
import { portsBeside } from '../../src/demo/clients/client.ts';

describe('the ports of a local client', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });
  const ports = (bot: string, client: string) => {
    vi.stubEnv('PORT', bot);
    vi.stubEnv('CLIENT_PORT', client);
    return portsBeside(3000);
  };

  it('are the bot’s own and the client’s usual one', () => {
    expect(ports('', '')).toEqual({ bot: 3978, client: 3000 });
  });

  it('are those that PORT and CLIENT_PORT name', () => {
    expect(ports('4978', '4300')).toEqual({ bot: 4978, client: 4300 });
  });

  it.each(['x', '0', '70000', '-1', '3.5'])('are refused where CLIENT_PORT is «%s»', (client) => {
    expect(() => ports('', client)).toThrow('CLIENT_PORT must be a port number');
  });
});
