import {
  ArrowLeftRight,
  BookOpenText,
  Network,
  Table2,
  Waypoints,
  type LucideIcon,
} from 'lucide-react';
import type { View } from '../../state';
import { frameWords } from './words';

/** A page of the product. */
export interface ViewItem {
  readonly view: View;
  readonly label: string;
  readonly shortcut: string;
  readonly icon: LucideIcon;
}

/** The pages, in the order of their tabs. */
export const VIEWS: readonly ViewItem[] = [
  { view: 'explorer', label: frameWords.explorer, shortcut: '1', icon: Network },
  { view: 'paths', label: frameWords.paths, shortcut: '2', icon: Waypoints },
  { view: 'listings', label: frameWords.listings, shortcut: '3', icon: Table2 },
  {
    view: 'disagreements',
    label: frameWords.disagreements,
    shortcut: '4',
    icon: ArrowLeftRight,
  },
  { view: 'sources', label: frameWords.sources, shortcut: '5', icon: BookOpenText },
];
