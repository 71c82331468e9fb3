import { afterAll, describe, expect, it } from 'vitest';
import { packMetadata } from '../../../src/platforms/slack/origin.ts';
import { startSlackBot } from '../../support/slack-bot.ts';
import { press } from '../../support/slack-requests.ts';

const bot = await startSlackBot();
afterAll(() => bot.close());

const undo = { action_id: 'note.undo#1.0', value: '42' };

describe('a press on a message', () => {
  it('puts the answer in place of the message', async () => {
    const before = bot.slack.of('respond').length;
    const { status } = await bot.send(press(undo, { response_url: bot.slack.responseUrl() }));
    expect(status).toBe(200);
    const [answer] = (await bot.slack.waitFor('respond', before + 1)).slice(-1);
    expect(answer).toMatchObject({ replace_original: true, text: 'Angret 42' });
  });

  it('reaches its handler with its value, whatever keeps the ids of a message apart', async () => {
    const choice = {
      type: 'static_select',
      action_id: 'note.undo#17',
      selected_option: { text: { type: 'plain_text', text: 'To' }, value: 'two' },
    };
    const before = bot.slack.of('respond').length;
    await bot.send(press(choice, { trigger_id: 'p1', response_url: bot.slack.responseUrl() }));
    await bot.slack.waitFor('respond', before + 1);
    expect(bot.arrived.at(-1)).toEqual({
      did: 'press',
      key: 'slack/U1/p1',
      account: { platform: 'slack', tenant: 'T1', user: 'U1', name: 'ola' },
      place: { kind: 'channel', id: 'C1' },
      action: 'note.undo',
      value: 'two',
    });
  });

  it.each([
    ['refused', 'locked', 'Notatet er låst.'],
    ['failed', 'broken', 'noe gikk galt'],
  ])('that is %s leaves the message and is answered beside it', async (_what, value, words) => {
    const before = bot.slack.of('respond').length;
    await bot.send(press({ ...undo, value }, { response_url: bot.slack.responseUrl() }));
    const [answer] = (await bot.slack.waitFor('respond', before + 1)).slice(-1);
    expect(answer).toMatchObject({ replace_original: false, response_type: 'ephemeral' });
    expect(String(answer?.text)).toMatch(new RegExp(words, 'i'));
  });

  it('is told to wait beside the message when the work takes longer than Slack does', async () => {
    const before = bot.slack.of('respond').length;
    const slow = { ...undo, value: 'slow' };
    await bot.send(press(slow, { response_url: bot.slack.responseUrl() }));
    const [waiting] = (await bot.slack.waitFor('respond', before + 1)).slice(-1);
    expect(waiting).toMatchObject({ replace_original: false, response_type: 'ephemeral' });
    expect(waiting?.text).toContain('Jeg jobber med saken');
    bot.release();
    const [answer] = (await bot.slack.waitFor('respond', before + 2)).slice(-1);
    expect(answer).toMatchObject({ replace_original: true, text: 'Angret slow' });
  });

  it('goes on as a message only they see when the response_url is used up', async () => {
    bot.slack.fail('respond', { status: 404 });
    await bot.send(press(undo, { response_url: bot.slack.responseUrl() }));
    const [posted] = await bot.slack.waitFor('chat.postEphemeral');
    expect(posted).toMatchObject({ channel: 'C1', user: 'U1', text: 'Angret 42' });
  });

  it('goes on as a direct message where Lagbot is no member', async () => {
    bot.slack.fail('respond', { status: 404 });
    bot.slack.fail('chat.postEphemeral', { error: 'not_in_channel' });
    await bot.send(press(undo, { response_url: bot.slack.responseUrl() }));
    const [posted] = await bot.slack.waitFor('chat.postMessage');
    expect(posted).toMatchObject({ channel: 'U1', text: 'Angret 42' });
  });

  it('opens a form that remembers where it was opened from', async () => {
    const url = bot.slack.responseUrl();
    await bot.send(press({ action_id: 'note.edit#0.0', value: '' }, { response_url: url }));
    const [opened] = await bot.slack.waitFor('views.open');
    const view = JSON.parse(JSON.stringify(opened?.view));
    expect(JSON.parse(view.private_metadata)).toEqual({
      state: 'state-1',
      origin: { channel: 'C1', url, replaces: true },
    });
  });

  it('says what stands in for a form in the language that the person chose', async () => {
    const url = bot.slack.responseUrl();
    const before = bot.slack.of('respond').length;
    const user = { id: 'UENGLISH', name: 'eve' };
    await bot.send(
      press(
        { action_id: 'note.edit#0.0', value: '' },
        { user, trigger_id: 'old.language', response_url: url },
      ),
    );
    const [answer] = (await bot.slack.waitFor('respond', before + 1)).slice(-1);
    expect(String(answer?.text)).toContain('Or type: /note TEKST');
  });

  it('types a command again for the button that stands in for a form', async () => {
    const again = { action_id: 'lagbot.type#1.0', value: 'note form' };
    const before = bot.slack.of('views.open').length;
    await bot.send(press(again, { response_url: bot.slack.responseUrl() }));
    expect(bot.arrived.at(-1)).toMatchObject({ did: 'command', text: 'note form' });
    await bot.slack.waitFor('views.open', before + 1);
  });

  it('leaves the card where it is when a file comes beside it', async () => {
    const before = bot.slack.of('respond').length;
    await bot.send(
      press({ action_id: 'note.file#0.0', value: '' }, { response_url: bot.slack.responseUrl() }),
    );
    const [answer] = (await bot.slack.waitFor('respond', before + 1)).slice(-1);
    expect(answer).toMatchObject({ replace_original: false });
  });

  it.each([
    ['stays as the pressed one does among Lagbot’s direct messages', 'D1', false, 'in_channel'],
    ['is for the asker alone where two people write to each other', 'D2', true, 'ephemeral'],
    ['is for the asker alone in a channel', 'C1', false, 'ephemeral'],
  ])('a file’s card %s', async (_what, channel, isEphemeral, type) => {
    const container = { type: 'message', channel_id: channel, is_ephemeral: isEphemeral };
    const pressed = () => ({ channel: { id: channel }, container, response_url: bot.slack.responseUrl() });
    const before = bot.slack.of('respond').length;
    await bot.send(press({ action_id: 'note.file#0.0', value: '' }, pressed()));
    const [card] = (await bot.slack.waitFor('respond', before + 1)).slice(-1);
    expect(card).toMatchObject({ replace_original: false, response_type: type });
    await bot.send(press({ ...undo, value: 'locked' }, pressed()));
    const [refusal] = (await bot.slack.waitFor('respond', before + 2)).slice(-1);
    expect(refusal).toMatchObject({ replace_original: false, response_type: 'ephemeral' });
  });

  it('is acknowledged and otherwise ignored for an element that is not ours', async () => {
    const before = bot.arrived.length;
    const { status } = await bot.send(
      press({ type: 'datepicker', action_id: 'x', selected_date: '2024-01-01' }),
    );
    expect(status).toBe(200);
    expect(bot.arrived).toHaveLength(before);
  });
});

