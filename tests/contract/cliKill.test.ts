import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import {
  dataFolder,
  frontgraph,
  graphql,
  removeFolder,
  serve,
  start,
  stop,
  until,
} from '../support/commands.js';
import { ringDossier } from '../support/dossierText.js';

const folder = dataFolder();
afterAll(() => removeFolder(folder));

/** Records that the progress lines have acknowledged so far. */
const acknowledged = (lines: string): number =>
  Math.max(
    0,
    ...[...lines.matchAll(/ ([\d,]+) written$/gm)].map(([, n]) => Number(n!.replaceAll(',', ''))),
  );

const total = (report: { created: number; changed: number; unchanged: number }) =>
  report.created + report.changed + report.unchanged;

test('kill -9 of the server in the middle of an import loses nothing that was acknowledged', async () => {
  const path = join(folder, 'long.yaml');
  writeFileSync(path, ringDossier('long', 1500));
  const server = await serve(folder);
  const running = start(folder, ['import', path]);
  await until(() => (acknowledged(running.err()) >= 800 ? true : null));
  await stop(server, 'SIGKILL');
  const { code, err } = await running.ended;
  expect(err).toContain('ended before the work was done');
  expect(code).toBe(3);

  const kept = acknowledged(err);
  expect(kept).toBeLessThan(3001);
  const again = await serve(folder);
  const { out } = await frontgraph(folder, 'import', '--json', path);
  const report = JSON.parse(out) as { created: number; changed: number; unchanged: number };
  expect(total(report)).toBe(3001);
  expect(report.unchanged).toBeGreaterThanOrEqual(kept);
  expect((await frontgraph(folder, 'check')).code).toBe(0);
  expect(await graphql(again.address, '{ entity(id: "long-1499") { name } }')).toEqual({
    data: { entity: { name: 'Invented long-1499' } },
  });
});

test('kill -9 of a command without a server loses nothing that was acknowledged', async () => {
  const path = join(folder, 'alone.yaml');
  writeFileSync(path, ringDossier('alone', 1500));
  const running = start(folder, ['import', path]);
  await until(() => (acknowledged(running.err()) >= 800 ? true : null));
  await stop(running, 'SIGKILL');
  const kept = acknowledged(running.err());
  const { out, code } = await frontgraph(folder, 'import', '--json', path);
  expect(code).toBe(0);
  expect((JSON.parse(out) as { unchanged: number }).unchanged).toBeGreaterThanOrEqual(kept);
});

test('Ctrl-C ends an import between two batches, and says that it can be run again', async () => {
  const path = join(folder, 'stopped.yaml');
  writeFileSync(path, ringDossier('stopped', 1500));
  const running = start(folder, ['import', path]);
  await until(() => (acknowledged(running.err()) > 0 ? true : null));
  await stop(running, 'SIGINT');
  const { code, err } = await running.ended;
  expect(err).toContain('Stopped. What was reported as written is kept');
  expect(code).toBe(130);
});
