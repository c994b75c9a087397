import type { Claim } from '../../state';
import { axisOf, placeOn } from '../evidence/axis';
import { dateWords, partialDateWords } from '../shared/dates';
import panel from '../shared/Panel.module.css';
import styles from './Drawer.module.css';
import { listingWords } from './words';

const percent = (part: number): string => `${4 + part * 92}%`;

interface DateAxisProps {
  claims: readonly Claim[];
  /** The different dates that are given. */
  dates: readonly string[];
}

/** The dates in dispute below each other on one axis: ring = listed since, square = reported. */
export function DateAxis({ claims, dates }: DateAxisProps) {
  const dated = claims.filter(({ from }) => from !== null && dates.includes(from.date));
  const axis = axisOf(dated);
  if (axis === null) return null;
  const order = [...dated].sort((a, b) => ((a.from?.date ?? '') < (b.from?.date ?? '') ? -1 : 1));
  return (
    <section className={panel.section}>
      <h3>{listingWords.differ(dates.length)}</h3>
      <ul className={styles.axis}>
        {order.map((claim) => {
          const since = placeOn(axis, claim.from?.date);
          const reported = placeOn(axis, claim.reportedOn);
          return (
            <li key={claim.id}>
              <span className={styles.axisDate}>
                {claim.from === null ? null : partialDateWords(claim.from)}
              </span>
              <span className={styles.axisWho}>
                {claim.speaker}
                {claim.reportedOn === null ? null : `, ${dateWords(claim.reportedOn)}`}
              </span>
              <svg height={14} className={styles.axisLine} fill="none" aria-hidden="true">
                <line x1="0" x2="100%" y1={7} y2={7} stroke="var(--rule)" />
                {since === null || reported === null ? null : (
                  <line
                    x1={percent(since)}
                    x2={percent(reported)}
                    y1={7}
                    y2={7}
                    stroke="currentColor"
                    strokeWidth={1.25}
                  />
                )}
                {since === null ? null : (
                  <circle
                    cx={percent(since)}
                    cy={7}
                    r={4.5}
                    fill="var(--surface)"
                    stroke="currentColor"
                    strokeWidth={1.5}
                  />
                )}
                {reported === null ? null : (
                  <svg x={percent(reported)} overflow="visible">
                    <rect x={-2.5} y={4.5} width={5} height={5} fill="currentColor" />
                  </svg>
                )}
              </svg>
            </li>
          );
        })}
      </ul>
      <p className={styles.axisYears} aria-hidden="true">
        {axis.ticks.map((year) => (
          <span key={year} style={{ insetInlineStart: percent(placeOn(axis, String(year)) ?? 0) }}>
            {year}
          </span>
        ))}
      </p>
      <p className={styles.axisLegend}>
        <svg width={9} height={9} fill="none" aria-hidden="true">
          <circle cx={4.5} cy={4.5} r={3.7} stroke="currentColor" strokeWidth={1.4} />
        </svg>
        {listingWords.listedSince}
        <svg width={7} height={7} aria-hidden="true">
          <rect width={7} height={7} fill="currentColor" />
        </svg>
        {listingWords.reported}
      </p>
    </section>
  );
}
