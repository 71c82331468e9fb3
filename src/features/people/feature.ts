import type { Translated } from '../../language.ts';
import type { LagbotFeature } from '../context.ts';
import { coordinatorsTo, everyone } from '../rights.ts';
import { approve, approveNew, decline } from './access/handlers.ts';
import { calendarFeed, endFeed, renewFeed } from './feed/handlers.ts';
import { endMembership, listMembers, newMember, takeBackMember, undoMembership } from './members/handlers.ts';
import { saveMember, vouch } from './members/handlers-save.ts';
import { confirmPending, rejectPending } from './pending/handlers.ts';
import {
  chooseFinancing,
  chooseLanguage,
  chooseReach,
  giveData,
  leave,
  pause,
  pressPause,
  showProfile,
  takeBackProfile,
} from './profile/handlers.ts';
import { setQuiet } from './profile/handlers-quiet.ts';
import { peopleReminders } from './reminders.ts';

type Help = Translated<{ type: string; does: string }>;

const help = (nb: [string, string], nn: [string, string], en: [string, string]): Help => ({
  nb: { type: nb[0], does: nb[1] },
  nn: { type: nn[0], does: nn[1] },
  en: { type: en[0], does: en[1] },
});

/** What a person says of themselves and chooses for themselves. */
export const profile: LagbotFeature = {
  id: 'people',
  word: { nb: 'profil', nn: 'profil', en: 'profile' },
  slash: '/profil',
  commands: [
    {
      id: 'people.profile',
      words: [],
      right: everyone,
      help: help(
        ['profil', 'hvem du er her, og hva du har valgt'],
        ['profil', 'kven du er her, og kva du har valt'],
        ['profile', 'who you are here, and what you have chosen'],
      ),
      typed: showProfile,
    },
    {
      id: 'people.language',
      words: ['språk', 'language'],
      right: everyone,
      help: help(
        ['profil språk nynorsk', 'velger språk'],
        ['profil språk bokmål', 'vel språk'],
        ['profile language english', 'chooses the language'],
      ),
      typed: chooseLanguage,
      pressed: chooseLanguage,
    },
    {
      id: 'people.pause',
      words: ['pause'],
      right: everyone,
      help: help(
        ['profil pause til fredag', 'ingen påminnelser til og med da; «profil pause av» avslutter'],
        ['profil pause til fredag', 'ingen påminningar til og med då; «profil pause av» avsluttar'],
        ['profile pause friday', 'no reminders until then; “profile pause off” ends it'],
      ),
      typed: pause,
      pressed: pressPause,
    },
    {
      id: 'people.financing',
      words: [
        ...['timer', 'timar', 'hours', 'finansiering', 'financing'],
        ...['egne timer', 'eigne timar', 'mine timer', 'mine timar', 'own hours', 'my hours'],
      ],
      right: everyone,
      help: help(
        ['profil timer tilskudd', 'hva timene dine er når du ikke skriver det'],
        ['profil timar tilskot', 'kva timane dine er når du ikkje skriv det'],
        ['profile hours grant', 'what your hours are when you don’t say'],
      ),
      typed: chooseFinancing,
    },
    {
      id: 'people.quiet',
      words: ['stille', 'stille timer', 'stille timar', 'quiet', 'quiet hours'],
      right: everyone,
      help: help(
        ['profil stille 16-08', 'ingen påminnelser de timene; «profil stille av» avslutter'],
        ['profil stille 16-08', 'ingen påminningar dei timane; «profil stille av» avsluttar'],
        ['profile quiet 16-08', 'no reminders at those hours; “profile quiet off” ends it'],
      ),
      typed: setQuiet,
      pressed: setQuiet,
    },
    {
      id: 'people.reach',
      words: ['varsle', 'notify'],
      right: everyone,
      help: help(
        ['profil varsle teams', 'hvor påminnelser kommer'],
        ['profil varsle teams', 'kvar påminningar kjem'],
        ['profile notify teams', 'where reminders come'],
      ),
      typed: chooseReach,
    },
    {
      id: 'people.calendar',
      words: ['kalender', 'kalendar', 'calendar'],
      right: everyone,
      help: help(
        ['profil kalender', 'en adresse der kalenderen din henter samlinger og frister'],
        ['profil kalender', 'ei adresse der kalenderen din hentar samlingar og fristar'],
        ['profile calendar', 'an address from which your calendar fetches gatherings and deadlines'],
      ),
      typed: calendarFeed,
      pressed: calendarFeed,
    },
    {
      id: 'people.data',
      words: ['data', 'mine data', 'my data'],
      right: everyone,
      help: help(
        ['profil data', 'alt som er lagret om deg, som fil'],
        ['profil data', 'alt som er lagra om deg, som fil'],
        ['profile data', 'all that is stored about you, as a file'],
      ),
      typed: giveData,
      pressed: giveData,
    },
    {
      id: 'people.confirm',
      words: ['bekreft', 'stadfest', 'confirm'],
      right: everyone,
      help: help(
        ['profil bekreft', 'sier ja til en konto eller en rolle som venter på deg; «profil avvis» sier nei'],
        [
          'profil stadfest',
          'seier ja til ein konto eller ei rolle som ventar på deg; «profil avvis» seier nei',
        ],
        ['profile confirm', 'says yes to an account or a role that waits for you; “profile reject” says no'],
      ),
      typed: confirmPending,
      pressed: confirmPending,
    },
    {
      id: 'people.reject',
      words: ['avvis', 'reject'],
      right: everyone,
      help: help(
        ['profil avvis', 'sier nei til en konto eller en rolle som venter på deg'],
        ['profil avvis', 'seier nei til ein konto eller ei rolle som ventar på deg'],
        ['profile reject', 'says no to an account or a role that waits for you'],
      ),
      typed: rejectPending,
      pressed: rejectPending,
    },
    {
      id: 'people.leave',
      words: ['koble fra', 'kople frå', 'kople fra', 'koble frå', 'unlink'],
      right: everyone,
      help: help(
        ['profil koble fra', 'denne kontoen er ikke lenger din'],
        ['profil kople frå', 'denne kontoen er ikkje lenger din'],
        ['profile unlink', 'this account is no longer yours'],
      ),
      typed: leave,
    },
    { id: 'people.unpause', right: everyone, pressed: pause },
    { id: 'people.newFeed', right: everyone, pressed: renewFeed },
    { id: 'people.removeFeed', right: everyone, pressed: endFeed },
  ],
  takeBack: takeBackProfile,
};

