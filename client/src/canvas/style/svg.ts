/** An SVG drawing as an address that Cytoscape loads like any image. */
export const svgUri = (svg: string): string =>
  `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;

const escapes: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;' };

/** Text that is safe between the tags of an SVG. */
export const svgText = (text: string): string =>
  text.replace(/[<>&]/g, (letter) => escapes[letter] ?? letter);
