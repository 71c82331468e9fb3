import { carrying, remainder, word } from '../../../chat/carried.ts';
import { phrasesOf, sayings } from '../../../chat/command.ts';
import { say } from '../../../translated.ts';

/** What the coordinator types about the people of the network. */
export const memberSaid = sayings('people', say('deltaker', 'deltakar', 'member'), {
  members: {
    does: say(
      'alle i nettverket, og hvem som ber om tilgang',
      'alle i nettverket, og kven som ber om tilgang',
      'everyone in the network, and who asks for access',
    ),
  },
  newMember: {
    verb: say('ny', 'ny', 'new'),
    example: say('Siv Eksempelvik'),
    does: say('legger til noen med en rolle', 'legg til nokon med ei rolle', 'adds someone with a role'),
  },
  approve: {
    verb: say('godkjenn', 'godkjenn', 'approve'),
    example: say('1'),
    does: say(
      'slipper inn den som ber om det; «deltaker avslå 1» sier nei',
      'slepp inn den som ber om det; «deltakar avslå 1» seier nei',
      'lets someone in; “member decline 1” says no',
    ),
  },
  decline: {
    verb: say('avslå', 'avslå', 'decline'),
    example: say('1'),
    does: say('sier nei til en forespørsel', 'seier nei til ein førespurnad', 'says no to a request'),
  },
  end: {
    carries: carrying({ role: word, words: remainder }),
    verb: say('slutt', 'slutt', 'end'),
    or: ['avslutt', 'fjern', 'slett', 'remove', 'delete'],
    example: say('3 31. juli', '3 31. juli', '3 31 July'),
    does: say('siste dag i en rolle', 'siste dag i ei rolle', 'the last day of a role'),
  },
  undoMember: {
    verb: say('angre', 'angre', 'undo'),
    example: say('3'),
    does: say(
      'angrer en sluttdato, eller en rolle som nettopp ble gitt',
      'angrar ein sluttdato, eller ei rolle som nettopp blei gjeven',
      'undoes an end date, or a role that was just given',
    ),
  },
});

/** What is pressed under an id of its own, and typed as one of those. */
export const memberPressed = {
  approveNew: { ...memberSaid.approve, id: 'people.approveNew' },
  vouch: { ...memberSaid.approve, id: 'people.vouch' },
};

/** The words of these commands, for sentences that name them. */
export const { nb, nn, en } = phrasesOf(memberSaid);
