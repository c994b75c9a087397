import { describe, expect, it } from 'vitest';
import { createViewMemory } from '../../../client/src/canvas/viewMemory';

const at = (zoom: number) => ({ zoom, pan: { x: 0, y: 0 } });
const step = (depth: number) => ({ depth, previewing: false });
const preview = (depth: number) => ({ depth, previewing: true });

describe('the memory of the view', () => {
  it('goes back when a preview is cancelled, to where it first left', () => {
    const memory = createViewMemory();
    memory.goTo(preview(0));
    memory.leave(at(1));
    memory.leave(at(0.8));
    expect(memory.goTo(step(0))).toEqual(at(1));
    expect(memory.goTo(preview(0))).toBeNull();
  });

  it('goes back when what a preview became is undone', () => {
    const memory = createViewMemory();
    memory.goTo(preview(3));
    memory.leave(at(1));
    expect(memory.goTo(step(4))).toBeNull();
    memory.leave(at(0.5));
    expect(memory.goTo(step(3))).toEqual(at(1));
  });

  it('goes back step by step, and not over steps that moved nothing', () => {
    const memory = createViewMemory();
    memory.goTo(step(1));
    memory.leave(at(1));
    memory.goTo(step(2));
    memory.goTo(step(3));
    memory.leave(at(0.5));
    expect(memory.goTo(step(2))).toEqual(at(0.5));
    expect(memory.goTo(step(1))).toBeNull();
    expect(memory.goTo(step(0))).toEqual(at(1));
  });

  it('leaves the view alone once the reader has moved it', () => {
    const memory = createViewMemory();
    memory.goTo(step(1));
    memory.leave(at(1));
    memory.forget();
    expect(memory.goTo(step(0))).toBeNull();
  });
});
