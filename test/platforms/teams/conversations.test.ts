import pino from 'pino';
import { expect, test } from 'vitest';
import { activityShape, isAddressed } from '../../../src/platforms/teams/activity.ts';
import { createReferences } from '../../../src/platforms/teams/respond/conversations.ts';
import { message } from '../../support/teams-activities.ts';

function begin() {
  const saved: string[] = [];
  let now = 0;
  const store = {
    find: async () => undefined,
    save: async (...parts: readonly string[]) => void saved.push(parts.join('/')),
    remove: async () => {},
  };
  const references = createReferences(store, pino({ level: 'silent' }), () => now);
  const pass = (minutes: number) => {
    now += minutes * 60_000;
  };
  return { saved, references, pass };
}

const activity = activityShape.parse(message('https://smba.trafficmanager.net/emea/', 'hei'));
if (!isAddressed(activity)) throw new Error('an activity of the tests lacks its addresses');

test('a conversation is kept again after an hour, since another process may have forgotten it', async () => {
  const { saved, references, pass } = begin();
  await references.note(activity);
  pass(59);
  await references.note(activity);
  expect(saved).toHaveLength(1);
  pass(1);
  await references.note(activity);
  expect(saved).toHaveLength(2);
});

test('that of a new installation is kept in any case', async () => {
  const { saved, references } = begin();
  await references.note(activity);
  await references.noteAnew(activity);
  expect(saved).toHaveLength(2);
  await references.note(activity);
  expect(saved).toHaveLength(2);
});
