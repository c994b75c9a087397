import { Command } from 'commander';
import { readConfig } from '../config.js';
import { askForKey, findDoor } from '../door/index.js';
import { InputError } from './exit.js';
import { print } from './terminal.js';

export const keyCommand = new Command('key')
  .summary('make another browser an editor')
  .description(
    'Prints a new one-time address of the running server: the browser that opens it becomes an\n' +
      'editor. The address printed before no longer works.',
  )
  .action(async () => {
    const door = await findDoor(readConfig().dataFolder);
    if (!door)
      throw new InputError('No server runs on this data folder; start it with: frontgraph');
    const enterUrl = await askForKey(door);
    if (enterUrl === null) {
      throw new InputError('This server is open beyond this machine and serves reads alone.');
    }
    print(enterUrl);
  });
