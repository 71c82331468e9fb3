import { afterAll, describe, expect, it } from 'vitest';
import { packMetadata } from '../../../src/platforms/slack/origin.ts';
import { startSlackBot } from '../../support/slack-bot.ts';
import { submission } from '../../support/slack-requests.ts';

const bot = await startSlackBot();
afterAll(() => bot.close());

const filled = (text: string | null) => ({
  text: { type: 'plain_text_input', value: text },
  day: { type: 'datepicker', selected_date: '2024-03-14' },
  time: { type: 'timepicker', selected_time: null },
  who: { type: 'users_select', selected_user: 'U0OLA' },
  kind: {
    type: 'static_select',
    selected_option: { text: { type: 'plain_text', text: 'Møte' }, value: 'meeting' },
  },
});
const view = (metadata: string) => ({ callback_id: 'note.save', private_metadata: metadata });
const fromHome = view(packMetadata('state-1', {}));

describe('a form that is handed in', () => {
  it('reaches its handler with what was filled in and the state it was opened with', async () => {
    await bot.send(submission(fromHome, filled('  a < b & c '), { trigger_id: 's1' }));
    expect(bot.arrived.at(-1)).toEqual({
      did: 'submit',
      key: 'slack/U1/s1',
      account: { platform: 'slack', tenant: 'T1', user: 'U1', name: 'ola', tenantName: 'trondelag' },
      place: { kind: 'direct', id: 'home' },
      form: 'note.save',
      values: { text: '  a < b & c ', day: '2024-03-14', time: undefined, who: 'U0OLA', kind: 'meeting' },
      state: 'state-1',
    });
  });

  it('closes, and is answered where it was opened from', async () => {
    const url = bot.slack.responseUrl();
    const { body } = await bot.send(
      submission(view(packMetadata('s', { channel: 'C1', url, replaces: true })), filled('hei')),
    );
    expect(body).toEqual({ response_action: 'clear' });
    const [answer] = (await bot.slack.waitFor('respond')).slice(-1);
    expect(answer).toMatchObject({ replace_original: true });
    expect(String(answer?.text)).toContain('Notert: hei (s)');
  });

  it('answers in the modal itself when it was opened on Home', async () => {
    const { body } = await bot.send(submission(fromHome, filled('hjemme')));
    expect(body.response_action).toBe('update');
    expect(JSON.stringify(body)).toContain('Notert: hjemme');
  });

  it('stays open with the fault beside its field', async () => {
    const { body } = await bot.send(submission(fromHome, filled(null)));
    expect(body).toEqual({ response_action: 'errors', errors: { text: 'Skriv et notat.' } });
  });

  it('shows the fault of a field it does not have beside the first', async () => {
    const { body } = await bot.send(submission(fromHome, filled('elsewhere')));
    expect(body).toEqual({ response_action: 'errors', errors: { text: 'Feltet er borte.' } });
  });

  it('stays open, with all that was typed, when it is refused', async () => {
    const { body } = await bot.send(submission(fromHome, filled('nei')));
    expect(body).toEqual({ response_action: 'errors', errors: { text: 'Det får du ikke lov til.' } });
  });

  it('gives way to the next form', async () => {
    const { body } = await bot.send(submission(fromHome, filled('again')));
    expect(body).toMatchObject({ response_action: 'update', view: { callback_id: 'note.save' } });
  });

  it('says that work goes on when it takes longer than Slack waits, and shows the result in the modal', async () => {
    const { body } = await bot.send(submission(fromHome, filled('slow')));
    expect(JSON.stringify(body)).toContain('Jeg jobber med saken');
    bot.release();
    const [updated] = await bot.slack.waitFor('views.update');
    expect(updated).toMatchObject({ view_id: 'V1' });
    expect(JSON.stringify(updated)).toContain('Notert: slow');
  });

  it.each([
    ['a result', 'slow', 'Notert: slow', true],
    ['a refusal', 'slow nei', 'Det får du ikke lov til.', false],
    ['a fault', 'slow feil', 'Skriv et notat.', false],
    ['the next form', 'slow again', 'er klart', false],
  ])('tells %s by message when the modal was closed meanwhile', async (_what, text, words, isInPlace) => {
    const slow = await startSlackBot();
    slow.slack.fail('views.update', { error: 'not_found' });
    const url = slow.slack.responseUrl();
    const metadata = packMetadata('s', { channel: 'C1', url, replaces: true });
    await slow.send(submission(view(metadata), filled(text)));
    slow.release();
    const [answer] = await slow.slack.waitFor('respond');
    expect(answer).toMatchObject({ replace_original: isInPlace });
    expect(String(answer?.text)).toContain(words);
    await slow.close();
  });
});