const managers = coordinatorsTo('people.manage');

/** The people of a network, for its coordinator. */
export const members: LagbotFeature = {
  id: 'members',
  word: { nb: 'deltaker', nn: 'deltakar', en: 'member' },
  slash: '/deltaker',
  commands: [
    {
      id: 'people.members',
      words: [],
      right: managers,
      help: help(
        ['deltaker', 'alle i nettverket, og hvem som ber om tilgang'],
        ['deltakar', 'alle i nettverket, og kven som ber om tilgang'],
        ['member', 'everyone in the network, and who asks for access'],
      ),
      typed: listMembers,
    },
    {
      id: 'people.newMember',
      words: ['ny', 'new'],
      right: managers,
      help: help(
        ['deltaker ny Siv Eksempelvik', 'legger til noen med en rolle'],
        ['deltakar ny Siv Eksempelvik', 'legg til nokon med ei rolle'],
        ['member new Siv Eksempelvik', 'adds someone with a role'],
      ),
      typed: newMember,
      pressed: newMember,
    },
    {
      id: 'people.approve',
      words: ['godkjenn', 'approve'],
      right: managers,
      help: help(
        ['deltaker godkjenn 1', 'slipper inn den som ber om det; «deltaker avslå 1» sier nei'],
        ['deltakar godkjenn 1', 'slepp inn den som ber om det; «deltakar avslå 1» seier nei'],
        ['member approve 1', 'lets someone in; “member decline 1” says no'],
      ),
      typed: approve,
      pressed: approve,
    },
    {
      id: 'people.decline',
      words: ['avslå', 'decline'],
      right: managers,
      help: help(
        ['deltaker avslå 1', 'sier nei til en forespørsel'],
        ['deltakar avslå 1', 'seier nei til ein førespurnad'],
        ['member decline 1', 'says no to a request'],
      ),
      typed: decline,
      pressed: decline,
    },
    {
      id: 'people.end',
      words: ['slutt', 'avslutt', 'fjern', 'slett', 'end', 'remove', 'delete'],
      right: managers,
      help: help(
        ['deltaker slutt 3 31. juli', 'siste dag i en rolle'],
        ['deltakar slutt 3 31. juli', 'siste dag i ei rolle'],
        ['member end 3 31 July', 'the last day of a role'],
      ),
      typed: endMembership,
      pressed: endMembership,
    },
    {
      id: 'people.undoMember',
      words: ['angre', 'undo'],
      right: managers,
      help: help(
        ['deltaker angre 3', 'angrer en sluttdato, eller en rolle som nettopp ble gitt'],
        ['deltakar angre 3', 'angrar ein sluttdato, eller ei rolle som nettopp blei gjeven'],
        ['member undo 3', 'undoes an end date, or a role that was just given'],
      ),
      typed: undoMembership,
      pressed: undoMembership,
    },
    { id: 'people.approveNew', right: managers, pressed: approveNew },
    { id: 'people.vouch', right: managers, pressed: vouch },
    { id: 'people.saveMember', right: managers, submitted: saveMember },
  ],
  takeBack: takeBackMember,
  undoesItself: true,
  reminders: peopleReminders,
};
