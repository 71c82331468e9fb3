import { say, translated } from '../../translated.ts';

/** What roles and platforms are called. */
export const texts = translated({
  roles: {
    prosjektleder: say('prosjektleder', 'prosjektleiar', 'project leader'),
    prosjektgruppe: say('prosjektgruppe', 'prosjektgruppe', 'project group'),
    prosjektansvarlig: say('prosjektansvarlig', 'prosjektansvarleg', 'responsible for the project'),
    prosjekteier: say('prosjekteier', 'prosjekteigar', 'project owner'),
    medlem: say('nettverksmedlem', 'nettverksmedlem', 'network member'),
    partner: say('partner', 'partnar', 'partner'),
    koordinator: say('koordinator', 'koordinator', 'coordinator'),
    leser: say('leser for fylket', 'lesar for fylket', 'county reader'),
  },
  platforms: say<Readonly<Record<string, string>>>(
    { slack: 'Slack', teams: 'Teams', terminal: 'terminalen' },
    { slack: 'Slack', teams: 'Teams', terminal: 'terminalen' },
    { slack: 'Slack', teams: 'Teams', terminal: 'the terminal' },
  ),
});
