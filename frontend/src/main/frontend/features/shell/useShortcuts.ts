import { useEffect } from 'react';
import { useNavigate } from 'react-router';
import type { Area } from './areas';

/** Keys that lead to the areas from wherever one is: Alt and the area's number; no single letters, which people type. */
export function useShortcuts(areas: readonly Area[]): void {
  const navigate = useNavigate();
  useEffect(() => {
    const go = (event: KeyboardEvent) => {
      const number = /^(?:Digit|Numpad)([1-9])$/.exec(event.code)?.[1];
      const area = number === undefined ? undefined : areas[Number(number) - 1];
      if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || !area) return;
      event.preventDefault();
      void navigate(area.to);
    };
    window.addEventListener('keydown', go);
    return () => window.removeEventListener('keydown', go);
  }, [areas, navigate]);
}

/** How a screen reader and the tooltip name the key of an area. */
export function shortcutOf(index: number): string | undefined {
  return index < 9 ? `Alt+${String(index + 1)}` : undefined;
}
