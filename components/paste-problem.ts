/** Why no stories came of a text or a file; each has its sentence in the form. */
export type PasteProblem = 'blank' | 'nothing' | 'too-large' | 'unreadable' | 'wrong-type';
