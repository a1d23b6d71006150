import { appendFileSync } from 'node:fs';

for (const [name, value] of Object.entries(JSON.parse(process.env.SANDBOX_VALUES))) {
  console.log(`::add-mask::${value}`);
  appendFileSync(process.env.GITHUB_OUTPUT, `${name}=${value}\n`);
}
