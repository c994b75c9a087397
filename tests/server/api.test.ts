import { afterAll, beforeAll } from 'vitest';
import { apiServer } from './api/server.js';
import type { ApiServer } from './api/server.js';
import { apiSuite } from './api/suite.js';

let server: ApiServer;
beforeAll(async () => {
  server = await apiServer();
});
afterAll(() => server.remove());

apiSuite(() => server);
