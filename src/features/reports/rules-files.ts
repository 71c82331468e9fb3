/** A file's name without its ending, of words that every system takes: «egeninnsats-snåase-snåsa-2024». */
export function fileName(...parts: readonly string[]): string {
  return parts
    .join(' ')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
}
