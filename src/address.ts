/**
 * Whether a text is one e-mail address and nothing else: no name, no list, no quoting (RFC 5321 §4.1.2 advises
 * against it), nothing that a header or a command could be made of. The domain may be a local one.
 */
export function isAddress(text: string): boolean {
  return text.length <= 254 && /^[^\s@<>"(),;:[\]\\]+@[^\s@<>"(),;:[\]\\]+$/u.test(text);
}

/** Whether a host name means this machine alone. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(host);
}

/** True for an `http` or `https` address of this machine itself, whatever its port and path. */
export function isLoopbackUrl(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return (protocol === 'http:' || protocol === 'https:') && isLoopback(hostname);
}
