import { ListingSign } from '../../ui/ListingSign';
import { Disagree } from './CellContent';
import { usePhone } from '../shared/useMedia';
import styles from './Legend.module.css';
import { STATES } from './states';
import { listingWords } from './words';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What the signs mean, in one line below the table. */
export function Legend() {
  // On a phone it scrolls sideways, which a keyboard has to be able to do as well.
  const narrow = usePhone();
  return (
    <section
      className={styles.legend}
      aria-label={listingWords.legend}
      tabIndex={narrow ? 0 : undefined}
    >
      <ul>
        {STATES.map((state) => (
          <li key={state}>
            <ListingSign state={state} />
            <b>{capital(listingWords.states[state])}</b>
            <span>{listingWords.glosses[state]}</span>
          </li>
        ))}
        <li className={styles.conflict}>
          <Disagree />
          <span aria-hidden="true">{listingWords.disagree}</span>
        </li>
      </ul>
    </section>
  );
}
