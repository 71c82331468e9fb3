import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as cards from '../../../src/chat/card.ts';
import { renderMessages, renderViewBlocks } from '../../../src/platforms/slack/render/card.ts';
import { messageFaults, viewFaults } from '../../support/slack-blocks.ts';

const blocksOf = (...elements: cards.Element[]) =>
  renderMessages(cards.card(...elements)).flatMap((one) => one.blocks);
const button = (label: string, value = '1') => ({ label, value, action: 'hours.undo', typed: 'timer angre' });

describe('a card in Slack', () => {
  it('shows each element as a block', () => {
    const blocks = blocksOf(
      cards.heading('Timer'),
      cards.paragraph([
        'Du har ført ',
        { strong: '2 timer' },
        '. Se ',
        { link: 'https://a.no/?b=1&c=2', text: 'her' },
      ]),
      cards.facts(['Måned', 'mars'], ['Sum', '7,5']),
      cards.list(['møte', [{ strong: 'plan' }, ' 1 t']]),
      cards.table([{ title: 'Kommune' }, { title: 'Timer', align: 'right' }], [['Leka', '2']]),
      cards.divider(),
      cards.note('Skriv «timer angre»'),
    );
    expect(blocks).toEqual([
      { type: 'header', text: { type: 'plain_text', text: 'Timer', emoji: false } },
      section('Du har ført *2 timer*. Se <https://a.no/?b=1&amp;c=2|her>'),
      section('*Måned:* mars\n*Sum:* 7,5'),
      section('• møte\n• *plan* 1 t'),
      {
        type: 'data_table',
        caption: 'Timer',
        page_size: 10,
        rows: [
          [
            { type: 'raw_text', text: 'Kommune' },
            { type: 'raw_text', text: 'Timer' },
          ],
          [
            { type: 'raw_text', text: 'Leka' },
            { type: 'raw_number', value: 2, text: '2' },
          ],
        ],
      },
      { type: 'divider' },
      { type: 'context', elements: [{ type: 'plain_text', text: 'Skriv «timer angre»', emoji: false }] },
    ]);
  });

  it('sorts figures as figures, and leaves what is none', () => {
    const figures = ['7:30', '−0:15', '1\u00a0234,50', '1,234.5', '145\u00a0250', '–', ''];
    const [block] = blocksOf(
      cards.table(
        [{ title: 'Tall', align: 'right' }],
        figures.map((one) => [one]),
      ),
    );
    const cells = block?.type === 'data_table' ? block.rows.slice(1).flat() : [];
    expect(cells.map((one) => ('value' in one ? one.value : 'text' in one && one.text))).toEqual([
      ...[7.5, -0.25, 1234.5, 1234.5, 145_250],
      ...['–', '\u00a0'],
    ]);
  });

  it('draws a chart with what there is to see in it, and in an older Slack says that alone', () => {
    const drawn = cards.chart({
      shape: 'bar',
      title: 'Timer etter kommune',
      labels: ['Leka', 'Snåase–Snåsa kommune i Trøndelag'],
      series: [{ name: 'uke 48', values: [7.5, 3] }],
      said: 'mest i Leka, 7:30',
    });
    const [message] = renderMessages(cards.card(drawn));
    expect(messageFaults(message?.blocks)).toEqual([]);
    expect(message?.blocks).toMatchObject([
      {
        type: 'data_visualization',
        chart: {
          type: 'bar',
          series: [{ name: 'uke 48', data: [{ label: 'Leka', value: 7.5 }, { value: 3 }] }],
        },
      },
      { type: 'context', elements: [{ text: 'mest i Leka, 7:30' }] },
    ]);
    expect(message?.text).toBe('Timer etter kommune: mest i Leka, 7:30');
    expect(message?.older?.()).toMatchObject([
      { blocks: [{ type: 'section', text: { text: '*Timer etter kommune:* mest i Leka, 7:30' } }] },
    ]);
  });

  it('shows how much of a whole there is in letters', () => {
    const drawn = cards.gauge({ title: 'Egeninnsats', value: 63, whole: 100, said: '63 av 100' });
    expect(blocksOf(drawn)).toMatchObject([{ text: { text: '*Egeninnsats:* ▇▇▇▇▇▁▁▁ 63 av 100' } }]);
  });

  it('shows forty municipalities in one message', () => {
    const rows = Array.from({ length: 40 }, (_, index) => [
      `Snåase–Snåsa ${index}`,
      ...['12:30', '1\u00a0234:30', '1\u00a0145\u00a0250', 'i rute'],
    ]);
    const titles = ['Kommune', 'Uke 48', 'I år', 'Egeninnsats', 'Status'];
    expect(
      renderMessages(
        cards.card(
          cards.heading('Uke'),
          cards.table(
            titles.map((title) => ({ title })),
            rows,
          ),
        ),
      ),
    ).toHaveLength(1);
  });

  it('says all of it in the text for notifications and screen readers', () => {
    const [message] = renderMessages(
      cards.card(cards.heading('Timer & <mer>'), cards.buttons(button('Angre'))),
    );
    expect(message?.text).toBe('Timer &amp; &lt;mer&gt;\n→ Angre: timer angre');
  });

  it('leaves what people wrote as they wrote it', () => {
    const [plain] = blocksOf(cards.paragraph('a < b & *c* _d_ <!channel>'));
    expect(plain).toEqual({
      type: 'section',
      text: { type: 'plain_text', text: 'a < b & *c* _d_ <!channel>', emoji: false },
    });
  });

  it('keeps what people wrote from becoming markup beside emphasis', () => {
    const [mixed] = blocksOf(
      cards.paragraph([{ strong: 'Notert:' }, ' *a* <!channel> ~b~ `c` snake_case 2*3']),
    );
    expect(mixed).toEqual(section('*Notert:* ∗a∗ &lt;!channel&gt; ∼b∼ ˋcˋ snake_case 2*3'));
  });

  it('has one button of a row beside it, and several under it', () => {
    const blocks = blocksOf(
      cards.row('Timer', 'november 13:30', button('Før timer', '1')),
      cards.row(
        'Samling',
        ['tir. 8. des., ', { strong: 'bolig' }],
        button('Kommer', '2'),
        button('Kanskje', '3'),
      ),
      cards.row('Frister', 'ingen'),
    );
    expect(messageFaults(blocks)).toEqual([]);
    expect(blocks).toMatchObject([
      {
        type: 'section',
        text: { text: '*Timer:* november 13:30' },
        accessory: { action_id: 'hours.undo#0' },
      },
      { type: 'section', text: { text: '*Samling:* tir. 8. des., *bolig*' } },
      { type: 'actions', elements: [{ text: { text: 'Kommer' } }, { text: { text: 'Kanskje' } }] },
      { type: 'section', text: { text: '*Frister:* ingen' } },
    ]);
  });

  it('gives each button an id of its own in the message', () => {
    const blocks = blocksOf(
      cards.buttons(button('Angre', '1')),
      cards.buttons(button('Angre', '2'), button('Angre', '3')),
    );
    expect(messageFaults(blocks)).toEqual([]);
    expect(JSON.stringify(blocks).match(/hours\.undo#[0-9.]+/g)).toEqual([
      'hours.undo#0.0',
      'hours.undo#1.0',
      'hours.undo#1.1',
    ]);
  });

  it('offers a choice with its label beside it, and what is chosen', () => {
    const options = [
      { label: 'Møte', value: 'm' },
      { label: 'Plan', value: 'p' },
    ];
    const [block] = blocksOf(
      cards.select({ label: 'Tema', action: 'hours.theme', options, chosen: 'p', typed: 'timer tema …' }),
    );
    expect(block).toMatchObject({
      text: { text: 'Tema' },
      accessory: { type: 'static_select', action_id: 'hours.theme#0', initial_option: { value: 'p' } },
    });
  });

  it('offers buttons where an option carries more than Slack takes in a choice', () => {
    const options = [{ label: 'Lang', value: 'x'.repeat(151) }];
    const blocks = blocksOf(cards.select({ label: 'Velg', action: 'a.b', options, typed: 'velg …' }));
    expect(JSON.stringify(blocks)).toContain('x'.repeat(151));
    expect(messageFaults(blocks)).toEqual([]);
  });

  it('ends a view that is too long with a line that says so', () => {
    const all = Array.from({ length: 130 }, (_, index) => cards.paragraph(`Linje ${index}`));
    const blocks = renderViewBlocks(cards.card(...all));
    expect(viewFaults({ type: 'home', blocks })).toEqual([]);
    expect(JSON.stringify(blocks.at(-1))).toContain('Det er mer enn det er plass til her');
  });

  it('still says something for an empty card', () => {
    expect(renderMessages(cards.card())).toEqual([{ text: 'Ferdig.', blocks: [] }]);
  });
});

