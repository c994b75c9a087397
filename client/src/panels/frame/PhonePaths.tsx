import { useState } from 'react';
import { Button } from '../../ui/Button';
import { PathLedger } from '../paths/PathLedger';
import { PathsRail } from '../paths/PathsRail';
import { useShownPath } from '../paths/useShownPath';
import { pathWords } from '../paths/words';
import styles from './Phone.module.css';

/** Paths on a phone: the two ends with the alternatives, or the claims of the shown path. */
export function PhonePaths() {
  const path = useShownPath();
  const [claims, setClaims] = useState(false);
  const showClaims = claims && path !== null;
  return (
    <div className={styles.pathPane}>
      {path === null ? null : (
        <div className={styles.switch}>
          <Button look={showClaims ? 'outline' : 'primary'} onPress={() => setClaims(false)}>
            {pathWords.list}
          </Button>
          <Button look={showClaims ? 'primary' : 'outline'} onPress={() => setClaims(true)}>
            {pathWords.evidence}
          </Button>
        </div>
      )}
      <div className={styles.pathContent}>
        {showClaims ? <PathLedger path={path} /> : <PathsRail />}
      </div>
    </div>
  );
}
