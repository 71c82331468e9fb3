import type { FileChild, ISectionOptions } from 'docx';
import type { Block, Document, Fact, Signature } from '../document.ts';
import { languageTags, texts } from '../texts.ts';
import { cellStyle, docxTable, type Word, wholeWidth } from './docx-table.ts';
import { inXml } from './xml.ts';

/** The document as a Word file, with real headings, lists and tables. */
export async function writeDocx(document: Document): Promise<Uint8Array> {
  const word = await import('docx');
  const file = new word.Document({
    title: inXml(document.title),
    creator: inXml(document.author),
    description: inXml(document.subtitle),
    lastModifiedBy: 'Lagbot',
    styles: stylesOf(document),
    numbering: {
      config: [
        {
          reference: 'bullets',
          levels: [
            {
              level: 0,
              format: word.LevelFormat.BULLET,
              text: '•',
              style: { paragraph: { indent: { left: 360, hanging: 260 } } },
            },
          ],
        },
      ],
    },
    sections: [sectionOf(word, document)],
  });
  return word.Packer.toBuffer(file);
}

const blue = '1F4E79';
const grey = '595959';

const stylesOf = ({ language }: Document) => ({
  paragraphStyles: [
    {
      id: cellStyle,
      name: 'Table cell',
      basedOn: 'Normal',
      run: { size: 18 },
      paragraph: { spacing: { before: 30, after: 30, line: 240 } },
    },
  ],
  default: {
    document: {
      run: { font: 'Arial', size: 20, language: { value: languageTags[language] } },
      paragraph: { spacing: { after: 120, line: 264 } },
    },
    title: {
      run: { font: 'Arial', size: 44, bold: true, color: blue },
      paragraph: { spacing: { after: 40 } },
    },
    heading1: {
      run: { font: 'Arial', size: 30, bold: true, color: blue },
      paragraph: { spacing: { before: 320, after: 100 }, keepNext: true },
    },
    heading2: {
      run: { font: 'Arial', size: 24, bold: true },
      paragraph: { spacing: { before: 220, after: 80 }, keepNext: true },
    },
  },
});

function sectionOf(word: Word, document: Document): ISectionOptions {
  const { author, foot, draft, isWide, subtitle, title, blocks, language } = document;
  const small = (text: string) => new word.TextRun({ text: inXml(text), size: 16, color: grey });
  const tabStops = [{ type: word.TabStopType.RIGHT, position: wholeWidth(isWide === true) }];
  const head = draft === undefined ? author : `${author}\t${draft.toUpperCase()}`;
  const [before, after] = texts[language].page(-1, -2).split(/-1|-2/);
  return {
    properties: {
      page: {
        size: {
          width: 11_906,
          height: 16_838,
          ...(isWide === true ? { orientation: word.PageOrientation.LANDSCAPE } : {}),
        },
        margin: { top: 1200, bottom: 1200, left: 1134, right: 1134 },
      },
    },
    headers: {
      default: new word.Header({ children: [new word.Paragraph({ tabStops, children: [small(head)] })] }),
    },
    footers: {
      default: new word.Footer({
        children: [
          new word.Paragraph({
            tabStops,
            children: [
              small(`${foot ?? ''}\t${before ?? ''}`),
              new word.TextRun({ children: [word.PageNumber.CURRENT], size: 16, color: grey }),
              small(after ?? ''),
              new word.TextRun({ children: [word.PageNumber.TOTAL_PAGES], size: 16, color: grey }),
            ],
          }),
        ],
      }),
    },
    children: [
      new word.Paragraph({ text: inXml(title), heading: word.HeadingLevel.TITLE }),
      new word.Paragraph({
        children: [new word.TextRun({ text: inXml(subtitle), size: 24, color: grey })],
        spacing: { after: 240 },
      }),
      ...blocks.flatMap((block) => childrenOf(word, block, document)),
    ],
  };
}

