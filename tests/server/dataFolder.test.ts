import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ConfigError } from '../../server/src/config.js';
import { prepareDataFolder } from '../../server/src/dataFolder.js';

const folder = mkdtempSync(join(tmpdir(), 'frontgraph-data-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the data folder', () => {
  it('is made with the folders above it, and is left as it is when it is there', async () => {
    const path = join(folder, 'deep', 'er', 'data');
    await Promise.all([prepareDataFolder(path), prepareDataFolder(path)]);
    writeFileSync(join(path, 'kept'), '');
    await prepareDataFolder(path);
    expect(readdirSync(path)).toEqual(['kept']);
  });

  it('is refused where a file stands in the way', async () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    for (const path of [file, join(file, 'data'), join(file, 'a', 'b')]) {
      const refused = prepareDataFolder(path);
      await expect(refused).rejects.toThrow(ConfigError);
      await expect(refused).rejects.toThrow(
        `FRONTGRAPH_DATA (“${path}”): “${file}” is a file, not a folder; choose a folder`,
      );
    }
  });

  it('is refused behind a link to nothing', async () => {
    const link = join(folder, 'link');
    symlinkSync(join(folder, 'nothing'), link);
    await expect(prepareDataFolder(link)).rejects.toThrow(/it is a link to nothing; choose/);
  });

  it.skipIf(process.getuid?.() === 0)('is refused where this user may not write', async () => {
    const path = join(folder, 'locked');
    await prepareDataFolder(path);
    chmodSync(path, 0o500);
    for (const refused of [path, join(path, 'data')]) {
      await expect(prepareDataFolder(refused)).rejects.toThrow(/this user may not write there/);
    }
  });

  it.skipIf(!existsSync('/proc/self'))('is refused below /proc, at once', async () => {
    for (const path of ['/proc/x', '/proc/x/y', '/proc']) {
      await expect(prepareDataFolder(path)).rejects.toThrow(ConfigError);
    }
  });
});
