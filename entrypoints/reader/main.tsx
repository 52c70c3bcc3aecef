import { render } from 'preact';
import { MessagesProvider } from '../../components/messages';
import { ReaderApp, ReaderGone } from '../../components/reader-app';
import { UsualFormat } from '../../components/usual-format';
import { articleSanitizer } from '../../platform/article-sanitizer';
import { copyPieces } from '../../platform/copy-pieces';
import { joinGranted, joinOnClick } from '../../platform/join-on-click';
import { ownMessages } from '../../platform/own-language';
import { closeOwnTab } from '../../platform/own-tab';
import { keepReaderLook, readerLook } from '../../platform/reader-look';
import { readerPage } from '../../platform/reader-store';
import { readPreferences } from '../../platform/settings/preferences';
import { usualFormat } from '../../platform/usual-format';
import '../../assets/reader.css';

const { parse, standsAt } = articleSanitizer();
const onCopy = copyPieces(parse);

async function start(app: Element): Promise<void> {
  const asked = new URLSearchParams(location.search);
  const key = asked.get('key') ?? '';
  const page = await readerPage(key);
  standsAt(page?.result.article.url ?? '');
  history.replaceState(null, '', `?${new URLSearchParams({ key })}`); // loaded again, it asks for nothing by itself
  const [look, preferences] = await Promise.all([readerLook(), readPreferences()]);
  const messages = await ownMessages(preferences.language);
  const title = page?.result.article.stories[page.story]?.metadata.title?.value;
  document.documentElement.lang = messages.lang;
  document.title = title ?? messages.t('extName');
  const actions = {
    parse,
    onCopy,
    onLook: keepReaderLook,
    onClose: closeOwnTab,
    onJoin: joinOnClick,
    ...(asked.has('join') && { onResume: joinGranted }),
  };
  render(
    <MessagesProvider value={messages}>
      <UsualFormat.Provider value={usualFormat(preferences)}>
        {page ? (
          <ReaderApp found={page.result} restored={page.restored} story={page.story} look={look} {...actions} />
        ) : (
          <ReaderGone />
        )}
      </UsualFormat.Provider>
    </MessagesProvider>,
    app,
  );
}

const app = document.getElementById('app');
if (app) void start(app);
