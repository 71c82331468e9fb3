/**
 * What Slack refuses in blocks and views, as its Block Kit reference says; the numbers are written here
 * again, so that a wrong one in the code is seen.
 */
type Json = Readonly<Record<string, unknown>>;

const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const jsons = (value: unknown): Json[] => (Array.isArray(value) ? value.filter(isJson) : []);
const textOf = (value: unknown): string => (isJson(value) ? String(value.text ?? '') : '');

/** All faults of a message's blocks; none for a message that Slack takes. */
export function messageFaults(blocks: unknown): string[] {
  const all = jsons(blocks);
  const faults = all.length > 50 ? [`${all.length} blocks in a message`] : [];
  // A table may have 101 rows of 20 cells: what counts of it can't be its JSON.
  const counted = all.map((block) => (block.type === 'data_table' ? lettersOf(block.rows) : block));
  if (JSON.stringify(counted).length > 13_000) faults.push('msg_blocks_too_long');
  return [...faults, ...all.flatMap(blockFaults), ...repeatedActions(all)];
}

/** All faults of a modal or a Home view. */
export function viewFaults(view: unknown): string[] {
  if (!isJson(view)) return ['no view'];
  const all = jsons(view.blocks);
  const faults = all.length > 100 ? [`${all.length} blocks in a view`] : [];
  for (const name of ['title', 'submit', 'close']) {
    if (textOf(view[name]).length > 24) faults.push(`${name} over 24`);
  }
  if (view.type === 'modal' && textOf(view.title) === '') faults.push('a modal without a title');
  if (String(view.private_metadata ?? '').length > 3000) faults.push('private_metadata over 3000');
  if (String(view.callback_id ?? '').length > 255) faults.push('callback_id over 255');
  const inputs = all.filter((block) => block.type === 'input');
  if (inputs.length > 0 && view.submit === undefined) faults.push('inputs without a submit button');
  return [
    ...faults,
    ...all.flatMap(blockFaults),
    ...repeatedActions(all.filter((one) => !inputs.includes(one))),
  ];
}

const lettersOf = (rows: unknown): string =>
  Array.isArray(rows) ? rows.map((row) => jsons(row).map(textOf).join(' ')).join('\n') : '';

function blockFaults(block: Json): string[] {
  switch (block.type) {
    case 'header':
      return sized('header', textOf(block.text), 150);
    case 'section':
      return [
        ...sized('section', textOf(block.text), 3000),
        ...(isJson(block.accessory) ? elementFaults(block.accessory) : []),
      ];
    case 'context':
      return [
        ...counted('context elements', jsons(block.elements), 10),
        ...jsons(block.elements).flatMap((element) => sized('context', textOf(element), 3000)),
      ];
    case 'actions':
      return [
        ...counted('actions', jsons(block.elements), 25),
        ...jsons(block.elements).flatMap(elementFaults),
      ];
    case 'input':
      return [
        ...sized('label', textOf(block.label), 2000),
        ...(block.hint === undefined ? [] : sized('hint', textOf(block.hint), 2000)),
        ...sized('block_id', String(block.block_id ?? ''), 255),
        ...(isJson(block.element) ? elementFaults(block.element) : ['an input without an element']),
      ];
    case 'divider':
      return [];
    case 'data_table':
      return tableFaults(block);
    case 'data_visualization':
      return chartFaults(block);
    default:
      return [`unknown block ${String(block.type)}`];
  }
}

/** https://docs.slack.dev/reference/block-kit/blocks/data-table-block */
function tableFaults({ rows, caption, page_size: pageSize }: Json): string[] {
  const all = Array.isArray(rows) ? rows.map(jsons) : [];
  const widths = new Set(all.map(({ length }) => length));
  const cells = all.flat();
  return [
    ...(String(caption ?? '') === '' ? ['a table without a caption'] : []),
    ...(all.length < 2 || all.length > 101 ? [`${all.length} rows in a table`] : []),
    ...(widths.size !== 1 || [...widths].some((width) => width < 1 || width > 20)
      ? ['columns of a table']
      : []),
    ...(Number(pageSize) < 1 || Number(pageSize) > 100 ? ['a page of a table'] : []),
    ...cells.flatMap((cell) => sized('cell', textOf(cell), 3000)),
    ...cells
      .filter((cell) => cell.type === 'raw_number' && typeof cell.value !== 'number')
      .map(() => 'no number'),
  ];
}

/** https://docs.slack.dev/reference/block-kit/blocks/data-visualization-block */
function chartFaults({ title, chart }: Json): string[] {
  const { series, axis_config: axis } = isJson(chart) ? chart : {};
  const labels = isJson(axis) && Array.isArray(axis.categories) ? axis.categories.map(String) : [];
  const isMatching = jsons(series).every(
    ({ data }) => JSON.stringify(jsons(data).map(({ label }) => label)) === JSON.stringify(labels),
  );
  return [
    ...sized('chart title', String(title ?? ''), 50),
    ...(jsons(series).length < 1 || jsons(series).length > 6 ? ['series of a chart'] : []),
    ...(labels.length < 1 || labels.length > 20 || new Set(labels).size < labels.length
      ? ['labels of a chart']
      : []),
    ...labels.flatMap((label) => sized('chart label', label, 20)),
    ...(isMatching ? [] : ['a chart whose points aren’t its labels']),
  ];
}

function elementFaults(element: Json): string[] {
  const faults = sized('action_id', String(element.action_id ?? ''), 255);
  if (element.type === 'button') {
    faults.push(...sized('button', textOf(element.text), 75));
    if (String(element.value ?? '').length > 2000) faults.push('button value over 2000');
  }
  if (element.type === 'plain_text_input' && Number(element.max_length ?? 1) > 3000) {
    faults.push('max_length over 3000');
  }
  if (element.type === 'static_select') {
    const groups = jsons(element.option_groups);
    const lists = groups.length > 0 ? groups.map((group) => jsons(group.options)) : [jsons(element.options)];
    for (const options of lists) {
      faults.push(...counted('options', options, 100));
      for (const option of options) {
        faults.push(...sized('option', textOf(option.text), 75));
        faults.push(...sized('option value', String(option.value ?? ''), 150));
      }
    }
  }
  if (element.placeholder !== undefined)
    faults.push(...sized('placeholder', textOf(element.placeholder), 150));
  return faults;
}

function repeatedActions(blocks: readonly Json[]): string[] {
  const ids = blocks
    .flatMap((block) => [...jsons(block.elements), ...(isJson(block.accessory) ? [block.accessory] : [])])
    .flatMap((element) => (element.action_id === undefined ? [] : [String(element.action_id)]));
  return new Set(ids).size === ids.length ? [] : ['action ids repeat within a message'];
}

function sized(what: string, text: string, most: number): string[] {
  if (text === '') return [`empty ${what}`];
  return text.length > most ? [`${what} over ${most}`] : [];
}

function counted(what: string, all: readonly unknown[], most: number): string[] {
  return all.length === 0 || all.length > most ? [`${all.length} ${what}`] : [];
}
