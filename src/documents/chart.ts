import { readFont } from './pdf/fonts.ts';

/** Bars by time in small charts of equal scale, one for each name: readable however many there are. */
export type PanelChart = {
  readonly title: string;
  readonly subtitle: string;
  /** What each bar is of, under the bars: `9`, `10`, … */
  readonly labels: readonly string[];
  readonly panels: readonly { readonly title: string; readonly values: readonly number[] }[];
  /** How a value is written at a bar. */
  readonly format: (value: number) => string;
};

/** How far each has come towards its goal, and beside that what each month brought where there is but one. */
export type ProgressChart = {
  readonly title: string;
  readonly subtitle: string;
  readonly rows: readonly {
    readonly name: string;
    readonly value: number;
    readonly goal: number;
    /** What is written at the bar. */
    readonly label: string;
  }[];
  readonly months?: {
    readonly title: string;
    readonly labels: readonly string[];
    readonly values: readonly number[];
    readonly format: (value: number) => string;
  };
};

/** A picture's size in its own units; it is drawn with two pixels to each, for screens that have as many. */
type Size = { readonly width: number; readonly height: number };

const density = 2;
const width = 800;
const font = 'Roboto';
// A ground of its own, for chats are light or dark. Ink 15:1 and bars 5:1 against it (WCAG asks for 4.5 and 3).
const ground = '#ffffff';
const ink = '#1c2430';
const muted = '#556070';
const bar = '#1f6f8b';
const pale = '#a9cdd9';
const rail = '#e3e8ee';

/** Draws the small charts as a PNG. */
export function drawPanels(chart: PanelChart): Promise<Uint8Array> {
  const columns = chart.panels.length > 4 ? 2 : 1;
  const rows = Math.ceil(chart.panels.length / columns);
  const [top, rowHeight, gap] = [100, columns === 1 ? 120 : 104, 32];
  const panelWidth = (width - gap * (columns + 1)) / columns;
  const highest = Math.max(1, ...chart.panels.flatMap(({ values }) => values));
  const places = chart.panels.map((_, index) => ({
    left: gap + (index % columns) * (panelWidth + gap),
    top: top + Math.floor(index / columns) * rowHeight,
  }));
  const option = {
    ...base(chart),
    graphic: chart.panels.map(({ title }, index) => ({
      ...{ type: 'text', left: places[index]?.left, top: places[index]?.top },
      style: { text: title, fill: ink, font: `bold 13px ${font}`, width: panelWidth, overflow: 'truncate' },
    })),
    grid: places.map(({ left, top: at }) => ({
      left,
      top: at + 32,
      width: panelWidth,
      height: rowHeight - 64,
    })),
    xAxis: chart.panels.map((_, gridIndex) => ({
      ...{ gridIndex, type: 'category', data: chart.labels, axisTick: { show: false } },
      axisLabel: { color: muted, fontFamily: font, fontSize: 10, interval: 0, margin: 5 },
      axisLine: { lineStyle: { color: muted } },
    })),
    yAxis: chart.panels.map((_, gridIndex) => ({ gridIndex, show: false, min: 0, max: highest })),
    series: chart.panels.map(({ values }, index) => ({
      ...{ type: 'bar', xAxisIndex: index, yAxisIndex: index, data: values, itemStyle: { color: bar } },
      ...{ barCategoryGap: '25%', label: barLabel(chart.format, 10) },
    })),
  };
  return draw(option, { width, height: top + rows * rowHeight + 8 });
}

/** Draws the progress as a PNG. */
export function drawProgress({ title, subtitle, rows, months }: ProgressChart): Promise<Uint8Array> {
  const [top, rowHeight, monthsHeight] = [100, 46, months === undefined ? 0 : 260];
  const names = Math.min(200, Math.max(...rows.map(({ name }) => name.length * 8)));
  const height = top + rows.length * rowHeight + monthsHeight + 12;
  const highest = Math.max(1, ...rows.map(({ value, goal }) => Math.max(value, goal)));
  const at = rows.length * rowHeight + top;
  const data = rows.toReversed();
  const hidden = { show: false };
  const option = {
    ...base({ title, subtitle }),
    grid: [
      { left: 32 + names, right: 32, top, height: rows.length * rowHeight },
      ...(months === undefined ? [] : [{ left: 32, right: 32, top: at + 66, height: monthsHeight - 100 }]),
    ],
    graphic: months === undefined ? [] : [monthTitle(months.title, at + 18)],
    xAxis: [
      { gridIndex: 0, type: 'value', show: false, min: 0, max: highest },
      ...(months === undefined
        ? []
        : [
            {
              ...{ gridIndex: 1, type: 'category', data: months.labels, axisTick: hidden },
              axisLabel: { color: muted, fontFamily: font, fontSize: 11, lineHeight: 14, interval: 0 },
              axisLine: { lineStyle: { color: muted } },
            },
          ]),
    ],
    yAxis: [
      {
        ...{ gridIndex: 0, type: 'category', data: data.map(({ name }) => name) },
        ...{ axisLine: hidden, axisTick: hidden },
        axisLabel: { color: ink, fontFamily: font, fontSize: 13, width: names, overflow: 'truncate' },
      },
      ...(months === undefined ? [] : [{ gridIndex: 1, type: 'value', show: false, min: 0 }]),
    ],
    series: [
      ...progressSeries(data),
      ...(months === undefined
        ? []
        : [
            {
              ...{
                type: 'bar',
                xAxisIndex: 1,
                yAxisIndex: 1,
                data: months.values,
                itemStyle: { color: bar },
              },
              label: barLabel(months.format, 11),
            },
          ]),
    ],
  };
  return draw(option, { width, height });
}

