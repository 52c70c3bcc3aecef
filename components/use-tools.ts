import { useContext, useEffect, useMemo, useState } from 'preact/hooks';
import { isChinese, SCRIPTS, type Script } from '../core/convert/convert-article';
import type { Found } from '../core/types';
import { KeepingContext } from './keeping';
import type { MenuItem } from './menu';
import { useMessages } from './messages';

/** The article in the characters that the reader chose, whether it is read out, and the menu for both; empty over a page. */
export function useTools(given: Found, say: (text: string) => void) {
  const { t } = useMessages();
  const { convert, speech } = useContext(KeepingContext) ?? {};
  const [listening, setListening] = useState(false);
  const [script, setScript] = useState<Script>();
  const [turned, setTurned] = useState<{ readonly of: Found; readonly to: Script; readonly found: Found }>();
  const chinese = useMemo(() => convert !== undefined && isChinese(given), [given, convert]);
  useEffect(() => {
    if (!script || !convert) return;
    let current = true;
    convert(given, script).then(
      (found) => current && setTurned({ of: given, to: script, found }),
      () => current && say(t('keep_failed')),
    );
    return () => {
      current = false;
    };
  }, [given, script, convert]);
  const scripts: readonly MenuItem[] = chinese
    ? [
        { id: 'script-own', label: t('script_own'), run: () => setScript(undefined) },
        ...SCRIPTS.map((one) => ({
          id: `script-${one}`,
          label: t(`script_${one === 'hant-tw' ? 'tw' : one === 'hant-hk' ? 'hk' : one}`),
          run: () => setScript(one),
        })),
      ]
    : [];
  const found = turned && turned.of === given && turned.to === script ? turned.found : given;
  const listen = speech ? [{ id: 'listen', label: t('listen'), run: () => setListening(true) }] : [];
  return { found, tools: [...listen, ...scripts], listening, setListening, speech };
}
