import { checkRows } from '../helpers/transport/check-rows.ts';

checkRows((_, index) => index > 0);
