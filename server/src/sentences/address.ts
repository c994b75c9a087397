/** An address that may become a link: http and https alone. */
export function safeUrl(url: string | null): string | null {
  return url !== null && /^https?:\/\//i.test(url) ? url : null;
}

/**
 * The address of an account, as text that no program takes for a link: `hxxps://example[.]com/x`.
 * Text without an address stays as it is.
 */
export function defanged(text: string): string {
  return text
    .replace(/\bhttp(s?):\/\//gi, 'hxxp$1://')
    .replace(/\b((?:[a-z0-9-]+\.)+[a-z]{2,})(?=\/|:|\s|$)/gi, (host) =>
      host.replaceAll('.', '[.]'),
    );
}
