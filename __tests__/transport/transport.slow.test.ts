import { checkRows } from './check-rows.ts';

checkRows((_, index) => index > 0);
