import type { NotKept } from '../../core/keep/several';
import type { Messages } from '../messages';

const OWN = ['unreachable', 'unreadable', 'elsewhere', 'refused', 'cancelled', 'timeout', 'same'] as const;
const isOwn = (reason: NotKept): reason is (typeof OWN)[number] => OWN.some((one) => one === reason);

/** Why a page is not among what is kept, in the reader's words. */
export const reasonSaid = (reason: NotKept, { t, code }: Messages): string =>
  isOwn(reason) ? t(`several_${reason}`) : code('failure', reason);
