export type * from './outcome';
export type * from './result';
export type * from './rule';
export type * from './words';
