import { cpSync } from 'node:fs';

const { SANDBOX_CHECKOUT, GITHUB_WORKSPACE } = process.env;
cpSync(SANDBOX_CHECKOUT, GITHUB_WORKSPACE, { recursive: true });
