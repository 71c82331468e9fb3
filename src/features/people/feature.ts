import { pressing } from '../../chat/wording.ts';
import type { LagbotFeature } from '../context.ts';
import { coordinatorsTo, everyone, rightTo } from '../rights.ts';
import { approve, decline, pressApprove, pressDecline, showAccessHome } from './access/handlers.ts';
import { calendarFeed, endFeed, renewFeed } from './feed/handlers.ts';
import { newMany, newMember, newRole, submitMany } from './give/handlers.ts';
import { approveNew, vouch } from './give/handlers-owner.ts';
import { saveMember } from './give/handlers-save.ts';
import { listMembers } from './members/handlers.ts';
import { endMembership, pressEnd } from './members/handlers-end.ts';
import { pressUndo, takeBackMember, undoMembership } from './members/handlers-undo.ts';
import { memberTexts } from './members/texts.ts';
import { memberPressed, memberSaid } from './members/texts-said.ts';
import { newOrganisation, pressNew, saveOrganisation, showOrganisations } from './organisations/handlers.ts';
import { organisationSaid } from './organisations/texts-said.ts';
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
import { profilePressed, profileSaid } from './profile/texts-said.ts';
import { peopleReminders } from './reminders.ts';

/** What a person says of themselves and chooses for themselves. */
export const profile: LagbotFeature = {
  id: 'people',
  word: profileSaid.profile.phrase,
  slash: '/profil',
  commands: [
    { ...profileSaid.profile, right: everyone, typed: showProfile, pressed: showProfile },
    { ...profileSaid.language, right: everyone, typed: chooseLanguage, pressed: chooseLanguage },
    { ...profileSaid.pause, right: everyone, typed: pause, pressed: pressPause },
    { ...profileSaid.financing, right: everyone, typed: chooseFinancing },
    { ...profileSaid.quiet, right: everyone, typed: setQuiet, pressed: setQuiet },
    { ...profileSaid.reach, right: everyone, typed: chooseReach },
    { ...profileSaid.calendar, right: everyone, typed: calendarFeed, pressed: calendarFeed },
    { ...profileSaid.data, right: everyone, typed: giveData, pressed: giveData },
    { ...profileSaid.confirm, right: everyone, typed: confirmPending, pressed: confirmPending },
    { ...profileSaid.reject, right: everyone, typed: rejectPending, pressed: rejectPending },
    { ...profileSaid.leave, right: everyone, typed: leave },
    { id: profilePressed.unpause.id, right: everyone, pressed: pause },
    { id: profilePressed.newFeed.id, right: everyone, pressed: renewFeed },
    { id: profilePressed.removeFeed.id, right: everyone, pressed: endFeed },
  ],
  takeBack: takeBackProfile,
};

const managers = coordinatorsTo('people.manage');
const givers = rightTo('people.group', (language) => memberTexts[language].givers);

/** The people of a network, for its coordinator. */
export const members: LagbotFeature = {
  id: 'members',
  word: memberSaid.members.phrase,
  slash: '/deltaker',
  commands: [
    { ...memberSaid.members, right: givers, typed: listMembers, pressed: listMembers },
    { ...memberSaid.newMember, right: givers, typed: newMember, pressed: newMember },
    { ...memberSaid.newMany, right: givers, typed: newMany, pressed: newMany },
    { ...memberSaid.giveRole, right: givers, typed: newRole, pressed: newRole },
    { ...memberSaid.approve, right: managers, typed: approve, pressed: pressApprove },
    { ...memberSaid.decline, right: managers, typed: decline, pressed: pressDecline },
    { ...memberSaid.end, right: givers, typed: endMembership, pressed: pressing(memberSaid.end, pressEnd) },
    { ...memberSaid.undoMember, right: givers, typed: undoMembership, pressed: pressUndo },
    { ...organisationSaid.organisations, right: managers, typed: showOrganisations },
    {
      ...organisationSaid.newOrganisation,
      right: managers,
      typed: newOrganisation,
      pressed: pressing(organisationSaid.newOrganisation, pressNew),
    },
    { id: 'people.saveOrganisation', right: managers, submitted: saveOrganisation },
    { id: memberPressed.approveNew.id, right: managers, pressed: approveNew },
    { id: memberPressed.vouch.id, right: managers, pressed: vouch },
    { id: 'people.saveMember', right: givers, submitted: saveMember },
    { id: 'people.saveMany', right: givers, submitted: submitMany },
  ],
  takeBack: takeBackMember,
  home: showAccessHome,
  undoesItself: true,
  reminders: peopleReminders,
};
