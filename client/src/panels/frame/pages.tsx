import type { ReactNode } from 'react';
import type { View } from '../../state';
import { DisagreementsPage } from '../disagreements/DisagreementsPage';
import { ListingsPage } from '../listings/ListingsPage';
import { SourceList } from '../sources/SourceList';

/** The page that lies over the sheet; null where the sheet itself is shown. */
export function pageOver(view: View): ReactNode {
  switch (view) {
    case 'listings':
      return <ListingsPage />;
    case 'disagreements':
      return <DisagreementsPage />;
    case 'sources':
      return <SourceList />;
    default:
      return null;
  }
}
