import { useCallback, useEffect, useState } from 'preact/hooks';
import { SiteSwitch, type SiteSwitchProps } from './site-switch';

type Site = Pick<SiteSwitchProps, 'host' | 'publisher' | 'standing' | 'listed' | 'view' | 'outcome'>;

interface Props extends Pick<SiteSwitchProps, 'onList' | 'onUnlist' | 'onResume' | 'onSeveral'> {
  readonly load: () => Promise<Site | undefined>;
  readonly onView: (to: 'clean' | 'original') => Promise<void>;
  readonly onPick: () => Promise<void>;
  readonly onReport: () => Promise<void>;
  readonly onPaste: () => Promise<void>;
  readonly onOptions: () => Promise<void>;
}

/** Loads what is known of the tab's site, and again after each change. */
export function SiteCorner({ load, onList, onUnlist, onResume, onView, onSeveral, ...ways }: Props) {
  const [site, setSite] = useState<Site>();
  const reload = useCallback(() => void load().then(setSite), [load]);
  useEffect(reload, [reload]);
  if (!site) return null;
  return (
    <SiteSwitch
      {...site}
      onList={async (patterns) => {
        const outcome = await onList(patterns);
        reload();
        return outcome;
      }}
      onUnlist={async (patterns) => {
        await onUnlist(patterns);
        reload();
      }}
      onResume={async (host) => {
        await onResume(host);
        reload();
      }}
      onView={(to) => void onView(to)}
      onPick={() => void ways.onPick()}
      onReport={() => void ways.onReport()}
      onSeveral={onSeveral}
      onPaste={() => void ways.onPaste()}
      onOptions={() => void ways.onOptions()}
    />
  );
}
