import { useState } from 'preact/hooks';
import type { PreviewLine } from '../../core/own-rules/preview';
import type { OwnRule } from '../../core/types';
import { useMessages } from '../messages';

/** What a rule does to a page that is open, or why that cannot be shown. */
export type OnPreview = (
  own: OwnRule,
) => Promise<
  | { readonly url: string; readonly title: string; readonly lines: readonly PreviewLine[] }
  | 'no-page'
  | 'refused'
  | 'no-article'
>;

const WHY = { 'no-page': 'preview_no_page', refused: 'preview_refused', 'no-article': 'preview_no_article' } as const;

interface Props {
  readonly own: OwnRule;
  readonly onPreview: OnPreview;
}

/** Shows on a page that is open what the rule takes out and what it brings in. */
export function RulePreview({ own, onPreview }: Props) {
  const { t, number } = useMessages();
  const [shown, setShown] = useState<Awaited<ReturnType<OnPreview>>>();
  const show = () => void onPreview(own).then(setShown, () => setShown('no-page'));
  const lines = typeof shown === 'object' ? shown.lines : [];
  const count = (is: PreviewLine['is']) => number(lines.filter((line) => line.is === is).length);
  return (
    <div class="rule-preview" data-part="rule-preview">
      <button type="button" class="button small" data-action="preview" onClick={show}>
        {t('preview')}
      </button>
      <p class="hint" role="status">
        {typeof shown === 'string' && t(WHY[shown])}
        {typeof shown === 'object' && t('preview_counts', count('kept'), count('gone'), count('new'))}
      </p>
      {typeof shown === 'object' && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it (axe: scrollable-region-focusable)
        <section class="preview-lines" aria-label={t('preview')} tabIndex={0}>
          <h3>{shown.title}</h3>
          {lines.map(({ text, is }, i) => (
            <p key={`${i} ${text}`} data-line={is}>
              {is === 'gone' ? <del>{text}</del> : is === 'new' ? <ins>{text}</ins> : text}
            </p>
          ))}
        </section>
      )}
    </div>
  );
}
