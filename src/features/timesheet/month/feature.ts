import type { Right } from '../../../chat/feature.ts';
import { coordinators, ownersOfHours, rightOf, rolesOf } from '../../../domain/rights.ts';
import type { RoleKind } from '../../../domain/roles.ts';
import type { Context, LagbotFeature } from '../../context.ts';
import { attest, attestAll, pressAttest, showWaiting } from '../attest/handlers.ts';
import { openReturn, returnMonth, submitReturn } from '../attest/handlers-return.ts';
import { reminders } from '../attest/reminders.ts';
import { attestTexts } from '../attest/texts.ts';
import { nameDeputy, openDeputy, pressEndDeputy, submitDeputy } from '../deputy/handlers.ts';
import { deputyTexts } from '../deputy/texts.ts';
import {
  lockMonths,
  openUnlock,
  pressLock,
  pressLockAll,
  submitUnlock,
  unlockMonth,
} from '../lock/handlers.ts';
import { pressSubmit, pressWithdraw, submitMonth, withdrawMonth } from './handlers.ts';
import { monthsHome, pressShow, showMonth } from './handlers-show.ts';
import { takeBackMonths } from './handlers-take-back.ts';
import { verbWords, word } from './texts.ts';
import { help } from './texts-help.ts';

const municipalKinds: readonly RoleKind[] = [
  'prosjektleder',
  'prosjektgruppe',
  'prosjektansvarlig',
  'prosjekteier',
];

/** Whoever has a role in a municipality, for anybody there may be a deputy: the handlers ask whether today they are. */
const attesters = rightOf(
  (actor) => rolesOf(actor, municipalKinds).length > 0,
  (language) => attestTexts[language].faults.notAttestant(''),
);

const responsible = rightOf(
  (actor) => rolesOf(actor, ['prosjektansvarlig']).length > 0,
  (language) => deputyTexts[language].faults.responsible,
);

const show: Right<Context> = {
  may: (context) => ownersOfHours.may(context) || attesters.may(context),
  refusal: ownersOfHours.refusal,
};

/** Months of hours: handed in, attested or returned, locked. */
export const months: LagbotFeature = {
  id: 'months',
  word,
  slash: '/timer',
  commands: [
    {
      id: 'months.submit',
      words: verbWords('submit', 'levere', 'send inn', 'hand in'),
      right: ownersOfHours,
      help: help.submit,
      handle: submitMonth,
    },
    {
      id: 'months.withdraw',
      words: verbWords('withdraw', 'trekk tilbake'),
      right: ownersOfHours,
      help: help.withdraw,
      handle: withdrawMonth,
    },
    { id: 'months.show', words: verbWords('show'), right: show, help: help.show, handle: showMonth },
    {
      id: 'months.attest',
      words: verbWords('attest', 'attestere', 'godkjenn', 'approve'),
      right: attesters,
      help: help.attest,
      handle: attest,
    },
    {
      id: 'months.return',
      words: verbWords('return', 'returnere'),
      right: attesters,
      help: help.return,
      handle: returnMonth,
    },
    {
      id: 'months.deputy',
      words: verbWords('deputy', 'stedfortredere', 'stadfortredarar', 'vikar'),
      right: responsible,
      help: help.deputy,
      handle: nameDeputy,
    },
    { id: 'months.lock', words: verbWords('lock'), right: coordinators, help: help.lock, handle: lockMonths },
    {
      id: 'months.unlock',
      words: verbWords('unlock'),
      right: coordinators,
      help: help.unlock,
      handle: unlockMonth,
    },
  ],
  presses: [
    { id: 'months.submit', right: ownersOfHours, handle: pressSubmit },
    { id: 'months.withdraw', right: ownersOfHours, handle: pressWithdraw },
    { id: 'months.show', right: show, handle: pressShow },
    { id: 'months.list', right: attesters, handle: (_value, context) => showWaiting(context) },
    { id: 'months.attest', right: attesters, handle: pressAttest },
    { id: 'months.attestAll', right: attesters, handle: attestAll },
    { id: 'months.returnForm', right: attesters, handle: openReturn },
    { id: 'months.deputyForm', right: responsible, handle: openDeputy },
    { id: 'months.deputyEnd', right: responsible, handle: pressEndDeputy },
    { id: 'months.lock', right: coordinators, handle: pressLock },
    { id: 'months.lockAll', right: coordinators, handle: pressLockAll },
    { id: 'months.unlockForm', right: coordinators, handle: openUnlock },
  ],
  submits: [
    { id: 'months.return', right: attesters, handle: submitReturn },
    { id: 'months.deputy', right: responsible, handle: submitDeputy },
    { id: 'months.unlock', right: coordinators, handle: submitUnlock },
  ],
  reminders,
  takeBack: takeBackMonths,
  home: monthsHome,
};
