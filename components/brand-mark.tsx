/** The icon, drawn in the page's own colours. */
export function BrandMark() {
  return (
    <svg class="brand-mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect class="brand-tile" width="32" height="32" rx="7" />
      <path class="brand-lines" d="M8 9.5h16M8 15.5h16M8 21.5h9" />
      <circle class="brand-dot" cx="23" cy="21.5" r="2.4" />
    </svg>
  );
}
