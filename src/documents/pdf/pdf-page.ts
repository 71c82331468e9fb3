import type { Document } from '../document.ts';
import { languageTags, texts } from '../texts.ts';
import { inFont, readFont } from './fonts.ts';

export type Pdf = PDFKit.PDFDocument;
type Structure = PDFKit.PDFStructureElement;

/** Points: A4 with room for the head and the foot of a page. */
export const margins = { top: 64, bottom: 64, left: 54, right: 54 } as const;
export const colors = {
  ink: '#1a1a1a',
  quiet: '#595959',
  line: '#b8b8b8',
  head: '#e4ebf2',
  mark: '#fbf0d9',
  accent: '#1f4e79',
  draft: '#f1f1f1',
} as const;
export const sizes = { title: 20, heading1: 14, heading2: 11.5, body: 10, table: 8.5, small: 7.5 } as const;

/** A PDF being written: where it draws, and what it is of. */
export type Sheet = {
  readonly pdf: Pdf;
  readonly width: number;
  /** The lowest point of a page that text may reach. */
  readonly bottom: number;
};

/**
 * An empty PDF/A-2a: tagged, with its fonts in it, for archives. Pages are kept until the end, for the foot says how
 * many there are.
 */
export async function openPdf(document: Document): Promise<Sheet> {
  const { title, author, language, createdAt, draft, isWide } = document;
  const [{ default: Pdfkit }, regular, bold, italic] = await Promise.all([
    import('pdfkit'),
    readFont('Regular'),
    readFont('Bold'),
    readFont('RegularItalic'),
  ]);
  const pdf: Pdf = new Pdfkit({
    size: 'A4',
    layout: isWide === true ? 'landscape' : 'portrait',
    margins,
    pdfVersion: '1.7',
    subset: 'PDF/A-2a',
    tagged: true,
    lang: languageTags[language],
    displayTitle: true,
    bufferPages: true,
    autoFirstPage: false,
    // None of the standard fonts: they aren't embedded.
    font: '',
    info: {
      Title: title,
      Author: author,
      Creator: 'Lagbot',
      Producer: 'Lagbot (PDFKit)',
      CreationDate: createdAt,
      ModDate: createdAt,
    },
  });
  pdf.registerFont('Regular', regular);
  pdf.registerFont('Bold', bold);
  pdf.registerFont('Italic', italic);
  pdf.font('Regular');
  if (draft !== undefined) pdf.on('pageAdded', () => drawDraft(pdf, inFont(draft)));
  pdf.addPage();
  const { width, height } = pdf.page;
  return { pdf, width: width - margins.left - margins.right, bottom: height - margins.bottom };
}

/** Across each page of a draft, beneath all else. */
function drawDraft(pdf: Pdf, draft: string): void {
  const { width, height } = pdf.page;
  const words = draft.toUpperCase();
  asArtifact(pdf, () => {
    pdf.save().font('Bold').fontSize(96).fillColor(colors.draft);
    pdf.rotate(-50, { origin: [width / 2, height / 2] });
    pdf.text(words, width / 2 - pdf.widthOfString(words) / 2, height / 2 - 48, { lineBreak: false });
    pdf.restore();
  });
  pdf.font('Regular').fillColor(colors.ink);
  pdf.x = margins.left;
  pdf.y = margins.top;
}

/** Draws what belongs to the page and not to the document: it is skipped when the document is read aloud. */
export function asArtifact(pdf: Pdf, draw: () => void): void {
  pdf.markContent('Artifact', { type: 'Pagination' });
  draw();
  pdf.endMarkedContent();
}

/** Adds an element with its content to a parent, or to the document itself. */
export function addElement(pdf: Pdf, parent: Structure, tag: string, draw: () => void): void {
  parent.add(pdf.struct(tag, {}, [draw]));
}

/** Goes on to a new page unless so many points are left on this one. */
export function makeRoom({ pdf, bottom }: Sheet, points: number): void {
  if (pdf.y + points > bottom && pdf.y > margins.top) pdf.addPage();
}

/** Writes the head and the foot of every page, once all pages are there. */
export function frame({ pdf, width }: Sheet, { title, subtitle, author, foot, language, draft }: Document) {
  const { start, count } = pdf.bufferedPageRange();
  for (let index = start; index < start + count; index++) {
    pdf.switchToPage(index);
    // Text below the margin would make a page of its own.
    pdf.page.margins = { top: 0, bottom: 0, left: 0, right: 0 };
    asArtifact(pdf, () => {
      pdf.font('Regular').fontSize(sizes.small).fillColor(colors.quiet);
      oneLine(pdf, author, margins.left, 30, width / 2, 'left');
      const head = draft === undefined ? `${title} · ${subtitle}` : `${draft.toUpperCase()} · ${title}`;
      oneLine(
        pdf,
        index === start && draft === undefined ? '' : head,
        margins.left + width / 2,
        30,
        width / 2,
      );
      const y = pdf.page.height - 42;
      pdf
        .moveTo(margins.left, y - 6)
        .lineTo(margins.left + width, y - 6)
        .lineWidth(0.5)
        .strokeColor(colors.line)
        .stroke();
      oneLine(pdf, foot ?? '', margins.left, y, width - 70, 'left');
      oneLine(pdf, texts[language].page(index - start + 1, count), margins.left + width - 70, y, 70);
    });
  }
}

function oneLine(
  pdf: Pdf,
  text: string,
  x: number,
  y: number,
  width: number,
  align: 'left' | 'right' = 'right',
) {
  if (text === '') return;
  pdf.text(inFont(text), x, y, { width, height: sizes.small * 1.3, align, ellipsis: true, lineBreak: true });
}
