import type { Option } from '../../chat/card.ts';
import type { Field, Form, Values } from '../../chat/form/form.ts';
import type { Language } from '../../language.ts';
import { mayHave, type ReportPlace } from './access/rules.ts';
import { reportFormats } from './report.ts';
import { said, texts } from './texts.ts';

/** The form for a report: what the person may have anywhere, filled in with what was chosen. */
export function reportForm(places: readonly ReportPlace[], values: Values, language: Language): Form {
  const words = texts[language].form;
  const isController = places.some(({ isControlled }) => isControlled);
  const given = (name: string): { value?: string } => {
    const value = values[name];
    return value === undefined ? {} : { value };
  };
  const place: Field = {
    ...{ field: 'choice', name: 'place', label: words.place },
    options: places.map(({ key, label }) => ({ value: key, label })),
    ...given('place'),
  };
  const person: Field = {
    ...{ field: 'text', name: 'person', label: words.person, hint: words.personHint },
    ...{ optional: true, maxLength: 100 },
    ...given('person'),
  };
  return {
    id: 'reports.order',
    title: words.title,
    intro: words.intro,
    fields: [
      {
        ...{ field: 'choice', name: 'document', label: words.document },
        options: documentOptions(places, language),
        ...given('document'),
      },
      ...(places.length > 1 ? [place] : []),
      {
        ...{ field: 'text', name: 'period', label: words.period, hint: words.periodHint },
        ...{ optional: true, maxLength: 60 },
        ...given('period'),
      },
      ...(isController ? [person] : []),
      {
        ...{ field: 'choice', name: 'format', label: words.format, optional: true },
        options: reportFormats.map((format) => ({ value: format, label: texts[language].formats[format] })),
        ...given('format'),
      },
    ],
    submit: words.submit,
    cancel: words.cancel,
    state: '',
    typed: said.timesheet.help[language].type,
  };
}

function documentOptions(places: readonly ReportPlace[], language: Language): Option[] {
  const { documents, form } = texts[language];
  const all: readonly (Option & { readonly isHad: boolean })[] = [
    {
      value: 'timesheet.own',
      label: form.ownTimesheet,
      isHad: places.some((place) => mayHave(place, 'timesheet', 'own')),
    },
    {
      value: 'timesheet.all',
      label: form.allTimesheet,
      isHad: places.some((place) => mayHave(place, 'timesheet', 'all')),
    },
    { value: 'own-financing', label: documents['own-financing'], isHad: true },
    { value: 'final', label: documents.final, isHad: true },
    {
      value: 'archive',
      label: documents.archive,
      isHad: places.some((place) => mayHave(place, 'archive', 'all')),
    },
  ];
  return all.filter(({ isHad }) => isHad).map(({ value, label }) => ({ value, label }));
}
