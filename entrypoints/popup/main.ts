document.body.append('…');
export {};
