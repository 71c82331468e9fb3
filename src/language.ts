/** The languages that a person can choose: bokmål, nynorsk and English. */
export const languages = ['nb', 'nn', 'en'] as const;
export type Language = (typeof languages)[number];

/** One sentence or sentence maker in all three languages, side by side. */
export type Translated<T> = Readonly<Record<Language, T>>;
