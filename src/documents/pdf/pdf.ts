import { setImmediate } from 'node:timers/promises';
import type { Block, Document, Fact, Signature } from '../document.ts';
import { texts } from '../texts.ts';
import { inFont } from './fonts.ts';
import { addElement, colors, frame, makeRoom, margins, openPdf, type Sheet, sizes } from './pdf-page.ts';
import { drawTable } from './pdf-table.ts';

type Structure = PDFKit.PDFStructureElement;

/** The document as a PDF/A-2a: searchable, tagged for reading aloud, each page with its number. */
export async function writePdf(document: Document): Promise<Uint8Array> {
  const sheet = await openPdf(document);
  const { pdf } = sheet;
  const chunks: Uint8Array[] = [];
  const written = new Promise<void>((resolve, reject) => {
    pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    pdf.on('end', resolve);
    pdf.on('error', reject);
  });
  const root = pdf.struct('Document');
  pdf.addStructure(root);
  drawTitle(sheet, root, document);
  for (const [index, block] of document.blocks.entries()) {
    // A heading stays on the page of what it heads.
    if (block.kind === 'heading')
      makeRoom(sheet, document.blocks[index + 1]?.kind === 'signatures' ? 170 : 90);
    await drawBlock(sheet, root, block, document);
    // Whoever else waits for an answer gets it between the parts of a long document.
    await setImmediate();
  }
  root.end();
  frame(sheet, document);
  pdf.end();
  await written;
  return Buffer.concat(chunks);
}

function drawTitle({ pdf, width }: Sheet, root: Structure, { title, subtitle }: Document) {
  addElement(pdf, root, 'H1', () =>
    pdf
      .font('Bold')
      .fontSize(sizes.title)
      .fillColor(colors.accent)
      .text(inFont(title), margins.left, margins.top, { width }),
  );
  addElement(pdf, root, 'P', () =>
    pdf.font('Regular').fontSize(12).fillColor(colors.quiet).text(inFont(subtitle), { width }),
  );
  pdf.y += 12;
}

async function drawBlock(sheet: Sheet, root: Structure, block: Block, { language }: Document) {
  const { pdf, width } = sheet;
  pdf.x = margins.left;
  switch (block.kind) {
    case 'heading':
      return drawHeading(sheet, root, block);
    case 'paragraph':
      return drawParagraph(sheet, root, block.text, block.isNote === true);
    case 'facts':
      return drawFacts(sheet, root, block.facts);
    case 'list':
      return drawList(sheet, root, block.items);
    case 'table':
      return drawTable(sheet, root, block.table, language);
    case 'signatures':
      return drawSignatures(sheet, root, block.signatures, language);
    case 'picture': {
      const { png, alt } = block;
      makeRoom(sheet, width * 0.6);
      root.add(
        pdf.struct('Figure', { alt: inFont(alt) }, [
          () => pdf.image(Buffer.from(png), { fit: [width, width * 0.6] }),
        ]),
      );
      pdf.y += 10;
      return;
    }
    case 'pageBreak':
      pdf.addPage();
      return;
    default:
      return block satisfies never;
  }
}

function drawHeading(
  { pdf, width }: Sheet,
  root: Structure,
  { level, text }: { level: 1 | 2; text: string },
) {
  pdf.y += pdf.y > margins.top + 1 ? (level === 1 ? 8 : 4) : 0;
  addElement(pdf, root, level === 1 ? 'H2' : 'H3', () =>
    pdf
      .font('Bold')
      .fontSize(level === 1 ? sizes.heading1 : sizes.heading2)
      .fillColor(level === 1 ? colors.accent : colors.ink)
      .text(inFont(text), margins.left, pdf.y, { width }),
  );
  pdf.y += 4;
}

function drawParagraph(sheet: Sheet, root: Structure, text: string, isNote: boolean) {
  const { pdf, width } = sheet;
  makeRoom(sheet, 30);
  for (const part of inFont(text)
    .split('\n')
    .filter((one) => one.trim() !== '')) {
    addElement(pdf, root, 'P', () =>
      pdf
        .font('Regular')
        .fontSize(isNote ? sizes.table : sizes.body)
        .fillColor(isNote ? colors.quiet : colors.ink)
        .text(part, margins.left, pdf.y, { width, lineGap: 1.5 }),
    );
    pdf.y += 3;
  }
  pdf.y += 4;
}

