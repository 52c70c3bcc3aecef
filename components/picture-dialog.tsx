import { useState } from 'preact/hooks';
import { Dialog } from './dialog';
import { Icon } from './icons';
import type { LargePicture } from './large-pictures';
import { useMessages } from './messages';

interface Props {
  readonly pictures: readonly LargePicture[];
  readonly at: number;
  readonly onClose: () => void;
}

/** The pictures of an article, one at a time, as large as the window; a click shows one in its own size. */
export function PictureDialog({ pictures, at, onClose }: Props) {
  const { t, number } = useMessages();
  const [shown, setShown] = useState(at);
  const [whole, setWhole] = useState(true);
  const picture = pictures[shown];
  if (!picture) return null;
  const go = (by: number) => {
    setShown((shown + by + pictures.length) % pictures.length);
    setWhole(true);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (by === undefined || pictures.length < 2 || !whole) return;
    event.preventDefault();
    go(by);
  };
  return (
    <Dialog class="picture-dialog" label={t('picture_large')} onClose={onClose}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the arrows are for all of it */}
      <div class="picture-frame" data-whole={whole} onKeyDown={onKeyDown}>
        <button
          type="button"
          class="picture-size"
          aria-label={`${t(whole ? 'picture_own_size' : 'picture_fit')}${picture.alt && `: ${picture.alt}`}`}
          // biome-ignore lint/a11y/noAutofocus: the dialog was opened to look at it
          autoFocus
          onClick={() => setWhole(!whole)}
        >
          <img src={picture.src} alt="" referrerpolicy="no-referrer" />
        </button>
        {(picture.caption || pictures.length > 1) && (
          <p class="picture-caption">
            {pictures.length > 1 && (
              <>
                <button type="button" class="icon-button" aria-label={t('picture_back')} onClick={() => go(-1)}>
                  <Icon name="left" />
                </button>
                <span role="status">{t('picture_of', number(shown + 1), number(pictures.length))}</span>
                <button type="button" class="icon-button" aria-label={t('picture_next')} onClick={() => go(1)}>
                  <Icon name="right" />
                </button>
              </>
            )}
            <span>{picture.caption}</span>
          </p>
        )}
      </div>
    </Dialog>
  );
}
