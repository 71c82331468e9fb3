import type { Button, Facts, Inline, Note, Row, Select, Shown, Table, Text } from '../../chat/card.ts';
import { gaugeText } from '../../chat/plain-text.ts';
import type { Language } from '../../language.ts';

type Page = {
  readonly language: Language;
  readonly title: string;
  readonly elements: readonly Shown[];
  readonly footer: Note;
};

// Outlook reads styles from each element alone, doesn't inherit them into tables, and knows few: font, size, padding.
const font = 'font-family:Arial,Helvetica,sans-serif;';
const body = `${font}font-size:16px;line-height:24px;`;
const small = `${font}font-size:14px;line-height:20px;color:#5c6370;`;
const typed = "font-family:Consolas,'Courier New',monospace;font-size:15px;";
const block = 'margin:0 0 14px 0;';

/** A whole HTML page in one column; what people wrote is escaped. */
export function htmlPage({ language, title, elements, footer }: Page): string {
  const first = elements.findIndex(({ element }) => element === 'heading');
  const parts = elements.map((element, index) => elementHtml(element, index === first ? 'h1' : 'h2'));
  return [
    '<!DOCTYPE html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(title)}</title>`,
    '</head>',
    '<body style="margin:0;padding:0;">',
    '<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr>',
    `<td style="padding:24px 20px;${body}"><div style="max-width:640px;">`,
    ...parts,
    rule,
    elementHtml(footer, 'h2'),
    '</div></td>',
    '</tr></table>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

const rule = '<hr style="border:0;border-top:1px solid #c9ced6;margin:20px 0;">';

function elementHtml(element: Shown, level: 'h1' | 'h2'): string {
  switch (element.element) {
    case 'heading':
      return `<${level} style="${font}font-size:${level === 'h1' ? 22 : 18}px;line-height:28px;margin:0 0 12px 0;">${escapeHtml(element.text)}</${level}>`;
    case 'paragraph':
      return `<p style="${body}${block}">${textHtml(element.text)}</p>`;
    case 'note':
      return `<p style="${small}${block}">${textHtml(element.text)}</p>`;
    case 'facts':
      return factsHtml(element);
    case 'list':
      return listHtml(element.items.map(textHtml));
    case 'table':
      return tableHtml(element);
    case 'divider':
      return rule;
    case 'gauge':
      return factsHtml({ element: 'facts', rows: [[element.title, gaugeText(element)]] });
    case 'chart':
      return `<p style="${body}${block}"><strong>${escapeHtml(element.title)}:</strong> ${escapeHtml(element.said)}</p>`;
    case 'row':
      return rowHtml(element);
    case 'buttons':
      return listHtml(element.buttons.map(commandHtml));
    case 'select':
      return listHtml([`${commandHtml(element)} (${optionsHtml(element)})`]);
    default:
      return element satisfies never;
  }
}

/** What to type instead of pressing. */
const commandHtml = ({ label, typed: command }: Pick<Button, 'label' | 'typed'>): string =>
  `${escapeHtml(label)}: <code style="${typed}">${escapeHtml(command)}</code>`;

const rowHtml = ({ label, text, buttons }: Row): string =>
  `<p style="${body}${block}"><strong>${escapeHtml(label)}:</strong> ${textHtml(text)}</p>${
    buttons.length === 0 ? '' : listHtml(buttons.map(commandHtml))
  }`;

const optionsHtml = ({ options }: Select): string =>
  options.map(({ label }) => escapeHtml(label)).join(' | ');

const listHtml = (items: readonly string[]): string =>
  `<ul style="${body}${block}padding:0 0 0 24px;">${items.map((item) => `<li style="${body}">${item}</li>`).join('')}</ul>`;

function factsHtml({ rows }: Facts): string {
  const lines = rows.map(
    ([label, value]) =>
      `<tr><th scope="row" align="left" valign="top" style="${body}padding:0 16px 4px 0;">${escapeHtml(label)}</th>` +
      `<td valign="top" style="${body}padding:0 0 4px 0;">${escapeHtml(value)}</td></tr>`,
  );
  return `<table cellpadding="0" cellspacing="0" border="0" style="${block}">${lines.join('')}</table>`;
}

function tableHtml({ columns, rows }: Table): string {
  const cell = (name: 'th' | 'td', index: number, text: string): string => {
    const align = columns[index]?.align ?? 'left';
    const scope = name === 'th' ? ' scope="col"' : '';
    return `<${name}${scope} align="${align}" valign="top" style="${body}padding:0 16px 4px 0;">${escapeHtml(text)}</${name}>`;
  };
  const line = (name: 'th' | 'td', cells: readonly string[]): string =>
    `<tr>${columns.map((_, index) => cell(name, index, cells[index] ?? '')).join('')}</tr>`;
  const head = line(
    'th',
    columns.map(({ title }) => title),
  );
  const lines = rows.map((cells) => line('td', cells));
  return `<table cellpadding="0" cellspacing="0" border="0" style="${block}"><thead>${head}</thead><tbody>${lines.join('')}</tbody></table>`;
}

const textHtml = (text: Text): string =>
  typeof text === 'string' ? escapeHtml(text) : text.map(inlineHtml).join('');

function inlineHtml(part: Inline): string {
  if (typeof part === 'string') return escapeHtml(part);
  if ('strong' in part) return `<strong>${escapeHtml(part.strong)}</strong>`;
  // A link that could do something other than open a page stays what it says.
  if (!/^https?:\/\//i.test(part.link)) return escapeHtml(part.text);
  return `<a href="${escapeHtml(part.link)}">${escapeHtml(part.text)}</a>`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as HTML; its lines stay lines. */
const escapeHtml = (text: string): string =>
  text.replaceAll(/[&<>"']/g, (sign) => entities[sign] ?? sign).replaceAll('\n', '<br>');
