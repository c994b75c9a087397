import type { Core } from 'cytoscape';
import { drawnDays } from '../graph/dated';
import { argumentsOf, asksDays } from '../graph/days';
import { dayLabel, type App } from '../state';
import type { CanvasTokens } from './style/tokens';

const scale = 2;
const margin = 32;
const lineHeight = 16;

const dayOf = (date: Date): string =>
  date.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });

/** Publishers behind the lines of the sheet, those with most sources first. */
const publishers = async ({ queryClient, queries, store }: App): Promise<readonly string[]> => {
  const ids = [...store.getState().picture.entities.keys()].sort();
  const day = argumentsOf(drawnDays(store.getState().picture));
  const links = await queryClient.fetchQuery(queries.sheetSources(ids, day));
  const sources = new Map(
    links.flatMap(({ claims }) => claims.map(({ source }) => [source.id, source.publisher])),
  );
  const counts = new Map<string, number>();
  for (const name of sources.values()) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([name]) => name);
};

const sourceLine = async (app: App): Promise<string> => {
  try {
    const names = await publishers(app);
    return names.length === 0
      ? 'No sources are held for these lines.'
      : `Sources: ${names.join('; ')}.`;
  } catch {
    // The picture is still worth having, as long as it says what it lacks.
    return 'The sources of these lines could not be loaded when this picture was saved.';
  }
};

/** Breaks a text into lines that fit. */
const wrap = (
  context: CanvasRenderingContext2D,
  text: string,
  width: number,
): readonly string[] => {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && context.measureText(longer).width > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
};

const loadImage = async (blob: Blob): Promise<ImageBitmap> => createImageBitmap(blob);

const dataLine = ({ store }: App): string => {
  const { dataVersion } = store.getState();
  const version = dataVersion > 0 ? `, data version ${dataVersion}` : '';
  return `Frontgraph, ${dayOf(new Date())}${version}.`;
};

/** Which days the picture shows; nothing where it shows every day. */
const dayLines = ({ store }: App): readonly string[] => {
  const days = drawnDays(store.getState().picture);
  if (!asksDays(days)) return [];
  const signs =
    days.compare === null
      ? ''
      : ' +: began; −: ended; ±: changed; ●: only possible before, certain after; ○: the reverse.';
  return [`${dayLabel(days)}. Ring at the start of a line: only possibly, by its dates.${signs}`];
};

const colophon = async (app: App): Promise<readonly string[]> => [
  'Lines show what the named sources state, not findings of guilt. ' +
    'Double line: designated; solid: asserted; dashed: reported; short dashes: alleged; ' +
    'dash-dot: disputed; dots: denied; diamond: contested.',
  ...dayLines(app),
  await sourceLine(app),
  dataLine(app),
];

/** Writes the colophon under the drawing. */
const compose = (
  image: ImageBitmap,
  texts: readonly string[],
  tokens: CanvasTokens,
): HTMLCanvasElement => {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('This browser cannot draw on a canvas');
  const width = Math.max(image.width / scale, 480) + 2 * margin;
  const font = `11px ${tokens.map}`;
  context.font = font;
  const lines = texts.flatMap((text) => wrap(context, text, width - 2 * margin));
  const drawing = image.height / scale + 2 * margin;
  canvas.width = width * scale;
  canvas.height = (drawing + lines.length * lineHeight + margin) * scale;
  context.scale(scale, scale);
  context.fillStyle = tokens.canvas;
  context.fillRect(0, 0, canvas.width, canvas.height);
  const [w, h] = [image.width / scale, image.height / scale];
  context.drawImage(image, (width - w) / 2, margin, w, h);
  context.fillStyle = tokens.rule;
  context.fillRect(margin, drawing - 8, width - 2 * margin, 1);
  context.font = font;
  context.fillStyle = tokens.ink2;
  lines.forEach((line, at) => context.fillText(line, margin, drawing + 14 + at * lineHeight));
  return canvas;
};

const download = (blob: Blob, name: string): void => {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
};

/** Saves the whole sheet as a PNG, with its legend in words, its sources, date and address. */
export const savePng = async (cy: Core, app: App, tokens: CanvasTokens): Promise<void> => {
  const drawing = await cy.png({ output: 'blob-promise', full: true, scale, bg: tokens.canvas });
  const canvas = compose(await loadImage(drawing), await colophon(app), tokens);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (blob === null) throw new Error('The picture is too large for this browser');
  const { picture } = app.store.getState();
  download(blob, `frontgraph-${picture.anchor ?? 'sheet'}.png`);
};
