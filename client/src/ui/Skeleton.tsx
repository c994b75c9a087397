import styles from './Skeleton.module.css';

/** Ghost rows in the real frame while an answer is on its way. */
export function Skeleton({ label, rows = 5 }: { label: string; rows?: number }) {
  return (
    <div className={styles.skeleton} role="status">
      <span className="visually-hidden">{label}</span>
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className={styles.row} style={{ opacity: 1 - row / (rows + 1) }}>
          <span className={styles.long} style={{ inlineSize: `${88 - ((row * 17) % 30)}%` }} />
          <span className={styles.short} style={{ inlineSize: `${52 - ((row * 11) % 24)}%` }} />
        </div>
      ))}
    </div>
  );
}
