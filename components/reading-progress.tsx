import { useEffect, useRef } from 'preact/hooks';

interface Props {
  /** Around the article. */
  readonly place: { readonly current: Element | null };
}

/** How far the text is read, as a line along the bar. The browser's own scroll bar tells screen readers. */
export function ReadingProgress({ place }: Props) {
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const update = () => {
      const box = place.current?.querySelector('.body')?.getBoundingClientRect();
      if (!box || !line.current) return;
      // How much scrolling it takes to see the text's end; none, and there is no way to tell.
      const whole = box.bottom + scrollY - innerHeight;
      line.current.style.setProperty('--read', `${whole > 0 ? Math.min(1, scrollY / whole) : 0}`);
    };
    update();
    for (const name of ['scroll', 'resize']) addEventListener(name, update, { passive: true });
    return () => {
      for (const name of ['scroll', 'resize']) removeEventListener(name, update);
    };
  }, [place]);
  return <div class="reader-progress" aria-hidden="true" ref={line} />;
}
