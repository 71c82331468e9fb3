import { carrying, remainder, word } from '../../../chat/button-value.ts';
import { phrasesOf, sayings } from '../../../chat/wording.ts';
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
    example: say(
      'Siv Eksempelvik prosjektgruppe Leka fra 1. mars',
      'Siv Eksempelvik prosjektgruppe Leka frå 1. mars',
      'Siv Eksempelvik project group Leka from 1 March',
    ),
    does: say(
      'legger til noen med en rolle, og en e-postadresse om du har den; flere linjer er flere personer',
      'legg til nokon med ei rolle, og ei e-postadresse om du har henne; fleire linjer er fleire personar',
      'adds someone with a role, and an e-mail address if you have it; several lines are several people',
    ),
  },
  newMany: {
    verb: say('flere', 'fleire', 'several'),
    does: say(
      'legger til flere på én gang, én på hver linje',
      'legg til fleire på éin gong, éin på kvar linje',
      'adds several at once, one on each line',
    ),
  },
  giveRole: {
    verb: say('rolle', 'rolle', 'role'),
    example: say(
      'Siv prosjektleder Leka fra 1. april 100 %',
      'Siv prosjektleiar Leka frå 1. april 100 %',
      'Siv project leader Leka from 1 April 100 %',
    ),
    does: say(
      'gir noen som er her, en rolle til; prosenten er stillingen som tilskuddet betaler',
      'gjev nokon som er her, ei rolle til; prosenten er stillinga som tilskotet betaler',
      'gives somebody who is here another role; the percentage is the position that the grant pays',
    ),
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
      'angrar ein sluttdato, eller ei rolle som nettopp blei gitt',
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
