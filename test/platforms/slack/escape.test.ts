import { describe, expect, it } from 'vitest';
import { asTyped } from '../../../src/platforms/slack/render/escape.ts';

describe('what Slack sends, as it was typed', () => {
  it.each([
    ['2t &amp; 3t &lt;b&gt;', '2t & 3t <b>'],
    ['&amp;lt;', '&lt;'],
    ['møte med <@U123|kari.li>', 'møte med @kari.li'],
    ['møte med <@U123>', 'møte med <@U123>'],
    ['i <#C1|i-lag>', 'i #i-lag'],
    ['<!here> nå', '@here nå'],
    ['<!subteam^S1|@styret>', '@styret'],
    ['se <http://leka.kommune.no|leka.kommune.no>', 'se leka.kommune.no'],
    ['se <https://leka.no/a?b=1&amp;c=2>', 'se https://leka.no/a?b=1&c=2'],
    ['se <https://leka.no|planen>', 'se planen (https://leka.no)'],
    ['<mailto:ola@leka.no|ola@leka.no>', 'ola@leka.no'],
    ['1\u00a0234,5 timer', '1\u00a0234,5 timer'],
    ['2 < 3', '2 < 3'],
  ])('%s → %s', (sent, typed) => {
    expect(asTyped(sent)).toBe(typed);
  });
});
