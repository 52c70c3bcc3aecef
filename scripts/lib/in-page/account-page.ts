import createDOMPurify from 'dompurify';
import { declutterTraced } from '../../../core/declutter';
import { openPage } from '../../../core/page';
import { createSanitizer } from '../../../core/sanitize';
import { builtinRules } from '../../../platform/builtin-rules';
import { type Account, account } from '../account';

/** What is wrong with the account of the open page, and of how complete the engine says the article is. */
export interface PageAccount extends Account {
  /** Undefined where the page has no article. */
  readonly unshown?: boolean;
}

/** The account of the open page, whatever kind of page it is taken for. */
export default function accountPage(): PageAccount {
  const page = openPage(document, location.href, new Date());
  const sanitizer = createSanitizer(createDOMPurify(window));
  const traced = declutterTraced(page, builtinRules, sanitizer, { stages: { detect: false } });
  const { result } = traced;
  const told = account(traced, page, sanitizer);
  return result.ok ? { ...told, unshown: result.article.incomplete.some(({ kind }) => kind === 'unshown') } : told;
}
