import type { ComponentChildren } from 'preact';
import type { CopyFormat } from '../core/serialize/formats';
import type { ReaderLook } from '../core/types/reader-look';
import { AgainContext, type AskAgain } from './again-note';
import { type Correct, CorrectingContext } from './by-hand/correcting';
import { type Keeping, KeepingContext } from './keeping';
import { Look } from './look';
import { type Marking, MarkingContext } from './marks/marking';
import { type Messages, MessagesProvider } from './messages';
import { SingleKeys } from './single-keys';
import { UsualFormat } from './usual-format';

interface Props {
  readonly messages: Messages;
  readonly format: CopyFormat;
  readonly look: ReaderLook & { readonly singleKeys: boolean };
  /** What can be done with an article besides; absent where no file can be made. */
  readonly keeping?: Keeping;
  /** Absent where nothing can be marked. */
  readonly marking?: Marking;
  /** Absent where nothing is taken out by hand. */
  readonly correct?: Correct;
  /** Absent where nothing is remembered. */
  readonly again?: AskAgain;
  readonly children: ComponentChildren;
}

/** What the reader has settled, for everything inside: the language, what is copied, what keys do, and how articles are set. */
export const Settled = ({ messages, format, look, keeping, marking, correct, again, children }: Props) => (
  <MessagesProvider value={messages}>
    <UsualFormat.Provider value={format}>
      <Look.Provider value={look}>
        <SingleKeys.Provider value={look.singleKeys}>
          <KeepingContext.Provider value={keeping}>
            <MarkingContext.Provider value={marking}>
              <CorrectingContext.Provider value={correct}>
                <AgainContext.Provider value={again}>{children}</AgainContext.Provider>
              </CorrectingContext.Provider>
            </MarkingContext.Provider>
          </KeepingContext.Provider>
        </SingleKeys.Provider>
      </Look.Provider>
    </UsualFormat.Provider>
  </MessagesProvider>
);
