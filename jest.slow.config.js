import base from './jest.config.js';

/** Suites that take too long for `npm test`, which is to end within two minutes. */
export default { ...base, testMatch: ['<rootDir>/__tests__/**/*.slow.test.ts'], testPathIgnorePatterns: [] };
