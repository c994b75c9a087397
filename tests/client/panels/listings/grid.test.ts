import { describe, expect, it } from 'vitest';
import { HEAD, NAME, step } from '../../../../client/src/panels/listings/grid';

const grid = { rows: [HEAD, 'let', 'jud', 'fif'], columns: [NAME, 'UN', 'US'] };
const go = (row: string, column: string, key: string, more = {}) =>
  step({ row, column }, { key, ctrl: false, mirrored: false, ...more }, grid);

describe('the keyboard of the table', () => {
  it('goes from cell to cell, into heads and names, and not beyond', () => {
    expect(go('let', 'UN', 'ArrowDown')).toEqual({ row: 'jud', column: 'UN' });
    expect(go('let', 'UN', 'ArrowUp')).toEqual({ row: HEAD, column: 'UN' });
    expect(go('let', 'UN', 'ArrowLeft')).toEqual({ row: 'let', column: NAME });
    expect(go('fif', 'US', 'ArrowDown')).toEqual({ row: 'fif', column: 'US' });
    expect(go('fif', 'US', 'ArrowRight')).toEqual({ row: 'fif', column: 'US' });
  });

  it('reads from right to left where the page does', () => {
    expect(go('let', 'UN', 'ArrowLeft', { mirrored: true })).toEqual({ row: 'let', column: 'US' });
  });

  it('goes to the ends of the row and of the table', () => {
    expect(go('jud', 'UN', 'End')).toEqual({ row: 'jud', column: 'US' });
    expect(go('jud', 'UN', 'Home', { ctrl: true })).toEqual({ row: HEAD, column: NAME });
    expect(go('jud', 'UN', 'End', { ctrl: true })).toEqual({ row: 'fif', column: 'US' });
    expect(go(HEAD, 'UN', 'PageDown')).toEqual({ row: 'fif', column: 'UN' });
  });

  it('leaves other keys alone', () => {
    expect(go('let', 'UN', 'Enter')).toBeNull();
    expect(go('let', 'UN', 'j')).toBeNull();
  });
});
