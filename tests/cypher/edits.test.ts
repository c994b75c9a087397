import { afterAll, describe } from 'vitest';
import { embeddedForTests } from '../support/embedded.js';
import type { TestStore } from '../support/embedded.js';
import { editsSuite } from './editsSuite.js';

describe('edits on the embedded engine', () => {
  let opened: TestStore | undefined;
  afterAll(() => opened?.remove());
  editsSuite(async () => {
    opened = await embeddedForTests();
    return opened.store;
  }, 20);
});
