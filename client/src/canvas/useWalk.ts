import { useEffect, useState, type KeyboardEvent, type RefObject } from 'react';
import type { Id, Point } from '../graph/types';
import { useActions, useApp } from '../state';
import { sheetOf } from '../state/sheet';
import type { CanvasContext } from './context';
import { focusEvent } from './port';
import { firstOf, nextTowards, type Direction } from './walk';

const arrows: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** The keyboard's walk over the sheet: which entity it stands on, and what keys do there. */
export const useWalk = (
  canvas: RefObject<CanvasContext | null>,
  sheet: RefObject<HTMLElement | null>,
) => {
  const { store } = useApp();
  const actions = useActions();
  const [focused, setFocused] = useState<Id | null>(null);

  const visiblePlaces = (): ReadonlyMap<Id, Point> => {
    const { picture } = store.getState();
    const { entities } = sheetOf(picture);
    return new Map([...picture.positions].filter(([id]) => entities.has(id)));
  };

  const stand = (id: Id | null): void => {
    canvas.current?.cy.nodes('.focused').removeClass('focused');
    if (id !== null) {
      canvas.current?.cy.getElementById(id).addClass('focused');
      actions.point({ kind: 'entity', id });
    }
    setFocused(id);
  };

  useEffect(() => {
    const paper = canvas.current?.container;
    const onFocus = (event: Event): void => {
      if (event instanceof CustomEvent && typeof event.detail === 'string')
        setFocused(event.detail);
    };
    paper?.addEventListener(focusEvent, onFocus);
    return () => paper?.removeEventListener(focusEvent, onFocus);
  }, [canvas, sheet]);

  const startPoint = (): Id | null => {
    const { selection, picture } = store.getState();
    if (selection.kind === 'entity') return selection.id;
    return focused ?? picture.anchor ?? firstOf(visiblePlaces());
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const direction = arrows[event.key];
    const here = focused ?? startPoint();
    if (direction !== undefined && here !== null) {
      event.preventDefault();
      stand(focused === null ? here : (nextTowards(visiblePlaces(), here, direction) ?? here));
    } else if ((event.key === 'Enter' || event.key === ' ') && focused !== null) {
      // A preview waits for its own Enter: the panel adds what is ticked.
      if (store.getState().preview !== null) return;
      event.preventDefault();
      if (event.shiftKey) actions.selectAlso(focused);
      else actions.select(focused);
    }
  };

  return {
    focused,
    onKeyDown,
    onFocus: () => stand(startPoint()),
    onBlur: () => {
      canvas.current?.cy.nodes('.focused').removeClass('focused');
      actions.point(null);
    },
  };
};
