/**
 * Whether a text is one e-mail address and nothing else: no name, no list, no quoting (RFC 5321 §4.1.2 advises
 * against it), nothing that a header or a command could be made of. The domain may be a local one.
 */
export function isAddress(text: string): boolean {
  return text.length <= 254 && /^[^\s@<>"(),;:[\]\\]+@[^\s@<>"(),;:[\]\\]+$/u.test(text);
}
