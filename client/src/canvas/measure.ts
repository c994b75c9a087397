import type { Measure } from '../graph/text';
import { isRightToLeft, roughMeasure } from '../graph/text';

const widths = new Map<string, number>();

/**
 * Measures texts as the canvas will draw them. Widths are kept, and forgotten by `forget` when a
 * web font arrives.
 */
export const createMeasure = (
  families: () => { readonly map: string; readonly urdu: string },
): { readonly measure: Measure; forget(): void } => {
  const context = document.createElement('canvas').getContext('2d');
  const measure: Measure = (text, font) => {
    if (context === null) return roughMeasure(text, font);
    const key = `${font.weight} ${font.size} ${text}`;
    const known = widths.get(key);
    if (known !== undefined) return known;
    const { map, urdu } = families();
    context.font = `${font.weight} ${font.size}px ${isRightToLeft(text) ? urdu : map}`;
    const { width } = context.measureText(text);
    widths.set(key, width);
    return width;
  };
  return { measure, forget: () => widths.clear() };
};

/** The faces that the map is set in, so that labels are measured as they will look. */
export const loadMapFonts = async (family: string, urdu: string): Promise<void> => {
  const faces = [500, 600, 700].map((weight) => document.fonts.load(`${weight} 12px ${family}`));
  await Promise.allSettled([...faces, document.fonts.load(`500 13px ${urdu}`, 'ا')]);
};
