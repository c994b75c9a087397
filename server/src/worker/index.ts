export {
  createGraphWorker,
  type AskOptions,
  type DegreeOptions,
  type GraphWorker,
  type GraphWorkerOptions,
  type GraphWorkerStatus,
} from './graphWorker.js';
export type { KeeperEvent } from './keeper.js';
