// Variables for the steps that follow, with what is secret in them masked.
import { appendFileSync } from 'node:fs';

const { 'INPUT_AWS-REGION': region, 'INPUT_ROLE-TO-ASSUME': role, SANDBOX_KEYS, GITHUB_ENV } = process.env;
const keys = JSON.parse(SANDBOX_KEYS)[role];
if (keys === undefined) throw new Error(`Not authorized to perform sts:AssumeRoleWithWebIdentity: ${role}`);
for (const text of Object.values(keys)) console.log(`::add-mask::${text}`);
const variables = Object.entries({ AWS_DEFAULT_REGION: region, AWS_REGION: region, ...keys });
appendFileSync(GITHUB_ENV, variables.map(([name, value]) => `${name}=${value}\n`).join(''));
