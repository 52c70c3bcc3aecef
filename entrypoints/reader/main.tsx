import { render } from 'preact';
import { ReaderTab } from '../../components/reader-tab';
import { Settled } from '../../components/settled';
import { articleSanitizer } from '../../platform/article-sanitizer';
import { copyPieces } from '../../platform/copy-pieces';
import { joinGranted, joinOnClick } from '../../platform/join-on-click';
import { ownMessages } from '../../platform/own-language';
import { closeOwnTab } from '../../platform/own-tab';
import { limitPictures } from '../../platform/picture-policy';
import { readLimited } from '../../platform/read-limited';
import { changeOwnLook, watchLook } from '../../platform/reader-look';
import { keepOn, readerAsked, readerPage, readerQuery } from '../../platform/reader-store';
import { readerTools } from '../../platform/reader-tools';
import { keepPlace } from '../../platform/reading-place';
import { readPreferences } from '../../platform/settings/preferences';
import { applyTheme } from '../../platform/theme';
import '../../assets/reader.css';

const { parse, standsAt } = articleSanitizer();
const onCopy = copyPieces(parse);

async function start(app: Element): Promise<void> {
  const { url, key, join } = readerAsked(location.search);
  const page = await readerPage(key);
  standsAt(page?.result.article.url ?? url ?? '');
  if (page) await limitPictures(page.result);
  history.replaceState(history.state, '', `?${readerQuery(url ?? '', key)}`); // loaded again, it asks for nothing by itself
  const preferences = await readPreferences();
  const messages = await ownMessages(preferences.language);
  document.documentElement.lang = messages.lang;
  document.title = page?.result.article.stories[page.story]?.metadata.title?.value ?? messages.t('extName');
  const actions = {
    parse,
    onCopy,
    onLook: changeOwnLook,
    onClose: closeOwnTab,
    onRead: readLimited,
    onKeep: keepOn(key, page?.tab),
    onJoin: joinOnClick,
    ...(join && { onResume: joinGranted }),
  };
  const show = (look: typeof preferences) => {
    applyTheme(look.theme);
    render(
      <Settled messages={messages} {...readerTools(parse, look, page?.tab)}>
        <ReaderTab page={page} url={url} look={look} {...actions} />
      </Settled>,
      app,
    );
  };
  show(preferences);
  keepPlace();
  watchLook(show);
}

const app = document.getElementById('app');
if (app) void start(app);
