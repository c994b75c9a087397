import { ChevronRight } from 'lucide-react';
import { KindSymbol } from '../../ui/KindSymbol';
import { Kbd } from '../../ui/Kbd';
import { LineSample } from '../../ui/LineSample';
import { Hidden } from '../shared/Hidden';
import styles from './Command.module.css';
import { highlight } from './highlight';
import type { Item } from './items';
import { commandWords } from './words';

interface MatchedProps {
  text: string;
  query: string;
  /** Letters that a word of the query must have to be marked. */
  shortest?: number;
}

/** In whole sentences short beginnings would mark half the words. */
const SHORTEST_IN_SENTENCES = 3;

/** A text with the parts that matched marked. */
export function Matched({ text, query, shortest = 1 }: MatchedProps) {
  return (
    <span dir="auto">
      {highlight(text, query, shortest).map((piece, index) =>
        piece.hit ? <mark key={index}>{piece.text}</mark> : piece.text,
      )}
    </span>
  );
}

function Words({ item, query }: { item: Item; query: string }) {
  switch (item.kind) {
    case 'entity':
      return (
        <>
          <KindSymbol kind={item.hit.entity.kind} role={item.hit.entity.role} size={18} />
          <Matched text={item.hit.entity.name} query={query} />
          <Hidden entity={item.hit.entity} />
          {item.hit.matched === null || item.hit.matched === item.hit.entity.name ? null : (
            <span className={styles.also}>
              <Matched text={commandWords.also(item.hit.matched)} query={query} />
            </span>
          )}
        </>
      );
    case 'link':
      return (
        <>
          <LineSample status={item.link.status} contested={item.link.contested !== null} />
          <Matched text={item.link.sentence} query={query} shortest={SHORTEST_IN_SENTENCES} />
          <span className={styles.end}>{commandWords.linkClaims(item.link.claimCount)}</span>
        </>
      );
    case 'command':
      return (
        <>
          <ChevronRight size={16} aria-hidden="true" />
          <span>{item.command.label}</span>
          {item.command.shortcut === undefined ? null : (
            <span className={styles.end}>
              <Kbd>{item.command.shortcut}</Kbd>
            </span>
          )}
        </>
      );
  }
}

interface RowProps {
  item: Item;
  id: string;
  query: string;
  isActive: boolean;
  onPoint: () => void;
  onRun: () => void;
}

/** One row of the list; the keys stay in the field, the active row is named to screen readers. */
export function Row({ item, id, query, isActive, onPoint, onRun }: RowProps) {
  return (
    <li
      id={id}
      role="option"
      aria-selected={isActive}
      className={styles.row}
      onPointerMove={isActive ? undefined : onPoint}
      onClick={onRun}
    >
      <Words item={item} query={query} />
    </li>
  );
}
