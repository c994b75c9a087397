/** A name as a sentence may have it: without what stands in brackets behind it, in either case. */
const place = (sentence: string, name: string): number => {
  const bare = name.replace(/\s*\([^()]*\)$/, '').toLowerCase();
  const text = sentence.toLowerCase();
  const at = text.indexOf(name.toLowerCase());
  if (at >= 0) return at + name.length;
  const bareAt = text.indexOf(bare);
  return bareAt < 0 ? -1 : bareAt + bare.length;
};

/**
 * What follows the two names in a sentence of the server: who says so and when. Empty where the
 * names stand otherwise in the sentence than in the graph.
 */
export function attribution(sentence: string, names: readonly string[]): string {
  const ends = names.map((name) => place(sentence, name));
  if (ends.includes(-1)) return '';
  return sentence.slice(Math.max(...ends)).replace(/^[\s,]+/, '');
}
