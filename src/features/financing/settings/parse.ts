import { yearKinds } from '../../../domain/money/years.ts';
import { comparable, trim } from '../../../text.ts';

/** What the settings can say; what isn't named stays. */
export type Settings = {
  readonly ownFinancingYear: 'agreement' | 'calendar';
  readonly countsGrantHours: boolean;
  readonly countsUntagged: boolean;
};

/**
 * Reads `kalenderår|avtaleår`, `tilskudd teller [ikke]` and `uten delmål teller [ikke]`, with commas between them;
 * undefined where a part is none of these.
 */
export function readSettings(text: string): Partial<Settings> | undefined {
  let settings: Partial<Settings> = {};
  const parts = trim(text).split(/\s*,\s*/u);
  for (const part of parts.map(comparable).filter((one) => one !== '')) {
    const isNot = /\b(?:ikke|ikkje|not|n't)\b|n't/u.test(part);
    const ownFinancingYear = yearKinds.get(part.split(/\s/u)[0] ?? '');
    if (ownFinancingYear !== undefined) settings = { ...settings, ownFinancingYear };
    else if (/^(?:tilskudd|tilskot|grant)\b.*\b(?:teller|tel|counts?)/u.test(part)) {
      settings = { ...settings, countsGrantHours: !isNot };
    } else if (/^(?:uten|utan|without)\b.*\b(?:teller|tel|counts?)/u.test(part)) {
      settings = { ...settings, countsUntagged: !isNot };
    } else return undefined;
  }
  return settings;
}
