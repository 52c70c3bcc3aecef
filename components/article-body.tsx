import { useLayoutEffect, useRef } from 'preact/hooks';
import { useMessages } from './messages';

interface Props {
  /** Sanitized; taken over by this component. */
  readonly body: DocumentFragment;
  readonly lang: string | undefined;
  readonly dir: 'ltr' | 'rtl' | undefined;
}

/** The article's text. What was put back is marked by `data-restored`. */
export function ArticleBody({ body, lang, dir }: Props) {
  const { t } = useMessages();
  const place = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const collapse = (event: Event) => hideBroken(event.target);
    const el = place.current;
    el?.addEventListener('error', collapse, { capture: true });
    el?.replaceChildren(body.cloneNode(true));
    if (el) hideHollow(el);
    return () => el?.removeEventListener('error', collapse, { capture: true });
  }, [body]);
  return <article class="body" aria-label={t('article_label')} data-part="body" lang={lang} dir={dir} ref={place} />;
}

/** Paragraphs and boxes left with nothing to show would still keep their margins. */
function hideHollow(root: Element): void {
  for (const el of root.querySelectorAll('p,div,section,figure,blockquote,ul,ol,li,center,h1,h2,h3,h4,h5,h6'))
    if (!/\S/.test(el.textContent ?? '') && el.querySelector(MEDIA) === null) el.classList.add('hollow');
}
const MEDIA = 'img,picture,video,audio,hr,table';

/** A picture that does not load takes no room; nor does a figure that held nothing else. */
function hideBroken(target: EventTarget | null): void {
  if (!(target instanceof HTMLImageElement)) return;
  target.classList.add('broken');
  const figure = target.closest('figure');
  if (figure && figure.querySelector('img:not(.broken)') === null) figure.classList.add('broken');
}
