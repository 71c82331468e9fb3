import type { Option } from '../../chat/card.ts';
import { choice, oneOf, optional, text } from '../../chat/form/fields.ts';
import type { Language } from '../../language.ts';
import { mayHave, type ReportDocument, type ReportPlace } from './access/rules.ts';
import { reportFormats } from './report.ts';
import { texts } from './texts.ts';
import { said } from './texts-said.ts';

/** The form for a report: what the person may have anywhere. */
export function reportForm(places: readonly ReportPlace[], language: Language) {
  const { form, formats } = texts[language];
  const isController = places.some(({ isControlled }) => isControlled);
  return {
    ...{ id: said.order.id, title: form.title, intro: form.intro, submit: form.submit, language },
    ...{ state: '', typed: said.timesheet.help[language].type, onlyShows: true },
    inputs: {
      document: choice({ label: form.document, options: documentOptions(places, language) }),
      place: choice({
        label: form.place,
        options: places.map((place) => ({ ...place, value: place.key })),
        hidesOnly: true,
      }),
      period: optional(text({ label: form.period, hint: form.periodHint, max: 60 })),
      ...(isController
        ? { person: optional(text({ label: form.person, hint: form.personHint, max: 100 })) }
        : {}),
      format: optional(oneOf(reportFormats, formats, { label: form.format })),
    },
  };
}

/** What can be had anywhere: a document, the timesheet as one's own or as everybody's. */
function documentOptions(places: readonly ReportPlace[], language: Language) {
  const { documents, form } = texts[language];
  const all: readonly (Option & { readonly document: ReportDocument; readonly whose: 'own' | 'all' })[] = [
    { value: 'timesheet.own', label: form.ownTimesheet, document: 'timesheet', whose: 'own' },
    { value: 'timesheet.all', label: form.allTimesheet, document: 'timesheet', whose: 'all' },
    ...(['own-financing', 'final', 'archive'] as const).map((document) => ({
      ...{ value: document, label: documents[document], document, whose: 'all' as const },
    })),
  ];
  return all.filter(({ document, whose }) => places.some((place) => mayHave(place, document, whose)));
}
