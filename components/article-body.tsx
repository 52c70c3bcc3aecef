import { useLayoutEffect, useRef } from 'preact/hooks';
import { followNote } from './follow-note';
import { useMessages } from './messages';
import { tidyBody } from './tidy-body';

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
    el?.addEventListener('click', followNote);
    el?.replaceChildren(body.cloneNode(true));
    if (el) tidyBody(el);
    return () => {
      el?.removeEventListener('error', collapse, { capture: true });
      el?.removeEventListener('click', followNote);
    };
  }, [body]);
  return <article class="body" aria-label={t('article_label')} data-part="body" lang={lang} dir={dir} ref={place} />;
}

/** A picture that does not load takes no room; nor does a figure that held nothing else. */
function hideBroken(target: EventTarget | null): void {
  if (!(target instanceof HTMLImageElement)) return;
  target.classList.add('broken');
  const figure = target.closest('figure');
  if (figure && figure.querySelector('img:not(.broken)') === null) figure.classList.add('broken');
}
