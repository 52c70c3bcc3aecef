import createDOMPurify from 'dompurify';
import { render } from 'preact';
import { MessagesProvider } from '../../components/messages';
import { PasteApp } from '../../components/paste-app';
import { UsualFormat } from '../../components/usual-format';
import { createSanitizer } from '../../core/sanitize';
import { copyPieces } from '../../platform/copy-pieces';
import { ownMessages } from '../../platform/own-language';
import { readPreferences } from '../../platform/settings/preferences';
import { applyTheme } from '../../platform/theme';
import { tidyFile, tidyText } from '../../platform/tidy-file';
import { usualFormat } from '../../platform/usual-format';
import './paste.css';

const sanitizer = createSanitizer(createDOMPurify(window));

async function show(app: Element): Promise<void> {
  const preferences = await readPreferences();
  const { theme, language } = preferences;
  const messages = await ownMessages(language);
  document.documentElement.lang = messages.lang;
  document.title = `${messages.t('paste_title')} · ${messages.t('extName')}`;
  applyTheme(theme);
  render(
    <MessagesProvider value={messages}>
      <UsualFormat.Provider value={usualFormat(preferences)}>
        <PasteApp
          parse={sanitizer.fragment}
          onText={tidyText(sanitizer)}
          onFile={tidyFile(sanitizer)}
          onCopy={copyPieces(sanitizer.fragment)}
        />
      </UsualFormat.Provider>
    </MessagesProvider>,
    app,
  );
}

const app = document.getElementById('app');
if (app) void show(app);
