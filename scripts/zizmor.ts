// zizmor over our workflows, the action and the examples: what an attacker could use.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pythonTool } from './python-tool.ts';

const command = pythonTool({ name: 'zizmor', version: '1.32.0', command: 'zizmor' });
const args = ['--offline', '--quiet', '--config', '.github/zizmor.yml', '.github', 'action.yml', 'examples'];
const { status, error } = spawnSync(command, args, { cwd: join(import.meta.dirname, '..'), stdio: 'inherit' });
if (error) throw error;
process.exitCode = status ?? 1;
