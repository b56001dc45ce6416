/** Folders whose tests use the database of the run; every other test is pure and runs in parallel. */
const database = ['graph', 'pipeline', 'answer', 'export', 'server', 'cli', 'questions'];

const common = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: { '^.+\\.ts$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'es6' }, sourceMaps: 'inline' }] },
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
};

export default {
  testTimeout: 60_000,
  projects: [
    {
      ...common,
      displayName: 'pure',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', ...database.map((folder) => `<rootDir>/test/${folder}/`)],
    },
    {
      ...common,
      displayName: 'database',
      testMatch: database.map((folder) => `<rootDir>/test/${folder}/**/*.test.ts`),
      runner: '<rootDir>/test/support/serial-runner.js',
      globalTeardown: '<rootDir>/test/support/neo4j-teardown.js',
    },
  ],
};
