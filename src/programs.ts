// Where the bundle begins: both programs, each loaded only when it is run.

export const action = () => import('./index.ts');
export const cli = () => import('./cli.ts');
