import { X } from 'lucide-react';
import { useEffect } from 'react';
import { useActions, useNotice, useStats, type Stats } from '../../state';
import { classes } from '../../ui/classes';
import styles from './StatusLine.module.css';
import { frameWords } from './words';

function Figures({ stats }: { stats: Stats }) {
  const preparing = frameWords.projection[stats.projection];
  return (
    <>
      {preparing === undefined ? null : <span>{preparing}</span>}
      <span>{frameWords.entities(stats.entities)}</span>
      <span>{frameWords.links(stats.links)}</span>
      <span>{frameWords.claims(stats.claims)}</span>
      <span>{frameWords.sources_(stats.sources)}</span>
      <span title={frameWords.engine[stats.engine] ?? stats.engine}>
        {frameWords.version(stats.version)}
      </span>
    </>
  );
}

/** How long a message of success stands. */
const NOTICE_MS = 8_000;

function Message() {
  const actions = useActions();
  const notice = useNotice();
  const passing = notice?.tone === 'info' ? notice.id : null;
  // What went well passes by itself; a failure stays until it is read.
  useEffect(() => {
    if (passing === null) return undefined;
    const timer = setTimeout(actions.dismissNotice, NOTICE_MS);
    return () => clearTimeout(timer);
  }, [actions, passing]);
  return (
    <span className={styles.message} role="status">
      {notice === null ? null : (
        <span key={notice.id} className={classes(notice.tone === 'failure' && styles.failure)}>
          {notice.text}
          <button type="button" aria-label={frameWords.dismiss} onClick={actions.dismissNotice}>
            <X size={12} aria-hidden="true" />
          </button>
        </span>
      )}
    </span>
  );
}

/** The line at the foot: passing messages, and how much is in the graph. */
export function StatusLine() {
  const stats = useStats();
  return (
    <footer className={styles.line}>
      <Message />
      <span className={styles.figures}>
        {stats.state === 'ready' ? <Figures stats={stats.data} /> : null}
        {stats.state === 'offline' || stats.state === 'error' ? (
          <span className={styles.failure}>{frameWords[stats.state]}</span>
        ) : null}
      </span>
    </footer>
  );
}
