/** What is seen, or acts, without a word. */
export const SEEN = 'img,video,audio,iframe,frame,embed,object,canvas,svg,math,table,input,button';
