import { carrying, remainder, word } from '../../../chat/button-value.ts';
import { phrasesOf, sayings } from '../../../chat/wording.ts';
import { say } from '../../../translated.ts';

/** What the coordinator types about the organisations that partners are from. */
export const organisationSaid = sayings('people', say('deltaker', 'deltakar', 'member'), {
  organisations: {
    verb: say('organisasjoner', 'organisasjonar', 'organisations'),
    or: ['organisasjon', 'organisation', 'organizations', 'organization'],
    does: say(
      'organisasjonene som partnerne er fra',
      'organisasjonane som partnarane er frå',
      'the organisations that partners are from',
    ),
  },
  newOrganisation: {
    carries: carrying({ networkId: word, words: remainder }),
    verb: say('organisasjon ny', 'organisasjon ny', 'organisation new'),
    example: say('Husbanken stat', 'Husbanken stat', 'Husbanken state'),
    does: say(
      'legger til en organisasjon: stat, fylke, organisasjon, forskning eller næring',
      'legg til ein organisasjon: stat, fylke, organisasjon, forsking eller næring',
      'adds an organisation: state, county, organisation, research or business',
    ),
  },
});

/** The words of these commands, for sentences that name them. */
export const { nb, nn, en } = phrasesOf(organisationSaid);
