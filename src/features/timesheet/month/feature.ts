import type { Right } from '../../../chat/command.ts';
import { pressing, submitting } from '../../../chat/wording.ts';
import type { Context, LagbotFeature } from '../../context.ts';
import { coordinatorsTo, ownersOfHours, rightTo } from '../../rights.ts';
import { attest, pressAttest, pressAttestAll, showWaiting } from '../attest/handlers.ts';
import { openReturn, returnMonth, submitReturn } from '../attest/handlers-return.ts';
import { reminders } from '../attest/reminders.ts';
import { attestTexts } from '../attest/texts.ts';
import { nameDeputy, openDeputy, pressEndDeputy, submitDeputy } from '../deputy/handlers.ts';
import { deputyTexts } from '../deputy/texts.ts';
import { showMonthsHome } from '../home/handlers.ts';
import { lockMonths, pressLock, pressLockAll } from '../lock/handlers.ts';
import { openUnlock, submitUnlock, unlockMonth } from '../lock/handlers-unlock.ts';
import { said as hours } from '../texts-said.ts';
import { pressSubmit, pressWithdraw, submitMonth, withdrawMonth } from './handlers.ts';
import { pressShow, showMonth } from './handlers-show.ts';
import { takeBackMonths } from './handlers-take-back.ts';
import { said } from './texts-said.ts';

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
  word: hours.log.phrase,
  slash: '/timer',
  commands: [
    { ...said.submit, right: ownersOfHours, typed: submitMonth, pressed: pressing(said.submit, pressSubmit) },
    {
      ...said.withdraw,
      right: ownersOfHours,
      typed: withdrawMonth,
      pressed: pressing(said.withdraw, pressWithdraw),
    },
    { ...said.show, right: show, typed: showMonth, pressed: pressing(said.show, pressShow) },
    { ...said.attest, right: attesters, typed: attest, pressed: pressing(said.attest, pressAttest) },
    {
      ...said.return,
      right: attesters,
      typed: returnMonth,
      pressed: returnMonth,
      submitted: submitting(said.returnForm, submitReturn),
    },
    { ...said.deputy, right: responsible, typed: nameDeputy, pressed: nameDeputy, submitted: submitDeputy },
    { ...said.lock, right: lockers, typed: lockMonths, pressed: pressing(said.lock, pressLock) },
    {
      ...said.unlock,
      right: lockers,
      typed: unlockMonth,
      pressed: unlockMonth,
      submitted: submitting(said.unlockForm, submitUnlock),
    },
    { ...said.list, right: attesters, pressed: (_value, context) => showWaiting(context) },
    { ...said.attestAll, right: attesters, pressed: pressing(said.attestAll, pressAttestAll) },
    { ...said.returnForm, right: attesters, pressed: pressing(said.returnForm, openReturn) },
    { ...said.deputyForm, right: responsible, pressed: openDeputy },
    { ...said.deputyEnd, right: responsible, pressed: pressEndDeputy },
    { ...said.lockAll, right: lockers, pressed: pressing(said.lockAll, pressLockAll) },
    { ...said.unlockForm, right: lockers, pressed: pressing(said.unlockForm, openUnlock) },
  ],
  reminders,
  takeBack: takeBackMonths,
  home: showMonthsHome,
};
