/** Line drawings for the nine tiles, 24 by 24. */
const drawings: Readonly<Record<string, string>> = {
  leak: 'M12 3c3 4 6 7 6 11a6 6 0 0 1-12 0c0-4 3-7 6-11z',
  utility: 'M13 2 5 14h6l-1 8 8-12h-6z',
  lift: 'M5 3h14v18H5zM12 3v18M8 9l1-2 1 2M14 15l1 2 1-2',
  facility: 'M4 21V9l8-6 8 6v12M9 21v-6h6v6',
  clean: 'M5 21c0-8 4-14 14-16-1 10-6 14-12 14M5 21c2-5 5-8 9-10',
  order: 'M12 3l7 3v5c0 5-3 8-7 10-4-2-7-5-7-10V6z',
  neighbour: 'M3 21v-8l5-4 5 4v8M13 21v-9l4-3 4 3v9M6 21v-4h4v4',
  service: 'M6 3h12v18l-3-2-3 2-3-2-3 2zM9 8h6M9 12h6',
  other: 'M5 12h.01M12 12h.01M19 12h.01',
};

/** The drawing of a tile; decoration only, the tile has its words. */
export function TileIcon({ code }: { code: string }) {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.75" aria-hidden="true">
      <path d={drawings[code] ?? drawings['other']} strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
