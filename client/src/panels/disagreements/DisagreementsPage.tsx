import {
  useActions,
  useDisagreements,
  useDisagreementsView,
  type DisagreementsFound,
} from '../../state';
import { Button } from '../../ui/Button';
import { Note } from '../../ui/Note';
import { EntityPicker } from '../shared/EntityPicker';
import { RemoteView } from '../shared/RemoteView';
import { useEntityName } from '../shared/useEntityName';
import { Entry } from './Entry';
import styles from './Disagreements.module.css';
import { disagreementWords } from './words';

/** Narrows the page to one entity. */
function About() {
  const { about } = useDisagreementsView();
  const actions = useActions();
  const entity = useEntityName(about);
  return (
    <div className={styles.about}>
      <EntityPicker
        key={about ?? ''}
        label={disagreementWords.about}
        placeholder={disagreementWords.aboutPlaceholder}
        nothing={disagreementWords.aboutNothing}
        value={entity}
        onPick={(picked) => actions.narrowDisagreements({ about: picked?.id ?? null })}
      />
    </div>
  );
}

function None() {
  const actions = useActions();
  const { about, kinds } = useDisagreementsView();
  return (
    <Note
      title={disagreementWords.none}
      actions={
        <>
          {kinds.length === 0 ? null : (
            <Button onPress={() => actions.narrowDisagreements({ kinds: [] })}>
              {disagreementWords.showAll}
            </Button>
          )}
          {about === null ? null : (
            <Button onPress={() => actions.narrowDisagreements({ about: null })}>
              {disagreementWords.anybody}
            </Button>
          )}
        </>
      }
    >
      {disagreementWords.noneHint}
    </Note>
  );
}

function Found({ found: { all, total, more, loadingMore } }: { found: DisagreementsFound }) {
  return (
    <>
      {all.map((disagreement) => (
        <Entry key={disagreement.id} disagreement={disagreement} />
      ))}
      <footer className={styles.foot}>
        <span role="status">{disagreementWords.shown(all.length, total)}</span>
        {more === null ? null : (
          <Button onPress={more} isDisabled={loadingMore}>
            {loadingMore ? disagreementWords.loadingMore : disagreementWords.more}
          </Button>
        )}
      </footer>
    </>
  );
}

/** The page of disagreements: links and properties whose claims conflict, each with its sides. */
export function DisagreementsPage() {
  const remote = useDisagreements(useDisagreementsView());
  return (
    <div className={styles.page} id="page" tabIndex={-1}>
      <header className={styles.head}>
        <div>
          <h1>{disagreementWords.title}</h1>
          <p>{disagreementWords.gloss}</p>
        </div>
        <About />
      </header>
      <RemoteView remote={remote} what={disagreementWords.what} empty={<None />} rows={12}>
        {(found) => <Found found={found} />}
      </RemoteView>
    </div>
  );
}