function drawFacts(sheet: Sheet, root: Structure, facts: readonly Fact[]) {
  const { pdf, width } = sheet;
  const element = pdf.struct('Table');
  root.add(element);
  const labelWidth = 140;
  const valueWidth = width - labelWidth;
  for (const { label, value } of facts.map((fact) => ({
    label: inFont(fact.label),
    value: inFont(fact.value),
  }))) {
    pdf.font('Regular').fontSize(sizes.body);
    const height = Math.max(
      pdf.heightOfString(label, { width: labelWidth - 8 }),
      pdf.heightOfString(value, { width: valueWidth }),
    );
    makeRoom(sheet, Math.min(height, 200));
    const y = pdf.y;
    const row = pdf.struct('TR');
    element.add(row);
    addElement(pdf, row, 'TH', () =>
      pdf.fillColor(colors.quiet).text(label, margins.left, y, { width: labelWidth - 8 }),
    );
    addElement(pdf, row, 'TD', () =>
      pdf.fillColor(colors.ink).text(value, margins.left + labelWidth, y, { width: valueWidth }),
    );
    row.end();
    pdf.y = Math.max(pdf.y, y + height) + 3;
  }
  element.end();
  pdf.y += 8;
}

function drawList(sheet: Sheet, root: Structure, items: readonly string[]) {
  const { pdf, width } = sheet;
  const list = pdf.struct('L');
  root.add(list);
  for (const item of items) {
    makeRoom(sheet, 26);
    const element = pdf.struct('LI');
    list.add(element);
    pdf.font('Regular').fontSize(sizes.body).fillColor(colors.ink);
    const y = pdf.y;
    addElement(pdf, element, 'Lbl', () => pdf.text('•', margins.left + 4, y, { lineBreak: false }));
    addElement(pdf, element, 'LBody', () =>
      pdf.text(inFont(item), margins.left + 16, y, { width: width - 16, lineGap: 1.5 }),
    );
    element.end();
    pdf.y += 2;
  }
  list.end();
  pdf.y += 8;
}

function drawSignatures(
  sheet: Sheet,
  root: Structure,
  signatures: readonly Signature[],
  language: Document['language'],
) {
  const { pdf, width } = sheet;
  for (const { role, name = '', stamp } of signatures) {
    makeRoom(sheet, 84);
    pdf.font('Bold').fontSize(sizes.body).fillColor(colors.ink);
    addElement(pdf, root, 'P', () =>
      pdf.text(inFont(name === '' ? role : `${role}: ${name}`), margins.left, pdf.y, { width }),
    );
    if (stamp === undefined) drawSigningLines(sheet, root, language);
    else drawStamp(sheet, root, inFont(stamp));
    pdf.y += 10;
  }
}

function drawStamp({ pdf, width }: Sheet, root: Structure, stamp: string) {
  pdf.font('Regular').fontSize(sizes.table).fillColor(colors.ink);
  const inner = width - 20;
  const height = pdf.heightOfString(stamp, { width: inner }) + 12;
  const y = pdf.y + 4;
  pdf.markContent('Artifact', { type: 'Layout' });
  pdf.rect(margins.left, y, width, height).lineWidth(1).strokeColor(colors.accent).stroke();
  pdf.endMarkedContent();
  addElement(pdf, root, 'P', () => pdf.text(stamp, margins.left + 10, y + 6, { width: inner }));
  pdf.y = y + height;
}

function drawSigningLines({ pdf, width }: Sheet, root: Structure, language: Document['language']) {
  const words = texts[language];
  const half = (width - 24) / 2;
  const y = pdf.y + 34;
  pdf.markContent('Artifact', { type: 'Layout' });
  for (const x of [margins.left, margins.left + half + 24])
    pdf
      .moveTo(x, y)
      .lineTo(x + half, y)
      .lineWidth(0.6)
      .strokeColor(colors.ink)
      .stroke();
  pdf.endMarkedContent();
  pdf.font('Regular').fontSize(sizes.small).fillColor(colors.quiet);
  addElement(pdf, root, 'P', () => pdf.text(words.placeAndDate, margins.left, y + 3, { lineBreak: false }));
  addElement(pdf, root, 'P', () =>
    pdf.text(words.signature, margins.left + half + 24, y + 3, { lineBreak: false }),
  );
  pdf.y = y + 16;
}