function childrenOf(word: Word, block: Block, { language, isWide }: Document): FileChild[] {
  const width = wholeWidth(isWide === true);
  switch (block.kind) {
    case 'heading':
      return [
        new word.Paragraph({
          text: inXml(block.text),
          heading: block.level === 1 ? word.HeadingLevel.HEADING_1 : word.HeadingLevel.HEADING_2,
        }),
      ];
    case 'paragraph':
      return block.text
        .split('\n')
        .filter((part) => part.trim() !== '')
        .map((part) => paragraphOf(word, part, block.isNote === true));
    case 'facts':
      return factsOf(word, block.facts);
    case 'list':
      return block.items.map(
        (item) =>
          new word.Paragraph({
            children: runsOf(word, item),
            numbering: { reference: 'bullets', level: 0 },
            spacing: { after: 60 },
          }),
      );
    case 'table':
      return [docxTable(word, block.table, language, width), new word.Paragraph({ text: '' })];
    case 'signatures':
      return block.signatures.flatMap((signature) => signatureOf(word, signature, language));
    case 'picture':
      return [pictureOf(word, block)];
    case 'pageBreak':
      return [new word.Paragraph({ children: [new word.PageBreak()] })];
    default:
      return block satisfies never;
  }
}

/** Text with its line breaks. */
const runsOf = (word: Word, text: string, look: { bold?: boolean; color?: string; size?: number } = {}) =>
  inXml(text)
    .split('\n')
    .map((line, index) => new word.TextRun({ text: line, ...look, ...(index > 0 ? { break: 1 } : {}) }));

const paragraphOf = (word: Word, text: string, isNote: boolean) =>
  new word.Paragraph({ children: runsOf(word, text, isNote ? { color: grey, size: 18 } : {}) });

/** Facts as lines with the label in grey and the value after it: tabs keep them in a column. */
const factsOf = (word: Word, facts: readonly Fact[]) =>
  facts.map(
    ({ label, value }) =>
      new word.Paragraph({
        tabStops: [{ type: word.TabStopType.LEFT, position: 3200 }],
        indent: { left: 3200, hanging: 3200 },
        spacing: { after: 40 },
        children: [...runsOf(word, label, { color: grey }), ...runsOf(word, `\t${value}`)],
      }),
  );

function signatureOf(word: Word, { role, name = '', stamp }: Signature, language: Document['language']) {
  const who = new word.Paragraph({
    children: runsOf(word, name === '' ? role : `${role}: ${name}`, { bold: true }),
    keepNext: true,
    spacing: { before: 240 },
  });
  if (stamp !== undefined) {
    const side = { style: word.BorderStyle.SINGLE, size: 8, color: blue, space: 4 };
    const border = { top: side, bottom: side, left: side, right: side };
    return [who, new word.Paragraph({ children: runsOf(word, stamp, { size: 18 }), border })];
  }
  const { placeAndDate, signature } = texts[language];
  return [
    who,
    new word.Paragraph({
      spacing: { before: 480 },
      tabStops: [{ type: word.TabStopType.LEFT, position: 4800 }],
      border: { top: { style: word.BorderStyle.SINGLE, size: 4, color: '000000', space: 2 } },
      children: runsOf(word, `${placeAndDate}\t${signature}`, { color: grey, size: 16 }),
    }),
  ];
}

function pictureOf(word: Word, { png, alt }: { readonly png: Uint8Array; readonly alt: string }) {
  // A PNG's width and height stand at fixed places in its first chunk.
  const bytes = Buffer.from(png);
  const ratio = bytes.readUInt32BE(20) / bytes.readUInt32BE(16);
  const width = 620;
  return new word.Paragraph({
    children: [
      new word.ImageRun({
        type: 'png',
        data: bytes,
        transformation: { width, height: Math.round(width * ratio) },
        altText: { title: inXml(alt), description: inXml(alt), name: 'picture' },
      }),
    ],
  });
}
