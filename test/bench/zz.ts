import { mkdtemp } from 'node:fs/promises';
import { slackSettings, startLagbot, startProgram } from './processes.ts';
import { signingSecret } from './requests.ts';
import { createWorld } from './world.ts';

const dir = await mkdtemp((process.env.ZZ ?? '/tmp') + '/zz-');
const load = await startProgram('load');
const who = process.argv[2] ?? 'floor';
await createWorld(`file:${dir}/a.db`, new Date());
const s =
  who === 'floor'
    ? await startProgram('floor', 'slack', `file:${dir}/a.db`)
    : await startLagbot(`file:${dir}/a.db`, dir, slackSettings(signingSecret, load.url));
let first = 0;
for (let i = 0; i < 6; i++) {
  const r = (await (
    await fetch(load.url + '/run', {
      method: 'POST',
      body: JSON.stringify({
        kind: 'slack',
        url: s.url,
        atOnce: 32,
        first,
        count: 1e9,
        seconds: 2,
        isAnswered: true,
      }),
    })
  ).json()) as { requests: number };
  first += r.requests;
  console.log(JSON.stringify(r));
}
await s.stop();
await load.stop();
