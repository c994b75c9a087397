import { afterEach, beforeEach, expect, vi } from 'vitest';

// A test that prints hides what matters: stray console output fails it.
const methods = ['log', 'info', 'warn', 'error', 'debug'] as const;

beforeEach(() => {
  for (const method of methods) vi.spyOn(console, method);
});

afterEach(() => {
  const printed = methods.flatMap((method) => vi.mocked(console[method]).mock.calls.map(String));
  vi.restoreAllMocks();
  expect(printed, 'stray console output').toEqual([]);
});
