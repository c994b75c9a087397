import { CloudOff, RotateCw, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { unreachable, type Remote } from '../../state';
import { Button } from '../../ui/Button';
import { Note } from '../../ui/Note';
import { Skeleton } from '../../ui/Skeleton';
import styles from './RemoteView.module.css';
import { words } from './words';

interface RemoteViewProps<T> {
  remote: Remote<T>;
  /** What is being fetched, within a sentence: `the claims of this link`. */
  what: string;
  /** Shown where the answer holds nothing, and, unless `idle` is given, before anything is asked. */
  empty: ReactNode;
  idle?: ReactNode;
  rows?: number;
  children: (data: T) => ReactNode;
}

const Retry = ({ retry }: { retry: () => void }) => (
  <Button look="primary" onPress={retry}>
    <RotateCw size={14} aria-hidden="true" />
    {words.retry}
  </Button>
);

/** Shows an answer in whatever state it is: on its way, slow, failed, empty or there. */
export function RemoteView<T>({ remote, what, empty, idle, rows, children }: RemoteViewProps<T>) {
  switch (remote.state) {
    case 'idle':
      return idle ?? null;
    case 'loading':
      return <Skeleton label={words.loading(what)} rows={rows ?? 5} />;
    case 'slow':
      return (
        <>
          <p className={styles.slow} role="status">
            {words.slow(what)}
          </p>
          <Skeleton label={words.loading(what)} rows={rows ?? 5} />
        </>
      );
    case 'offline':
      return (
        <Note
          urgent
          icon={<CloudOff size={18} aria-hidden="true" />}
          title={words.offlineTitle}
          actions={<Retry retry={remote.retry} />}
        >
          <p>{words.offline}</p>
        </Note>
      );
    case 'error':
      return (
        <Note
          urgent
          icon={<TriangleAlert size={18} aria-hidden="true" />}
          title={words.failedTitle(what)}
          actions={<Retry retry={remote.retry} />}
        >
          <p>{words.failedSafe}</p>
          <pre className={styles.problem}>{remote.problem.message}</pre>
        </Note>
      );
    case 'empty':
      return empty;
    case 'ready':
      return children(remote.data);
    default:
      return unreachable(remote);
  }
}
