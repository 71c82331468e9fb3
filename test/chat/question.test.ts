import { describe, expect, test } from 'vitest';
import { buttons, type Card, card, paragraph } from '../../src/chat/card.ts';
import { numberChoices, readKept } from '../../src/chat/turn/question.ts';
import { choiceLabelled, choiceSaying, typedNumber, typedYesOrNo } from '../../src/chat/turn/typed-answer.ts';
import { features } from '../../src/features/index.ts';

const button = (label: string, value = label) => ({ label, action: 'x.do', value, typed: label });
const asker = (key: string, platform: 'slack' | 'teams' = 'teams', isOwn = false) => ({
  key,
  account: { platform, tenant: 't', user: 'u' },
  place: { kind: 'direct' as const, id: 'p', isOwn },
});
const labelsOf = ({ elements }: Card): string[] =>
  elements
    .flatMap((element) => (element.element === 'buttons' ? element.buttons : []))
    .map(({ label }) => label);

describe('choices', () => {
  test('are numbered through all rows of buttons, and a line says so', () => {
    const asked = card(paragraph('Hva?'), buttons(button('a'), button('b')), buttons(button('c')));
    const { card: shown, choices } = numberChoices(asked, asker('key'), 'nb');
    expect(labelsOf(shown)).toEqual(['1) a', '2) b', '3) c']);
    expect(choices[2]).toEqual({ number: 3, label: 'c', action: 'x.do', value: 'c' });
    expect(shown.elements.at(-1)).toEqual({
      element: 'note',
      text: 'Trykk, eller svar med nummeret, for eksempel «1».',
    });
    const inSlack = numberChoices(asked, asker('key', 'slack'), 'nb').card.elements.at(-1);
    expect(inSlack).toEqual({
      element: 'note',
      text: 'Trykk, eller svar med nummeret, for eksempel «/lag 1».',
    });
    const inOwnChat = numberChoices(asked, asker('key', 'slack', true), 'nb').card.elements.at(-1);
    expect(inOwnChat).toEqual({ element: 'note', text: 'Trykk, eller svar med nummeret, for eksempel «1».' });
  });

  test('keep the numbers of a list that they have', () => {
    const { card: shown, choices } = numberChoices(
      card(buttons(button('1. a'), button('6. b'))),
      asker('key'),
      'nb',
    );
    expect(labelsOf(shown)).toEqual(['1. a', '6. b']);
    expect(choices.map(({ number }) => number)).toEqual([1, 6]);
  });

  test('with more than a button carries leave it in the question, which the button names', () => {
    const long = 'x'.repeat(2001);
    const { card: shown, choices } = numberChoices(
      card(buttons(button('a', long))),
      asker('key of it'),
      'nb',
    );
    const [kept] = shown.elements.flatMap((element) =>
      element.element === 'buttons' ? element.buttons : [],
    );
    expect(readKept(kept?.value ?? '')).toEqual({ number: 1, key: 'key of it' });
    expect(choices[0]?.value).toBe(long);
  });

  test('are none where there are no buttons', () => {
    const asked = card(paragraph('Hva?'));
    expect(numberChoices(asked, asker('key'), 'nb')).toEqual({ card: asked, choices: [] });
  });
});

describe('a button with more on it than Slack shows', () => {
  const titles = ['a', 'b'].map((end) => `2. Fellessamling om ${'bolig og bosetting '.repeat(4)}${end}`);
  const asked = numberChoices(
    card(paragraph('Hva?'), buttons(...titles.map((one) => button(one)))),
    asker('k'),
    'nb',
  );

  test('is named whole above it, and shortened where that can be seen', () => {
    for (const label of labelsOf(asked.card)) expect(label).toMatch(/^\d\) .{71}…$/u);
    const [, above] = asked.card.elements;
    expect(above).toEqual({ element: 'list', items: titles.map((one, index) => `${index + 1}) ${one}`) });
  });

  test('is answered by its whole words, or by those that others lack', () => {
    for (const [index, title] of titles.entries())
      expect(choiceLabelled(title, asked.choices)?.number).toBe(index + 1);
    expect(choiceLabelled('Fellessamling om bolig', asked.choices)).toBeUndefined();
  });
});

describe('a number', () => {
  test.each(['2', ' 2 ', '2.', '2)', 'lag 2', '@lagbot 2', '/lag 2', '\u200f2'])('alone is «%s»', (text) => {
    expect(typedNumber(features, text)).toEqual({ number: 2 });
  });

  test('after a feature’s word is meant for its questions', () => {
    expect(typedNumber(features, 'timar 12')?.features).toContain('hours');
    expect(typedNumber(features, 'lag hours 1')).toMatchObject({ number: 1 });
  });

  test.each([
    '',
    '2t',
    '1.30',
    '2,5',
    '12.3',
    '-2',
    'timer 2 møte',
    'timer 2,5',
    'møte 2',
    '2 3',
    '1234',
    'x'.repeat(9999),
  ])('is not «%s»', (text) => {
    expect(typedNumber(features, text)).toBeUndefined();
  });
});

describe('yes and no', () => {
  test.each([
    ['ja', 'yes'],
    ['Ja takk!', 'yes'],
    ['ok', 'yes'],
    ['OK.', 'yes'],
    ['stemmer', 'yes'],
    ['det stemmer', 'yes'],
    ['greit', 'yes'],
    ['greitt', 'yes'],
    ['yes, please', 'yes'],
    ['that’s right', 'yes'],
    ['nei takk', 'no'],
    ['no, thanks', 'no'],
    ['Ja!', 'yes'],
    ['/lag nei', 'no'],
    ['no', 'no'],
    ['ja takk, gjerne det', undefined],
    ['', undefined],
  ])('are read from «%s»: %s', (text, says) => {
    expect(typedYesOrNo(text)).toBe(says);
  });

  test('pick the button that says so, and yes the only one', () => {
    const choicesOf = (...labels: string[]) =>
      numberChoices(card(buttons(...labels.map((label) => button(label)))), asker('k'), 'nb').choices;
    const twin = choicesOf('Ja, det er det samme', 'Nei, før begge');
    expect([choiceSaying('yes', twin)?.number, choiceSaying('no', twin)?.number]).toEqual([1, 2]);
    expect(choiceSaying('yes', choicesOf('45 min'))?.number).toBe(1);
    expect(choiceSaying('no', choicesOf('45 min'))).toBeUndefined();
    expect(choiceSaying('yes', choicesOf('2 t', '3 t'))).toBeUndefined();
  });
});

describe('the words on a button', () => {
  const { choices } = numberChoices(
    card(
      buttons(button('Meld ferdig'), button('Tirsdag 12. mars'), button('Tirsdag 19. mars'), button('Leka')),
    ),
    asker('key'),
    'nb',
  );
  test.each([
    ['Meld ferdig', 1],
    ['«meld ferdig»', 1],
    ['meld', 1],
    ['2) Tirsdag 12. mars', 2],
    ['tirsdag 19 mars', 3],
    ['leka', 4],
    ['12. mars', 2],
    ['ferdig', 1],
  ])('typed back are that answer: «%s»', (typed, number) => {
    expect(choiceLabelled(typed, choices)?.number).toBe(number);
  });

  test.each(['tirsdag', 'Høylandet', 'x', '', 'a'.repeat(5000)])('are no others: «%s»', (typed) => {
    expect(choiceLabelled(typed, choices)).toBeUndefined();
  });
});
