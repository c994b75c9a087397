/**
 * A reference to a list as people read it: `un:QDi.263` is “UN QDi.263”, `ofac:10689` “OFAC 10689”; one
 * without a list stays as it is.
 */
export function referenceWords(reference: string): string {
  const [, list, number] = /^([A-Za-z]+):(.+)$/.exec(reference) ?? [];
  return list === undefined || number === undefined ? reference : `${list.toUpperCase()} ${number}`;
}
