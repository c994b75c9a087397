import { usePaths } from '../../state';
import { Note } from '../../ui/Note';
import { RemoteView } from '../shared/RemoteView';
import { words } from '../shared/words';
import { NoPath } from './NoPath';
import { PathForm } from './PathForm';
import { PathList } from './PathList';
import styles from './Paths.module.css';
import { Searched } from './Searched';
import { usePathEnds } from './usePathEnds';
import { useShowFirst } from './useShowFirst';
import { pathWords } from './words';

function Found() {
  const { request, result } = usePaths();
  const { from, to } = usePathEnds();
  if (from !== null && from === to) return <Note title={pathWords.same}>{pathWords.sameHint}</Note>;
  if (request === null || from === null || to === null)
    return <Note title={pathWords.start}>{pathWords.startHint}</Note>;
  return (
    <RemoteView remote={result} what={pathWords.what} empty={null}>
      {(found) =>
        found.paths.length === 0 ? (
          <NoPath request={request} found={found} />
        ) : (
          <>
            <h2 className={styles.listHead}>
              {words.paths(found.paths.length)} <span>{pathWords.order}</span>
            </h2>
            <PathList found={found} />
            <Searched found={found} />
          </>
        )
      }
    </RemoteView>
  );
}

/** The rail of the page of paths: the two ends, and what lies between them. */
export function PathsRail() {
  useShowFirst();
  return (
    <section className={styles.rail} aria-label={pathWords.name}>
      <PathForm />
      <Found />
    </section>
  );
}
