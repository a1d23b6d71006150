import { checkRows } from '../helpers/transport/check-rows.ts';

// The first of each kind, for `npm test`; the others are in the slow tier.
checkRows((_, index) => index === 0);
