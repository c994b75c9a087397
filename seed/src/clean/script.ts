/** ISO 15924 codes of the scripts that names on lists are written in. */
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['Latn', /\p{Script=Latin}/gu],
  ['Arab', /\p{Script=Arabic}/gu],
  ['Cyrl', /\p{Script=Cyrillic}/gu],
  ['Hani', /\p{Script=Han}/gu],
  ['Hang', /\p{Script=Hangul}/gu],
  ['Deva', /\p{Script=Devanagari}/gu],
  ['Hebr', /\p{Script=Hebrew}/gu],
  ['Geor', /\p{Script=Georgian}/gu],
  ['Beng', /\p{Script=Bengali}/gu],
  ['Thai', /\p{Script=Thai}/gu],
  ['Ethi', /\p{Script=Ethiopic}/gu],
  ['Grek', /\p{Script=Greek}/gu],
  ['Armn', /\p{Script=Armenian}/gu],
];

/** The script of most letters of a text, as an ISO 15924 code; null without any known letter. */
export function scriptOf(text: string): string | null {
  let best: string | null = null;
  let most = 0;
  for (const [code, letters] of SCRIPTS) {
    const count = text.match(letters)?.length ?? 0;
    if (count > most) [best, most] = [code, count];
  }
  return best;
}
