import { afterAll, afterEach, beforeEach } from 'vitest';
import { closeAll } from './support/closing.ts';

// Whatever writes to console.error met something that no test expected, even when the test went well.
const complaints: string[] = [];
const write = console.error;
console.error = (...words: unknown[]) => {
  complaints.push(words.map(String).join(' '));
  write(...words);
};

beforeEach(() => {
  complaints.length = 0;
});

afterEach(() => {
  if (complaints.length > 0) {
    throw new Error(`unexpected console.error: ${complaints.join('; ')}`);
  }
});

afterAll(closeAll);
afterAll(() => {
  console.error = write;
});
