import { startAws } from './aws/start.ts';

// Runs the two services until it is interrupted and prints the environment that points an AWS SDK at them.
const sandbox = await startAws({ inspector: true });
for (const [name, value] of Object.entries(sandbox.environment())) console.log(`export ${name}=${value}`);
console.log(`# state and requests: ${sandbox.secretsManagerUrl}/_emulate and ${sandbox.iamUrl}/_emulate`);
const alive = setInterval(() => undefined, 60_000);
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    clearInterval(alive);
    void sandbox.close();
  });
}
