/**
 * The look of a kept HTML file. Its hash stands beside it, since the file's own policy lets no other style in;
 * tests/keep/files.test.ts says what the hash should be when the style changes.
 */
export const FILE_STYLE = `
:root{color-scheme:light dark}
body{margin:0;font:1.125rem/1.8 system-ui,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;color:#1f2328;background:#fff;overflow-wrap:anywhere}
main{max-width:42rem;margin:0 auto;padding:2rem 1.25rem 4rem}
article+article{margin-top:4rem;border-top:1px solid #8886;padding-top:2rem}
h1{font-size:1.75rem;line-height:1.35;margin:0 0 .75rem;text-wrap:balance}
h2{font-size:1.375rem;line-height:1.4}h3,h4,h5,h6{font-size:1.125rem}
.subtitle{font-size:1.125rem;opacity:.8}
.from{font-size:.9375rem;line-height:1.7;opacity:.75}
.note{font-size:.9375rem;border-inline-start:3px solid #b45309;padding-inline-start:.75rem}
a{color:#0f6a63}
img,video{max-width:100%;height:auto}
figure{margin:1.5rem 0;text-align:center}
figcaption,caption{font-size:.9375rem;opacity:.75;text-align:center}
blockquote{margin:1.25rem 0;padding-inline-start:1rem;border-inline-start:3px solid #8886}
pre{overflow:auto;padding:.75rem 1rem;background:#8881;line-height:1.5;font-size:.9375rem}
table{border-collapse:collapse;display:block;overflow-x:auto;max-width:100%}
td,th{border:1px solid #8886;padding:.375rem .625rem;vertical-align:top}
math[display=block]{margin:1rem 0}
@media (prefers-color-scheme:dark){body{color:#e6e3dd;background:#17181a}a{color:#5cc4b8}}
@media print{main{max-width:none;padding:0}a{color:inherit}}
`;

export const FILE_STYLE_HASH = 'sha256-spnjxuPBsT+IA7X3eKu/adxGO+EtN1hYntcDVVyHfv8=';
