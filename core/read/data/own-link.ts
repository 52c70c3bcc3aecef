/** Addresses of files to download, and of places on the page itself: what an article itself points to. */
export const OWN_LINK = /^\s*#.|\.(?:docx?|xlsx?|pptx?|pdf|zip|rar|7z|txt|csv|wps|ofd)(?:[?#]|$)/i;
