import { afterAll, describe } from 'vitest';
import { embeddedForTests } from '../support/embedded.js';
import type { TestStore } from '../support/embedded.js';
import { evidenceSuite } from './evidenceSuite.js';

describe('evidence on the embedded engine', () => {
  let opened: TestStore | undefined;
  afterAll(() => opened?.remove());
  evidenceSuite(async () => {
    opened = await embeddedForTests();
    return opened.store;
  }, 25);
});
