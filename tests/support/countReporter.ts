import type { Reporter, TestModule } from 'vitest/node';

type Counts = { passed: number; failed: number; skipped: number };

/** Prints how many tests passed, failed and were skipped: in each part, and in all. */
export class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const parts = new Map<string, Counts>();
    const all: Counts = { passed: 0, failed: 0, skipped: 0 };
    for (const module of modules) {
      const part = parts.get(module.project.name) ?? { passed: 0, failed: 0, skipped: 0 };
      parts.set(module.project.name, part);
      for (const counts of [part, all]) count(module, counts);
    }
    for (const [name, counts] of parts) process.stdout.write(`${name}: ${line(counts)}\n`);
    process.stdout.write(`${line(all)}\n`);
  }
}

function count(module: TestModule, counts: Counts): void {
  for (const test of module.children.allTests()) {
    const { state } = test.result();
    if (state !== 'pending') counts[state] += 1;
  }
  // A file that fails to load has no tests, yet has failed.
  if (module.errors().length > 0) counts.failed += 1;
}

function line({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}

// The configuration names a reporter by its file, whose default export is taken.
export default CountReporter;
