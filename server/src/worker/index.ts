export {
  createGraphWorker,
  type AskOptions,
  type GraphWorker,
  type GraphWorkerOptions,
  type GraphWorkerStatus,
} from './graphWorker.js';
export type { KeeperEvent } from './keeper.js';
