/** The look of a book's chapters: reading systems set the type, this only tells the parts apart. */
export const BOOK_STYLE = `h1{font-size:1.5em;line-height:1.35;margin:0 0 .6em}
.subtitle{font-size:1.05em}
.from,figcaption,caption{font-size:.85em}
.from{margin-bottom:1.6em}
.note{font-size:.9em;border:1px solid;padding:.4em .6em}
.cover{text-align:center;margin-top:25%}
.cover img{max-width:100%;max-height:60vh}
img{max-width:100%;height:auto}
figure{margin:1em 0;text-align:center}
blockquote{margin:1em 0 1em 1em}
pre{white-space:pre-wrap;font-size:.85em}
table{border-collapse:collapse;max-width:100%}
td,th{border:1px solid;padding:.25em .5em;vertical-align:top}
nav ol{list-style:none;padding:0}
nav li{margin:.6em 0}
`;
