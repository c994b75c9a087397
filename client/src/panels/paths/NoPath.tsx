import { useActions, type PathRequest, type PathsFound } from '../../state';
import { Button } from '../../ui/Button';
import { Note } from '../../ui/Note';
import { datesInWords } from '../shared/dates';
import styles from './Paths.module.css';
import { Searched } from './Searched';
import { weaker } from './weakest';
import { pathWords } from './words';

const LONGEST = 10;

/** Nothing was found: says how far was looked, and what would widen the search. */
export function NoPath({ request, found }: { request: PathRequest; found: PathsFound }) {
  const actions = useActions();
  if (found.notYet !== null)
    return (
      <div className={styles.none}>
        <Note title={datesInWords(found.notYet)}>
          <p>{pathWords.notYetHint}</p>
        </Note>
      </div>
    );
  const next = weaker(request.minStatus);
  const longer = Math.min(LONGEST, request.maxLength + 2);
  return (
    <div className={styles.none}>
      <Note
        title={pathWords.noneTitle(request.maxLength, request.minStatus)}
        actions={
          <>
            {next === null ? null : (
              <Button onPress={() => actions.refinePaths({ minStatus: next })}>
                {pathWords.weaker(next)}
              </Button>
            )}
            {longer === request.maxLength ? null : (
              <Button onPress={() => actions.refinePaths({ maxLength: longer })}>
                {pathWords.longer(longer)}
              </Button>
            )}
          </>
        }
      >
        <p>{pathWords.noneHint}</p>
      </Note>
      <Searched found={found} />
    </div>
  );
}
