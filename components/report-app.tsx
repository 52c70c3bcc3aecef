import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ParseSafe } from '../core/compose';
import { BrandBar } from './brand-bar';
import { useMessages } from './messages';

/** What can be told of a report. */
export interface ToldReport {
  readonly host: string;
  readonly elements: number;
  readonly characters: number;
  readonly words: readonly string[];
  /** What is seen of it; made safe here. */
  readonly shown: string;
  /** The whole file. */
  readonly source: string;
}

interface Props {
  readonly load: () => Promise<ToldReport | undefined>;
  /** @returns the file's name */
  readonly onSave: (note: string) => string;
  readonly parse: ParseSafe;
}

/** A page as it would be reported: what is in it and what is not, shown before it is saved. */
export function ReportApp({ load, onSave, parse }: Props) {
  const { t } = useMessages();
  const [report, setReport] = useState<ToldReport | 'gone'>();
  useEffect(() => void load().then((found) => setReport(found ?? 'gone')), [load]);
  return (
    <div class="report">
      <BrandBar place={[t('report_title')]} />
      <main>
        <h1>{t('report_title')}</h1>
        {report === 'gone' ? (
          <p class="problem" role="alert" data-part="status" data-state="failure">
            {t('report_gone')}
          </p>
        ) : report ? (
          <Told report={report} onSave={onSave} parse={parse} />
        ) : (
          <p role="status" data-part="status">
            {t('report_reading')}
          </p>
        )}
      </main>
    </div>
  );
}

interface ToldProps extends Omit<Props, 'load'> {
  readonly report: ToldReport;
}

function Told({ report, onSave, parse }: ToldProps) {
  const { t, number } = useMessages();
  const { host, elements, characters, words } = report;
  return (
    <>
      <p class="hint">{t('report_hint')}</p>
      <h2>{t('report_in')}</h2>
      <ul class="report-facts" data-part="report-facts">
        <li>{t('report_host', host)}</li>
        <li>{t('report_shape', number(elements))}</li>
        <li>{t('report_filler', number(characters))}</li>
        {words.length > 0 && (
          <li>
            <details>
              <summary>{t('report_words', number(words.length))}</summary>
              <p class="report-words">{words.join(t('list_joiner'))}</p>
            </details>
          </li>
        )}
      </ul>
      <h2>{t('report_out')}</h2>
      <p class="report-none">{t('report_none')}</p>
      <SaveReport onSave={onSave} />
      <Preview report={report} parse={parse} />
    </>
  );
}

function SaveReport({ onSave }: Pick<Props, 'onSave'>) {
  const { t } = useMessages();
  const [note, setNote] = useState('');
  const [said, setSaid] = useState('');
  const hint = useId();
  return (
    <form
      class="report-save"
      onSubmit={(event) => {
        event.preventDefault();
        setSaid(t('kept', onSave(note)));
      }}
    >
      <label>
        <span>{t('report_note')}</span>
        <textarea
          class="field"
          rows={2}
          maxLength={600}
          aria-describedby={hint}
          value={note}
          onInput={({ currentTarget }) => setNote(currentTarget.value)}
        />
      </label>
      <p class="hint" id={hint}>
        {t('report_note_hint')}
      </p>
      <p class="buttons">
        <button type="submit" class="button main" data-action="save">
          {t('report_save')}
        </button>
        <span role="status" data-part="status">
          {said}
        </span>
      </p>
    </form>
  );
}

/** The filler as a reader sees it, which cannot be pressed, and the file itself, to the last character. */
function Preview({ report, parse }: Omit<ToldProps, 'onSave'>) {
  const { t } = useMessages();
  const place = useRef<HTMLDivElement>(null);
  const title = useId();
  useLayoutEffect(() => place.current?.replaceChildren(parse(report.shown)), [report, parse]);
  return (
    <>
      <h2 id={title}>{t('report_preview')}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it (axe: scrollable-region-focusable) */}
      <section class="report-box" aria-labelledby={title} tabIndex={0}>
        <div class="report-shown" data-part="report-shown" inert ref={place} />
      </section>
      <details class="report-source">
        <summary>{t('report_source')}</summary>
        <textarea
          class="field"
          readOnly
          rows={16}
          spellcheck={false}
          aria-label={t('report_source')}
          value={report.source}
        />
      </details>
    </>
  );
}
