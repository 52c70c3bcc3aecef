/** What draws something without a word. */
export const DRAWS = 'img,svg,iframe,video,canvas,object,embed,ins,input,textarea,select,button,hr';
