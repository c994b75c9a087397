export { askForKey, DoorError, doorWork, findDoor } from './client.js';
export { createDoor, type Door } from './door.js';
export type { DoorFile } from './doorFile.js';
export {
  storeWork,
  type ImportWork,
  type ReindexReport,
  type StoreStats,
  type Work,
} from './work.js';
