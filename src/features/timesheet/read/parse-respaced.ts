// A unit of time or the end of one: what may stand without a space between it and the next thing.
const unit = '(?:t|h|timer|timar|time|min|minutt|minutter)';
const numberWord = '(?:to|tre|fire|fem|seks|sju|syv|åtte)';
const englishWord = '(?:one|two|three|four|five|six|seven|eight|half)';
const oneWord = '(?:en|én|ein|éin|halv|halvannen|halvannan)';

const rules: readonly (readonly [RegExp, string])[] = [
  // '"13.03.2024","2,5","møte"', '13/03/2024,2.5,meeting'
  [/"\s*[;,]\s*"/gu, '; '],
  [/(\d{4}),(?=\d)/gu, '$1; '],
  // '2t→møte', '`2t møte`', '…2t møte', '2,,5t', '2.5.timer'
  [/\s*(?:→|➡\ufe0f?|[-=]>|⇒)\s*/gu, ' '],
  [/`/gu, ''],
  [/(^|\s)(?:\.{2,}|…)(?=\d)/gu, '$1'],
  [/(\d)([.,]){2,}(?=\d)/gu, '$1$2'],
  [/(\d)\.(?=tim|min)/giu, '$1 '],
  // '2+2t'
  [/(\d)\+(?=\d)/gu, '$1 + '],
  // A digit on a key, and an emoji right before a digit
  [/\ufe0f?\u20e3/gu, ''],
  [/(\p{Extended_Pictographic}\ufe0f?)(?=\d)/gu, '$1 '],
  // 'planmøte2timer', 'i går2t'
  [new RegExp(`(\\p{L}{2})(?=\\d{1,2}(?:[.,]\\d{1,2})?${unit}(?:[\\s.,;:]|$))`, 'giu'), '$1 '],
  // '2-timersmøte', '2timersmøte', 'totimers møte'
  [
    new RegExp(
      `(^|\\s)(\\d[\\d.,½]{0,4}|${numberWord})-?(timers|timars|minutters|minutts)-?(?=\\s|\\p{L})`,
      'giu',
    ),
    '$1$2 $3 ',
  ],
  // 'entimesmøte', 'en-times møte', 'halvtimesprat'
  [new RegExp(`(^|\\s)(${oneWord})-?(times)-?(?=\\s|\\p{L})`, 'giu'), '$1$2 $3 '],
  // 'halvannatime', 'entime', 'totimar'
  [
    /(^|\s)(en|én|ein|éin|to|tre|fire|fem|seks|sju|syv|åtte|halvann[ea]n|halvtann[ea]n|halvanna|halvtanna)(time|timer|timar)(?=\s|$)/giu,
    '$1$2 $3',
  ],
  // 'two-hour workshop', 'one-and-a-half hours', 'half-day', '2+ hours', '2-ish hours'
  [new RegExp(`(^|\\s)(${englishWord})-(hours?|minutes?)(?=\\s|$)`, 'giu'), '$1$2 $3'],
  [new RegExp(`(^|\\s)(${englishWord}|\\d)-and-a-half[-\\s](?=hours?)`, 'giu'), '$1$2 and a half '],
  [/(^|\s)(half|full)-day(?=\s|$)/giu, '$1$2 day'],
  [new RegExp(`(\\d)(?:\\+|-ish)\\s+(?=${unit}|hours?|hrs?)`, 'giu'), '$1 '],
  // '2t-møte', '1t+30min', '2t/møte', '2t.møte'
  [new RegExp(`(\\d\\s?${unit})([-+/|.=])(?=[\\p{L}\\d])`, 'giu'), '$1 $2 '],
  // '12.3;2,5;møte', 'møte|2t', 'i går,2t,møte', 'møte=2t'
  [/[;|]\s*/gu, '; '],
  [/=/gu, ' '],
  // 'onsdag 13. mars⋅10:00–11:30', as calendars part them
  [/[⋅·•]/gu, ' '],
  [/,(?=\p{L})|(?<=\p{L}),(?=\d)/gu, ', '],
  // 'ca2t', 'ca.2t'
  [/(^|\s)(ca\.?)(?=\d)/giu, '$1$2 '],
  // '~2t', '>2t', '*2t*', '2t+'
  [/(^|\s)[~>≈*_]+(?=\d)/gu, '$1'],
  [new RegExp(`(\\d\\s?${unit})[+*_]+(?=\\s|$)`, 'giu'), '$1'],
];

const longest = 1000;

/**
 * A text with spaces where words were run together around a duration ('2t-møte', '12.3;2,5;møte'); undefined where there
 * is nothing of the kind. Worth trying only on a text in which no duration was found.
 */
export function respaced(text: string): string | undefined {
  if (text.length > longest) return undefined;
  const spaced = rules.reduce((made, [pattern, replacement]) => made.replace(pattern, replacement), text);
  return spaced === text ? undefined : spaced;
}
