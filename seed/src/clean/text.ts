/** One blank for every run of white space, line breaks included; none at the ends. */
export function tidy(text: string): string {
  return text.replace(/[\s\u00a0]+/g, ' ').trim();
}

const PLACEHOLDERS = new Set(['', 'na', 'n/a', 'n.a.', '-', '?']);

/** A value that says nothing: empty, or the `na` that lists write where they have none. */
export function isPlaceholder(text: string): boolean {
  return PLACEHOLDERS.has(tidy(text));
}
