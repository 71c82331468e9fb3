import { phrasesOf, sayings } from '../../../chat/wording.ts';
import { say } from '../../../translated.ts';

/** What is typed about oneself. */
export const profileSaid = sayings('people', say('profil', 'profil', 'profile'), {
  profile: {
    does: say(
      'hvem du er her, og hva du har valgt',
      'kven du er her, og kva du har valt',
      'who you are here, and what you have chosen',
    ),
  },
  language: {
    verb: say('språk', 'språk', 'language'),
    example: say('nynorsk', 'bokmål', 'english'),
    does: say('velger språk', 'vel språk', 'chooses the language'),
  },
  pause: {
    verb: say('pause'),
    example: say('til fredag', 'til fredag', 'friday'),
    does: say(
      'ingen påminnelser til og med da; «profil pause av» avslutter',
      'ingen påminningar til og med då; «profil pause av» avsluttar',
      'no reminders until then; “profile pause off” ends it',
    ),
  },
  financing: {
    verb: say('timer', 'timar', 'hours'),
    or: [
      ...['finansiering', 'financing'],
      ...['egne timer', 'eigne timar', 'mine timer', 'mine timar', 'own hours', 'my hours'],
    ],
    example: say('tilskudd', 'tilskot', 'grant'),
    does: say(
      'hva timene dine er når du ikke skriver det',
      'kva timane dine er når du ikkje skriv det',
      'what your hours are when you don’t say',
    ),
  },
  quiet: {
    verb: say('stille', 'stille', 'quiet'),
    or: ['stille timer', 'stille timar', 'quiet hours'],
    example: say('16–08'),
    does: say(
      'ingen påminnelser de timene; «profil stille av» avslutter',
      'ingen påminningar dei timane; «profil stille av» avsluttar',
      'no reminders at those hours; “profile quiet off” ends it',
    ),
  },
  reach: {
    verb: say('varsle', 'varsle', 'notify'),
    example: say('teams'),
    does: say('hvor påminnelser kommer', 'kvar påminningar kjem', 'where reminders come'),
  },
  calendar: {
    verb: say('kalender', 'kalender', 'calendar'),
    or: ['kalendar'],
    does: say(
      'en adresse der kalenderen din henter samlinger og frister',
      'ei adresse der kalenderen din hentar samlingar og fristar',
      'an address from which your calendar fetches gatherings and deadlines',
    ),
  },
  data: {
    verb: say('data'),
    or: ['mine data', 'my data'],
    does: say(
      'alt som er lagret om deg, som fil',
      'alt som er lagra om deg, som fil',
      'all that is stored about you, as a file',
    ),
  },
  confirm: {
    verb: say('bekreft', 'stadfest', 'confirm'),
    does: say(
      'sier ja til en konto eller en rolle som venter på deg; «profil avvis» sier nei',
      'seier ja til ein konto eller ei rolle som ventar på deg; «profil avvis» seier nei',
      'says yes to an account or a role that waits for you; “profile reject” says no',
    ),
  },
  reject: {
    verb: say('avvis', 'avvis', 'reject'),
    does: say(
      'sier nei til en konto eller en rolle som venter på deg',
      'seier nei til ein konto eller ei rolle som ventar på deg',
      'says no to an account or a role that waits for you',
    ),
  },
  leave: {
    verb: say('koble fra', 'kople frå', 'unlink'),
    or: ['kople fra', 'koble frå'],
    does: say(
      'denne kontoen er ikke lenger din',
      'denne kontoen er ikkje lenger din',
      'this account is no longer yours',
    ),
  },
});

/** What is pressed under an id of its own, and typed as one of those. */
export const profilePressed = {
  unpause: { ...profileSaid.pause, id: 'people.unpause' },
  newFeed: { ...profileSaid.calendar, id: 'people.newFeed' },
  removeFeed: { ...profileSaid.calendar, id: 'people.removeFeed' },
};

/** The words of these commands, for sentences that name them. */
export const { nb, nn, en } = phrasesOf(profileSaid);
