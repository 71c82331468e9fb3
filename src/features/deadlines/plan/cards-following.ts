import { type Button, buttons, type Card, card, paragraph } from '../../../chat/card.ts';
import { button } from '../../../chat/wording.ts';
import { formatDate } from '../../../format/dates.ts';
import { quoted } from '../../../grammar/quoted-title.ts';
import type { Language } from '../../../language.ts';
import { trim } from '../../../text.ts';
import { said as agreementSaid } from '../../financing/agreements/texts-said.ts';
import type { Deadline } from '../rules.ts';
import type { OwnAgreement } from '../store.ts';
import { texts } from '../texts.ts';
import { planTexts } from './texts.ts';

/** That a day is the agreement's own and isn't moved by itself, with the ways to move it. */
export const followsCard = (deadline: Deadline, agreement: OwnAgreement, language: Language): Card =>
  card(
    paragraph(texts[language].follows(deadline.title)),
    buttons(...agreementButtons(deadline, agreement, language)),
  );

/** The ways to move an agreement's own days: to extend it as far as it can be, and to change it. */
export function agreementButtons(
  { municipalityId }: Pick<Deadline, 'municipalityId'>,
  agreement: OwnAgreement,
  language: Language,
): Button[] {
  const { buttons: labels } = texts[language];
  const { until } = planTexts[language];
  const { id, name: called, municipalityName, isOnly, end, maxEnd, noticeLetterOn } = agreement;
  const isOfOne = municipalityId !== null;
  const isPlace = isOfOne && (isOnly || called === null);
  const name = isPlace ? municipalityName : called === null ? '' : quoted(called);
  // What binds all and nobody has called anything is every agreement that stands.
  const extent = isOfOne ? 'one' : called === null ? 'every' : 'all';
  const target = (text: string) => ({
    value: { agreement: id, extent, text } as const,
    rest: trim(`${name} ${text}`),
  });
  const change = button(agreementSaid.change, language, { label: labels.changeAgreement, ...target('') });
  if (maxEnd <= end || noticeLetterOn !== null) return [change];
  const label = labels.extendAgreement(formatDate(maxEnd, language));
  return [button(agreementSaid.extend, language, { label, ...target(`${until} ${maxEnd}`) }), change];
}
