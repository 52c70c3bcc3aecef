import type { SharedSelectors } from '../../core/types';

export default {
  kind: 'login',
  selectors: [],
  words:
    'login logins signin sign-in signup sign-up register regist passport userlogin loginbox login-box logreg denglu zhuce paywall'.split(
      ' ',
    ),
} satisfies SharedSelectors;