describe('a card of any size', () => {
  const word = fc.string({
    unit: fc.constantFrom('a', 'å', '&', '<', '*', ' ', '\n', '😀', '`'),
    maxLength: 4000,
  });
  const text = fc.oneof(
    word,
    fc.array(fc.oneof(word, fc.record({ strong: word }), fc.record({ link: fc.webUrl(), text: word })), {
      maxLength: 4,
    }),
  );
  const option = fc.record({ label: word, value: fc.string({ maxLength: 200 }) });
  const element: fc.Arbitrary<cards.Element> = fc.oneof(
    word.map(cards.heading),
    text.map(cards.paragraph),
    text.map(cards.note),
    fc.array(fc.tuple(word, word), { maxLength: 12 }).map((rows) => cards.facts(...rows)),
    fc.array(text, { maxLength: 12 }).map(cards.list),
    fc
      .array(fc.tuple(word, word), { maxLength: 20 })
      .map((rows) => cards.table([{ title: 'A' }, { title: 'B', align: 'right' }], rows)),
    fc
      .array(
        word.map((label) => button(label || 'x')),
        { maxLength: 60 },
      )
      .map((all) => cards.buttons(...all)),
    fc
      .array(option, { maxLength: 120 })
      .map((options) => cards.select({ label: 'Velg', action: 'a.b', options, typed: 'velg …' })),
  );

  it('never breaks a limit of Slack’s', () => {
    fc.assert(
      fc.property(fc.array(element, { maxLength: 12 }), (elements) => {
        const messages = renderMessages({ elements });
        expect(messages.flatMap((message) => messageFaults(message.blocks))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('loses no word of a long text', () => {
    const sentence = Array.from({ length: 4000 }, (_, index) => `ord${index}`).join(' ');
    const blocks = blocksOf(cards.paragraph(sentence));
    const shown = blocks.map((block) => (block.type === 'section' ? block.text?.text : '')).join(' ');
    expect(shown).toBe(sentence);
  });

  it('repeats the head of a long table, and loses no row', () => {
    const rows = Array.from({ length: 400 }, (_, index) => [`Kommune ${index}`, String(index)]);
    const [long] = renderMessages(cards.card(cards.table([{ title: 'Kommune' }, { title: 'Timer' }], rows)));
    const shown = JSON.stringify(long?.older?.().map(({ blocks }) => blocks) ?? long?.blocks);
    expect(rows.filter(([name]) => !shown.includes(`${name} `))).toEqual([]);
    expect(shown.match(/Timer/g)?.length).toBeGreaterThan(1);
  });
});

function section(text: string) {
  return { type: 'section', text: { type: 'mrkdwn', text, verbatim: true } };
}
