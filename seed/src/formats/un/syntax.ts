import { shown } from './refused.js';

const AGAIN = 'Download the list again, or mend the file at this place.';

/** Says in plain words what the XML parser found wrong, and what to do. */
export function explainSyntax(
  raw: string,
  within: string | null,
): { message: string; value: string } {
  const reason = raw.replace(/^(?:[^\s:]*:)?\d+:\d+:\s*/, '').replace(/\.$/, '');
  const inside = within ? ` inside <${within}>` : '';
  if (/unclosed tag|unexpected end|document must contain a root/i.test(reason)) {
    const message = /root/.test(reason)
      ? 'The file holds no XML element.'
      : `The file ends${inside} before it is complete: it was cut off.`;
    return { message: `${message} Download the list again.`, value: shown(reason) };
  }
  return { message: `The XML is not well-formed${inside}. ${AGAIN}`, value: shown(reason) };
}
