import { say, translated } from '../../../translated.ts';

/** The one line that people come for, and where it is heading. Amounts, dates and numbers come in formatted. */
export const answerTexts = translated({
  isMissing: say(
    (place: string, amount: string, hours: string | undefined, end: string) =>
      hours === undefined
        ? `${place} mangler ${amount} fram til ${end}`
        : `${place} mangler ${amount}: ${hours} ${hours === '1' ? 'time' : 'timer'} fram til ${end}`,
    (place, amount, hours, end) =>
      hours === undefined
        ? `${place} manglar ${amount} fram til ${end}`
        : `${place} manglar ${amount}: ${hours} ${hours === '1' ? 'time' : 'timar'} fram til ${end}`,
    (place, amount, hours, end) =>
      hours === undefined
        ? `${place} needs ${amount} by ${end}`
        : `${place} needs ${amount}: ${hours} ${hours === '1' ? 'hour' : 'hours'} by ${end}`,
  ),
  wasMissing: say(
    (place: string, amount: string) => `${place} manglet ${amount} da året var over`,
    (place, amount) => `${place} mangla ${amount} då året var over`,
    (place, amount) => `${place} was ${amount} short when the year was over`,
  ),
  isEnough: say(
    (place: string) => `${place} har nok: hele tilskuddet er dekket`,
    (place) => `${place} har nok: heile tilskotet er dekt`,
    (place) => `${place} has enough: the whole grant is covered`,
  ),
  networkMissing: say(
    (network: string, amount: string, places: string) => `${network} mangler ${amount}: ${places}`,
    (network, amount, places) => `${network} manglar ${amount}: ${places}`,
    (network, amount, places) => `${network} needs ${amount}: ${places}`,
  ),
  /** Which of a network's municipalities lack something. */
  placesOf: say(
    (lacking: number, all: number, only: string) =>
      lacking === 1 ? `bare ${only} er ikke i mål` : `${lacking} av ${all} kommuner er ikke i mål`,
    (lacking, all, only) =>
      lacking === 1 ? `berre ${only} er ikkje i mål` : `${lacking} av ${all} kommunar er ikkje i mål`,
    (lacking, all, only) =>
      lacking === 1 ? `only ${only} isn’t there yet` : `${lacking} of ${all} municipalities aren’t there yet`,
  ),
  manyMissing: say(
    (places: number) => `Avtalen er ikke lagt inn ennå i ${places} kommuner.`,
    (places) => `Avtalen er ikkje lagd inn enno i ${places} kommunar.`,
    (places) => `The agreement hasn’t been entered yet in ${places} municipalities.`,
  ),
  soFar: say(
    (amount: string, target: string, share: number) => `${amount} av ${target} (${share} %)`,
    (amount, target, share) => `${amount} av ${target} (${share} %)`,
    (amount, target, share) => `${amount} of ${target} (${share}%)`,
  ),
  pace: say(
    (amount: string) => `I dette tempoet blir det ${amount} i år.`,
    (amount) => `I dette tempoet blir det ${amount} i år.`,
    (amount) => `At this pace it will be ${amount} this year.`,
  ),
  paceEnough: say(
    'I dette tempoet blir hele tilskuddet dekket.',
    'I dette tempoet blir heile tilskotet dekt.',
    'At this pace the whole grant will be covered.',
  ),
  paceAtRisk: say(
    (amount: string, atRisk: string) =>
      `I dette tempoet blir det ${amount}, og ${atRisk} av tilskuddet er i fare.`,
    (amount, atRisk) => `I dette tempoet blir det ${amount}, og ${atRisk} av tilskotet er i fare.`,
    (amount, atRisk) => `At this pace it will be ${amount}, and ${atRisk} of the grant is at risk.`,
  ),
});
