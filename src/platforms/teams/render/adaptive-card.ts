import type { ActionData } from './card-data.ts';

/** The part of Adaptive Cards 1.5 that we write. https://adaptivecards.io/explorer/ */
export type AdaptiveCard = {
  readonly type: 'AdaptiveCard';
  readonly $schema: 'http://adaptivecards.io/schemas/adaptive-card.json';
  readonly version: '1.5';
  readonly fallbackText: string;
  readonly body: readonly CardElement[];
  readonly msteams?: { readonly width: 'Full' };
};

type Spacing = 'none' | 'small' | 'default' | 'medium';
type Placed = {
  readonly spacing?: Spacing;
  readonly separator?: boolean;
  readonly id?: string;
  readonly isVisible?: false;
};

export type TextRun = {
  readonly type: 'TextRun';
  readonly text: string;
  readonly weight?: 'bolder';
  readonly size?: 'small';
  readonly color?: 'attention';
  readonly isSubtle?: boolean;
  readonly selectAction?: { readonly type: 'Action.OpenUrl'; readonly url: string };
};

export type RichTextBlock = Placed & {
  readonly type: 'RichTextBlock';
  readonly inlines: readonly TextRun[];
  readonly horizontalAlignment?: 'right';
};

export type Choice = { readonly title: string; readonly value: string };

type Input = Placed & {
  readonly id: string;
  readonly label: string;
  readonly isRequired?: boolean;
  readonly errorMessage?: string;
  readonly value?: string;
};

export type CardInput =
  | (Input & {
      readonly type: 'Input.Text';
      readonly placeholder?: string;
      readonly isMultiline: boolean;
      readonly maxLength: number;
    })
  | (Input & { readonly type: 'Input.Date' | 'Input.Time' })
  | (Input & {
      readonly type: 'Input.ChoiceSet';
      readonly style: 'compact';
      readonly placeholder?: string;
      readonly choices: readonly Choice[];
      /** Where the choices are searched for while somebody types: Teams' People Picker. */
      readonly 'choices.data'?: { readonly type: 'Data.Query'; readonly dataset: string };
    });

type ActionBase = {
  readonly title: string;
  readonly style?: 'positive' | 'destructive';
  readonly data: ActionData;
  readonly associatedInputs?: 'none';
};
export type SubmitAction = ActionBase & { readonly type: 'Action.Submit' };
/** Shows or hides without asking anybody. */
type ToggleAction = {
  readonly type: 'Action.ToggleVisibility';
  readonly title: string;
  readonly targetElements: readonly string[];
};
export type CardAction =
  | ToggleAction
  | SubmitAction
  | (ActionBase & {
      readonly type: 'Action.Execute';
      readonly verb: string;
      readonly tooltip?: string;
      readonly fallback: SubmitAction;
    });

type CellText = {
  readonly type: 'TextBlock';
  readonly text: string;
  readonly wrap?: true;
  readonly weight?: 'bolder';
  readonly size?: 'small';
};
export type TableCell = { readonly type: 'TableCell'; readonly items: readonly (RichTextBlock | CellText)[] };

/**
 * What Teams draws itself, and what stands there in a client that doesn't.
 * https://adaptivecards.microsoft.com/?topic=charts-overview
 */
type Drawn = { readonly title: string; readonly fallback: CardElement };
type DrawnSeries = {
  readonly data: readonly {
    readonly legend: string;
    readonly values: readonly { readonly x: string; readonly y: number }[];
  }[];
};
type ChartElement = Placed &
  Drawn &
  (
    | ({ readonly type: 'Chart.VerticalBar.Grouped' | 'Chart.Line' } & DrawnSeries)
    | {
        readonly type: 'Chart.Gauge';
        readonly min: 0;
        readonly max: number;
        readonly value: number;
        readonly valueFormat: 'Percentage';
        readonly segments: readonly { readonly legend: string; readonly size: number }[];
      }
  );

type Column = {
  readonly type: 'Column';
  readonly width: 'auto' | 'stretch';
  readonly items: readonly CardElement[];
  readonly verticalContentAlignment?: 'center';
};

export type CardElement =
  | (Placed & {
      readonly type: 'TextBlock';
      readonly text: string;
      readonly wrap: true;
      readonly style: 'heading';
      readonly size: 'medium';
      readonly weight: 'bolder';
    })
  | RichTextBlock
  | (Placed & {
      readonly type: 'Container';
      readonly style?: 'attention';
      readonly items: readonly CardElement[];
    })
  | (Placed & {
      readonly type: 'Table';
      /** The schema's name; the JavaScript renderer, which Teams uses on desktops, reads the plural. */
      readonly firstRowAsHeader: boolean;
      readonly firstRowAsHeaders: boolean;
      readonly showGridLines: boolean;
      readonly columns: readonly {
        readonly width: number;
        readonly horizontalCellContentAlignment?: 'right';
      }[];
      readonly rows: readonly { readonly type: 'TableRow'; readonly cells: readonly TableCell[] }[];
    })
  | ChartElement
  | (Placed & { readonly type: 'ColumnSet'; readonly columns: readonly Column[] })
  | (Placed & { readonly type: 'ActionSet'; readonly actions: readonly CardAction[] })
  | CardInput;

/** How actions are written: a dialog knows Action.Submit only. */
export type Mode = 'chat' | 'dialog';

/** A card with its content type, as messages and dialogs want it. */
export const contentType = 'application/vnd.microsoft.card.adaptive';

/** A table of more columns gets the whole width of the chat. */
const wideColumns = 3;

const needsWidth = (element: CardElement): boolean =>
  (element.type === 'Table' && element.columns.length > wideColumns) ||
  (element.type === 'Container' && element.items.some(needsWidth));

/** Puts elements into a card; `fallbackText` is for a client that can't show it. */
export function adaptiveCard(body: readonly CardElement[], fallbackText: string): AdaptiveCard {
  const isWide = body.some(needsWidth);
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    fallbackText,
    body,
    ...(isWide ? { msteams: { width: 'Full' } } : {}),
  };
}

/** The size that a message's limit counts: the JSON in UTF-8 bytes. */
export function sizeOf(card: AdaptiveCard): number {
  return Buffer.byteLength(JSON.stringify(card));
}
