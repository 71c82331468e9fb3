import type { Right } from '../../../chat/feature.ts';
import type { Context, LagbotFeature } from '../../context.ts';
import { coordinatorsTo, ownersOfHours, rightTo } from '../../rights.ts';
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

/** Whoever has a role in a municipality, for anybody there may be a deputy: the handlers ask whether today they are. */
const attesters = rightTo('months.standIn', (language) => attestTexts[language].faults.notAttestant(''));

/** Whoever attests names who does so in their place. */
const responsible = rightTo('months.attest', (language) => deputyTexts[language].faults.responsible);

const lockers = coordinatorsTo('months.lock');

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
      right: lockers,
      help: help.lock,
      typed: lockMonths,
      pressed: pressLock,
    },
    {
      id: 'months.unlock',
      words: verbWords('unlock'),
      right: lockers,
      help: help.unlock,
      typed: unlockMonth,
      submitted: submitUnlock,
    },
    { id: 'months.list', right: attesters, pressed: (_value, context) => showWaiting(context) },
    { id: 'months.attestAll', right: attesters, pressed: attestAll },
    { id: 'months.returnForm', right: attesters, pressed: openReturn },
    { id: 'months.deputyForm', right: responsible, pressed: openDeputy },
    { id: 'months.deputyEnd', right: responsible, pressed: pressEndDeputy },
    { id: 'months.lockAll', right: lockers, pressed: pressLockAll },
    { id: 'months.unlockForm', right: lockers, pressed: openUnlock },
  ],
  reminders,
  takeBack: takeBackMonths,
  home: monthsHome,
};
