/** Their signs are no words of the language. */
export const AS_THEY_ARE = 'pre,code,kbd,samp,math';
