import type { Translated } from '../language.ts';

/** One thing that can be typed, as it is in each language; a test reads every one of them. */
export type Form = Translated<string>;

const same = (text: string): Form => ({ nb: text, nn: text, en: text });

/** How long something took. */
export const durationForms: readonly Form[] = [
  { nb: '2,5 t', nn: '2,5 t', en: '2.5 h' },
  { nb: '2 timer', nn: '2 timar', en: '2 hours' },
  { nb: '1t30', nn: '1t 30m', en: '1h30' },
  same('1:30'),
  same('90 min'),
  { nb: '2½ t', nn: '2½ t', en: '2½ hours' },
  { nb: 'halvannen time', nn: 'halvannan time', en: 'an hour and a half' },
  { nb: 'to og en halv time', nn: 'to og ein halv time', en: 'two and a half hours' },
  { nb: 'en halv time', nn: 'ein halv time', en: 'half an hour' },
  { nb: 'tre kvarter', nn: 'tre kvarter', en: 'three quarters of an hour' },
  { nb: 'tjue minutter', nn: 'tjue minutt', en: 'twenty minutes' },
  { nb: '2 + 1,5 t', nn: '2 + 1,5 t', en: '2 + 1.5 h' },
  same('3 x 20 min'),
];

/** From when to when. */
export const clockForms: readonly Form[] = [
  same('9-11'),
  { nb: 'kl. 9–11.30', nn: 'kl. 9–11.30', en: '9–11:30' },
  { nb: 'kl. 09:00–11:30', nn: 'kl. 09:00–11:30', en: 'at 09:00–11:30' },
  same('0900-1130'),
  { nb: 'fra 9 til 11', nn: 'frå 9 til 11', en: 'from 9 to 11' },
  {
    nb: 'fra halv ni til kvart over ti',
    nn: 'frå halv ni til kvart over ti',
    en: 'half past eight to quarter past ten',
  },
  { nb: 'mellom kl. 9 og 11', nn: 'mellom kl. 9 og 11', en: '9am-11am' },
];

/** Which day it was. */
export const dayForms: readonly Form[] = [
  { nb: 'i dag', nn: 'i dag', en: 'today' },
  { nb: 'i går', nn: 'i går', en: 'yesterday' },
  { nb: 'i forgårs', nn: 'i førgår', en: 'the day before yesterday' },
  { nb: 'på mandag', nn: 'på måndag', en: 'on Monday' },
  { nb: 'tirs', nn: 'tys', en: 'Tue' },
  { nb: 'forrige torsdag', nn: 'førre torsdag', en: 'last Thursday' },
  { nb: 'onsdag i forrige uke', nn: 'onsdag i førre veke', en: 'Wednesday last week' },
  { nb: 'tirsdag uke 10', nn: 'tysdag veke 10', en: 'Tuesday week 10' },
  { nb: 'for tre dager siden', nn: 'for tre dagar sidan', en: 'three days ago' },
  { nb: '12. mars', nn: '12. mars', en: 'March 12th' },
  same('12.3.'),
  same('12/3'),
  same('2024-03-12'),
  { nb: 'den 12.', nn: 'den 12.', en: 'the 12th' },
  { nb: 'tirsdag 12. mars', nn: 'tysdag 12. mars', en: 'Tuesday 12 March' },
  { nb: '12. mars i fjor', nn: '12. mars i fjor', en: '12 March last year' },
  { nb: 'første tirsdag i mars', nn: 'første tysdag i mars', en: 'first Tuesday of March' },
  { nb: 'siste dag i februar', nn: 'siste dag i februar', en: 'last day of February' },
  { nb: '2. juledag', nn: 'andre juledag', en: 'Boxing Day' },
];
