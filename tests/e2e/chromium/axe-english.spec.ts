import { axeCases } from './axe-cases';
import { test } from './fixtures';

test.use({ language: 'en' });
axeCases('en');
