import type { Chart, Gauge } from '../../../chat/card.ts';
import { bar } from '../../../format/bar.ts';
import { richLine, richText } from '../rich-text.ts';
import type { CardElement } from './adaptive-card.ts';
import { renderTable } from './table.ts';

/** The figures in words, and under them how much that is, as a gauge; where none can be drawn, as a bar of letters. */
export function renderGauge({ title, value, whole, said }: Gauge): CardElement[] {
  return [
    ...richText([{ strong: title }, `: ${said}`]),
    {
      type: 'Chart.Gauge',
      title,
      ...{ min: 0, max: whole, value: Math.min(value, whole), valueFormat: 'Percentage' },
      segments: [{ legend: said, size: whole }],
      fallback: richLine(bar(value, whole)),
    },
  ];
}

/** What there is to see, and the picture; where none can be drawn, a table with a bar for each label. */
export function renderChart({ shape, title, labels, series, said }: Chart): CardElement[] {
  const most = Math.max(...series.flatMap(({ values }) => values), 0);
  const columns = ['', ...series.map(({ name }) => name)].map((name) => ({ title: name }));
  const rows = labels.map((label, index) => [
    label,
    ...series.map(({ values }) => (most === 0 ? '' : bar(values[index] ?? 0, most))),
  ]);
  const [fallback = richLine('')] = renderTable({ element: 'table', columns, rows });
  return [
    ...richText([{ strong: title }, `: ${said}`]),
    {
      type: shape === 'bar' ? 'Chart.VerticalBar.Grouped' : 'Chart.Line',
      title,
      data: series.map(({ name, values }) => ({
        legend: name,
        values: labels.map((x, index) => ({ x, y: values[index] ?? 0 })),
      })),
      fallback,
    },
  ];
}
