/** A file's text, and how it was read where that isn't UTF-8. */
export type Decoded = { readonly text: string; readonly encoding: 'UTF-8' | 'UTF-16' | 'Windows-1252' };

/** UTF-8 that was taken for Windows-1252 once before: «SÃ¸knad», «pÃ¥». Norwegian has no such pairs. */
const mangled = /[ÃÂ][\u0080-\u00bf]/u;

/**
 * Decodes a text file as spreadsheets write it: UTF-8, UTF-16 of either order with or without a byte-order mark, or
 * else Windows-1252. Undefined where none of them gives a text.
 */
export function decodeText(content: Uint8Array): Decoded | undefined {
  const order = utf16Of(content);
  if (order !== undefined) {
    const text = decodeAs(order, content);
    return text === undefined ? undefined : { text, encoding: 'UTF-16' };
  }
  const utf8 = decodeAs('utf-8', content);
  if (utf8 !== undefined) return { text: utf8, encoding: 'UTF-8' };
  // Latin-1 has the pairs as they stand in the bytes, and the same letters, but for the signs of its row 8 and 9.
  const latin = Buffer.from(content).toString('latin1');
  if (mangled.test(latin)) return undefined;
  const text = latin.replace(/[\u0080-\u009f]/g, (sign) => signs[sign.charCodeAt(0) - 0x80] ?? sign);
  return { text, encoding: 'Windows-1252' };
}

/** What Windows-1252 has from 0x80 to 0x9f. Not every Node's TextDecoder knows it: some give Latin-1 for it. */
const signs = [...'€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'];

function decodeAs(encoding: string, content: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(content);
  } catch {
    return undefined;
  }
}

/** Letters of ours have a zero for one of their two bytes in UTF-16, and on the same side. */
function utf16Of(content: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [first, second] = content;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (content.length % 2 !== 0) return undefined;
  const head = content.subarray(0, 400);
  const zeros = (side: 0 | 1) => head.filter((byte, index) => byte === 0 && index % 2 === side).length;
  if (zeros(1) * 4 > head.length && zeros(0) === 0) return 'utf-16le';
  return zeros(0) * 4 > head.length && zeros(1) === 0 ? 'utf-16be' : undefined;
}
