/** What is not read out: sounds beside signs, notes' marks, markers, formulas, buttons. */
export const SILENT = 'rt,rp,sup,math,button,[hidden],script,style';
