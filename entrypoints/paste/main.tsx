import createDOMPurify from 'dompurify';
import { render } from 'preact';
import { PasteApp } from '../../components/paste-app';
import { Settled } from '../../components/settled';
import { createSanitizer } from '../../core/sanitize';
import { copyPieces } from '../../platform/copy-pieces';
import { ownMessages } from '../../platform/own-language';
import { limitFilePictures } from '../../platform/picture-policy';
import { readPreferences } from '../../platform/settings/preferences';
import { applyTheme } from '../../platform/theme';
import { type Tidied, tidyFile, tidyText } from '../../platform/tidy-file';
import { usualFormat } from '../../platform/usual-format';
import './paste.css';

const sanitizer = createSanitizer(createDOMPurify(window));

async function readFile(file: File): Promise<Tidied> {
  const tidied = await tidyFile(sanitizer)(file);
  if (typeof tidied === 'object') await limitFilePictures(tidied); // before any of it is shown
  return tidied;
}

async function show(app: Element): Promise<void> {
  const preferences = await readPreferences();
  const { theme, language } = preferences;
  const messages = await ownMessages(language);
  document.documentElement.lang = messages.lang;
  document.title = `${messages.t('paste_title')} · ${messages.t('extName')}`;
  applyTheme(theme);
  render(
    <Settled messages={messages} format={usualFormat(preferences)} look={preferences}>
      <PasteApp
        parse={sanitizer.fragment}
        onText={tidyText(sanitizer)}
        onFile={readFile}
        onCopy={copyPieces(sanitizer.fragment)}
        // What closed this document to other pictures than the last file's holds for as long as it stands.
        onAgain={() => location.replace(location.pathname)}
      />
    </Settled>,
    app,
  );
}

const app = document.getElementById('app');
if (app) void show(app);
