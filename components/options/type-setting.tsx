import type { ReaderLook } from '../../core/types/reader-look';
import { Headline } from '../headline';
import { Look } from '../look';
import { useMessages } from '../messages';
import { TypeControls } from '../type-controls';
import { typeStyle } from '../type-style';

interface Props {
  readonly look: ReaderLook;
  readonly onChange: (change: Partial<ReaderLook>) => void;
}

/** How articles are set, with a piece of one to see it by. */
export function TypeSetting({ look, onChange }: Props) {
  const { t, lang } = useMessages();
  return (
    <div class="type-setting">
      <h3>{t('reader_tools')}</h3>
      <TypeControls look={look} onChange={onChange} />
      <Look.Provider value={look}>
        {/* Seen, or of no use: a sample says nothing. */}
        <div class="type-preview" aria-hidden="true" data-theme={look.theme} {...typeStyle(look)}>
          <div class="story">
            <Headline text={t('type_sample_title')} lang={lang} />
            <div class="body" lang={lang}>
              <p>{t('type_sample_first')}</p>
              <p>{t('type_sample_second')}</p>
            </div>
          </div>
        </div>
      </Look.Provider>
    </div>
  );
}
