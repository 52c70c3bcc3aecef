import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Menu, type MenuItem } from './menu';
import { useClickAway } from './use-click-away';

interface Props {
  readonly part: string;
  readonly class: string;
  /** For a button without text: its name, also shown as its tooltip. */
  readonly name?: string;
  /** How the site stands that the menu is about, for its look. */
  readonly standing?: string;
  /** Names the list for screen readers. */
  readonly label: string;
  readonly items: readonly MenuItem[];
  readonly children: ComponentChildren;
}

/** A button that opens a menu: by click, Enter or an arrow; Esc, Tab or a click elsewhere closes it. */
export function MenuButton({ part, class: look, name, standing, label, items, children }: Props) {
  const [open, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useClickAway(place, open, () => setOpen(false));
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <div class="menu-place" ref={place}>
      <button
        type="button"
        class={look}
        data-part={part}
        data-standing={standing}
        aria-label={name}
        title={name}
        aria-haspopup="menu"
        aria-expanded={open}
        ref={button}
        onClick={() => setOpen(!open)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        {children}
      </button>
      {open && <Menu label={label} items={items} onClose={close} />}
    </div>
  );
}
