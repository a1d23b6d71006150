import { main } from './main.ts';
import { currentWorkflow } from './workflow.ts';

// A cancelled job: what is under way is finished, nothing new is started, and the report says so.
let cancelled = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    cancelled = true;
  });
}

await main({
  env: process.env,
  directory: process.cwd(),
  workflow: currentWorkflow(process.env),
  isCancelled: () => cancelled,
});
