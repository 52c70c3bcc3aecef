/** Line drawings in the colour of the text beside them. */
const PATHS = {
  down: 'M4 6.5 8 10.5l4-4',
  left: 'M10 3.5 5.5 8l4.5 4.5',
  right: 'M6 3.5 10.5 8 6 12.5',
  list: 'M2.5 4h.01M5.5 4h8M2.5 8h.01M5.5 8h8M2.5 12h.01M5.5 12h8',
  more: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  check: 'M3 8.5 6.5 12 13 4.5',
  warning: 'M8 2.5 14.5 13.5h-13ZM8 6.5v3.5M8 12h.01',
  close: 'M4 4l8 8M12 4l-8 8',
  page: 'M4 1.5h5.5L13 5v9.5H4ZM9.5 1.5V5H13M6.5 8h4M6.5 11h4',
  copy: 'M5.5 5.5h8v8h-8ZM10.5 5.5v-3h-8v8h3',
  save: 'M8 2v8.5M4.5 7.5 8 11l3.5-3.5M2.5 13.5h11',
  listen: 'M2.5 6v4h2.5L8.5 13V3L5 6ZM11 6a2.8 2.8 0 0 1 0 4M12.8 4a5.6 5.6 0 0 1 0 8',
  mark: 'M9.8 2.8 13.2 6.2 7.5 11.5l-3.6.6.6-3.6ZM2.5 14h11',
  always: 'M13 8A5 5 0 1 1 11.3 4.2M13.5 1.8v3h-3',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class={`icon icon-${name}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