/** The way to the goal as a rail, how far it has come as a bar upon it, what is beyond as another; words above all. */
function progressSeries(rows: ProgressChart['rows']): object[] {
  const thin = { type: 'bar', barWidth: 16, xAxisIndex: 0, yAxisIndex: 0 };
  return [
    {
      ...{ ...thin, barGap: '-100%', z: 1, silent: true },
      itemStyle: { color: rail, borderColor: muted, borderWidth: 1 },
      data: rows.map(({ goal }) => goal),
    },
    {
      ...{ ...thin, z: 2, stack: 'done', itemStyle: { color: bar } },
      data: rows.map(({ value, goal, label }) => ({
        value: Math.min(value, goal),
        label: {
          ...{ show: true, position: [2, -15], formatter: () => label },
          ...{ color: ink, fontFamily: font, fontSize: 12, align: 'left' },
        },
      })),
    },
    {
      ...{ ...thin, z: 2, stack: 'done' },
      itemStyle: { color: pale, borderColor: bar, borderWidth: 1 },
      // Nothing rather than 0, which would leave its outline.
      data: rows.map(({ value, goal }) => (value > goal ? value - goal : null)),
    },
  ];
}

const monthTitle = (text: string, top: number) => ({
  ...{ type: 'text', left: 32, top },
  style: { text, fill: ink, font: `bold 14px ${font}` },
});

const barLabel = (format: (value: number) => string, fontSize: number) => ({
  ...{ show: true, position: 'top', distance: 3, color: ink, fontFamily: font, fontSize },
  formatter: ({ value }: { value: number }) => (value === 0 ? '' : format(value)),
});

const base = ({ title, subtitle }: { readonly title: string; readonly subtitle: string }) => ({
  animation: false,
  backgroundColor: ground,
  title: {
    ...{ text: title, subtext: subtitle, left: 32, top: 18, itemGap: 6, padding: 0 },
    textStyle: {
      color: ink,
      fontFamily: font,
      fontSize: 20,
      lineHeight: 28,
      width: width - 64,
      overflow: 'truncate',
    },
    subtextStyle: { color: muted, fontFamily: font, fontSize: 13, lineHeight: 20 },
  },
});

/** ECharts as far as it is used here. It is told of canvases in a browser; ours is one by its methods. */
type Engine = {
  init(on: object, theme: null, options: object): { setOption(option: object): void; dispose(): void };
};

async function draw(option: object, size: Size): Promise<Uint8Array> {
  // Imported when needed: a start that draws nothing doesn't pay for them.
  const [{ createCanvas, GlobalFonts }, core, charts, components, renderers] = await Promise.all([
    import('@napi-rs/canvas'),
    import('echarts/core'),
    import('echarts/charts'),
    import('echarts/components'),
    import('echarts/renderers'),
  ]);
  if (!GlobalFonts.has(font)) {
    for (const weight of ['Regular', 'Bold'] as const) GlobalFonts.register(await readFont(weight), font);
  }
  const engine: Engine = core;
  const { GraphicComponent, GridComponent, TitleComponent } = components;
  core.use([charts.BarChart, GraphicComponent, GridComponent, TitleComponent, renderers.CanvasRenderer]);
  core.setPlatformAPI({ createCanvas: () => createCanvas(1, 1) });
  const canvas = createCanvas(size.width * density, size.height * density);
  const chart = engine.init(canvas, null, { ...size, devicePixelRatio: density });
  chart.setOption(option);
  const png = await canvas.encode('png');
  chart.dispose();
  return png;
}
