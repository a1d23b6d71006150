// Where the bundle begins: both programs, each loaded only when it is run.

export const action = () => import('./action/index.ts');
export const cli = () => import('./cli/bin.ts');
