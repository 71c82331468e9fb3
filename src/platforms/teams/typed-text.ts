import type { Activity } from './activity.ts';

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};

/**
 * What a person typed: without the mention of the bot, other mentions as their names, character references
 * decoded. All spaces stay as typed, no-break ones too.
 */
export function typedText(activity: Activity): string {
  let text = activity.text ?? '';
  for (const entity of activity.entities ?? []) {
    if (mentionsBot(entity, activity) && entity.text) text = text.replaceAll(entity.text, '');
  }
  return decode(text.replace(/<at(?:\s[^>]*)?>(.*?)<\/at>/gsu, '$1'));
}

/** True when the bot itself is mentioned: in a group it is spoken to in no other way. */
export function isBotMentioned(activity: Activity): boolean {
  return (activity.entities ?? []).some((entity) => mentionsBot(entity, activity));
}

function mentionsBot(entity: NonNullable<Activity['entities']>[number], activity: Activity): boolean {
  return entity.type === 'mention' && entity.mentioned?.id === activity.recipient?.id;
}

function decode(text: string): string {
  return text.replace(
    /&(?:(amp|lt|gt|quot|apos|nbsp)|#(\d{1,7})|#x([\da-f]{1,6}));/giu,
    (whole, ...found) => {
      const [name, decimal, hexadecimal] = found;
      if (typeof name === 'string') return named[name.toLowerCase()] ?? whole;
      const code =
        typeof decimal === 'string' ? Number.parseInt(decimal, 10) : Number.parseInt(String(hexadecimal), 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
