import { useContext, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { fullWidthBody } from '../core/shape/full-width-body';
import { NotPart } from './by-hand/not-part';
import { followNote } from './follow-note';
import { markPictures, picturesAt } from './large-pictures';
import { Look } from './look';
import { useMessages } from './messages';
import { PictureDialog } from './picture-dialog';
import { quotationMarks } from './quotation-marks';
import { tidyBody } from './tidy-body';
import { wideTables } from './wide-tables';

interface Props {
  /** Sanitized; taken over by this component. */
  readonly body: DocumentFragment;
  readonly lang: string | undefined;
  readonly dir: 'ltr' | 'rtl' | undefined;
  /** Takes a part of the text out, by the reader's hand. @returns whether it went */
  readonly onTakeOut?: ((part: Element, body: Element) => boolean) | undefined;
}

/** The article's text. What was put back is marked by `data-restored`. */
export function ArticleBody({ body, lang, dir, onTakeOut }: Props) {
  const { t } = useMessages();
  const { fullWidth } = useContext(Look);
  const place = useRef<HTMLElement>(null);
  const [opened, setOpened] = useState<ReturnType<typeof picturesAt>>();
  useLayoutEffect(() => {
    const el = place.current;
    if (!el) return;
    el.replaceChildren(body.cloneNode(true));
    tidyBody(el);
    const marks = fullWidth && quotationMarks(lang);
    if (marks) fullWidthBody(el, marks);
    markPictures(el, (alt) => t('picture_open', alt));
    const stop = wideTables(el, t('table_wide'), t('table_scrolls'));
    const stopListening = listen(el, setOpened);
    return () => {
      stop();
      stopListening();
    };
  }, [body, fullWidth, lang]);
  return (
    <>
      <article class="body" aria-label={t('article_label')} data-part="body" lang={lang} dir={dir} ref={place} />
      {onTakeOut && (
        <NotPart body={place} onTake={(part) => place.current !== null && onTakeOut(part, place.current)} />
      )}
      {opened && <PictureDialog {...opened} onClose={() => setOpened(undefined)} />}
    </>
  );
}

function listen(el: HTMLElement, open: (opened: ReturnType<typeof picturesAt>) => void): () => void {
  const stops = new AbortController();
  const { signal } = stops;
  const enlarge = (event: Event) => {
    const opened = picturesAt(event);
    if (!opened) return;
    event.preventDefault();
    open(opened);
  };
  el.addEventListener('error', (event) => hideBroken(event.target), { capture: true, signal });
  el.addEventListener('click', followNote, { signal });
  el.addEventListener('click', enlarge, { signal });
  el.addEventListener('keydown', (event) => /^(?:Enter| )$/.test(event.key) && enlarge(event), { signal });
  return () => stops.abort();
}

/** A picture that does not load takes no room; nor does a figure that held nothing else. */
function hideBroken(target: EventTarget | null): void {
  if (!(target instanceof HTMLImageElement)) return;
  target.classList.add('broken');
  const figure = target.closest('figure');
  if (figure && figure.querySelector('img:not(.broken)') === null) figure.classList.add('broken');
}
