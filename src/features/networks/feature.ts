import { anyCommand } from '../../chat/feature.ts';
import { pressing, submitting } from '../../chat/wording.ts';
import type { Context, LagbotFeature } from '../context.ts';
import { coordinatorsTo } from '../rights.ts';
import { archive, restore } from './archive/handlers.ts';
import { readers, setters, typedIn } from './handlers.ts';
import { takeBackNetwork } from './handlers-take-back.ts';
import {
  leave,
  openMember,
  pressMember,
  pressOf,
  setLanguage,
  setResidents,
  submitMember,
  typedOf,
} from './municipalities/handlers.ts';
import { join, submitJoin } from './municipalities/handlers-join.ts';
import { set, submit, take } from './settings/handlers.ts';
import { setQuiet } from './settings/handlers-quiet.ts';
import { formState, pressed, said } from './texts-said.ts';

const archivers = coordinatorsTo('networks.archive');

const typedTake = typedIn('networks.read', said.show, take);

/** A municipality's own language tells which network is meant, so it is looked for first. */
const takeTyped = async (text: string, context: Context) =>
  (await setLanguage(text, context)) ?? typedTake(text, context);

/** The network itself: what it is, what is decided for it, and which municipalities are in it. */
export const networks: LagbotFeature = {
  id: 'networks',
  word: said.show.phrase,
  slash: anyCommand,
  commands: [
    {
      ...said.show,
      right: readers,
      typed: takeTyped,
      pressed: pressing(said.show, take),
    },
    {
      ...said.set,
      right: setters,
      typed: typedIn('networks.set', said.set, set),
      pressed: pressing(said.set, set),
    },
    {
      ...said.quiet,
      right: setters,
      typed: typedIn('networks.set', said.quiet, setQuiet),
      pressed: pressing(said.quiet, setQuiet),
    },
    {
      ...said.join,
      right: setters,
      typed: typedIn('networks.set', said.join, join, false),
      pressed: pressing(said.join, join),
      submitted: submitJoin,
    },
    ...[
      [said.member, openMember] as const,
      [said.leave, leave] as const,
      [said.residents, setResidents] as const,
    ].map(([wording, act]) => ({
      ...{ ...wording, right: setters, typed: typedOf(wording, act) },
      pressed: pressing(wording, pressOf(wording, act)),
    })),
    {
      ...{ ...said.archive, right: archivers, typed: archive.typed },
      pressed: pressing(said.archive, archive.pressed),
    },
    {
      ...{ ...said.restore, right: archivers, typed: restore.typed },
      pressed: pressing(said.restore, restore.pressed),
    },
    { id: pressed.member.id, right: setters, pressed: pressing(pressed.member, pressMember) },
    { id: 'networks.saveMember', right: setters, submitted: submitting(pressed.member, submitMember) },
    { id: 'networks.save', right: setters, submitted: submitting(formState, submit) },
  ],
  takeBack: takeBackNetwork,
};
