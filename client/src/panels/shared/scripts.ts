/** Language and direction of a name, for the browser's fonts and bidi. */
export interface ScriptOf {
  readonly lang: string | undefined;
  readonly dir: 'ltr' | 'rtl' | undefined;
}

const RIGHT_TO_LEFT = /^(Arab|Hebr|Syrc|Thaa)/;

/** Reads `Arab/ur` (ISO 15924 script and language). */
export function scriptOf(script: string | null | undefined): ScriptOf {
  if (!script) return { lang: undefined, dir: undefined };
  const [name = '', lang] = script.split('/');
  return { lang: lang || undefined, dir: RIGHT_TO_LEFT.test(name) ? 'rtl' : 'ltr' };
}

/** `Arab` for a text with letters of that script, which the page sets in Nastaliq: its lines are tall. */
export const scriptIn = (text: string): 'Arab' | undefined =>
  /\p{Script=Arabic}/u.test(text) ? 'Arab' : undefined;
