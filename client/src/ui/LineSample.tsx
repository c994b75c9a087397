import type { LinkStatus } from '../graph/types';
import styles from './LineSample.module.css';

const DASH: Partial<Record<LinkStatus, string>> = {
  REPORTED: '9 4',
  ALLEGED: '3 3',
  DISPUTED: '10 3 2 3',
  DENIED: '0.1 5',
  RETRACTED: '0.1 5',
};
const WIDTH: Record<LinkStatus, number> = {
  DESIGNATED: 1.25,
  ASSERTED: 1.75,
  REPORTED: 1.5,
  ALLEGED: 1.5,
  DISPUTED: 1.75,
  DENIED: 2.25,
  RETRACTED: 2.25,
};

function Rule({ status, end }: { status: LinkStatus; end: number }) {
  const line = {
    stroke: 'currentColor',
    strokeWidth: WIDTH[status],
    strokeDasharray: DASH[status],
    strokeLinecap: status === 'DENIED' || status === 'RETRACTED' ? 'round' : 'butt',
  } as const;
  if (status !== 'DESIGNATED') return <path d={`M1 6H${end}`} {...line} />;
  return <path d={`M0 4.4H${end}M0 7.6H${end}`} {...line} />;
}

function End({ status, tip }: { status: LinkStatus; tip: number }) {
  if (status === 'RETRACTED') return null;
  if (status === 'DENIED')
    return <path d={`M${tip - 1} 1.5v9`} stroke="currentColor" strokeWidth={2} />;
  if (status === 'REPORTED')
    return <path d={`M${tip - 8} 2L${tip} 6L${tip - 8} 10L${tip - 5} 6z`} fill="currentColor" />;
  const hollow = status === 'ALLEGED';
  return (
    <path
      d={`M${tip - 8} 2.4L${tip - 0.5} 6L${tip - 8} 9.6z`}
      fill={hollow ? 'var(--sample-ground, var(--surface))' : 'currentColor'}
      stroke="currentColor"
      strokeWidth={1}
    />
  );
}

interface LineSampleProps {
  status: LinkStatus;
  contested?: boolean;
  /** A ring at its start: its dates do not tell for sure. */
  possibly?: boolean;
  width?: number;
}

/** The line of a status as it is drawn on the sheet; a diamond marks disputed and contested. */
export function LineSample(props: LineSampleProps) {
  const { status, contested = false, possibly = false, width = 44 } = props;
  const middle = width / 2 - 3;
  const diamond = status === 'DISPUTED' ? 'hollow' : contested ? 'filled' : null;
  return (
    <svg className={styles.sample} width={width} height={12} fill="none" aria-hidden="true">
      <Rule status={status} end={width - (status === 'ALLEGED' ? 8 : 6)} />
      <End status={status} tip={width} />
      {possibly ? (
        <circle
          cx={4}
          cy={6}
          r={3}
          fill="var(--sample-ground, var(--surface))"
          stroke="currentColor"
          strokeWidth={1.25}
        />
      ) : null}
      {diamond === null ? null : (
        <path
          d={`M${middle - 4} 6l4-4l4 4l-4 4z`}
          fill={diamond === 'hollow' ? 'var(--sample-ground, var(--surface))' : 'currentColor'}
          stroke="currentColor"
          strokeWidth={1.2}
        />
      )}
    </svg>
  );
}
