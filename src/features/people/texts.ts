import { say, translated } from '../../translated.ts';

/** What platforms are called. */
export const texts = translated({
  platforms: say<Readonly<Record<string, string>>>(
    { slack: 'Slack', teams: 'Teams', terminal: 'terminalen' },
    { slack: 'Slack', teams: 'Teams', terminal: 'terminalen' },
    { slack: 'Slack', teams: 'Teams', terminal: 'the terminal' },
  ),
});
