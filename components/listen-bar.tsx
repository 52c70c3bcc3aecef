import { useState } from 'preact/hooks';
import { RATES, type Rate, type Speech, type Voice } from '../core/listen/speech';
import { Icon, type IconName } from './icons';
import { useMessages } from './messages';
import { useListening } from './use-listening';

interface Props {
  readonly speech: Speech;
  /** What the article stands in. */
  readonly place: { readonly current: Element | null };
  readonly lang: string;
  readonly onClose: () => void;
}

/** Reads the article out: play and pause, back and on by a sentence, speed, voice. */
export function ListenBar({ speech, place, lang, onClose }: Props) {
  const { t } = useMessages();
  const [failed, setFailed] = useState(false);
  const [asked, setAsked] = useState<Voice>();
  const listening = useListening({ speech, place, lang, onFail: () => setFailed(true) });
  const { voices, voice, setVoice, playing, setPlaying, skip } = listening;
  const choose = (chosen: Voice | undefined) => {
    if (chosen?.local) setVoice(chosen);
    setAsked(chosen?.local ? undefined : chosen);
  };
  const use = (network: Voice) => {
    setVoice(network);
    setAsked(undefined);
  };
  const play = () => {
    setFailed(false);
    setPlaying(!playing);
  };
  return (
    <section class="listen-bar" aria-label={t('listen')} data-part="listen-bar">
      <IconButton name="left" label={t('listen_back')} onClick={() => skip(-1)} />
      <button type="button" class="button main" data-action="play" disabled={!voice} onClick={play}>
        {t(playing ? 'listen_pause' : 'listen_play')}
      </button>
      <IconButton name="right" label={t('listen_on')} onClick={() => skip(1)} />
      <RateChoice rate={listening.rate} onChange={listening.setRate} />
      <VoiceChoice voices={voices ?? []} current={asked ?? voice} onChoose={choose} />
      <IconButton name="close" label={t('listen_close')} onClick={onClose} />
      {asked && (
        <p class="listen-note" role="alert">
          {t('listen_network_note', asked.name)}{' '}
          <button type="button" class="link-button" data-action="use-network" onClick={() => use(asked)}>
            {t('listen_network_use')}
          </button>
        </p>
      )}
      <p class="listen-note" role="status" data-part="listen-said">
        {failed && t('listen_failed')}
        {voices && !voice && !asked && t(voices.length > 0 ? 'listen_no_local' : 'listen_none')}
      </p>
    </section>
  );
}

interface IconButtonProps {
  readonly name: IconName;
  readonly label: string;
  readonly onClick: () => void;
}

const IconButton = ({ name, label, onClick }: IconButtonProps) => (
  <button type="button" class="button" aria-label={label} title={label} onClick={onClick}>
    <Icon name={name} />
  </button>
);

interface RateProps {
  readonly rate: Rate;
  readonly onChange: (rate: Rate) => void;
}

function RateChoice({ rate, onChange }: RateProps) {
  const { t, number } = useMessages();
  return (
    <select
      class="button"
      aria-label={t('listen_rate')}
      value={String(rate)}
      onChange={(event) => onChange(RATES.find((one) => String(one) === event.currentTarget.value) ?? 1)}
    >
      {RATES.map((one) => (
        <option key={one} value={String(one)}>
          {number(one)}×
        </option>
      ))}
    </select>
  );
}

interface VoiceProps {
  readonly voices: readonly Voice[];
  readonly current: Voice | undefined;
  readonly onChoose: (voice: Voice | undefined) => void;
}

/** Voices of the language; those from the network are called so. */
function VoiceChoice({ voices, current, onChoose }: VoiceProps) {
  const { t } = useMessages();
  if (voices.length === 0) return null;
  return (
    <select
      class="button listen-voice"
      aria-label={t('listen_voice')}
      value={current?.id ?? ''}
      onChange={(event) => onChoose(voices.find(({ id }) => id === event.currentTarget.value))}
    >
      {!current && <option value="">{t('listen_choose')}</option>}
      {voices.map(({ id, name, local }) => (
        <option key={id} value={id}>
          {local ? name : t('listen_network', name)}
        </option>
      ))}
    </select>
  );
}
