document.title = '净读';
