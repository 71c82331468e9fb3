/** A run of text: plain, emphasised, or a link. Renderers escape it; nobody writes platform markup. */
export type Inline = string | { readonly strong: string } | { readonly link: string; readonly text: string };
export type Text = string | readonly Inline[];

/**
 * A button does what `typed` does when a person types it: whoever can't or won't press can always write.
 * `action` is a `feature.verb`, `value` reaches its handler unchanged (at most 2,000 characters).
 */
export type Button = {
  readonly label: string;
  readonly action: string;
  readonly value: string;
  readonly typed: string;
  readonly style?: 'primary' | 'danger';
};

/** The action of a button that does what its value would do if it was typed. */
export const againAction = 'router.again';

/** A button that does what is typed for the same, word by word. */
export const typing = (typed: string, label: string): Button => ({
  ...{ label: label.slice(0, 70), action: againAction, value: typed, typed },
});

export type Option = { readonly label: string; readonly value: string };

export type Heading = { readonly element: 'heading'; readonly text: string };
export type Paragraph = { readonly element: 'paragraph'; readonly text: Text };
export type Facts = {
  readonly element: 'facts';
  readonly rows: readonly (readonly [label: string, value: string])[];
};
export type List = { readonly element: 'list'; readonly items: readonly Text[] };
export type Table = {
  readonly element: 'table';
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly string[])[];
  /** What it is a table of, for whoever hears it read. */
  readonly caption?: string;
};
export type TableColumn = { readonly title: string; readonly align?: 'left' | 'right' };
/** How much of a whole there is: `said` has the figures, for the bar alone says nothing. */
export type Gauge = {
  readonly element: 'gauge';
  readonly title: string;
  readonly value: number;
  readonly whole: number;
  readonly said: string;
};
/**
 * Figures side by side, one of each series for each label. `said` tells what there is to see in it, and the figures
 * themselves stand in a table beside it: a picture alone is nothing to whoever can't see it.
 */
export type Chart = {
  readonly element: 'chart';
  readonly shape: 'bar' | 'line';
  readonly title: string;
  readonly labels: readonly string[];
  readonly series: readonly { readonly name: string; readonly values: readonly number[] }[];
  readonly said: string;
};
export type Note = { readonly element: 'note'; readonly text: Text };
/** What is so in one matter, and what can be done about it at once: a line of a front page. */
export type Row = {
  readonly element: 'row';
  readonly label: string;
  readonly text: Text;
  readonly buttons: readonly Button[];
};
export type Divider = { readonly element: 'divider' };
export type Buttons = { readonly element: 'buttons'; readonly buttons: readonly Button[] };
/** What is kept back at first: `open` shows it, and `close` takes it away again. */
export type More = {
  readonly element: 'more';
  readonly elements: readonly Shown[];
  readonly open: Button;
  readonly close: Button;
};
/** A choice that acts at once. `typed` shows how to type it, with `…` where the choice goes. */
export type Select = {
  readonly element: 'select';
  readonly label: string;
  readonly action: string;
  readonly options: readonly Option[];
  readonly chosen?: string;
  readonly typed: string;
};

/** What stands on a card as it is. */
export type Shown =
  | Heading
  | Paragraph
  | Facts
  | List
  | Table
  | Row
  | Gauge
  | Chart
  | Note
  | Divider
  | Buttons
  | Select;

export type Element = Shown | More;

/** What a person is shown, free of any platform. */
export type Card = { readonly elements: readonly Element[] };

/** What is to stand somewhere, or what says that nothing is: `isLate && note(…)`. */
export type Maybe<Part> = Part | false | null | undefined | '';

const present = <Part extends object>(all: readonly Maybe<Part>[]): Part[] => all.filter((one) => !!one);

/** A card of what there is to show; a row of buttons without any is none. */
export const card = (...elements: readonly Maybe<Element>[]): Card => ({
  elements: present(elements).filter((one) => one.element !== 'buttons' || one.buttons.length > 0),
});
export const heading = (text: string): Heading => ({ element: 'heading', text });
export const paragraph = (text: Text): Paragraph => ({ element: 'paragraph', text });
export const facts = (...rows: readonly Maybe<Facts['rows'][number]>[]): Facts => ({
  element: 'facts',
  rows: present(rows),
});
export const list = (items: readonly Text[]): List => ({ element: 'list', items });
export const table = (columns: Table['columns'], rows: Table['rows'], caption?: string): Table => ({
  element: 'table',
  columns,
  rows,
  ...(caption === undefined ? {} : { caption }),
});
export const row = (label: string, text: Text, ...all: readonly Maybe<Button>[]): Row => ({
  element: 'row',
  label,
  text,
  buttons: present(all),
});
export const gauge = (fields: Omit<Gauge, 'element'>): Gauge => ({ element: 'gauge', ...fields });
export const chart = (fields: Omit<Chart, 'element'>): Chart => ({ element: 'chart', ...fields });
export const note = (text: Text): Note => ({ element: 'note', text });
export const divider = (): Divider => ({ element: 'divider' });
export const buttons = (...all: readonly Maybe<Button>[]): Buttons => ({
  element: 'buttons',
  buttons: present(all),
});
export const select = (fields: Omit<Select, 'element'>): Select => ({ element: 'select', ...fields });

/** Whether something stands in it that can be pressed. */
const isPressable = (element: Shown): element is Buttons | Row =>
  element.element === 'buttons' || element.element === 'row';

const withButtons = (element: Shown, made: (button: Button) => Button): Shown =>
  isPressable(element) ? { ...element, buttons: element.buttons.map(made) } : element;

/** The buttons of a card, in their order; what it keeps back has one. */
export const buttonsIn = ({ elements }: Card): Button[] =>
  elements.flatMap((element) => {
    if (element.element === 'more') return [element.open];
    return isPressable(element) ? element.buttons : [];
  });

/** A card with each of its buttons made another, in their order. */
export const mapButtons = ({ elements }: Card, made: (button: Button) => Button): Card => ({
  elements: elements.map((element) => {
    if (element.element !== 'more') return withButtons(element, made);
    return { ...element, elements: element.elements.map((one) => withButtons(one, made)) };
  }),
});
