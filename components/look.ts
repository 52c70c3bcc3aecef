import { createContext } from 'preact';
import { DEFAULT_LOOK, type ReaderLook } from '../core/types/reader-look';

/** How the reader wants articles set, on every surface that shows one. */
export const Look = createContext<ReaderLook>(DEFAULT_LOOK);
