/**
 * What follows the two names in a sentence of the server: who says so and when. Empty where the
 * names stand otherwise in the sentence than in the graph.
 */
export function attribution(sentence: string, names: readonly string[]): string {
  const ends = names.map((name) => {
    const at = sentence.indexOf(name);
    return at < 0 ? -1 : at + name.length;
  });
  if (ends.includes(-1)) return '';
  return sentence.slice(Math.max(...ends)).replace(/^[\s,]+/, '');
}
