import { useActions, useView } from '../../state';
import styles from './Phone.module.css';
import { VIEWS } from './views';
import { frameWords } from './words';

/** The pages at the foot of a phone. */
export function BottomTabs() {
  const actions = useActions();
  const current = useView();
  return (
    <nav className={styles.tabs} aria-label={frameWords.views}>
      {VIEWS.map(({ view, label, icon: Icon }) => (
        <button
          key={view}
          type="button"
          className={styles.tab}
          aria-current={view === current ? 'page' : undefined}
          onClick={() => actions.show(view)}
        >
          <Icon size={20} aria-hidden="true" />
          {label}
        </button>
      ))}
    </nav>
  );
}
