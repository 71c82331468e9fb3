import { describe, expect, it } from 'vitest';
import { packMetadata, unpackMetadata } from '../../../src/platforms/slack/origin.ts';
import { renderCardView, renderForm } from '../../../src/platforms/slack/render/form.ts';
import { viewFaults } from '../../support/slack-blocks.ts';
import { noteForm } from '../../support/slack-bot.ts';

describe('a form in Slack', () => {
  it('is a modal with a block for each field, filled in as the form is', () => {
    const view = renderForm(noteForm, {});
    expect(viewFaults(view)).toEqual([]);
    expect(view.blocks.filter((block) => block.type === 'input')).toMatchObject([
      {
        block_id: 'text',
        optional: false,
        element: { initial_value: 'a & b', placeholder: { text: 'Skriv her' } },
      },
      { block_id: 'day', element: { type: 'datepicker', initial_date: '2024-03-14' } },
      { block_id: 'time', optional: true, element: { type: 'timepicker' } },
      { block_id: 'kind', element: { type: 'static_select', initial_option: { value: 'call' } } },
    ]);
  });

  it('shows a title that had to be shortened in full, and how to type the same', () => {
    const shown = JSON.stringify(renderForm(noteForm, {}).blocks);
    expect(shown).toContain('Et notat om prosjektgruppas møte');
    expect(shown).toContain('note TEKST');
  });

  it('lets one pick somebody of the workspace', () => {
    const field = { field: 'person', name: 'account', label: 'Konto', optional: true } as const;
    const view = renderForm({ ...noteForm, fields: [field, { ...field, name: 'other', value: 'U1' }] }, {});
    expect(viewFaults(view)).toEqual([]);
    expect(JSON.stringify(view)).toContain('"element":{"type":"users_select","action_id":"value"}');
    expect(JSON.stringify(view)).toContain('"initial_user":"U1"');
  });

  it('takes more choices than one list holds', () => {
    const options = Array.from({ length: 357 }, (_, index) => ({
      label: `Kommune ${index}`,
      value: String(index),
    }));
    const view = renderForm(
      { ...noteForm, fields: [{ field: 'choice', name: 'm', label: 'Kommune', options, value: '356' }] },
      {},
    );
    expect(viewFaults(view)).toEqual([]);
    expect(JSON.stringify(view)).toContain(
      '"initial_option":{"text":{"type":"plain_text","text":"Kommune 356"',
    );
  });
});

describe('what a view remembers', () => {
  it('comes back unchanged', () => {
    const origin = { channel: 'C1', url: 'https://hooks.slack.com/actions/1', replaces: true };
    expect(unpackMetadata(packMetadata('{"id":1}', origin))).toEqual({ state: '{"id":1}', origin });
  });

  it('gives up the way back before the state, where both don’t fit', () => {
    const packed = packMetadata('s'.repeat(2000), { url: 'u'.repeat(1000) });
    expect(packed.length).toBeLessThanOrEqual(3000);
    expect(unpackMetadata(packed)).toEqual({ state: 's'.repeat(2000), origin: {} });
  });

  it.each(['', 'no json', '{"state":1}', undefined])('is nothing for what is not ours: %s', (text) => {
    expect(unpackMetadata(text)).toEqual({ state: '', origin: {} });
  });

  it('is kept by a card in a modal too', () => {
    const view = renderCardView({ elements: [] }, { channel: 'C1' });
    expect(unpackMetadata(view.private_metadata).origin).toEqual({ channel: 'C1' });
  });
});
