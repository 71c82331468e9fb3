import type { types } from '@slack/bolt';
import type { Chart, Table, TableColumn } from '../../../chat/card.ts';
import { limits } from '../limits.ts';

/** A chart of Slack's. https://docs.slack.dev/reference/block-kit/blocks/data-visualization-block */
type ChartBlock = {
  readonly type: 'data_visualization';
  readonly title: string;
  readonly chart: {
    readonly type: 'bar' | 'line';
    readonly series: readonly {
      readonly name: string;
      readonly data: readonly { readonly label: string; readonly value: number }[];
    }[];
    readonly axis_config: { readonly categories: readonly string[] };
  };
};

/** A block as we send it. */
export type SlackBlock = types.KnownBlock | ChartBlock;

/** Whether it is one of those since 2025: a workspace of before answers that it doesn't know it. */
export const isNative = ({ type }: SlackBlock): boolean =>
  type === 'data_table' || type === 'data_visualization';

/** The letters of a block: a table of Slack's own holds more than its JSON may be long elsewhere. */
export function weightOf(block: SlackBlock): number {
  if (block.type !== 'data_table') return JSON.stringify(block).length;
  return JSON.stringify(block.rows.map((row) => row.map((cell) => ('text' in cell ? cell.text : '')))).length;
}

/** Whether Slack's own table takes it: all in one block, with a row at least. */
export const fitsNative = ({ columns, rows }: Table): boolean =>
  columns.length > 0 &&
  columns.length <= limits.tableColumns &&
  rows.length > 0 &&
  rows.length <= limits.tableRows;

/** A table that pages and sorts by itself; figures sort as figures. `caption` where the table has none of its own. */
export function tableBlock({ columns, rows, caption: own }: Table, caption: string): types.DataTableBlock {
  const head = columns.map(({ title }) => ({ type: 'raw_text' as const, text: title || '\u00a0' }));
  return {
    type: 'data_table',
    caption: (own ?? caption) || columns.map(({ title }) => title).join(', '),
    page_size: limits.tablePage,
    rows: [head, ...rows.map((row) => columns.map((column, index) => cell(row[index] ?? '', column)))],
  };
}

function cell(text: string, { align }: TableColumn): types.DataTableBlock['rows'][number][number] {
  const value = align === 'right' ? figureOf(text) : undefined;
  return value === undefined
    ? { type: 'raw_text', text: text || '\u00a0' }
    : { type: 'raw_number', value, text };
}

/** The number that '1 234,50', '−2:30' or '1,234.5' stands for; undefined where it is none. */
function figureOf(text: string): number | undefined {
  const sign = text.startsWith('−') ? -1 : 1;
  const [, hours, minutes] = /^−?(\d+):(\d\d)$/.exec(text) ?? [];
  if (hours !== undefined) return sign * (Number(hours) + Number(minutes) / 60);
  if (!/^−?\d[\d\u00a0,.]*$/.test(text)) return undefined;
  const digits = text.replace(/[−\u00a0]/g, '').replace(/,(?=\d{3}(?!\d))/g, '');
  const value = Number(digits.replace(',', '.'));
  return Number.isNaN(value) ? undefined : sign * value;
}

/** Whether Slack's own chart takes it. */
export const isDrawable = ({ labels, series }: Chart): boolean =>
  labels.length > 0 &&
  labels.length <= limits.chartLabels &&
  series.length > 0 &&
  series.length <= limits.chartSeries &&
  new Set(labels.map(chartLabel)).size === labels.length;

const chartLabel = (label: string): string =>
  label.length <= limits.chartLabel ? label : `${label.slice(0, limits.chartLabel - 1).trimEnd()}…`;

/** A chart that Slack draws; see `isDrawable`. */
export function chartBlock({ shape, title, labels, series }: Chart): ChartBlock {
  const categories = labels.map(chartLabel);
  const most = limits.chartTitle;
  return {
    type: 'data_visualization',
    title: title.length <= most ? title : `${title.slice(0, most - 1).trimEnd()}…`,
    chart: {
      type: shape,
      series: series.map(({ name, values }) => ({
        name,
        data: categories.map((label, index) => ({ label, value: values[index] ?? 0 })),
      })),
      axis_config: { categories },
    },
  };
}
