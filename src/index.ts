import { main } from './main.ts';
import { currentWorkflow } from './shell/workflow.ts';

await main({ env: process.env, directory: process.cwd(), workflow: currentWorkflow(process.env) });
