import { ICON_PATHS, isIconName } from '../../graph/symbols';
import { svgUri, svgText } from './svg';
import type { CanvasTokens } from './tokens';

/** An image with the size at which it is drawn, in model pixels. */
export interface Picture {
  readonly uri: string;
  readonly width: number;
  readonly height: number;
}

const cache = new Map<string, Picture>();

const remember = (key: string, make: () => Picture): Picture => {
  const known = cache.get(key);
  if (known !== undefined) return known;
  const picture = make();
  cache.set(key, picture);
  return picture;
};

/** The icon of a kind or role in a colour. Drawn at three times its size, to stay sharp. */
export const iconImage = (name: string, colour: string, size: number): Picture =>
  remember(`icon ${name} ${colour} ${size}`, () => {
    const path = isIconName(name) ? ICON_PATHS[name] : ICON_PATHS.building;
    const pixels = size * 3;
    return {
      width: size,
      height: size,
      uri: svgUri(
        `<svg xmlns="http://www.w3.org/2000/svg" width="${pixels}" height="${pixels}" ` +
          `viewBox="0 0 24 24" fill="none" stroke="${colour}" stroke-width="2" ` +
          `stroke-linecap="round" stroke-linejoin="round"><path d="${path}"/></svg>`,
      ),
    };
  });

/** The pill at a symbol: `+14` on paper, framed in ink. */
export const badgeImage = (text: string, tokens: CanvasTokens): Picture =>
  remember(`badge ${text} ${tokens.canvas} ${tokens.ink}`, () => {
    const width = 9 + text.length * 5.6;
    const height = 13;
    return {
      width,
      height,
      uri: svgUri(
        `<svg xmlns="http://www.w3.org/2000/svg" width="${width * 3}" height="${height * 3}" ` +
          `viewBox="0 0 ${width} ${height}"><rect x=".5" y=".5" width="${width - 1}" ` +
          `height="${height - 1}" rx="2.5" fill="${tokens.canvas}" stroke="${tokens.ink2}"/>` +
          `<text x="${width / 2}" y="9.6" text-anchor="middle" fill="${tokens.ink}" ` +
          `font-family="Arial, Helvetica, sans-serif" font-weight="700" font-size="9">` +
          `${svgText(text)}</text></svg>`,
      ),
    };
  });

/** Nothing, where a list of images needs a second one. */
export const blankImage: Picture = {
  uri: svgUri('<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>'),
  width: 1,
  height: 1,
};
