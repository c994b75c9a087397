import { ListBox, ListBoxItem } from 'react-aria-components';
import { useActions, usePaths, type Path, type PathsFound } from '../../state';
import { LineSample } from '../../ui/LineSample';
import { words } from '../shared/words';
import styles from './Paths.module.css';
import { isContested } from './denials';
import { claimCount, inside, weakestStatus } from './weakest';
import { pathWords } from './words';

function Alternative({ path, index }: { path: Path; index: number }) {
  const status = weakestStatus(path);
  return (
    <>
      <span className={styles.rank}>{index + 1}</span>
      <span className={styles.way}>
        <b>{pathWords.through(inside(path))}</b>
        <span className={styles.samples}>
          {path.hops.map((hop, at) => {
            const lead = hop.links[0];
            return lead === undefined ? null : (
              <LineSample key={at} status={lead.status} contested={isContested(hop)} />
            );
          })}
        </span>
        <span className={styles.worth}>
          <span>{pathWords.weakest(status)}</span>
          <span>
            {words.hops(path.hops.length)} · {words.claims(claimCount(path))}
          </span>
        </span>
      </span>
    </>
  );
}

/** All found paths; arrows walk them and mark each on the sheet. */
export function PathList({ found }: { found: PathsFound }) {
  const actions = useActions();
  const { shown } = usePaths();
  return (
    <ListBox
      className={styles.list ?? ''}
      aria-label={pathWords.list}
      selectionMode="single"
      selectionBehavior="replace"
      disallowEmptySelection
      selectedKeys={shown === null ? [] : [shown]}
      onSelectionChange={(keys) => {
        const index = keys === 'all' ? undefined : [...keys][0];
        if (typeof index !== 'number' || index === shown) return;
        actions.select(null);
        actions.showPath(index);
      }}
    >
      {found.paths.map((path, index) => (
        <ListBoxItem
          key={path.entityIds.join('~')}
          id={index}
          textValue={path.sentence}
          className={styles.alternative ?? ''}
        >
          <Alternative path={path} index={index} />
        </ListBoxItem>
      ))}
    </ListBox>
  );
}
