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
    ['`timer 2t møte`', 'timer 2t møte'],
    ['```\ntimer\n1.3. 2t møte\n2.3. 1t &amp; kurs\n```', 'timer\n1.3. 2t møte\n2.3. 1t & kurs'],
    ['*timer 2t*', 'timer 2t'],
    ['_timer liste_', 'timer liste'],
    ['&gt; timer liste', 'timer liste'],
    ['timer 2t *viktig*', 'timer 2t *viktig*'],
    ['*timer* 2t *viktig*', '*timer* 2t *viktig*'],
    ['&gt; 2t', '2t'],
  ])('%s → %s', (sent, typed) => {
    expect(asTyped(sent)).toBe(typed);
  });
});
