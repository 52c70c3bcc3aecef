export type * from './model';
export type * from './outcome';
export type * from './own-rule';
export type * from './prepared';
export type * from './result';
export type * from './rule';
export type * from './rule-set';
export type * from './words';