describe('a press on Home', () => {
  it('shows the answer in a modal and draws Home anew', async () => {
    const before = bot.slack.of('views.open').length;
    const home = { channel: undefined, container: { type: 'view' }, view: { id: 'VH', type: 'home' } };
    await bot.send(press(undo, home));
    const [opened] = (await bot.slack.waitFor('views.open', before + 1)).slice(-1);
    expect(JSON.stringify(opened)).toContain('Angret 42');
    const [published] = await bot.slack.waitFor('views.publish');
    expect(published).toMatchObject({ user_id: 'U1', view: { type: 'home' } });
  });
});

describe('a press in a modal', () => {
  const modal = { channel: undefined, view: { id: 'VM', type: 'modal', private_metadata: '' } };

  it('puts the answer in place of the modal', async () => {
    await bot.send(press(undo, modal));
    const [updated] = await bot.slack.waitFor('views.update');
    expect(updated).toMatchObject({ view_id: 'VM' });
    expect(JSON.stringify(updated)).toContain('Angret 42');
  });

  it('puts a refusal on top of it, so that it stays', async () => {
    const updates = bot.slack.of('views.update').length;
    await bot.send(press({ ...undo, value: 'locked' }, modal));
    const [pushed] = await bot.slack.waitFor('views.push');
    expect(JSON.stringify(pushed)).toContain('Notatet er låst.');
    expect(bot.slack.of('views.update')).toHaveLength(updates);
  });

  it('says a refusal beside the message it came from when Slack takes no modal more', async () => {
    const url = bot.slack.responseUrl();
    const metadata = packMetadata('', { channel: 'C1', url, replaces: true });
    const before = bot.slack.of('respond').length;
    await bot.send(
      press(
        { ...undo, value: 'locked' },
        { ...modal, view: { ...modal.view, private_metadata: metadata }, trigger_id: 'old.1' },
      ),
    );
    const [answer] = (await bot.slack.waitFor('respond', before + 1)).slice(-1);
    expect(answer).toMatchObject({ replace_original: false, text: 'Notatet er låst.' });
  });

  it('puts a form on top of it', async () => {
    const before = bot.slack.of('views.push').length;
    await bot.send(press({ action_id: 'note.edit#0.0', value: '' }, modal));
    const pushed = await bot.slack.waitFor('views.push', before + 1);
    expect(pushed.at(-1)).toMatchObject({ view: { callback_id: 'note.save' } });
  });
});
