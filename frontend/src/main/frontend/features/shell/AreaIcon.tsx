/** Line drawings for the bar of a phone, 24 by 24, by the address of the area. */
const drawings: Readonly<Record<string, string>> = {
  '/occupant': 'M5 4h14v16H5zM9 9h6M9 13h6',
  '/occupant/file': 'M12 5v14M5 12h14',
  '/occupant/board': 'M4 5h16v11H4zM9 20h6M12 16v4M8 9h8M8 12h5',
  '/worker': 'M14 6a4 4 0 0 0-5 5l-6 6 3 3 6-6a4 4 0 0 0 5-5l-3 3-2-2z',
  '/supervisor': 'M5 4h14v16H5zM9 9h6M9 13h6',
  '/committee': 'M5 4h14v16H5zM9 9h6M9 13h6',
  '/clauses': 'M5 4h10a4 4 0 0 1 4 4v12H9a4 4 0 0 1-4-4zM9 8h6M9 12h6',
  '/duties': 'M12 21a8 8 0 1 0 0-16 8 8 0 0 0 0 16zM12 9v4l3 2M9 2h6',
  '/board': 'M4 5h16v11H4zM9 20h6M12 16v4M8 9h8M8 12h5',
};

/** The drawing of an area; decoration only, the area has its word. */
export function AreaIcon({ to }: { to: string }) {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.75" aria-hidden="true">
      <path d={drawings[to] ?? drawings['/board']} strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
