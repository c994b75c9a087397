/** Width of a text in pixels at a weight and size of the map's typeface. */
export type Measure = (
  text: string,
  font: { readonly size: number; readonly weight: number },
) => number;

/** A label broken into lines, with the space that it takes. */
export interface LabelText {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}

/** How a label is set. */
export interface LabelStyle {
  readonly size: number;
  readonly weight: number;
  readonly maxWidth: number;
  readonly lineHeight: number;
}

/** Scripts that are written from right to left and set in Nastaliq here. */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** Whether a text is in Arabic script (or another that runs right to left). */
export const isRightToLeft = (text: string): boolean => rightToLeft.test(text);

/** Good enough where no canvas can measure: a condensed sans runs about 0.47 em a letter. */
export const roughMeasure: Measure = (text, { size, weight }) =>
  [...text].length * size * (weight >= 600 ? 0.5 : 0.47);

const ellipsis = '…';

/** Cuts a text so that it fits, with an ellipsis. */
const fit = (text: string, width: (text: string) => number, maxWidth: number): string => {
  if (width(text) <= maxWidth) return text;
  const letters = [...text];
  while (letters.length > 1 && width(letters.join('').trimEnd() + ellipsis) > maxWidth)
    letters.pop();
  return letters.join('').trimEnd() + ellipsis;
};

/** How far a line may stand out over the width before letters go. */
const tolerance = 1.2;

/** Breaks two words' worth of text where the halves are most alike, so that no line dangles. */
const breakInTwo = (
  words: readonly string[],
  width: (text: string) => number,
): readonly [string, string] => {
  let best: readonly [string, string] = [words.join(' '), ''];
  let least = Infinity;
  for (let at = 1; at < words.length; at += 1) {
    const halves = [words.slice(0, at).join(' '), words.slice(at).join(' ')] as const;
    const longest = Math.max(width(halves[0]), width(halves[1]));
    if (longest < least) [best, least] = [halves, longest];
  }
  return best;
};

/** Sets a name in at most two lines; what does not fit ends in an ellipsis. */
export const setLabel = (name: string, style: LabelStyle, measure: Measure): LabelText => {
  const width = (text: string): number => measure(text, style);
  const whole = name.trim();
  const lines =
    width(whole) <= style.maxWidth
      ? [whole]
      : breakInTwo(whole.split(/\s+/), width)
          .filter((line) => line !== '')
          .map((line) => fit(line, width, style.maxWidth * tolerance));
  return {
    lines,
    width: Math.max(...lines.map(width)),
    height: lines.length * style.size * style.lineHeight,
  };
};
