import { Icon } from './icons';
import type { MenuItem } from './menu';
import { MenuButton } from './menu-button';
import { useMessages } from './messages';

/** Saves the article as a file, hands it on, or cites it. Nothing where that cannot be done. */
export function KeepMenu({ items }: { readonly items: readonly MenuItem[] }) {
  const { t } = useMessages();
  if (items.length === 0) return null;
  return (
    <MenuButton part="keep" class="button keep" label={t('keep_menu')} name={t('keep_menu')} items={items}>
      <Icon name="save" />
      <span class="keep-name">{t('keep')}</span>
    </MenuButton>
  );
}
