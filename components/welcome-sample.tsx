import { type MessageKey, useMessages } from './messages';

const LINKS: readonly MessageKey[] = ['welcome_sample_link_1', 'welcome_sample_link_2', 'welcome_sample_link_3'];

/** An article as portals set it, to try the button on: what the toolbar button reads on the welcome page (platform/sample-article.ts). */
export function WelcomeSample() {
  const { t } = useMessages();
  const related = (
    <div class="sample-related">
      <h4>{t('welcome_sample_related')}</h4>
      <ul>
        {LINKS.map((link) => (
          <li key={link}>
            <a href="#sample">{t(link)}</a>
          </li>
        ))}
      </ul>
    </div>
  );
  return (
    <article class="sample" id="sample" data-part="sample">
      <h3 class="sample-title">{t('welcome_sample_title')}</h3>
      <p class="sample-bar">{t('welcome_sample_bar')}</p>
      <div class="sample-content">
        <p>{t('welcome_sample_1')}</p>
        <div class="sample-ad advertisement">{t('welcome_sample_ad')}</div>
        <p>{t('welcome_sample_2')}</p>
        <p>{t('welcome_sample_3')}</p>
        <p class="sample-small">{t('welcome_sample_editor')}</p>
        <p class="sample-small">{t('welcome_sample_disclaimer')}</p>
        <p class="sample-app">{t('welcome_sample_app')}</p>
      </div>
      {related}
    </article>
  );
}
