import { type IsoWeek, parseWeek } from '../../calendar/days.ts';
import { carrying, type Part, word } from '../../chat/button-value.ts';
import { sayings } from '../../chat/wording.ts';
import { formatWeek } from '../../format/dates.ts';
import { say } from '../../translated.ts';

/** What is typed for the digest. */
const aWeek: Part<IsoWeek> = {
  write: formatWeek,
  read: (written) => {
    const value = parseWeek(written);
    return value && { value };
  },
};
const carries = carrying({ network: word, week: aWeek });

export const said = sayings('digest', say('ukesrapport', 'vekerapport', 'digest'), {
  show: {
    carries,
    example: say('uke 12', 'veke 12', 'week 12'),
    does: say(
      'viser en uke med ferske tall; uten ukenummer får du den siste hele uken',
      'viser ei veke med ferske tal; utan vekenummer får du den siste heile veka',
      'shows a week with fresh figures; without a week number you get the last whole week',
    ),
  },
  sent: {
    carries,
    verb: say('sendt', 'sendt', 'sent'),
    or: ['send', 'som sendt', 'as sent'],
    example: say('uke 12', 'veke 12', 'week 12'),
    does: say(
      'viser uken slik den ble sendt',
      'viser veka slik ho blei send',
      'shows the week as it was sent',
    ),
  },
  picture: {
    carries,
    verb: say('bilde', 'bilete', 'picture'),
    or: ['image', 'graf', 'chart'],
    does: say(
      'viser timene i kommunene de siste tolv ukene som bilde',
      'viser timane i kommunane dei siste tolv vekene som bilete',
      'shows the municipalities’ hours of the last twelve weeks as a picture',
    ),
  },
});
