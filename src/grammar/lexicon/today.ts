/** Every word that begins, goes on and ends in one of these ways. */
const spelled = (starts: string, middles: string, ends: string): string =>
  starts
    .split('|')
    .flatMap((start) =>
      middles.split('|').flatMap((middle) => ends.split('|').map((end) => start + middle + end)),
    )
    .join('|');

const mornings = 'morg|mårg|morr|mårr|mor|mår';
const before = 'for|før|fyr|fur|forr|førr|fyrr|furr';
// Without an 'i' they may be verbs: 'foregår'.
const beforeYesterday = `førgår|${spelled(before, '|e|i', 'gårs|gjårs')}|${spelled(before, 'a|e', 'dag|dags')}`;

/** How many days from today, and what such a day is called. */
export const fromToday: readonly (readonly [number, string])[] = [
  [0, 'tidligere i dag|tidlegare i dag|earlier today|akkurat nå|akkurat no|nå akkurat|no akkurat'],
  [
    0,
    'i dag|idag|i da|i daj|today|i kveld|ikveld|i kvell|ikvell|i kveil|i ettermiddag|i formiddag|i føremiddag',
  ],
  [0, spelled('i |i', mornings, 'es|as|os|ås|est|ast|ost|åst')],
  [0, 'this morning|this afternoon|this evening|tonight|just now|nå nettopp|no nettopp'],
  [
    -1,
    'i går|igår|i gårs|igårs|i gar|igar|i gaar|igaar|i gjår|igjår|gårsdagen|sent i går|seint i går|tidlig i går|tidleg i går|i går natt|yesterday|last night',
  ],
  [
    -1,
    [
      'i går kve',
      'i gårkve',
      'igårkve',
      'igår kve',
      'i gåkve',
      'i går-kve',
      'i gjår kve',
      'i gjårkve',
      'i gar kve',
    ]
      .flatMap((stem) => [`${stem}ld`, `${stem}lden`, `${stem}ll`, `${stem}il`])
      .join('|'),
  ],
  [-2, spelled('i |i', spelled(before, '|e|i', 'går|gar|gars|gjår'), '')],
  [-2, spelled('|i |i', beforeYesterday, '')],
  [-2, spelled('før |fyr |fyrr |førr ', 'i går|igår', '|s')],
  [-2, 'dagen før i går|i overgår|i forigårs'],
  [-2, 'the day before yesterday|day before yesterday'],
  [1, spelled('i |i', mornings, 'en|on|a|o|å|ån|gen|gon')],
  [1, 'tomorrow|i morgen tidlig|i morgon tidleg'],
  [2, 'i overmorgen|iovermorgen|i overmorgon|i overimorgen|overimorgen|overmorgen|i overmorgo|i overmårra'],
  [2, 'the day after tomorrow|day after tomorrow'],
];

/** A night belongs to two days; ahead it is the coming one, which begins today. */
export const nights = 'i natt|inatt|i nott|inott';
