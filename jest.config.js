export default {
  testEnvironment: 'node',
  // Scenarios start processes, and a busy machine is slow.
  testTimeout: 60_000,
  // On two cores Jest would use only one.
  maxWorkers: '100%',
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2024',
          parser: { syntax: 'typescript' },
          experimental: { keepImportAttributes: true },
        },
        module: { type: 'es6' },
      },
    ],
  },
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  // Many runs of the action one after another: see jest.slow.config.js.
  testPathIgnorePatterns: ['\\.slow\\.test\\.ts$'],
  modulePathIgnorePatterns: ['<rootDir>/build/', '<rootDir>/demo-output/'],
  injectGlobals: true,
  setupFilesAfterEnv: ['<rootDir>/__tests__/helpers/read-messages.ts'],
};
