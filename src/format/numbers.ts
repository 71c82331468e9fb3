import type { Language } from '../language.ts';

/** Whole minutes as hours and minutes: '2 t 30 min', in English '2 h 30 min'; '0 min' where there are none. */
export function formatMinutes(minutes: number, language: Language): string {
  const size = Math.abs(minutes);
  const hours = Math.floor(size / 60);
  const rest = size % 60;
  const parts = [
    ...(hours > 0 ? [`${hours} ${language === 'en' ? 'h' : 't'}`] : []),
    ...(rest > 0 || hours === 0 ? [`${rest} min`] : []),
  ];
  return (minutes < 0 ? '−' : '') + parts.join(' ');
}

/**
 * Whole minutes as figures in a column, hours and two digits of minutes: '2:30', '−0:10', '1234:05'. What is printed
 * so adds up to its printed sum, which decimal hours with two decimals wouldn't.
 */
export function formatHours(minutes: number): string {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '−' : ''}${Math.floor(size / 60)}:${String(size % 60).padStart(2, '0')}`;
}

/** A number with at most two decimals: '1 234,5' with non-breaking spaces, in English '1,234.5'. */
export function formatNumber(n: number, language: Language): string {
  return withGroups(
    Math.abs(n)
      .toFixed(2)
      .replace(/\.?0+$/, ''),
    n,
    language,
  );
}

/** Øre (whole) as kroner: 'kr 687 500', and with both decimals, 'kr 12,50', where they aren't whole kroner. */
export function formatKroner(øre: number, language: Language): string {
  return `kr\u00a0${formatAmount(øre, language)}`;
}

/** Øre (whole) as kroner in a column that says so: '687 500', and with both decimals where they aren't whole kroner. */
export function formatAmount(øre: number, language: Language): string {
  return withGroups((Math.abs(øre) / 100).toFixed(øre % 100 === 0 ? 0 : 2), øre, language);
}

function withGroups(digits: string, signed: number, language: Language): string {
  const [whole = '0', decimals] = digits.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, language === 'en' ? ',' : '\u00a0');
  const sign = signed < 0 && /[1-9]/.test(digits) ? '−' : '';
  return sign + grouped + (decimals === undefined ? '' : (language === 'en' ? '.' : ',') + decimals);
}
