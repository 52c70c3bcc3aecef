/** Languages that are written from right to left, unless in Latin letters (Unicode CLDR, layout orientation). */
export const RTL_LANGUAGES =
  /^(?:ar|arc|azb|ckb|dv|fa|glk|he|iw|ks|lrc|mzn|nqo|pnb|prs|ps|sd|syr|ug|ur|yi)(?:[-_](?!Latn)|$)/i;
