import createDOMPurify from 'dompurify';
import { render } from 'preact';
import { MessagesProvider } from '../../components/messages';
import { PasteApp } from '../../components/paste-app';
import { createSanitizer } from '../../core/sanitize';
import { copyPieces } from '../../platform/copy-pieces';
import { readPreferences } from '../../platform/settings/preferences';
import { applyTheme } from '../../platform/theme';
import { tidyFile, tidyText } from '../../platform/tidy-file';
import { uiMessages } from '../../platform/ui-messages';
import './paste.css';

const sanitizer = createSanitizer(createDOMPurify(window));
const messages = uiMessages();

document.documentElement.lang = messages.lang;
document.title = `${messages.t('paste_title')} · ${messages.t('extName')}`;
void readPreferences().then(({ theme }) => applyTheme(theme));
const app = document.getElementById('app');
if (app)
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
