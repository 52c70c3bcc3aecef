import { useContext } from 'preact/hooks';
import type { CopyFormat } from '../core/serialize/formats';
import { Icon } from './icons';
import { MenuButton } from './menu-button';
import { useMessages } from './messages';
import { UsualFormat } from './usual-format';

export interface CopyButtonProps {
  readonly onCopy: (format: CopyFormat, all: boolean) => void;
  /** Articles on the page; more than one can be copied together. */
  readonly stories: number;
}

const FORMATS = ['text', 'plain', 'markdown', 'rich'] as const satisfies readonly CopyFormat[];

/** Copies the usual way at once; the arrow beside it opens the others. */
export function CopyButton({ onCopy, stories }: CopyButtonProps) {
  const { t } = useMessages();
  const usual = useContext(UsualFormat);
  const items = [
    ...FORMATS.map((format) => ({
      id: format as string, // as: the list also holds an item that is no format
      label: t(`format_${format}`),
      run: () => onCopy(format, false),
    })),
    ...(stories > 1 ? [{ id: 'all', label: t('format_all', stories), run: () => onCopy(usual, true) }] : []),
  ];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: what is selected in the text stays so, to be copied
    <div class="copy" onMouseDown={(event) => event.preventDefault()}>
      <button type="button" class="button main" data-part="copy" onClick={() => onCopy(usual, false)}>
        {t('copy')}
      </button>
      <MenuButton
        part="copy-formats"
        class="button main copy-more"
        name={t('copy_formats')}
        label={t('copy_formats')}
        items={items}
      >
        <Icon name="down" />
      </MenuButton>
    </div>
  );
}
