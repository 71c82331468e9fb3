import { type Day, dayOf } from '../../../calendar/days.ts';
import { type QuietSpan, quietSpansOf } from '../../../calendar/quiet-spans.ts';
import { type Answer, answer } from '../../../chat/answer.ts';
import { buttons, type Card, card, heading, list, note, paragraph } from '../../../chat/card.ts';
import { button } from '../../../chat/wording.ts';
import { readQuietDays, spanText } from '../../../domain/networks/quiet-days.ts';
import { settingsOf } from '../../../domain/networks/settings.ts';
import type { Role } from '../../../domain/roles.ts';
import { formatDate } from '../../../format/dates.ts';
import type { Language } from '../../../language.ts';
import { shortened, trim } from '../../../text.ts';
import { UserError } from '../../../user-error.ts';
import type { Context } from '../../context.ts';
import { type InNetwork, networkOf } from '../handlers.ts';
import { readNetwork } from '../store.ts';
import { changeSettings } from '../store-changes.ts';
import { texts } from '../texts.ts';
import { said } from '../texts-said.ts';

/** `nettverk stille`: the quiet days one by one; `… jul, 17. mai` adds some, `… fjern 17. mai` takes one away. */
export async function setQuiet({ networkId, words }: InNetwork, context: Context): Promise<Answer> {
  const { database, language, now } = context;
  const network = networkOf(networkId, 'networks.set', context);
  const before = settingsOf(await readNetwork(database, networkId));
  // Those that are over are of no use any more, and go with the next change.
  const stand = quietSpansOf(before.quietDays).filter(({ to }) => to >= dayOf(now));
  const typed = trim(words);
  if (typed === '') return answer(quietCard(network, stand, language));
  const spans = spansAfter(typed, stand, context);
  const changes = changeSettings(network, before, { quietDays: spans.map(stored).join(',') });
  return answer(quietCard(network, spans, language), changes);
}

const stored = ({ from, to }: QuietSpan): string => (from === to ? from : `${from}/${to}`);

/** What is quiet when words are heeded; a UserError where they say nothing new, or what can't be read. */
function spansAfter(typed: string, stand: readonly QuietSpan[], { language, now }: Context): QuietSpan[] {
  const { quiet, faults } = texts[language];
  const [, taken] = /^(?:fjern|slett|ta bort|ta vekk|remove|delete)\s+(\S.*)$/isu.exec(typed) ?? [];
  const read = spansOf(taken ?? typed, dayOf(now));
  if (read === undefined) throw new UserError(faults.quietDays);
  const isAmong = (span: QuietSpan, all: readonly QuietSpan[]) =>
    all.some((one) => stored(one) === stored(span));
  const all = (spans: readonly QuietSpan[]) => spans.map((span) => spanText(span, language)).join(', ');
  if (taken !== undefined) {
    const left = stand.filter((span) => !isAmong(span, read));
    if (stand.length - left.length < read.length)
      throw new UserError(quiet.notThere(shortened(taken, 60), all(stand)));
    return left;
  }
  if (read.length === 0) return [];
  const fresh = read.filter((span) => !isAmong(span, stand));
  if (fresh.length === 0) throw new UserError(quiet.already(all(read)));
  const together = spansOf([...stand, ...fresh].map(stored).join(','), dayOf(now));
  if (together === undefined) throw new UserError(faults.quietDays);
  return together;
}

const spansOf = (words: string, today: Day): QuietSpan[] | undefined => {
  const read = readQuietDays(words, today);
  return read === undefined ? undefined : quietSpansOf(read);
};

/** The quiet days that are to come, each with the way to take it away. */
function quietCard({ networkId, networkName }: Role, spans: readonly QuietSpan[], language: Language): Card {
  const { quiet } = texts[language];
  if (spans.length === 0) return card(heading(quiet.title(networkName)), paragraph(quiet.none));
  const ways = spans.map((span) => {
    const days = typedSpan(span, language);
    const words = `${quiet.removeWord} ${days}`;
    return button(said.quiet, language, {
      ...{ label: quiet.remove(days), value: { networkId, words }, rest: `${networkName} ${words}` },
    });
  });
  return card(
    heading(quiet.title(networkName)),
    list(spans.map((span) => spanText(span, language))),
    note(quiet.what),
    buttons(...ways),
  );
}

const typedSpan = ({ from, to }: QuietSpan, language: Language): string =>
  from === to ? formatDate(from, language) : `${formatDate(from, language)}–${formatDate(to, language)}`;
