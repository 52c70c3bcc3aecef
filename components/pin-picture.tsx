/** Where the browser keeps its extensions, and what to press there. */
export function PinPicture({ firefox, name }: { readonly firefox: boolean; readonly name: string }) {
  return (
    <svg class="pin-picture" viewBox="0 0 320 132" role="img" aria-hidden="true">
      <rect class="pin-frame" x="1" y="1" width="318" height="130" rx="10" />
      <rect class="pin-bar" x="14" y="12" width="212" height="20" rx="10" />
      <path class="pin-puzzle" d="M248 16h5a3 3 0 1 1 6 0h5v5a3 3 0 1 1 0 6v5h-16z" />
      <circle class="pin-ring" cx="257" cy="23" r="17" />
      <circle class="pin-dots" cx="296" cy="16" r="1.6" />
      <circle class="pin-dots" cx="296" cy="22" r="1.6" />
      <circle class="pin-dots" cx="296" cy="28" r="1.6" />
      <rect class="pin-menu" x="132" y="50" width="172" height="68" rx="8" />
      <rect class="pin-mark" x="146" y="74" width="20" height="20" rx="5" />
      <text class="pin-name" x="176" y="89">
        {name}
      </text>
      {firefox ? (
        <g class="pin-gear">
          <circle cx="282" cy="84" r="5" />
          <path d="M282 75v4M282 89v4M273 84h4M287 84h4M275.6 77.6l3 3M285.4 87.4l3 3M275.6 90.4l3-3M285.4 80.6l3-3" />
        </g>
      ) : (
        <path class="pin-pin" d="M278 76h8l-1.5 6 3 3.5h-11l3-3.5zM282 85.5v8" />
      )}
      <circle class="pin-ring" cx="282" cy="84" r="15" />
    </svg>
  );
}
