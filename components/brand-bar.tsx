import type { ComponentChildren } from 'preact';
import { BrandMark } from './brand-mark';
import { useMessages } from './messages';

interface Props {
  /** Host and platform; empty while nothing is known. */
  readonly place: readonly string[];
  /** Controls of the site in view, at the right. */
  readonly children?: ComponentChildren;
}

export function BrandBar({ place, children }: Props) {
  const { t } = useMessages();
  return (
    <header class="brand-bar">
      <BrandMark />
      <b class="brand-name">{t('extName')}</b>
      <span class="brand-place" data-part="host">
        {place.join(' · ')}
      </span>
      <span class="brand-slot">{children}</span>
    </header>
  );
}
