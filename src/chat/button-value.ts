import type { z } from 'zod';
import { type Day, isDay, isMonth } from '../calendar/days.ts';
import { splitWords } from '../text.ts';

/** What a button carries to its command: how it is written as the button's value, and read back. */
export type Carried<Value> = {
  write(value: Value): string;
  /** Undefined for what a button of this kind never carries: a value is its sender's own words. */
  read(text: string): { readonly value: Value } | undefined;
};

/** One part of it: a word, or, as the last part, all that is left. */
export type Part<Value> = Carried<Value> & { readonly isRest?: true };

const wordThat = (is: (text: string) => boolean): Part<string> => ({
  write: (value) => value,
  read: (text) => (is(text) ? { value: text } : undefined),
});

/** An id, or another word without spaces. */
export const word = wordThat((text) => text !== '');
export const aDay: Part<Day> = wordThat(isDay);
/** `YYYY-MM`. */
export const aMonth = wordThat(isMonth);
/** All that is left; '' where that is nothing. */
export const remainder: Part<string> = { ...wordThat(() => true), isRest: true };

/** One of some words. */
export const wordOf = <Kind extends string>(kinds: readonly Kind[]): Part<Kind> => ({
  write: (value) => value,
  read: (text) => {
    const value = kinds.find((kind) => kind === text);
    return value && { value };
  },
});

/** A part that may be missing, written as `-` so that the next one keeps its place. */
export const maybe = <Value>({ write, read }: Part<Value>): Part<Value | undefined> => ({
  write: (value) => (value === undefined ? '-' : write(value)),
  read: (text) => (text === '' || text === '-' ? { value: undefined } : read(text)),
});

type Parts = Readonly<Record<string, Part<unknown>>>;
type ValuesOf<All extends Parts> = {
  readonly [Name in keyof All]: All[Name] extends Part<infer Value> ? Value : never;
};

/** Several parts by name, written in their order with a space between them. */
export const carrying = <All extends Parts>(parts: All): Carried<ValuesOf<All>> => {
  const all = Object.entries<Part<unknown>>(parts);
  const count = all.filter(([, { isRest }]) => isRest !== true).length;
  return {
    write: (values) =>
      all
        .map(([name, { write }]) => write(values[name]))
        .join(' ')
        .trimEnd(),
    read: (text) => {
      const { words, rest } = splitWords(text, count);
      if (count === all.length && rest !== '') return undefined;
      const read = all.map(
        ([name, part], index) => [name, part.read(part.isRest ? rest : (words[index] ?? ''))] as const,
      );
      if (read.some(([, one]) => one === undefined)) return undefined;
      return { value: Object.fromEntries(read.map(([name, one]) => [name, one?.value])) as ValuesOf<All> };
    },
  };
};

/** What has a shape of its own, as JSON. */
export const carryingJson = <Value>(shape: z.ZodType<Value>): Carried<Value> => ({
  write: JSON.stringify,
  read: (text) => {
    try {
      return { value: shape.parse(JSON.parse(text)) };
    } catch {
      return undefined;
    }
  },
});

/** What is carried as it stands, for the command to read as what is typed. */
export const asTyped: Carried<string> = { write: (value) => value, read: (value) => ({ value }) };
