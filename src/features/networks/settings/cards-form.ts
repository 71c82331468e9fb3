import { dayOf } from '../../../calendar/days.ts';
import { quietSpansOf } from '../../../calendar/quiet-spans.ts';
import { digestsOf } from '../../../chat/form/digests.ts';
import { mapped, oneOf, optional, parsed, text, time } from '../../../chat/form/fields.ts';
import type { Values } from '../../../chat/form/form.ts';
import { print } from '../../../chat/wording.ts';
import { agreementKinds } from '../../../domain/agreements/templates.ts';
import {
  mostDaysBefore,
  mostInName,
  type NetworkSettings,
  readers,
} from '../../../domain/networks/settings.ts';
import { parseDaysBefore } from '../../../domain/reminders/days.ts';
import { formatDate } from '../../../format/dates.ts';
import { type Language, languages } from '../../../language.ts';
import { texts } from '../texts.ts';
import { formState, said } from '../texts-said.ts';

type Network = { readonly networkId: string; readonly networkName: string };

/** A network's settings to fill in; `stood` is what stands now. */
export function settingsForm(
  { networkId, networkName }: Network,
  stood: Values,
  language: Language,
  now: Date,
) {
  const words = texts[language];
  const { labels, faults, form } = words;
  const line = (label: string, missing: string, hint?: string) =>
    text({ label, missing, max: 1_000, ...(hint ? { hint } : {}) });
  return {
    ...{ id: 'networks.save', title: form.title, intro: networkName, language },
    ...{
      state: formState.carries.write({ networkId, stood: digestsOf(stood).join('.') }),
      typed: print(said.set, language, form.example),
    },
    inputs: {
      name: parsed(line(labels.name, faults.name(mostInName)), readers.name, faults.name(mostInName)),
      kind: oneOf(agreementKinds, words.kinds, { label: labels.kind, missing: faults.kind }),
      county: parsed(line(labels.county, faults.county, form.countyHint), readers.county, faults.county),
      language: oneOf(languages, words.languages, { label: labels.language }),
      digestTime: parsed(time({ label: labels.digestTime }), readers.digestTime, faults.digestTime),
      reminderDaysBefore: parsed(
        line(labels.reminderDaysBefore, faults.reminderDaysBefore(mostDaysBefore), form.remindersHint),
        readers.reminderDaysBefore,
        faults.reminderDaysBefore(mostDaysBefore),
      ),
      ownFinancingYear: oneOf(['agreement', 'calendar'], words.years, { label: labels.ownFinancingYear }),
      quietDays: mapped(
        optional(
          parsed(
            line(labels.quietDays, faults.quietDays, form.quietHint),
            (typed) => readers.quietDays(typed, dayOf(now)),
            faults.quietDays,
          ),
        ),
        (days) => days ?? '',
      ),
    },
  };
}

/** Settings as the form's values. */
export const valuesOf = (
  { name, kind, county, digestTime, ownFinancingYear, ...settings }: NetworkSettings,
  language: Language,
): Values => ({
  ...{ name, kind, county, language: settings.language, digestTime, ownFinancingYear },
  reminderDaysBefore: parseDaysBefore(settings.reminderDaysBefore).join(', '),
  quietDays: quietSpansOf(settings.quietDays)
    .map(({ from, to }) =>
      from === to ? formatDate(from, language) : `${formatDate(from, language)}–${formatDate(to, language)}`,
    )
    .join(', '),
});
