import { describe, expect, it } from 'vitest';
import { instantAt } from '../../../src/calendar/days.ts';
import { hoursForms } from '../../../src/features/timesheet/log/parse-forms.ts';
import type { Language } from '../../../src/language.ts';
import { groups } from '../../support/forms-table.ts';

const languages: readonly Language[] = ['nb', 'nn', 'en'];

describe('the forms that are shown', () => {
  it.each(groups)('$title: mean the same in each language', ({ title, forms, mean }) => {
    for (const form of forms) {
      const meanings = languages.map((language) => mean(form, language, 'en'));
      expect(meanings.every((meaning) => /\d/.test(meaning) && !meaning.includes('undefined'))).toBe(true);
      // A line's activity is in its own language; how long, when and which day must agree.
      if (['how long', 'from–to', 'the day'].includes(title)) expect(new Set(meanings).size, form.nb).toBe(1);
    }
  });

  it('are a dozen in the help, each with what it means that day', () => {
    const forms = hoursForms('nn', instantAt('2026-01-05', '08:00'));
    expect(forms).toHaveLength(12);
    expect(forms.filter(({ means }) => means === '')).toEqual([]);
    expect(forms[0]).toEqual({
      example: '2t i går innbyggjarmøte',
      means: '2 t sundag 4. januar 2026: innbyggjarmøte',
    });
  });
});
