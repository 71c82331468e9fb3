import { quoted } from '../../../grammar/quoted-title.ts';
import type { Language } from '../../../language.ts';
import { say, translated } from '../../../translated.ts';
import { printRepeat } from '../../repetition.ts';

import type { GatheringDraft } from './parse.ts';

const printed = translated({
  to: say('til', 'til', 'to'),
  at: say('kl.', 'kl.', 'at'),
  in: say('på', 'på', 'in'),
  answerBy: say('svarfrist', 'svarfrist', 'answer by'),
});

/** A draft as it is typed behind `samling ny`: reading it back gives the same draft. */
export function printGathering(draft: GatheringDraft, language: Language): string {
  const { title, isQuoted, day, lastDay, from, to, link, answerBy, audience, repeat, times } = draft;
  const { network = '', place } = draft;
  const words = printed[language];
  const days =
    repeat !== undefined
      ? printRepeat(repeat, day, language, times)
      : lastDay === undefined || lastDay === day
        ? (day ?? '')
        : `${day} ${words.to} ${lastDay}`;
  const clock = from === undefined ? '' : `${words.at} ${to === undefined ? from : `${from}–${to}`}`;
  const answer = answerBy === undefined ? '' : `${words.answerBy} ${answerBy}`;
  const target = audience === undefined ? '' : `for ${audience}`;
  const name = isQuoted === true ? quoted(title) : title;
  return [
    network,
    name,
    target,
    days,
    clock,
    place === undefined ? '' : `${words.in} ${place}`,
    link ?? '',
    answer,
  ]
    .filter((part) => part !== '')
    .join(' ');
}
