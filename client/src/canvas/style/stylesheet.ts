import type { Css, StylesheetJson, StylesheetJsonBlock } from 'cytoscape';
import type { CanvasTokens } from './tokens';

/**
 * Properties as Cytoscape takes them: a value, or `data(key)` for a value of the element. Its own
 * types know no `data(key)`, so this module states them and converts in one place.
 */
type Properties = Readonly<Record<string, string | number | readonly (string | number)[]>>;

const rule = (selector: string, properties: Properties): StylesheetJsonBlock => ({
  selector,
  style: properties as Css.Node & Css.Edge,
});

/** Only opacity moves: what comes and goes with the days fades where it stands. */
const fading = ({ fade }: CanvasTokens): Properties => ({
  'transition-property': 'opacity',
  'transition-duration': fade,
  'transition-timing-function': 'ease-out',
});

const nodeRules = (tokens: CanvasTokens): StylesheetJson => [
  rule('node', {
    width: 'data(size)',
    height: 'data(size)',
    shape: 'data(shape)',
    'background-color': tokens.canvas,
    'background-opacity': 1,
    'border-width': 1.5,
    'border-color': 'data(hue)',
    'background-image': 'data(images)',
    'background-fit': ['none', 'none'],
    'background-width': 'data(imageWidths)',
    'background-height': 'data(imageHeights)',
    'background-position-x': ['50%', '100%'],
    'background-position-y': ['50%', '0%'],
    'background-offset-x': 'data(imageShiftX)',
    'background-offset-y': 'data(imageShiftY)',
    'background-clip': ['none', 'none'],
    'background-image-containment': ['inside', 'over'],
    'bounds-expansion': 18,
    label: 'data(label)',
    color: tokens.ink,
    'font-family': tokens.map,
    'font-size': 'data(fontSize)',
    'font-weight': 'data(fontWeight)',
    'text-wrap': 'wrap',
    'text-max-width': '400px',
    'line-height': 'data(lineHeight)',
    'text-valign': 'center',
    'text-halign': 'center',
    'text-justification': 'data(justify)',
    'text-margin-x': 'data(labelX)',
    'text-margin-y': 'data(labelY)',
    'text-outline-color': tokens.canvas,
    'text-outline-width': 2.5,
    'text-outline-opacity': 1,
    'min-zoomed-font-size': 8,
    ...fading(tokens),
    'z-index': 10,
    'z-index-compare': 'manual',
    'overlay-opacity': 0,
  }),
  rule("node[kind = 'Group']", { 'background-color': 'data(hue)', 'z-index': 20 }),
  // As a line's ring says: its own dates do not tell for sure.
  rule('node[?possibly]', { 'border-style': 'dotted' }),
  rule('node.urdu', { 'font-family': tokens.mapUrdu, 'text-outline-width': 3 }),
];

const lineRules = (tokens: CanvasTokens): StylesheetJson => [
  rule('edge', {
    width: 1.5,
    'line-color': tokens.ink2,
    'curve-style': 'straight',
    'target-arrow-shape': 'triangle',
    'target-arrow-color': tokens.ink2,
    'arrow-scale': 0.8,
    'target-distance-from-node': 3,
    'source-distance-from-node': 2,
    'line-cap': 'butt',
    opacity: 0.78,
    'z-index': 1,
    // By itself, or no line would ever stand above a symbol, marked or not.
    'z-index-compare': 'manual',
    'font-family': tokens.map,
    'font-size': 11,
    'font-weight': 600,
    color: tokens.ink,
    'text-rotation': 'autorotate',
    'text-margin-x': 'data(labelX)',
    'text-margin-y': 'data(labelY)',
    'text-background-color': tokens.canvas,
    'text-background-opacity': 1,
    'text-background-padding': 3,
    'text-background-shape': 'rectangle',
    'min-zoomed-font-size': 8,
    ...fading(tokens),
    'overlay-opacity': 0,
  }),
  rule("edge[status = 'DESIGNATED']", {
    width: 2,
    'line-color': tokens.canvas,
    'line-outline-width': 1.25,
    'line-outline-color': tokens.ink2,
    'arrow-scale': 1,
    opacity: 0.9,
  }),
  rule("edge[status = 'ASSERTED']", { width: 1.75 }),
  rule("edge[status = 'REPORTED']", {
    'line-style': 'dashed',
    'line-dash-pattern': [9, 4],
    'target-arrow-shape': 'vee',
  }),
  rule("edge[status = 'ALLEGED']", {
    'line-style': 'dashed',
    'line-dash-pattern': [3, 3],
    'target-arrow-fill': 'hollow',
  }),
  rule("edge[status = 'DISPUTED']", {
    'line-style': 'dashed',
    'line-dash-pattern': [10, 3, 2, 3],
    width: 1.75,
    'mid-target-arrow-shape': 'diamond',
    'mid-target-arrow-fill': 'hollow',
    'mid-target-arrow-color': tokens.ink,
    'arrow-scale': 1,
  }),
  rule("edge[status = 'DENIED'], edge[status = 'RETRACTED']", {
    'line-style': 'dashed',
    'line-dash-pattern': [0.1, 5],
    'line-cap': 'round',
    width: 2.25,
    'target-arrow-shape': 'tee',
    'target-arrow-color': tokens.ink,
  }),
  rule("edge[?contested][status != 'DISPUTED'][status != 'DENIED'][status != 'RETRACTED']", {
    'mid-target-arrow-shape': 'diamond',
    'mid-target-arrow-color': tokens.ink,
    'mid-target-arrow-fill': 'filled',
    'arrow-scale': 1,
  }),
  // A ring at its start, lighter: its dates do not tell for sure.
  rule('edge[?possibly]', {
    'source-arrow-shape': 'circle',
    'source-arrow-fill': 'hollow',
    'source-arrow-color': tokens.ink2,
    opacity: 0.6,
  }),
  rule('edge.named', { label: 'data(label)' }),
  rule('edge.level', { 'text-rotation': 'none' }),
];

