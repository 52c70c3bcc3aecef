/** Of all pictures that scripts/take-pictures.ts takes, those in docs/pictures: surface, width, theme, language. */
export const SHOWN: readonly string[] = [
  'page-1280-light-zh_CN',
  'bar-1280-light-zh_CN',
  'bar-320-dark-zh_TW',
  'popup-560-light-zh_CN',
  'popup-320-dark-en',
  'reader-1280-sepia-zh_CN',
  'reader-1280-dark-zh_TW',
  'reader-560-light-en',
  'reader-320-light-zh_CN',
  'options-1280-light-zh_CN',
  'options-320-dark-en',
  'welcome-1280-light-zh_CN',
  'welcome-560-dark-zh_TW',
  'paste-560-light-zh_CN',
];
