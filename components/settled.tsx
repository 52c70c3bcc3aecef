import type { ComponentChildren } from 'preact';
import type { CopyFormat } from '../core/serialize/formats';
import type { ReaderLook } from '../core/types/reader-look';
import { Look } from './look';
import { type Messages, MessagesProvider } from './messages';
import { UsualFormat } from './usual-format';

interface Props {
  readonly messages: Messages;
  readonly format: CopyFormat;
  readonly look: ReaderLook;
  readonly children: ComponentChildren;
}

/** What the reader has settled, for everything inside: the language, what is copied, and how articles are set. */
export const Settled = ({ messages, format, look, children }: Props) => (
  <MessagesProvider value={messages}>
    <UsualFormat.Provider value={format}>
      <Look.Provider value={look}>{children}</Look.Provider>
    </UsualFormat.Provider>
  </MessagesProvider>
);
