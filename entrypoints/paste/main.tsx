import createDOMPurify from 'dompurify';
import { render } from 'preact';
import { MessagesProvider } from '../../components/messages';
import { PasteApp } from '../../components/paste-app';
import { createSanitizer } from '../../core/sanitize';
import { copyPieces } from '../../platform/copy-pieces';
import { ownMessages } from '../../platform/own-language';
import { readPreferences } from '../../platform/settings/preferences';
import { applyTheme } from '../../platform/theme';
import { tidyFile, tidyText } from '../../platform/tidy-file';
import './paste.css';

const sanitizer = createSanitizer(createDOMPurify(window));

async function show(app: Element): Promise<void> {
  const { theme, language } = await readPreferences();
  const messages = await ownMessages(language);
  document.documentElement.lang = messages.lang;
  document.title = `${messages.t('paste_title')} · ${messages.t('extName')}`;
  applyTheme(theme);
  render(
    <MessagesProvider value={messages}>
      <PasteApp
        parse={sanitizer.fragment}
        onText={tidyText(sanitizer)}
        onFile={tidyFile(sanitizer)}
        onCopy={copyPieces(sanitizer.fragment)}
      />
    </MessagesProvider>,
    app,
  );
}

const app = document.getElementById('app');
if (app) void show(app);
