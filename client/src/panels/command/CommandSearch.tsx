import { Search } from 'lucide-react';
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { useSearch, type SearchFound } from '../../state';
import { Dialog } from '../../ui/Dialog';
import { useDialogs } from '../shared/dialogs';
import { words } from '../shared/words';
import styles from './Command.module.css';
import { Keys } from './Keys';
import { Preview } from './Preview';
import { Results } from './Results';
import { SearchDay } from './SearchDay';
import { commandText, itemsOf, matchCommands } from './items';
import { useCommands } from './useCommands';
import { useRunItem } from './useRunItem';
import { commandWords } from './words';

const MOVES: Record<string, (at: number, count: number) => number> = {
  ArrowDown: (at, count) => (at + 1) % count,
  ArrowUp: (at, count) => (at - 1 + count) % count,
  PageDown: (at, count) => Math.min(at + 8, count - 1),
  PageUp: (at) => Math.max(at - 8, 0),
};

/** How many commands stand below what was found. */
const COMMANDS_BELOW = 5;

function useItems(typed: string, allYears: boolean) {
  const command = commandText(typed);
  const commands = useCommands();
  const remote = useSearch(command === null ? typed : '', { allYears });
  const found: SearchFound | null = remote.state === 'ready' ? remote.data : null;
  const shown =
    command === null
      ? matchCommands(commands, typed).slice(0, COMMANDS_BELOW)
      : matchCommands(commands, command);
  return { remote, found, command, items: itemsOf(found, shown) };
}

function Field({ start }: { start: string }) {
  const [typed, setTyped] = useState(start);
  const [active, setActive] = useState(0);
  const list = useId();
  const input = useRef<HTMLInputElement>(null);
  const [allYears, setAllYears] = useState(false);
  const { remote, command, items } = useItems(typed, allYears);
  const run = useRunItem();
  const at = Math.min(active, Math.max(0, items.length - 1));
  const current = items[at];
  const rowId = (index: number) => `${list}-${index}`;

  useEffect(() => {
    document.getElementById(`${list}-${at}`)?.scrollIntoView({ block: 'nearest' });
  }, [at, list]);

  const onKeyDown = (event: KeyboardEvent) => {
    const move = MOVES[event.key];
    if (move !== undefined && items.length > 0) {
      event.preventDefault();
      setActive(move(at, items.length));
    } else if (event.key === 'Enter' && current !== undefined && !event.nativeEvent.isComposing) {
      event.preventDefault();
      run(current, event.shiftKey);
    }
  };

  return (
    <div className={styles.command}>
      <div className={styles.field}>
        <Search size={17} aria-hidden="true" />
        <input
          ref={input}
          autoFocus
          className={styles.input}
          role="combobox"
          aria-label={commandWords.placeholder}
          aria-expanded={items.length > 0}
          aria-controls={list}
          aria-activedescendant={current === undefined ? undefined : rowId(at)}
          aria-autocomplete="list"
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          placeholder={commandWords.placeholder}
          value={typed}
          maxLength={200}
          onChange={(event) => {
            setTyped(event.target.value);
            setActive(0);
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      {command === null ? <SearchDay allYears={allYears} onChange={setAllYears} /> : null}
      <div className={styles.panes}>
        <Results
          {...{ list, rowId, items, remote, run }}
          query={command ?? typed}
          isCommand={command !== null}
          active={at}
          setActive={setActive}
        />
        <Preview item={current} />
      </div>
      <Keys />
    </div>
  );
}

/** Search over everything and all commands, by keyboard from start to end. */
export function CommandSearch() {
  const dialogs = useDialogs();
  const open = dialogs.open?.kind === 'search' ? dialogs.open : null;
  return (
    <Dialog
      place="top"
      title={commandWords.title}
      closeLabel={words.close}
      isOpen={open !== null}
      onOpenChange={(isOpen) => {
        if (!isOpen) dialogs.show(null);
      }}
    >
      <Field start={open?.text ?? ''} />
    </Dialog>
  );
}
