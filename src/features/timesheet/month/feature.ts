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
      typed: submitMonth,
      pressed: pressSubmit,
    },
    {
      id: 'months.withdraw',
      words: verbWords('withdraw', 'trekk tilbake'),
      right: ownersOfHours,
      help: help.withdraw,
      typed: withdrawMonth,
      pressed: pressWithdraw,
    },
    {
      id: 'months.show',
      words: verbWords('show'),
      right: show,
      help: help.show,
      typed: showMonth,
      pressed: pressShow,
    },
    {
      id: 'months.attest',
      words: verbWords('attest', 'attestere', 'godkjenn', 'approve'),
      right: attesters,
      help: help.attest,
      typed: attest,
      pressed: pressAttest,
    },
    {
      id: 'months.return',
      words: verbWords('return', 'returnere'),
      right: attesters,
      help: help.return,
      typed: returnMonth,
      submitted: submitReturn,
    },
    {
      id: 'months.deputy',
      words: verbWords('deputy', 'stedfortredere', 'stadfortredarar', 'vikar'),
      right: responsible,
      help: help.deputy,
      typed: nameDeputy,
      submitted: submitDeputy,
    },
    {
      id: 'months.lock',
      words: verbWords('lock'),
      right: coordinators,
      help: help.lock,
      typed: lockMonths,
      pressed: pressLock,
    },
    {
      id: 'months.unlock',
      words: verbWords('unlock'),
      right: coordinators,
      help: help.unlock,
      typed: unlockMonth,
      submitted: submitUnlock,
    },
    { id: 'months.list', right: attesters, pressed: (_value, context) => showWaiting(context) },
    { id: 'months.attestAll', right: attesters, pressed: attestAll },
    { id: 'months.returnForm', right: attesters, pressed: openReturn },
    { id: 'months.deputyForm', right: responsible, pressed: openDeputy },
    { id: 'months.deputyEnd', right: responsible, pressed: pressEndDeputy },
    { id: 'months.lockAll', right: coordinators, pressed: pressLockAll },
    { id: 'months.unlockForm', right: coordinators, pressed: openUnlock },
  ],
  reminders,
  takeBack: takeBackMonths,
  home: monthsHome,
};
