import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What a PDF reader makes of a file: each page's words in reading order, its tags, and the file's properties. */
export async function readPdf(content: Uint8Array) {
  const task = getDocument({ data: new Uint8Array(content), verbosity: 0 });
  const pdf = await task.promise;
  const pages: string[] = [];
  const tags: string[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join(' '));
    tags.push(JSON.stringify(await page.getStructTree()));
  }
  const { info } = await pdf.getMetadata();
  const marks = await pdf.getMarkInfo();
  await task.destroy();
  return { pages, text: pages.join('\n'), tags, info, isTagged: marks?.Marked === true };
}
