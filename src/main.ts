import { guard } from './cli/exit.ts';
import { startAndStay } from './cli/start.ts';

await guard(() => startAndStay());
