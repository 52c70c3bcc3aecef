import { axeCases } from './axe-cases';
import { test } from './fixtures';

test.use({ language: 'zh_CN' });
axeCases('zh_CN');
