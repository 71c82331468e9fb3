import { pressing } from '../../../chat/wording.ts';
import type { LagbotFeature } from '../../context.ts';
import { rightTo } from '../../rights.ts';
import { said as ownFinancing } from '../statement/texts-said.ts';
import { inspecting } from '../store.ts';
import { enter, enterTyped, listTyped } from './handlers.ts';
import { attestTyped, pressAttest, pressAttestAll, showWaiting } from './handlers-attest.ts';
import {
  correctTyped,
  editTyped,
  pressCorrect,
  pressEdit,
  pressRemove,
  removeTyped,
  saveCorrection,
  saveEdit,
} from './handlers-change.ts';
import { pressSure } from './handlers-sure.ts';
import { takeBackMeans } from './handlers-take-back.ts';
import { showMeansHome } from './home/handlers.ts';
import { texts } from './texts.ts';
import { said } from './texts-said.ts';

const viewers = rightTo(inspecting, (language) => texts[language].listRefusal);
const enterers = rightTo('financing.means', (language) => texts[language].refusal);
/** Whoever has a role in a municipality, for anybody there may be a deputy: the handlers ask whether today they are. */
const attesters = rightTo('months.standIn', (language) => texts[language].notAttestant);

/** Egeninnsats in money: entered, attested, corrected. */
export const ownMeans: LagbotFeature = {
  id: 'own-means',
  word: ownFinancing.show.phrase,
  slash: '/egeninnsats',
  commands: [
    { ...said.new, right: enterers, typed: enterTyped, pressed: enterTyped },
    {
      ...said.list,
      right: viewers,
      typed: listTyped,
      pressed: pressing(said.list, ({ place }, context) => listTyped(place, context)),
    },
    { ...said.edit, right: enterers, typed: editTyped, pressed: pressing(said.edit, pressEdit) },
    { ...said.remove, right: enterers, typed: removeTyped, pressed: pressRemove },
    { ...said.attest, right: attesters, typed: attestTyped, pressed: pressing(said.attest, pressAttest) },
    { ...said.correct, right: enterers, typed: correctTyped, pressed: pressing(said.correct, pressCorrect) },
    { id: said.attestAll.id, right: attesters, pressed: pressing(said.attestAll, pressAttestAll) },
    { id: said.sure.id, right: enterers, pressed: pressing(said.sure, pressSure) },
    { id: said.waiting.id, right: attesters, pressed: pressing(said.waiting, showWaiting) },
    { id: 'own-means.enter', right: enterers, submitted: enter },
    { id: 'own-means.save', right: enterers, submitted: saveEdit },
    { id: 'own-means.corrected', right: enterers, submitted: saveCorrection },
  ],
  takeBack: takeBackMeans,
  home: showMeansHome,
};
