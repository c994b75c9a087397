import type { ReactNode } from 'react';
import type { Remote, SearchFound } from '../../state';
import { RemoteView } from '../shared/RemoteView';
import { words } from '../shared/words';
import styles from './Command.module.css';
import { Row } from './Row';
import type { Item } from './items';
import { commandWords } from './words';

interface ResultsProps {
  list: string;
  rowId: (index: number) => string;
  items: readonly Item[];
  remote: Remote<SearchFound>;
  query: string;
  isCommand: boolean;
  active: number;
  setActive: (index: number) => void;
  run: (item: Item) => void;
}

const SECTIONS = [
  { kind: 'entity', label: commandWords.entities, hint: commandWords.entitiesHint },
  { kind: 'link', label: commandWords.links, hint: commandWords.linksHint },
  { kind: 'command', label: commandWords.commands, hint: '' },
] as const;

/** What the list says beside its rows: nothing typed, nothing found, on its way, failed. */
function Message({ remote, query, isCommand, items }: ResultsProps): ReactNode {
  if (isCommand)
    return items.length === 0 ? <p className={styles.message}>{commandWords.noCommand}</p> : null;
  return (
    <RemoteView
      remote={remote}
      what={commandWords.what}
      rows={3}
      idle={<p className={styles.message}>{commandWords.start}</p>}
      empty={
        <div className={styles.message}>
          <b>{commandWords.none(query.trim())}</b>
          <p>{commandWords.noneHint}</p>
          <p>{words.noneHeld}</p>
        </div>
      }
    >
      {() => null}
    </RemoteView>
  );
}

/** Found entities, links as sentences, and commands, in one list that the keys walk. */
export function Results(props: ResultsProps) {
  const { list, rowId, items, remote, query, active, setActive, run } = props;
  return (
    <div className={styles.results} tabIndex={0} role="group" aria-label={commandWords.title}>
      <Message {...props} />
      <div id={list} role="listbox" aria-label={commandWords.title}>
        {SECTIONS.map(({ kind, label, hint }) => {
          const rows = items
            .map((item, index) => ({ item, index }))
            .filter(({ item }) => item.kind === kind);
          if (rows.length === 0) return null;
          return (
            <ul key={kind} role="group" aria-label={label}>
              <li role="presentation" className={styles.section} aria-hidden="true">
                <b>{label}</b>
                <span>{hint}</span>
              </li>
              {rows.map(({ item, index }) => (
                <Row
                  key={item.key}
                  item={item}
                  id={rowId(index)}
                  query={query}
                  isActive={index === active}
                  onPoint={() => setActive(index)}
                  onRun={() => run(item)}
                />
              ))}
            </ul>
          );
        })}
      </div>
      {remote.state === 'ready' && remote.data.truncated ? (
        <p className={styles.message}>{commandWords.truncated}</p>
      ) : null}
      <p className="visually-hidden" role="status">
        {query.trim() === '' ? '' : commandWords.results(items.length)}
      </p>
    </div>
  );
}
