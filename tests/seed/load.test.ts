import { describe } from 'vitest';
import { embeddedForTests } from '../support/embedded.js';
import { loadSuite } from './loadSuite.js';

describe('imports into the embedded store', () => loadSuite(embeddedForTests));
