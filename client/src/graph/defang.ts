/**
 * Addresses of accounts are shown so that nobody opens, or links to, them by accident. The form is
 * that of incident reports: `hxxps://facebook[.]com/…`, `name[@]example[.]com`.
 */

/** A scheme with what follows, `www.` and what follows, a mail address, or a host with a path. */
const ADDRESS =
  /\bhttps?:\/\/[^\s<>"”’]+|\bwww\.[^\s<>"”’]+|\b[\w.+-]+@(?:[a-z0-9-]+\.)+[a-z]{2,}\b|\b(?:[a-z0-9-]+\.)+[a-z]{2,}\/[^\s<>"”’]*/gi;

/** A text that is nothing but a host: `jud.org.pk`. Inside a sentence it may as well be a name. */
const HOST = /^(?:[a-z0-9-]+\.)+[a-z]{2,}$/i;

const disarm = (address: string): string => {
  const schemeless = address.replace(/\bhttp(s?):\/\//gi, (_, secure: string) =>
    secure === '' ? 'hxxp://' : 'hxxps://',
  );
  const start = schemeless.startsWith('hxxp') ? schemeless.indexOf('//') + 2 : 0;
  const slash = schemeless.slice(start).search(/[/?#]/);
  const end = slash < 0 ? schemeless.length : start + slash;
  const host = schemeless.slice(start, end).replaceAll('.', '[.]').replaceAll('@', '[@]');
  return schemeless.slice(0, start) + host + schemeless.slice(end);
};

/**
 * A text with every address in it disarmed, except those that are kept: the address of the source
 * must stay one. A text that is disarmed already stays as it is.
 */
export function defang(text: string, kept: readonly string[] = []): string {
  const keep = kept.filter((address) => address !== '' && text.includes(address));
  const [first] = keep;
  if (first !== undefined)
    return text
      .split(first)
      .map((part) => defang(part, keep.slice(1)))
      .join(first);
  return HOST.test(text) ? disarm(text) : text.replace(ADDRESS, disarm);
}

/** The address behind a disarmed one, for the record: what was only disarmed for show is not written so. */
export const rearm = (text: string): string =>
  text.replace(/\bhxxp(s?):\/\//gi, 'http$1://').replace(/\[([.@])\]/g, '$1');