const hoverRules = (tokens: CanvasTokens): StylesheetJson => [
  rule('.hovered', { opacity: 1 }),
  rule('node.hovered', { 'border-width': 2.5, 'z-index': 30 }),
  rule('edge.hovered', {
    'z-index': 5,
    'target-arrow-color': tokens.ink,
    'line-outline-color': tokens.ink,
  }),
  rule("edge.hovered[status != 'DESIGNATED']", { 'line-color': tokens.ink }),
  rule('edge.pointed', { label: 'data(label)', 'z-index': 31 }),
];

const marker = (tokens: CanvasTokens, padding: number): Properties => ({
  'underlay-color': tokens.accent,
  'underlay-opacity': 1,
  'underlay-padding': padding,
});

const labelOnMarker = (tokens: CanvasTokens): Properties => ({
  label: 'data(label)',
  'text-background-color': tokens.accent,
  'text-background-padding': 4,
  color: tokens.onAccent,
  'font-size': 12,
});

const markRules = (tokens: CanvasTokens): StylesheetJson => [
  // Above both ends: on a short line they would cut its words.
  rule('edge.selected', {
    ...marker(tokens, 5),
    ...labelOnMarker(tokens),
    opacity: 1,
    'z-index': 44,
    'target-arrow-color': tokens.ink,
    'line-outline-color': tokens.ink,
  }),
  rule('node.selected, node.end', {
    ...marker(tokens, 6),
    'underlay-shape': 'ellipse',
    'border-width': 2.5,
    'border-color': tokens.ink,
    'font-weight': 700,
    'z-index': 41,
  }),
  rule('node.end', { 'z-index': 42 }),
  rule('edge.path', {
    ...marker(tokens, 6),
    ...labelOnMarker(tokens),
    opacity: 1,
    width: 2.5,
    'z-index': 44,
    'arrow-scale': 1.1,
    'target-arrow-color': tokens.ink,
    'line-outline-color': tokens.ink,
  }),
  rule("edge.selected[status != 'DESIGNATED'], edge.path[status != 'DESIGNATED']", {
    'line-color': tokens.ink,
  }),
  rule('edge.weakest', {
    'text-background-color': tokens.ink,
    color: tokens.canvas,
    'underlay-opacity': 0.45,
  }),
  rule('node.path', {
    'z-index': 42,
    'border-width': 2.5,
    'border-color': tokens.ink,
    'font-weight': 700,
  }),
];

/** Two days side by side: a sign on each line that differs, the rest lighter. */
const comparedRules = (tokens: CanvasTokens): StylesheetJson => [
  rule('edge.same', { opacity: 0.32 }),
  rule('node.same', { opacity: 0.72 }),
  rule('edge.began, edge.ended, edge.changed, edge.surer, edge.lessSure', {
    label: 'data(sign)',
    'text-rotation': 'none',
    'text-margin-x': 'data(signX)',
    'text-margin-y': 'data(signY)',
    'font-size': 11,
    'font-weight': 700,
    'text-background-padding': 1,
    'text-border-width': 1,
    'text-border-color': tokens.ink,
    'text-border-opacity': 1,
    'z-index': 12,
    opacity: 1,
  }),
  rule('edge.began', { 'text-background-color': tokens.ink, color: tokens.canvas }),
  rule('edge.ended', { opacity: 0.55 }),
  rule('node.ended', { 'border-style': 'dashed', opacity: 0.6 }),
];

const fadedRules = (tokens: CanvasTokens): StylesheetJson => [
  rule('.dim', { opacity: 0.16, 'z-index': 0 }),
  rule('node.dim', { label: '' }),
  rule('edge.dim', {
    width: 1,
    label: '',
    'line-color': tokens.ink2,
    'line-outline-width': 0,
    'mid-target-arrow-shape': 'none',
  }),
  rule('node.ghost', {
    'border-style': 'dashed',
    'background-opacity': 0.6,
    color: tokens.ink2,
    'font-weight': 500,
  }),
  rule("node.ghost[kind = 'Group']", { 'background-color': tokens.canvas }),
  rule('edge.ghost', { opacity: 0.55 }),
  rule('node.unlabelled', { label: '' }),
  rule('.absent', { opacity: 0, events: 'no', 'underlay-opacity': 0 }),
  rule('node.focused', {
    'outline-width': 3,
    'outline-offset': 4,
    'outline-color': tokens.ink,
    'outline-opacity': 1,
    'z-index': 50,
  }),
];

/**
 * The canvas in the colours of the page (look: "Canvas"). Later rules win: kinds and statuses
 * first, then what is pointed at, then marks, last what is faded or focused.
 */
export const stylesheet = (tokens: CanvasTokens): StylesheetJson => [
  rule('core', { 'active-bg-size': 0, 'selection-box-color': tokens.accent }),
  ...nodeRules(tokens),
  ...lineRules(tokens),
  ...comparedRules(tokens),
  ...hoverRules(tokens),
  ...markRules(tokens),
  ...fadedRules(tokens),
];
