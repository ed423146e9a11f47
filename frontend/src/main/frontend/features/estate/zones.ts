/** Zones on offer; more come when somebody has an estate there. */
export const zones = [
  'Asia/Shanghai',
  'Asia/Urumqi',
  'Asia/Hong_Kong',
  'Asia/Taipei',
  'Asia/Singapore',
  'America/New_York',
] as const;
