import { useContext, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { PARTS } from '../../core/own-rules/take-out';
import { Icon } from '../icons';
import { useMessages } from '../messages';
import { SingleKeys } from '../single-keys';
import { backToText } from './back-to-text';

interface Props {
  /** The article's text as it is shown. */
  readonly body: { readonly current: HTMLElement | null };
  /** @returns whether it went */
  readonly onTake: (part: Element) => boolean;
}

/** So long the button waits for a pointer that left the text, in milliseconds. */
const PATIENCE = 900;
/** A part that begins above this has been read, in CSS pixels below what covers the text. */
const TOP = 76;

/**
 * A quiet button beside the part of the text that the pointer is over, by which it is said to be no part of the article. By the
 * keyboard it is reached by Tab or x, and stands beside the part at the top.
 */
export function NotPart({ body, onTake }: Props) {
  const { t } = useMessages();
  const keys = useContext(SingleKeys);
  const button = useRef<HTMLButtonElement>(null);
  const [part, setPart] = useState<Element>();
  usePointed(body, button, setPart);
  useLayoutEffect(() => {
    if (!part || !button.current) return;
    put(button.current, part);
    part.classList.add('pointed');
    return () => part.classList.remove('pointed');
  }, [part]);
  const words = (part?.textContent ?? '').trim().slice(0, 20);
  return (
    <button
      type="button"
      class="not-part"
      data-part="not-part"
      data-shown={part !== undefined}
      aria-keyshortcuts={keys ? 'x' : undefined}
      aria-label={words ? `${t('not_part')}${t('label_separator')}${words}` : t('not_part')}
      title={t('not_part')}
      ref={button}
      onFocus={() => setPart((known) => known ?? (body.current ? atTop(body.current) : undefined))}
      onBlur={() => setPart(undefined)}
      onClick={() => {
        if (!part || !onTake(part)) return;
        setPart(undefined);
        backToText(body.current?.closest('main'));
      }}
    >
      <Icon name="close" />
    </button>
  );
}

/** The part under a mouse or pen; fingers have the bar beside a selection, and the picker. */
function usePointed(
  body: Props['body'],
  button: { readonly current: HTMLElement | null },
  set: (part: Element | undefined) => void,
): void {
  useEffect(() => {
    const text = body.current;
    if (!text) return;
    const stops = new AbortController();
    const { signal } = stops;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const over = ({ target, pointerType }: PointerEvent) => {
      const part = target instanceof Element && pointerType !== 'touch' ? target.closest(PARTS) : null;
      if (!part || !text.contains(part)) return;
      clearTimeout(timer);
      set(part);
    };
    const left = () => {
      clearTimeout(timer);
      timer = setTimeout(() => !button.current?.matches(':hover, :focus') && set(undefined), PATIENCE);
    };
    text.addEventListener('pointerover', over, { signal });
    text.addEventListener('pointerleave', left, { signal });
    button.current?.addEventListener('pointerleave', left, { signal });
    // Whatever is beside it moves on; only who came by the keyboard takes it along.
    document.addEventListener('scroll', () => set(button.current?.matches(':focus') ? atTop(text) : undefined), {
      signal,
      capture: true,
      passive: true,
    });
    return () => {
      clearTimeout(timer);
      stops.abort();
    };
  }, [body.current]);
}

/** The first part that is not above the window any more. */
const atTop = (body: HTMLElement): Element | undefined => {
  const box = body.closest('main')?.getBoundingClientRect();
  const top = Math.max(0, box?.top ?? 0) + (box && box.top > 0 ? 0 : TOP) - 8;
  return [...body.querySelectorAll(PARTS)].find((el) => el.getBoundingClientRect().top >= top);
};

/** At the end of its first line, in the margin where there is one. */
function put(button: HTMLElement, part: Element): void {
  const box = part.getBoundingClientRect();
  const around = button.offsetParent?.getBoundingClientRect();
  const rtl = getComputedStyle(part).direction === 'rtl';
  const width = button.offsetWidth;
  const left = rtl
    ? Math.max(box.left - width - 2, 0)
    : Math.min(box.right + 2, document.documentElement.clientWidth - width - 4);
  Object.assign(button.style, {
    left: `${left - (around?.left ?? 0)}px`,
    top: `${box.top - (around?.top ?? 0)}px`,
  });
}
